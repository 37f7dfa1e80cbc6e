import type { Compiler, Raw, Request, Site } from '../query/code.js';
import { nodeTypeOf } from '../model/ids.js';

/** Reads what is selected of a thing, by its id. */
export type ThingReader = (id: string, request: Request) => unknown;

/**
 * Reads what `nodes` select of things that are of one of the types, all that are waited for together with one statement.
 * What is selected is their ids alone takes none.
 */
export function thingReader(
  site: Site,
  compiler: Compiler,
  nodes: Site['nodes'],
  types: readonly string[],
): ThingReader {
  const selected = types.map((type) => [...compiler.collect(nodes, type)]);
  if (selected.flat().every(([, [node]]) => node.name.value === 'id')) {
    const keys = new Map(types.map((type, index) => [type, selected[index]?.map(([key]) => key) ?? []]));
    return (id) => {
      const type = nodeTypeOf(id) ?? '';
      return { __typename: type, ...Object.fromEntries((keys.get(type) ?? []).map((key) => [key, id])) };
    };
  }
  const plan = compiler.further(site, ({ variable, depth }, further) => {
    const code = further.select(nodes, types, { variable, depth });
    const alias = further.name();
    return {
      calls: code.calls,
      entries: [[alias, code.projection]],
      decode: (raw, request) => code.decode(raw[alias] as Raw, request),
    };
  });
  return (id, request) => request.load(plan, id);
}
