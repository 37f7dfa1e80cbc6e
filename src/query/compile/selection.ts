import type { FieldNode } from 'graphql';
import { sideBySide } from '../../cypher/side-by-side.js';
import { list, property } from '../../cypher/template.js';
import { readsGraph } from '../../cypher/walk.js';
import { nodeTypeOf } from '../../model/ids.js';
import type { Decode, Raw, Request } from '../request.js';
import type {
  CompiledField,
  CompiledSelection,
  Compiler,
  FieldImplementation,
  FieldNodes,
  ProjectionItem,
  Scope,
} from '../types.js';

/** The compiler, as a selection uses it: with the implementations of the fields of all types. */
export interface FieldCompiler extends Compiler {
  implementation(type: string, nodes: FieldNodes): FieldImplementation;
  /** Compiles one field of a type. */
  field(type: string, nodes: FieldNodes, scope: Scope): CompiledField;
}

/** Compiles the selection of a field whose value is of one of `types`, told apart by the id. */
export function compiledSelection(
  nodes: readonly FieldNode[],
  types: readonly string[],
  scope: Scope,
  compiler: FieldCompiler,
): CompiledSelection {
  const shared = new SharedFields(scope, compiler);
  const readers = types.map((type) => {
    const read = compiler.objectReader<Raw>(nodes, type, (_name, below) => shared.compiled(type, below).decode);
    return [type, read] as const;
  });
  const [only, ...others] = readers;
  if (only !== undefined && others.length === 0) return selectionOf(shared.all, [], only[1]);
  const id: ProjectionItem = ['id', property(scope.node, 'id')];
  return selectionOf(shared.all, [id], decodeByType(new Map(readers)));
}

/** The fields of one selection. Types that answer a field by one implementation share its compiled form. */
class SharedFields {
  readonly #known = new Map<string, { readonly nodes: FieldNodes; readonly compiled: CompiledField }[]>();

  constructor(
    private readonly scope: Scope,
    private readonly compiler: FieldCompiler,
  ) {}

  get all(): readonly CompiledField[] {
    return [...this.#known.values()].flat().map(({ compiled }) => compiled);
  }

  compiled(type: string, nodes: FieldNodes): CompiledField {
    const { key } = this.compiler.implementation(type, nodes);
    const known = this.#known.get(key) ?? [];
    // The types of a selection may select a field differently, by fragments on each.
    const same = known.find((one) => isSame(one.nodes, nodes));
    if (same !== undefined) return same.compiled;
    const compiled = this.compiler.field(type, nodes, this.scope);
    this.#known.set(key, [...known, { nodes, compiled }]);
    return compiled;
  }
}

function isSame(some: FieldNodes, others: FieldNodes): boolean {
  return some.length === others.length && some.every((node, index) => node === others[index]);
}

function decodeByType(readers: ReadonlyMap<string, Decode<Raw>>): Decode<Raw> {
  return (raw, request) => {
    const read = readers.get(nodeTypeOf(String(raw['id'])) ?? '');
    if (read === undefined)
      throw new Error(`${String(raw['id'])} is of none of the types ${[...readers.keys()].join()}`);
    return read(raw, request);
  };
}

function selectionOf(
  fields: readonly CompiledField[],
  more: readonly ProjectionItem[],
  decode: Decode<Raw>,
): CompiledSelection {
  // Items of one alias are the same property.
  const items = new Map([...fields.flatMap((field) => field.items), ...more]);
  const aliases = [...items.keys()];
  const projection = list([...items.values()]);
  const subqueries = sideBySide(
    fields.flatMap((field) => field.subqueries),
    projection,
  );
  const raw = (values: unknown): Raw => {
    const found: Record<string, unknown> = {};
    aliases.forEach((alias, index) => {
      found[alias] = (values as readonly unknown[])[index];
    });
    return found;
  };
  return {
    subqueries,
    projection,
    readsGraph: subqueries.length > 0 || [...items.values()].some(readsGraph),
    raw,
    decode,
    read: (values: unknown, request: Request) => decode(raw(values), request),
  };
}
