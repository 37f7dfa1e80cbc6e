import { entityKinds } from '../model/kinds.js';
import { nodeReader } from '../query/fields/node-reader.js';
import type { FieldReader, RuntimeValue } from '../query/request.js';
import { stateAsOf } from '../query/temporal/as-of.js';
import type { Compiler, FieldContext, FieldImplementation } from '../query/types.js';
import { entityArgument, linkQueriesOf, numberArgument, whereAllExist } from './arguments.js';
import { linkReader } from './link-reader.js';
import { type Neighbourhood, type NeighbourhoodQuery, neighbourhoodOf } from './neighbourhood.js';

/** `neighbourhood`: the entities around one. */
export const neighbourhood: FieldImplementation = {
  key: 'neighbourhood',
  cost: { surcharge: 200, perStepOf: 'depth', limitedBy: { argument: 'limit', usual: 100 } },
  compile(context, compiler) {
    const id = entityArgument(context, 'id');
    const query = neighbourhoodQuery(context, id);
    const asOf = stateAsOf(context, compiler);
    compiler.check(query);
    const read = neighbourhoodReader(context, compiler);
    return whereAllExist([id], context, compiler, async (request) =>
      read(await neighbourhoodOf(query(request), linkQueriesOf(context, asOf, request)), request),
    );
  },
};

function neighbourhoodQuery(context: FieldContext, id: RuntimeValue<string>): RuntimeValue<NeighbourhoodQuery> {
  const [depth, limit] = [numberArgument(context, 'depth', 1, 4), numberArgument(context, 'limit', 1, 500)];
  const maxDegree = numberArgument(context, 'maxDegree', 1);
  return (request) => ({
    id: id(request),
    depth: depth(request),
    limit: limit(request),
    maxDegree: maxDegree(request),
  });
}

function neighbourhoodReader(context: FieldContext, compiler: Compiler): FieldReader<Neighbourhood> {
  return compiler.objectReader<Neighbourhood>(
    context.nodes,
    'Neighbourhood',
    (name, nodes): FieldReader<Neighbourhood> => {
      switch (name) {
        case 'entities': {
          const entity = nodeReader(context, compiler, nodes, entityKinds);
          return ({ ids }, request) => ids.map((id) => entity(id, request));
        }
        case 'links': {
          const link = linkReader(context, compiler, nodes);
          return ({ links }, request) => links.map((one) => link(one, request));
        }
        case 'leftOut': {
          const read = compiler.valueReader(nodes, 'LeftOut');
          return ({ leftOut }, request) => read(leftOut, request);
        }
        default:
          return ({ isTruncated }) => isTruncated;
      }
    },
  );
}
