import { constant, cypher, joined, property } from '../../cypher/template.js';
import { type Certainty, termStateOn } from '../../model/time.js';
import { holds, stateAsOf } from '../temporal/as-of.js';
import { dayProperties, daysIn } from '../temporal/days.js';
import type { FieldImplementation } from '../types.js';

/** Each certainty, the strongest first. */
const certainties: readonly Certainty[] = ['DEFINITE', 'LIKELY', 'POSSIBLE'];

/** The strongest certainty with which a thing holds, or has happened, on the day; null where it does not. */
export const certainty: FieldImplementation = {
  key: 'certainty',
  compile(context, compiler) {
    const asOf = stateAsOf(context, compiler);
    const day = compiler.parameter(asOf.day);
    const alias = compiler.alias();
    const cases = certainties.map((one) => cypher`WHEN ${holds(context.node, day, one)} THEN ${constant(one)}`);
    return {
      subqueries: [],
      items: [[alias, cypher`CASE ${joined(cases, ' ')} END`]],
      decode: (raw) => raw[alias] ?? null,
    };
  },
};

/** The state of a term on the day: not begun, current, ended, or unknown. */
export const termState: FieldImplementation = {
  key: 'term state',
  compile(context, compiler) {
    const asOf = stateAsOf(context, compiler);
    return {
      subqueries: [],
      items: dayProperties.map((name) => [name, property(context.node, name)] as const),
      decode: (raw, request) => termStateOn(daysIn(raw), asOf.day(request)),
    };
  },
};
