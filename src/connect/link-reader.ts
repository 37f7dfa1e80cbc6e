import { entityKinds, factKinds } from '../model/kinds.js';
import { showPartialDate } from '../query/fields/scalars.js';
import type { Part } from '../query/selection/collect-fields.js';
import type { Compiler, Nodes, Site } from '../query/types.js';
import type { EntityLink } from './link-queries.js';
import { nodeReader } from './node-reader.js';

/** The reader of what `nodes` select of links. */
export function linkReader(site: Site, compiler: Compiler, nodes: Nodes): Part<EntityLink> {
  return compiler.object<EntityLink>(nodes, 'Link', (name, below): Part<EntityLink> => {
    switch (name) {
      case 'subject':
      case 'object': {
        const entity = nodeReader(site, compiler, below, entityKinds);
        return (link, request) => entity(link[name], request);
      }
      case 'fact': {
        const read = nodeReader(site, compiler, below, factKinds);
        return ({ fact }, request) => (fact === null ? null : read(fact, request));
      }
      case 'from':
      case 'until': {
        const shape = compiler.shaped(below, 'PartialDate');
        return (link, request) => shape(showPartialDate(link[name]), request);
      }
      case 'label':
        return ({ label }) => label;
      default:
        return ({ type }) => type;
    }
  });
}
