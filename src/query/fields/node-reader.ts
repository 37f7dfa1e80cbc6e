import { nodeTypeOf } from '../../model/ids.js';
import type { Request } from '../request.js';
import type { Compiler, FieldContext, FieldNodes } from '../types.js';

/** Reads the selected fields of a node by its id. */
export type NodeReader = (id: string, request: Request) => unknown;

/**
 * The reader of what `nodes` select of nodes of the types. All nodes that are waited for at the same time are read with
 * one statement; where nothing but their ids is selected, with none.
 */
export function nodeReader(
  context: FieldContext,
  compiler: Compiler,
  nodes: FieldNodes,
  types: readonly string[],
): NodeReader {
  const selected = types.flatMap((type) => [...compiler.collect(nodes, type).values()]);
  if (selected.every(([field]) => field.name.value === 'id')) {
    const readers = new Map(types.map((type) => [type, compiler.objectReader<string>(nodes, type, () => (id) => id)]));
    return (id, request) => readers.get(nodeTypeOf(id) ?? '')?.(id, request);
  }
  const continuation = compiler.continuation(context, ({ node, imports, depth }, inner) => {
    const selection = inner.select(nodes, types, { node, imports, depth });
    const alias = inner.alias();
    return {
      subqueries: selection.subqueries,
      items: [[alias, selection.projection]],
      decode: (raw, request) => selection.read(raw[alias], request),
    };
  });
  return (id, request) => request.load(continuation, id);
}
