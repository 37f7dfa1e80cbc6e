import { type GraphQLSchema, isObjectType, isScalarType } from 'graphql';
import { neighbourhood, paths } from '../connect/connections.js';
import { search } from '../connect/search.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition, inverseNamed } from '../model/registry.js';
import type { Fields } from '../query/code.js';
import { edgeFields } from '../query/connection.js';
import { Executor } from '../query/executor.js';
import { Reader } from '../query/plan.js';
import { groupFieldsOfRows } from '../query/groups.js';
import { byKey, entitiesByKeys, mergedRecord, nodeById, nodesById } from '../query/lookup.js';
import { allConflicts, claimTypes, claims } from '../query/sources.js';
import { all, inverseConnection, modelFields } from '../query/things.js';
import { status, statusBecause, statusGrounds } from './agreements.js';
import { contractSchema } from '../sdl/contract.js';
import { memberEdge, members } from './members.js';
import { officerInRole, officers, officersInRole } from './officers.js';
import { participantEdge, participants } from './participants.js';
import { parties, partyEdge } from './parties.js';
import { scalars } from './scalars.js';
import { service } from './service.js';
import { sync } from './sync.js';
import { bodyTimeline, postTimeline, timelineSpan } from './timeline.js';
import type { Resolvers } from './types.generated.js';

/** The same link leads from all that can be a party. */
const signed = inverseConnection(inverseNamed('Country', 'actions'), 'SIGNED');

/** What is particular to one kind, beside what follows from the model. */
const particular: Readonly<Partial<Record<Kind, Fields>>> = {
  Committee: {
    members,
    officers,
    chairs: officersInRole('CHAIR'),
    chair: officerInRole('CHAIR'),
    timeline: bodyTimeline,
  },
  Administration: {
    officers,
    head: officerInRole('HEAD'),
    signed,
    timeline: bodyTimeline,
  },
  Organisation: { members, officers, signed, timeline: bodyTimeline },
  Post: { timeline: postTimeline },
  Country: { signed },
  Agreement: { parties, status, statusBecause },
  Meeting: { participants },
  Campaign: { participants },
  Initiative: { participants },
  Source: { claims },
};

/** How every field that is read from the graph is answered, by the name of its type. */
function implementations(schema: GraphQLSchema): Readonly<Record<string, Fields>> {
  const kinds = Object.fromEntries(kindNames.map((kind) => [kind, { ...modelFields(kind), ...particular[kind] }]));
  const types = Object.keys(schema.getTypeMap());
  const edges = types.filter((name) => name.endsWith('Edge')).map((name) => [name, edgeFields] as const);
  const groups = types
    .filter((name) => name.endsWith('GroupConnection'))
    .map((name) => [name.replace(/Connection$/, ''), groupFieldsOfRows] as const);
  const roots = kindNames.flatMap((kind) => [
    [definition(kind).prefix, byKey(kind)] as const,
    [definition(kind).plural, all(kind)] as const,
  ]);
  return {
    ...kinds,
    ...Object.fromEntries(groups),
    ...claimTypes,
    ...Object.fromEntries(edges),
    AgreementPartyEdge: partyEdge,
    AgreementStatusGrounds: statusGrounds,
    MemberEdge: memberEdge,
    ParticipantEdge: participantEdge,
    MergedRecord: mergedRecord,
    TimelineSpan: timelineSpan,
    Query: {
      ...Object.fromEntries(roots),
      conflicts: allConflicts,
      entities: entitiesByKeys,
      neighbourhood,
      node: nodeById,
      nodes: nodesById,
      paths,
      search,
    },
  };
}

/** What is not read by a compiled statement. */
const resolvers = {
  Query: { service: (_source, _args, context) => context },
  Service: service,
  Mutation: { sync },
} satisfies Pick<Resolvers, 'Query' | 'Service' | 'Mutation'>;

/** The contract, with what its types can't say: how scalars are read, and what answers the fields not read from the graph. */
function executable(): GraphQLSchema {
  const schema = contractSchema();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, scalars[type.name]);
    if (!isObjectType(type) || !(type.name in resolvers)) continue;
    const own: Readonly<Record<string, unknown>> = resolvers[type.name as keyof typeof resolvers];
    for (const [name, resolve] of Object.entries(own)) Object.assign(type.getFields()[name] ?? {}, { resolve });
  }
  return schema;
}

export const executableSchema: GraphQLSchema = executable();

/** Answers operations over that schema. */
export const executor = new Executor(executableSchema, new Reader(implementations(executableSchema)));
