import type { Compiler, FieldImplementation, Rows, RowsSite } from '../query/code.js';
import { connection } from '../query/connection.js';
import { narrowed, stateConditions } from '../query/conditions.js';
import { leadingBack, narrowedToOne } from '../query/facts-of.js';
import { inverseNamed } from '../model/registry.js';
import { stateMoment } from '../query/day.js';
import { firstRow } from '../query/fields.js';
import { type OrderKey, orderBy } from '../query/order.js';
import { ordering } from '../query/ordering.js';

/**
 * The order in which holders of one office come: known before unknown, the preferred claim's before others, definite
 * before possible, not acting before acting, the fewest days from the day to the definite term, later beginning, id.
 */
function precedence(variable: string, day: string): readonly OrderKey[] {
  const { from, until } = { from: `${variable}.definiteFrom`, until: `${variable}.definiteUntil` };
  const ascending = (expression: string): OrderKey => ({ expression, direction: 'ASC' });
  return [
    ascending(`CASE WHEN ${variable}.holderId IS NULL THEN 1 ELSE 0 END`),
    ascending(`CASE WHEN ${variable}.preferred THEN 0 ELSE 1 END`),
    ascending(`CASE WHEN ${from} <= ${day} AND ${until} >= ${day} THEN 0 ELSE 1 END`),
    ascending(`CASE WHEN ${variable}.acting THEN 1 ELSE 0 END`),
    ascending(
      `CASE WHEN ${from} > ${until} THEN ${from} WHEN ${from} > ${day} THEN ${from} - ${day} WHEN ${until} < ${day} THEN ${day} - ${until} ELSE 0 END`,
    ),
    { expression: `${variable}.fromEarliest`, direction: 'DESC', nulls: 'LAST' },
  ];
}

/** @param role the one that is meant, where the field itself says so */
function officerRows(site: RowsSite, compiler: Compiler, role?: string): Rows {
  const variable = compiler.name();
  const moment = stateMoment(site, compiler);
  const day = compiler.parameter(moment.day);
  const found = leadingBack(ofBody, site, variable, role === undefined ? narrowedToOne(site, compiler) : 'role');
  const named = { variable, types: ['Appointment'], columns: {}, moment };
  return {
    ...found,
    ...named,
    conditions: [
      ...found.conditions,
      ...(role === undefined ? [] : [`${variable}.role = '${role}'`]),
      ...stateConditions(variable, moment, compiler),
      ...narrowed(site, compiler, variable, 'role'),
    ],
    order: ordering(site, compiler, named, precedence(variable, day)),
  };
}

/** The same link leads from all kinds of bodies. */
const ofBody = inverseNamed('Committee', 'appointments');

/** Who holds an office in the body on the day. */
export const officers: FieldImplementation = connection((site, compiler) => officerRows(site, compiler));

/** Those of them in one role. */
export function officersInRole(role: string): FieldImplementation {
  return connection((site, compiler) => officerRows(site, compiler, role));
}

/** The first of them in one role, or null. */
export function officerInRole(role: string): FieldImplementation {
  return {
    compile(site, compiler) {
      const { text, variable, conditions, types, order } = officerRows(site, compiler, role);
      const alias = compiler.name();
      const code = compiler.select(site.nodes, types, { variable, depth: site.depth });
      const call = [
        `CALL (${site.variable}) { ${text} WHERE ${conditions.join(' AND ')}`,
        `WITH ${variable} ${orderBy(order)} LIMIT 1`,
        ...code.calls,
        `RETURN collect(${code.projection}) AS ${alias} }`,
      ].join(' ');
      return {
        calls: [call],
        entries: [[alias, alias]],
        decode: firstRow(alias, code),
      };
    },
  };
}
