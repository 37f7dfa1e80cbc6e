import { UserError } from '../errors.js';
import type { StoreSettings } from '../store/store.js';

/** The error of a place without a graph: one made there now would be empty, and say nothing. */
export function noGraph(graph: StoreSettings): UserError {
  const [place, setting] = graph.engine === 'NEO4J' ? [graph.uri, 'NEO4J_URI'] : [graph.folder ?? '', 'SIGNATORY_DATA'];
  return new UserError({
    code: 'NO_GRAPH',
    message: `There is no graph in ${JSON.stringify(place)}, which ${setting} names.`,
    remedy:
      graph.engine === 'NEO4J'
        ? 'Name the Neo4j of a server.'
        : 'Name the folder of a server; or start a server there first, or import records.',
  });
}
