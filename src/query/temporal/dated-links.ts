import type { Part, Variable } from '../../cypher/parts.js';
import {
  comprehension,
  cypher,
  integer,
  joined,
  list,
  property,
  relationships,
  variable,
} from '../../cypher/template.js';
import { datedRelationships } from '../../model/registry.js';
import type { Reading } from '../../model/time.js';
import type { AsOf } from '../request.js';
import type { Compiler } from '../types.js';
import { defaultDay, holds } from './as-of.js';

/*
 * Links that have one end at a time. Where claims give dates for the ends, each relationship has its six days, and counts
 * on the days on which it holds; a link that nobody dates has none, and counts on every day.
 */

/** A relationship as a pattern has it between two nodes, such as `[:BODY]` of `(a)-[:BODY]->(b)`. */
export interface Hop {
  readonly relationship: Part;
  /** Set where several relationships may hold on the day: the least is that of the one to be taken. */
  readonly precedence?: Part;
}

/** The condition that a dated link holds on the day. */
export function linkHolds(link: Part, day: Part, reading: Reading): Part {
  return cypher`(${property(link, 'possibleFrom')} IS NULL OR ${holds(link, day, reading)})`;
}

/** Tells whether links of one of the types may be dated, so that it depends on the day which count. */
export function mayBeDated(types: readonly string[]): boolean {
  return types.some((type) => datedRelationships.has(type));
}

/** A hop along links of the types: of dated ones only those that hold on the day, by default today. */
export function hopAlong(types: readonly string[], asOf: AsOf | undefined, compiler: Compiler): Hop {
  if (!mayBeDated(types)) return { relationship: cypher`[:${relationships(...types)}]` };
  const link = variable('link');
  const [day, reading] = [dayOf(asOf, compiler), asOf?.reading ?? 'LIKELY'];
  const relationship = cypher`[${link}:${relationships(...types)} WHERE ${linkHolds(link, day, reading)}]`;
  // Under the other readings one holds at most.
  return reading === 'POSSIBLE' ? { relationship, precedence: precedenceOf(link, day) } : { relationship };
}

/** A path along any number of links of the types, of dated ones only those that hold, and the condition on it. */
export function pathAlong(
  types: readonly string[],
  asOf: AsOf,
  compiler: Compiler,
): { readonly relationships: Part; readonly condition: Part } {
  const [links, link] = [variable('links'), variable('link')];
  const condition = cypher`all(${link} IN ${links} WHERE ${linkHolds(link, dayOf(asOf, compiler), asOf.reading)})`;
  return { relationships: cypher`[${links}:${relationships(...types)}*0..]`, condition };
}

function dayOf(asOf: AsOf | undefined, compiler: Compiler): Part {
  return compiler.parameter(asOf?.day ?? defaultDay);
}

/** The likely one comes first, of which there is one at most; then the one that began last. */
function precedenceOf(link: Variable, day: Part): Part {
  const place = property(link, 'place');
  return cypher`CASE WHEN ${holds(link, day, 'LIKELY')} THEN ${integer(-1)} ELSE coalesce(${place}, ${integer(0)}) END`;
}

/** The value at the end of a pattern from a node along hops; of several ends, at the one that comes first. */
export function valueAlong(hops: readonly Hop[], pattern: Part, value: Part): Part {
  const keys = hops.flatMap(({ precedence }) => precedence ?? []);
  if (keys.length === 0) return cypher`${comprehension(pattern, value)}[0]`;
  const [first, found] = [variable('first'), variable('found')];
  const keyed = comprehension(pattern, list([joined(keys, ' + '), value]));
  return cypher`reduce(${first} = null, ${found} IN ${keyed} |
    CASE WHEN ${first} IS NULL OR ${found}[0] < ${first}[0] THEN ${found} ELSE ${first} END)[1]`;
}
