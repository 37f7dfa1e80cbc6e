import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
  Kind,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  TypeNameMetaFieldDef,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { nodeTypeOf } from '../model/ids.js';
import type { Kind as ModelKind } from '../model/kinds.js';
import type {
  Compiler,
  FieldCode,
  FieldImplementation,
  Fields,
  Late,
  Moment,
  Plan,
  Raw,
  Request,
  Rows,
  Scope,
  SelectionCode,
  Site,
} from './code.js';
import { type Given, givenFromAST } from './given.js';

/** What a plan is made from. */
export interface Source {
  readonly schema: GraphQLSchema;
  /** How each object type's fields are answered, by the type's name. */
  readonly fields: Readonly<Record<string, Fields>>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The request that the plan is first made for: later ones have the same shape. */
  readonly request: Request;
}

/** Makes the code of one root field: gathers parameters, hands out names, compiles selections. */
export class StatementCompiler implements Compiler {
  readonly asOf: Request['asOf'];
  readonly parameters: Record<string, Late> = {};
  #names = 0;

  constructor(private readonly source: Source) {
    this.asOf = source.request.asOf;
  }

  parameter(read: Late): string {
    const there = Object.entries(this.parameters).find(([, earlier]) => earlier === read)?.[0];
    if (there !== undefined) return `$${there}`;
    const name = `p${Object.keys(this.parameters).length.toString()}`;
    this.parameters[name] = read;
    return `$${name}`;
  }

  name(): string {
    this.#names += 1;
    return `v${this.#names.toString()}`;
  }

  further(site: Site, compile: FieldImplementation['compile']): Plan {
    const compiler = new StatementCompiler(this.source);
    const variable = compiler.name();
    const seek = (label: string): string => `MATCH (${variable}:${label} {id: id}) RETURN ${variable}`;
    const { calls, entries, decode } = compile({ ...site, variable, depth: 0 }, compiler);
    const text = [
      `UNWIND $ids AS id CALL (id) { ${['Entity', 'Fact', 'Conflict'].map(seek).join(' UNION ALL ')} }`,
      // Matched again, or Grafeo takes it for a value that nothing leads on from.
      `MATCH (${variable})`,
      ...calls,
      `RETURN id, {${entries.map(([alias, expression]) => `${alias}: ${expression}`).join(', ')}} AS answer`,
    ].join(' ');
    return { text, parameters: compiler.parameters, decode };
  }

  decisive(given: Given): unknown {
    return given.kind === 'leaf' ? given.read(this.source.request.variables) : undefined;
  }

  /** The code of one field of `typeName`. */
  field(typeName: string, nodes: readonly [FieldNode, ...FieldNode[]], scope: Scope): FieldCode {
    return this.#implementation(typeName, nodes[0]).compile(this.site(typeName, nodes, scope), this);
  }

  select(nodes: readonly FieldNode[], types: readonly string[], scope: Scope): SelectionCode {
    const calls: string[] = [];
    const entries: (readonly [string, string])[] = [];
    // The same field of several types is compiled once when one implementation answers it.
    const compiled: { implementation: FieldImplementation; nodes: readonly FieldNode[]; code: FieldCode }[] = [];
    const readers = new Map<string, (readonly [string, FieldCode['decode']])[]>();

    for (const typeName of types) {
      const fields: (readonly [string, FieldCode['decode']])[] = [];
      for (const [responseKey, fieldNodes] of this.collect(nodes, typeName)) {
        const implementation = this.#implementation(typeName, fieldNodes[0]);
        let code = compiled.find(
          (earlier) =>
            earlier.implementation === implementation &&
            earlier.nodes.length === fieldNodes.length &&
            earlier.nodes.every((node, index) => node === fieldNodes[index]),
        )?.code;
        if (code === undefined) {
          code = this.field(typeName, fieldNodes, scope);
          calls.push(...code.calls);
          entries.push(...code.entries);
          compiled.push({ implementation, nodes: fieldNodes, code });
        }
        fields.push([responseKey, code.decode]);
      }
      readers.set(typeName, fields);
    }

    const [onlyType] = types;
    const single = types.length === 1 && onlyType !== undefined ? onlyType : undefined;
    if (single === undefined) entries.push(['id', `${scope.variable}.id`]);
    const decode = (raw: Raw, request: Request): Raw => {
      const typeName = single ?? nodeTypeOf(String(raw['id']));
      const answer: Record<string, unknown> = { __typename: typeName };
      for (const [responseKey, read] of readers.get(typeName ?? '') ?? []) answer[responseKey] = read(raw, request);
      return answer;
    };
    const projection = `{${[...new Map(entries)].map(([alias, expression]) => `${alias}: ${expression}`).join(', ')}}`;
    return { calls, projection, decode };
  }

