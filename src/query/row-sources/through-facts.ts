import type { FactKind } from '../../model/kinds.js';
import { kinds } from '../../model/kinds.js';
import type { Compiler, FieldImplementation, Fields, Moment, RowsSite } from '../types.js';
import { connection, edgeFields } from '../page/connection.js';
import { factsNamed } from '../fields/facts-by-id.js';
import { ordering } from '../sort/sort-keys.js';

/** Which facts count, and the day under which they were chosen. */
export interface Counted {
  readonly conditions: readonly string[];
  readonly moment: Moment;
}

/**
 * What facts of a kind tie to a thing, each once, by name: such as members by their memberships. `of` is the facts'
 * link to the thing that is asked, `end` that to what is listed.
 */
export function gathered(
  kind: FactKind,
  { of, end }: { readonly of: string; readonly end: string },
  counted: (site: RowsSite, compiler: Compiler, fact: string) => Counted,
): FieldImplementation {
  const [back, onward] = [kinds[kind].links[of], kinds[kind].links[end]];
  if (back === undefined || onward === undefined) throw new Error(`${kind} has no links ${of} and ${end}`);
  return connection((site, compiler) => {
    const [fact, thing, facts] = [compiler.name(), compiler.name(), compiler.name()];
    const { conditions, moment } = counted(site, compiler, fact);
    const named = { variable: thing, types: onward.to, columns: { facts }, moment };
    const path = `(${site.variable})<-[:${back.relationship}]-(${fact})-[:${onward.relationship}]->(${thing})`;
    return {
      text: `MATCH ${path} WHERE ${conditions.join(' AND ')} WITH ${thing}, collect(${fact}.id) AS ${facts}`,
      ...named,
      conditions: [],
      isPattern: false,
      isDear: true,
      order: ordering(site, compiler, named),
    };
  });
}

/** The edge of such a connection: besides what every edge has, the facts it was gathered by, under `field`. */
export function gatheredEdge(field: string, kind: FactKind): Fields {
  return { ...edgeFields, [field]: factsNamed('facts', [kind]) };
}
