import {
  type FieldNode,
  type GraphQLObjectType,
  TypeNameMetaFieldDef,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { nodeTypeOf } from '../../model/ids.js';
import type {
  Compiler,
  FieldCode,
  FieldImplementation,
  Fields,
  Late,
  Moment,
  Nodes,
  Plan,
  Raw,
  Request,
  Rows,
  Scope,
  SelectionCode,
  Site,
} from '../types.js';
import { type Given, givenFromAST, orDefault } from '../arguments/argument-value.js';
import type { Part, Selection } from '../selection/collect-fields.js';

/** What a plan is made from. */
export interface Source {
  readonly selection: Selection;
  /** How each object type's fields are answered, by the type's name. */
  readonly fields: Readonly<Record<string, Fields>>;
  /** The request that the plan is first made for: later ones have the same shape. */
  readonly request: Request;
}

/** Makes the code of one root field: gathers parameters, hands out names, compiles selections. */
export class StatementCompiler implements Compiler {
  readonly asOf: Request['asOf'];
  readonly parameters: Record<string, Late> = {};
  isSweeping = false;
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

  sweep(): void {
    this.isSweeping = true;
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
    return { text, parameters: compiler.parameters, decode, isSweeping: compiler.isSweeping };
  }

  decisive(given: Given): unknown {
    return given.kind === 'leaf' ? given.read(this.source.request.variables) : undefined;
  }

  /** The code of one field of `typeName`. */
  field(typeName: string, nodes: Nodes, scope: Scope): FieldCode {
    return this.#implementation(typeName, nodes[0]).compile(this.site(typeName, nodes, scope), this);
  }

  select(nodes: readonly FieldNode[], types: readonly string[], scope: Scope): SelectionCode {
    const calls: string[] = [];
    const entries: (readonly [string, string])[] = [];
    let readsOn = false;
    // The same field of several types is compiled once when one implementation answers it.
    const compiled: { implementation: FieldImplementation; nodes: Nodes; code: FieldCode }[] = [];
    const codeOf = (typeName: string, fieldNodes: Nodes): FieldCode => {
      const implementation = this.#implementation(typeName, fieldNodes[0]);
      const known = compiled.find(
        (earlier) =>
          earlier.implementation === implementation &&
          earlier.nodes.length === fieldNodes.length &&
          earlier.nodes.every((node, index) => node === fieldNodes[index]),
      );
      if (known !== undefined) return known.code;
      const code = this.field(typeName, fieldNodes, scope);
      calls.push(...code.calls);
      entries.push(...code.entries);
      readsOn ||= code.readsOn === true;
      compiled.push({ implementation, nodes: fieldNodes, code });
      return code;
    };
    const readers = types.map(
      (typeName) =>
        [typeName, this.object<Raw>(nodes, typeName, (_name, below) => codeOf(typeName, below).decode)] as const,
    );
    const [only, ...others] = readers;
    if (only !== undefined && others.length === 0) return selectionCode({ calls, entries, readsOn, decode: only[1] });
    entries.push(['id', `${scope.variable}.id`]);
    const byType = new Map(readers);
    const decode = (raw: Raw, request: Request): Raw => {
      const read = byType.get(nodeTypeOf(String(raw['id'])) ?? '');
      if (read === undefined) throw new Error(`${String(raw['id'])} is of none of the types ${types.join(', ')}`);
      return read(raw, request);
    };
    return selectionCode({ calls, entries, readsOn, decode });
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

  site(typeName: string, nodes: Nodes, scope: Scope): Site {
    const definition = this.objectType(typeName).getFields()[nodes[0].name.value];
    if (definition === undefined) throw new Error(`No field ${typeName}.${nodes[0].name.value}`);
    const { variables } = this.source.request;
    // Variables may leave unset, or set to null, what the schema asks for: of that the library knows, and throws.
    getArgumentValues(definition, nodes[0], variables);
    return {
      ...scope,
      nodes,
      parent: typeName,
      type: definition.type,
      argument: (name) => {
        const argument = definition.args.find((candidate) => candidate.name === name);
        if (argument === undefined) return { kind: 'absent' };
        const node = nodes[0].arguments?.find((candidate) => candidate.name.value === name);
        return orDefault(givenFromAST(node?.value, argument.type, variables), argument.defaultValue);
      },
    };
  }

  rows(kind: string, field: string, variable: string, moment: Moment): Rows {
    const implementation = this.source.fields[kind]?.[field];
    if (implementation?.rows === undefined) throw new Error(`${kind}.${field} lists nothing`);
    return implementation.rows({ variable, moment, argument: () => ({ kind: 'absent' }) }, this);
  }

  lists([first = '', ...others]: readonly string[]): readonly string[] {
    const fields = Object.entries(this.source.fields[first] ?? {});
    return fields.flatMap(([name, implementation]) => {
      const isShared = others.every((type) => this.source.fields[type]?.[name] === implementation);
      return implementation.rows !== undefined && isShared ? [name] : [];
    });
  }

  objectType(name: string): GraphQLObjectType {
    return this.source.selection.objectType(name);
  }

  collect(nodes: readonly FieldNode[], typeName: string): ReadonlyMap<string, Nodes> {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = [...this.source.selection.fields(sets, typeName)];
    return new Map(fields.filter(([, [node]]) => node.name.value !== TypeNameMetaFieldDef.name));
  }

  object<Found>(
    nodes: readonly FieldNode[],
    typeName: string,
    part: (name: string, nodes: Nodes) => Part<Found>,
  ): (found: Found, request: Request) => Raw {
    return this.source.selection.object(nodes, typeName, part);
  }

  shaped(nodes: readonly FieldNode[], typeName: string): (value: unknown, request: Request) => unknown {
    const type = this.source.selection.schema.getType(typeName);
    if (!isObjectType(type)) return (value) => value ?? null;
    const fields = type.getFields();
    const one = this.object<Raw>(nodes, typeName, (name, below) => {
      const shape = this.shaped(below, getNamedType(fields[name]?.type)?.name ?? '');
      return (value, request) => shape(value[name], request);
    });
    return (value, request) => {
      if (value === null || value === undefined) return null;
      return Array.isArray(value) ? value.map((item: Raw) => one(item, request)) : one(value as Raw, request);
    };
  }
}

function selectionCode({
  calls,
  entries,
  readsOn = false,
  decode,
}: Omit<FieldCode, 'decode'> & Pick<SelectionCode, 'decode'>): SelectionCode {
  const distinct = new Map(entries);
  const aliases = [...distinct.keys()];
  const raw = (list: unknown): Raw => {
    const values = list as readonly unknown[];
    const found: Record<string, unknown> = {};
    aliases.forEach((alias, index) => {
      found[alias] = values[index];
    });
    return found;
  };
  const projection = `[${[...distinct.values()].join(', ')}]`;
  const reads = { raw, decode, read: (list: unknown, request: Request) => decode(raw(list), request) };
  return { calls, projection, readsOn: readsOn || calls.length > 0, ...reads };
}
