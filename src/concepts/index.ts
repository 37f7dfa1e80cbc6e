import { type GraphQLSchema, isObjectType, isScalarType } from 'graphql';
import { neighbourhood } from '../connect/neighbourhood-field.js';
import { paths } from '../connect/paths-field.js';
import { search } from '../search/search-field.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition, inverseNamed } from '../model/registry.js';
import type { Fields } from '../query/types.js';
import { edgeFields } from '../query/page/connection.js';
import { Executor } from '../query/execute/executor.js';
import { Reader } from '../query/execute/reader.js';
import { groupFields } from '../query/group/group-fields.js';
import { entitiesByKeys } from '../query/fields/entity-lookup.js';
import { byIdOrExternalId, mergedRecord, nodeById, nodesByIds } from '../query/fields/node-lookup.js';
import { allConflicts, claimTypes, claims } from '../query/fields/claims.js';
import { allOfKind, inverseConnectionOfKind, modelFields } from '../query/fields/model-fields.js';
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
const signed = inverseConnectionOfKind(inverseNamed('Country', 'actions'), 'SIGNED');

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
    .map((name) => [name.replace(/Connection$/, ''), groupFields] as const);
  const roots = kindNames.flatMap((kind) => [
    [definition(kind).prefix, byIdOrExternalId(kind)] as const,
    [definition(kind).plural, allOfKind(kind)] as const,
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
      nodes: nodesByIds,
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
