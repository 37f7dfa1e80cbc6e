import { nodeTypeOf } from '../model/ids.js';
import type { Compiler, Nodes, Request, Site } from '../query/types.js';

/** Reads the selected fields of a node by its id. */
export type NodeReader = (id: string, request: Request) => unknown;

/**
 * The reader of what `nodes` select of nodes of the types. All nodes that are waited for at the same time are read with
 * one statement; where nothing but their ids is selected, with none.
 */
export function nodeReader(site: Site, compiler: Compiler, nodes: Nodes, types: readonly string[]): NodeReader {
  const selected = types.flatMap((type) => [...compiler.collect(nodes, type).values()]);
  if (selected.every(([node]) => node.name.value === 'id')) {
    const readers = new Map(types.map((type) => [type, compiler.object<string>(nodes, type, () => (id) => id)]));
    return (id, request) => readers.get(nodeTypeOf(id) ?? '')?.(id, request);
  }
  const plan = compiler.further(site, ({ variable, depth }, further) => {
    const code = further.select(nodes, types, { variable, depth });
    const alias = further.name();
    return {
      calls: code.calls,
      entries: [[alias, code.projection]],
      decode: (raw, request) => code.read(raw[alias], request),
    };
  });
  return (id, request) => request.load(plan, id);
}
