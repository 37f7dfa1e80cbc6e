import {
  type ArgumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type StringValueNode,
  parse,
  print,
  visit,
} from 'graphql';

/** A question as the editors hold it: a GraphQL document, and the JSON text of its variables. */
export interface Question {
  readonly query: string;
  readonly variables: string;
}

/** Where a question names its day: in a variable, or in so many letters. */
type Place =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'text'; readonly nodes: readonly StringValueNode[] };

/**
 * The day, as `2024-06-01`, that a question is asked as of; null where it names none, so that today is meant. Undefined
 * where the question can't be asked as of a day: it changes the graph, or isn't GraphQL yet.
 */
export function dayOf({ query, variables }: Question): string | null | undefined {
  const operation = reading(query);
  if (operation === undefined) return undefined;
  const place = placeOf(query);
  if (place === undefined) return null;
  if (place.kind === 'text') return place.nodes[0]?.value ?? null;
  const given = valuesOf(variables)?.[place.name];
  if (typeof given === 'string') return given;
  const standing = operation.variableDefinitions?.find(({ variable }) => variable.name.value === place.name);
  return standing?.defaultValue?.kind === Kind.STRING ? standing.defaultValue.value : null;
}

/**
 * The same question as of `day`: in its variable or its text where it names a day already, else by `@asOf` on the
 * operation. Everything else stays as it was typed.
 */
export function askAsOf(question: Question, day: string): Question {
  const { query, variables } = question;
  const operation = reading(query);
  if (operation === undefined) return question;
  const place = placeOf(query);
  if (place?.kind === 'variable') {
    const values = { ...valuesOf(variables), [place.name]: day };
    return { query, variables: JSON.stringify(values, null, 2) };
  }
  if (place !== undefined) {
    const last = [...place.nodes].reverse();
    return { query: last.reduce((text, { loc }) => splice(text, loc, JSON.stringify(day)), query), variables };
  }
  const start = operation.selectionSet.loc?.start ?? 0;
  const shorthand = operation.loc?.start === start ? 'query ' : '';
  const directive = `${shorthand}@asOf(date: ${JSON.stringify(day)}) `;
  return { query: query.slice(0, start) + directive + query.slice(start), variables };
}

/** The first operation of the document, where that one reads. */
function reading(query: string): OperationDefinitionNode | undefined {
  const operation = parsed(query)?.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY)
    return undefined;
  return operation;
}

function parsed(query: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}

/** The first place that names a day, with all others that name the same one in letters. */
function placeOf(query: string): Place | undefined {
  const named: ArgumentNode[] = [];
  const document = parsed(query);
  if (document === undefined) return undefined;
  visit(document, {
    Field: ({ arguments: given = [] }) => {
      named.push(...given.filter(({ name }) => name.value === 'at'));
    },
    Directive: ({ name: { value }, arguments: given = [] }) => {
      if (value === 'asOf') named.push(...given.filter(({ name }) => name.value === 'date'));
    },
  });
  const [first] = named.map(({ value }) => value);
  if (first?.kind === Kind.VARIABLE) return { kind: 'variable', name: first.name.value };
  if (first?.kind !== Kind.STRING) return undefined;
  const nodes = named.map(({ value }) => value).filter((value) => value.kind === Kind.STRING);
  return { kind: 'text', nodes: nodes.filter((node) => print(node) === print(first)) };
}

function splice(text: string, loc: StringValueNode['loc'], replacement: string): string {
  return loc === undefined ? text : text.slice(0, loc.start) + replacement + text.slice(loc.end);
}

/** The variables as an object; undefined where the text is none. */
function valuesOf(variables: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const values: unknown = JSON.parse(variables || '{}');
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : undefined;
  } catch {
    return undefined;
  }
}
