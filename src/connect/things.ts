import type { Compiler, Nodes, Request, Site } from '../query/types.js';
import { nodeTypeOf } from '../model/ids.js';

/** Reads what is selected of a thing, by its id. */
export type ThingReader = (id: string, request: Request) => unknown;

/**
 * Reads what `nodes` select of things that are of one of the types, all that are waited for together with one statement.
 * What is selected is their ids alone takes none.
 */
export function thingReader(site: Site, compiler: Compiler, nodes: Nodes, types: readonly string[]): ThingReader {
  const selected = types.map((type) => [...compiler.collect(nodes, type)]);
  if (selected.flat().every(([, [node]]) => node.name.value === 'id')) {
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
