import { FAR_PAST } from '../model/dates.js';
import { type Inverse, isEntityKind } from '../model/registry.js';
import { placeInTime } from '../model/properties.js';
import type { Compiler, Rows, RowsSite } from './code.js';

/** What a connection finds its rows by. */
type Found = Pick<Rows, 'text' | 'isPattern' | 'conditions' | 'index'>;

/**
 * What leads back along a link to the thing that a connection belongs to, bound to `variable`. Facts that are all of one
 * role or kind, named by `one`, are found by the index over the thing, that role or kind, and time, and so in the order
 * of time; others along the relationship.
 */
export function leadingBack(
  { from, linkName, link }: Inverse,
  site: RowsSite,
  variable: string,
  one: string | undefined,
): Found {
  // A filter asks whether there is any, for which a relationship serves as well.
  if (one === undefined || site.nodes === undefined || link.list || isEntityKind(from)) {
    return {
      text: `MATCH (${site.variable})<-[:${link.relationship}]-(${variable})`,
      isPattern: true,
      conditions: [],
    };
  }
  const time = `${variable}.${placeInTime(from).property}`;
  return {
    text: `MATCH (${variable}:${from} {${linkName}Id: ${site.variable}.id})`,
    isPattern: true,
    // Always true: Neo4j takes an index over several properties only where each is asked for.
    conditions: [`${time} >= ${FAR_PAST.toString()}`],
    index: [`${variable}.${linkName}Id`, `${variable}.${one}`, time],
  };
}

/** Which of the arguments `role` and `kind` names just one. */
export function narrowedToOne(site: RowsSite, compiler: Compiler): string | undefined {
  return ['role', 'kind'].find((name) => {
    const given = site.argument(name);
    return given.kind === 'leaf' && [compiler.decisive(given)].flat().length === 1;
  });
}
