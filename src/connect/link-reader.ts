import { entityKinds, factKinds } from '../model/kinds.js';
import { nodeReader } from '../query/fields/node-reader.js';
import { shownPartialDate } from '../query/fields/scalars.js';
import type { FieldReader } from '../query/request.js';
import type { Compiler, FieldContext, FieldNodes } from '../query/types.js';
import type { EntityLink } from './link-queries.js';

/** The reader of what `nodes` select of links. */
export function linkReader(context: FieldContext, compiler: Compiler, nodes: FieldNodes): FieldReader<EntityLink> {
  return compiler.objectReader<EntityLink>(nodes, 'Link', (name, below): FieldReader<EntityLink> => {
    switch (name) {
      case 'subject':
      case 'object': {
        const entity = nodeReader(context, compiler, below, entityKinds);
        return (link, request) => entity(link[name], request);
      }
      case 'fact': {
        const read = nodeReader(context, compiler, below, factKinds);
        return ({ fact }, request) => (fact === null ? null : read(fact, request));
      }
      case 'from':
      case 'until': {
        const read = compiler.valueReader(below, 'PartialDate');
        return (link, request) => read(shownPartialDate(link[name]), request);
      }
      case 'label':
        return ({ label }) => label;
      default:
        return ({ type }) => type;
    }
  });
}