  #implementation(typeName: string, node: FieldNode): FieldImplementation {
    const implementation = this.source.fields[typeName]?.[node.name.value];
    if (implementation === undefined) throw new Error(`No implementation for ${typeName}.${node.name.value}`);
    return implementation;
  }

  sitesWithin(site: Site, below: readonly string[]): readonly Site[] {
    const type = getNamedType(site.type);
    if (!isObjectType(type)) return [];
    return [...this.collect(site.nodes, type.name).values()].flatMap((nodes) => {
      const field = this.site(type.name, nodes, site);
      return below.includes(nodes[0].name.value) ? this.sitesWithin(field, below) : [field];
    });
  }

  site(typeName: string, nodes: readonly [FieldNode, ...FieldNode[]], scope: Scope): Site {
    const definition = this.objectType(typeName).getFields()[nodes[0].name.value];
    if (definition === undefined) throw new Error(`No field ${typeName}.${nodes[0].name.value}`);
    const { variables } = this.source.request;
    return {
      ...scope,
      nodes,
      type: definition.type,
      argument: (name) => {
        const argument = definition.args.find((candidate) => candidate.name === name);
        if (argument === undefined) return { kind: 'absent' };
        const node = nodes[0].arguments?.find((candidate) => candidate.name.value === name);
        if (node === undefined || isUnsetVariable(node.value, variables)) {
          const value = argument.defaultValue;
          return value === undefined || value === null ? { kind: 'absent' } : { kind: 'leaf', read: () => value };
        }
        return givenFromAST(node.value, argument.type, variables);
      },
    };
  }

  rows(kind: ModelKind, field: string, variable: string, moment: Moment): Rows {
    const implementation = this.source.fields[kind]?.[field];
    if (implementation?.rows === undefined) throw new Error(`${kind}.${field} lists nothing`);
    return implementation.rows({ variable, moment, argument: () => ({ kind: 'absent' }) }, this);
  }

  lists(kind: ModelKind): readonly string[] {
    const fields = Object.entries(this.source.fields[kind] ?? {});
    return fields.flatMap(([name, { rows }]) => (rows === undefined ? [] : [name]));
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.source.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    return type;
  }

  collect(nodes: readonly FieldNode[], typeName: string): Map<string, [FieldNode, ...FieldNode[]]> {
    const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
    const spread = new Set<string>();
    for (const node of nodes) if (node.selectionSet) this.#collectSet(node.selectionSet, typeName, fields, spread);
    return fields;
  }

  #collectSet(
    set: SelectionSetNode,
    typeName: string,
    fields: Map<string, [FieldNode, ...FieldNode[]]>,
    spread: Set<string>,
  ): void {
    const { variables } = this.source.request;
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === TypeNameMetaFieldDef.name) continue;
        const key = (selection.alias ?? selection.name).value;
        const merged = fields.get(key);
        if (merged === undefined) fields.set(key, [selection]);
        else merged.push(selection);
        continue;
      }
      // Fragments that each spread the next one twice would otherwise double the work with each of them.
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.source.fragments[selection.name.value];
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || this.#applies(condition, typeName)) {
        this.#collectSet(fragment.selectionSet, typeName, fields, spread);
      }
    }
  }

  #applies(condition: string, typeName: string): boolean {
    if (condition === typeName) return true;
    const type = this.source.schema.getType(condition);
    return isAbstractType(type) && this.source.schema.isSubType(type, this.objectType(typeName));
  }
}

function isUnsetVariable(node: ValueNode, variables: Request['variables']): boolean {
  return node.kind === Kind.VARIABLE && !(node.name.value in variables);
}
