import { entityKinds } from '../model/kinds.js';
import type { Part } from '../query/selection/collect-fields.js';
import { stateMoment } from '../query/temporal/as-of.js';
import type { Compiler, FieldImplementation, Late, Site } from '../query/types.js';
import { entityArgument, linkQueriesOf, numberArgument, whereAllExist } from './arguments.js';
import { linkReader } from './link-reader.js';
import { type Neighbourhood, type NeighbourhoodQuery, neighbourhoodOf } from './neighbourhood.js';
import { nodeReader } from './node-reader.js';

/** `neighbourhood`: the entities around one. */
export const neighbourhood: FieldImplementation = {
  compile(site, compiler) {
    const id = entityArgument(site, 'id');
    const query = neighbourhoodQuery(site, id);
    const moment = stateMoment(site, compiler);
    const read = neighbourhoodReader(site, compiler);
    return whereAllExist([id], compiler, async (request) =>
      read(await neighbourhoodOf(query(request), linkQueriesOf(site, moment, request)), request),
    );
  },
};

function neighbourhoodQuery(site: Site, id: Late<string>): Late<NeighbourhoodQuery> {
  const [depth, limit] = [numberArgument(site, 'depth', 1, 4), numberArgument(site, 'limit', 1, 500)];
  const maxDegree = numberArgument(site, 'maxDegree', 1);
  return (request) => ({
    id: id(request),
    depth: depth(request),
    limit: limit(request),
    maxDegree: maxDegree(request),
  });
}

function neighbourhoodReader(site: Site, compiler: Compiler): Part<Neighbourhood> {
  return compiler.object<Neighbourhood>(site.nodes, 'Neighbourhood', (name, nodes): Part<Neighbourhood> => {
    switch (name) {
      case 'entities': {
        const entity = nodeReader(site, compiler, nodes, entityKinds);
        return ({ ids }, request) => ids.map((id) => entity(id, request));
      }
      case 'links': {
        const link = linkReader(site, compiler, nodes);
        return ({ links }, request) => links.map((one) => link(one, request));
      }
      case 'leftOut': {
        const shape = compiler.shaped(nodes, 'LeftOut');
        return ({ leftOut }, request) => shape(leftOut, request);
      }
      default:
        return ({ isTruncated }) => isTruncated;
    }
  });
}
