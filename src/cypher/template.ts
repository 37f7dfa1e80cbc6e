import {
  Comprehension,
  Fragment,
  Identifier,
  Parameter,
  type Part,
  type Separator,
  SortedProjection,
  Subquery,
  Text,
  Union,
  type Value,
  Variable,
} from './parts.js';

/**
 * A fragment of a statement, as a tagged template: `` cypher`MATCH (${fact}:${label(kind)} {id: ${id}})` ``.
 * It takes parts and nothing else; a bare string is an error of the type checker.
 */
export function cypher(texts: TemplateStringsArray, ...parts: readonly Part[]): Fragment {
  const all = texts.flatMap((text, index): readonly Part[] => {
    const part = parts[index];
    return [...(text === '' ? [] : [Text.ofTemplate(texts, index)]), ...(part === undefined ? [] : [part])];
  });
  return new Fragment(all);
}

/** A new variable. @param hint the beginning of its printed name */
export function variable(hint: string): Variable {
  return new Variable(hint);
}

/** A label of the graph. */
export function label(name: string): Identifier {
  return new Identifier(name);
}

/** A property of a node, relationship or map: `variable.name`. */
export function property(owner: Part, name: string): Fragment {
  return cypher`${owner}.${new Identifier(name)}`;
}

/** The key of a property in a map, such as `id` in `{id: $id}`. */
export function key(name: string): Identifier {
  return new Identifier(name);
}

/** Relationship types, any of which matches: `PART_OF|ACTION_OF`. */
export function relationships(...types: readonly string[]): Fragment {
  return joined(
    types.map((type) => new Identifier(type)),
    '|',
  );
}

/** A parameter that is given by its name when the statement is run. */
export function input(name: string): Parameter {
  return new Parameter({ from: 'input', name });
}

/** A parameter whose value is part of the statement, such as a term of a vocabulary. */
export function constant(value: Value): Parameter {
  return new Parameter({ from: 'constant', value });
}

/** A whole number, as text of the statement. */
export function integer(value: number): Text {
  return Text.ofInteger(value);
}

/**
 * A subquery that is run for each row and sees only the imported variables.
 * @param returned the variables that the body returns, but for those that its text names
 */
export function subquery(imports: readonly Variable[], body: Part, returned: readonly Variable[]): Subquery {
  return new Subquery(imports, body, returned);
}

/** A subquery that binds `node` to the nodes that each branch binds it to. */
export function union(
  imports: readonly Variable[],
  branches: readonly Part[],
  node: Variable,
  { distinct = false }: { readonly distinct?: boolean } = {},
): Union {
  return new Union(imports, branches, node, distinct);
}

/** The list of what `projection` is at each match of the pattern. */
export function comprehension(pattern: Part, projection: Part): Comprehension {
  return new Comprehension(pattern, projection);
}

/** `WITH columns ORDER BY keys`: of each row the columns, in order. */
export function sortedProjection(columns: readonly Variable[], keys: Part): SortedProjection {
  return new SortedProjection(columns, keys);
}

/** The parts with a separator between. */
export function joined(parts: readonly Part[], separator: Separator): Fragment {
  const between = Text.ofSeparator(separator);
  return new Fragment(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

/** Clauses one after the other. */
export function clauses(...parts: readonly (Part | readonly Part[])[]): Fragment {
  return joined(parts.flat(), ' ');
}

/** A list of expressions: `[a, b]`. */
export function list(items: readonly Part[]): Fragment {
  return cypher`[${joined(items, ', ')}]`;
}

/** A map of expressions: `{id: a, name: b}`. */
export function map(entries: readonly (readonly [name: string, value: Part])[]): Fragment {
  return cypher`{${joined(
    entries.map(([name, value]) => cypher`${new Identifier(name)}: ${value}`),
    ', ',
  )}}`;
}
