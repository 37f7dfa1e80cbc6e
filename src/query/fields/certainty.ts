import type { Part } from '../../cypher/parts.js';
import { constant, cypher, joined, property } from '../../cypher/template.js';
import { type Certainty, type Reading, termStateOn } from '../../model/time.js';
import { holds, stateAsOf } from '../temporal/as-of.js';
import { dayProperties, daysIn } from '../temporal/days.js';
import type { FieldContext, FieldImplementation } from '../types.js';

/** Each certainty, the strongest first. */
const certainties: readonly Certainty[] = ['DEFINITE', 'LIKELY', 'POSSIBLE'];

/** The strongest certainty with which a thing holds, or has happened, on the day; null where it does not. */
export const certainty = certaintyWhere('certainty', ({ node }, day, reading) => holds(node, day, reading));

/** The strongest of the certainties under which a condition holds on the day; null where it holds under none. */
export function certaintyWhere(
  key: string,
  condition: (context: FieldContext, day: Part, reading: Reading) => Part,
): FieldImplementation {
  return {
    key,
    compile(context, compiler) {
      const asOf = stateAsOf(context, compiler);
      const day = compiler.parameter(asOf.day);
      const alias = compiler.alias();
      const cases = certainties.map((one) => cypher`WHEN ${condition(context, day, one)} THEN ${constant(one)}`);
      return {
        subqueries: [],
        items: [[alias, cypher`CASE ${joined(cases, ' ')} END`]],
        decode: (raw) => raw[alias] ?? null,
      };
    },
  };
}

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
