import type { GraphQLFieldResolver } from 'graphql';
import { statement } from '../cypher/statement.js';
import { clauses, constant, cypher, label, map, property, subquery, variable } from '../cypher/template.js';
import { encodeLogCursor } from '../claims/log.js';
import { formatDay } from '../model/dates.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { recordType } from '../model/names.js';
import { isClaimed } from '../query/temporal/visibility.js';
import { version } from '../version.js';
import type { ResolverContext } from './resolver-context.js';

const thing = variable('thing');
const counts = kindNames.map((kind) => ({ kind, count: variable('count') }));
const countStatement = statement`${clauses(
  counts.map(({ kind, count }) =>
    subquery([], cypher`MATCH (${thing}:${label(kind)}) WHERE ${isClaimed(thing)} RETURN count(${thing}) AS ${count}`, [
      count,
    ]),
  ),
)} RETURN ${map(counts.map(({ kind, count }) => [kind, count] as const))} AS counts`;

const [log, change, recorded] = [variable('log'), variable('change'), variable('recorded')];
const lastChange = clauses(
  cypher`MATCH (${change}:Change {sequence: ${property(log, 'sequence')}})`,
  cypher`RETURN collect(${property(change, 'recordedAt')}) AS ${recorded}`,
);
const lastChangeStatement = statement`MATCH (${log}:Log {id: ${constant('log')}}) ${subquery([log], lastChange, [recorded])}
  RETURN ${property(log, 'name')} AS name, ${property(log, 'sequence')} AS sequence, ${recorded}[0] AS recordedAt`;

/** The work of counting all kinds. */
export const serviceCosts = { counts: { surcharge: 50 } };

/** The server and the state of its graph, which is read only for the fields that are asked for. */
export const service: Readonly<Record<string, GraphQLFieldResolver<ResolverContext, ResolverContext>>> = {
  name: () => 'Signatory',
  version: () => version,
  engine: ({ store }) => `${store.engine.name} ${store.engine.version}`,
  today: ({ today }) => formatDay(today),
  lastChange: async ({ store }) => {
    const [row] = await store.read(lastChangeStatement);
    const recordedAt = row?.['recordedAt'];
    if (row === undefined || typeof recordedAt !== 'string') return null;
    return { cursor: encodeLogCursor(String(row['name']), Number(row['sequence'])), recordedAt };
  },
  counts: async ({ store }) => {
    const [row] = await store.read(countStatement);
    const counts = row?.['counts'] as Readonly<Record<Kind, number>>;
    return kindNames.map((kind) => ({ type: recordType(kind), count: counts[kind] }));
  },
  likelyDurations: ({ writer }) =>
    writer.durations.all().map(({ kind, role, lasting }) => ({ kind: recordType(kind), role, ...lasting })),
};
