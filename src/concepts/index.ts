import { type GraphQLSchema, isObjectType, isScalarType } from 'graphql';
import { neighbourhood } from '../connect/neighbourhood-field.js';
import { paths } from '../connect/paths-field.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition, inverseNamed } from '../model/registry.js';
import type { Context } from '../query/execute/context.js';
import { CostAnalyzer } from '../query/cost/cost-analyzer.js';
import { Executor } from '../query/execute/executor.js';
import { Reader } from '../query/execute/reader.js';
import { allConflicts, claimTypes, claims } from '../query/fields/claims.js';
import { entitiesByKeys } from '../query/fields/entity-lookup.js';
import { fieldsOfGroup } from '../query/fields/group-fields.js';
import { allOfKind, inverseConnectionOfKind, modelFields } from '../query/fields/model-fields.js';
import { byIdOrExternalId, mergedRecord, nodeById, nodesByIds } from '../query/fields/node-lookup.js';
import { whole } from '../query/fields/wholes.js';
import { connectionCosts, edgeFields } from '../query/page/connection.js';
import type { FieldCost, FieldCosts, Fields } from '../query/types.js';
import { edgeName } from '../sdl/connection-name.js';
import { type Contract, createContract } from '../sdl/contract.js';
import { search } from '../search/search-field.js';
import { status, statusBecause, statusGrounds } from './agreements.js';
import { importJob, importJobs, importJobsCost } from './import-jobs.js';
import { memberEdge, members } from './members.js';
import { mutationExecutor } from './mutations.js';
import { officerInRole, officers, officersInRole } from './officers.js';
import { participantEdge, participants } from './participants.js';
import { parties, partyEdge } from './parties.js';
import type { ResolverContext } from './resolver-context.js';
import { scalarTypes } from './scalars.js';
import { service, serviceCosts } from './service.js';
import { sync, syncCost } from './sync.js';
import { bodyTimeline, postTimeline, timelineSpan } from './timeline.js';
import { unimplemented } from './unimplemented.js';

/** The same link leads from all that can be a party. */
const signed = inverseConnectionOfKind(inverseNamed('Country', 'actions'), 'SIGNED');

/** The fields of each kind that do not follow from the model. */
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
  Country: {
    officers,
    headOfState: officerInRole('HEAD_OF_STATE'),
    headOfGovernment: officerInRole('HEAD_OF_GOVERNMENT'),
    signed,
    timeline: bodyTimeline,
  },
  Agreement: { parties, status, statusBecause },
  Meeting: { participants },
  Campaign: { participants },
  Initiative: { participants },
  Source: { claims },
};

/** The implementations of all fields that are read from the graph, by type. */
function implementations({ rows, groups }: Contract): Readonly<Record<string, Fields>> {
  const kinds = Object.fromEntries(kindNames.map((kind) => [kind, { ...modelFields(kind), ...particular[kind] }]));
  const edges = [...rows.filter(({ isOpen }) => isOpen), ...groups].map(
    ({ name }) => [edgeName(name), edgeFields] as const,
  );
  const roots = kindNames.flatMap((kind) => [
    [definition(kind).prefix, byIdOrExternalId(kind)] as const,
    [definition(kind).plural, allOfKind(kind)] as const,
  ]);
  return {
    ...kinds,
    ...Object.fromEntries(groups.map(({ node }) => [node, fieldsOfGroup])),
    ...claimTypes,
    ...Object.fromEntries(edges),
    AgreementPartyEdge: partyEdge,
    AgreementStatusGrounds: statusGrounds,
    MemberEdge: memberEdge,
    ParticipantEdge: participantEdge,
    MergedRecord: mergedRecord,
    Whole: whole,
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

/** The resolvers of fields that no compiled statement reads, by type. */
const resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Query: { importJob, importJobs, service: (_source: unknown, _args: unknown, context: Context) => context },
  Service: service,
  Mutation: { sync },
};

/** Adds to the contract's schema the reading of its scalars, and resolvers of the fields that are not read from the graph. */
function executable({ schema }: Contract): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, scalarTypes[type.name]);
  }
  for (const [typeName, own] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [name, resolve] of Object.entries(own)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field === undefined) throw new Error(`The schema has no ${typeName}.${name}`);
      Object.assign(field, { resolve });
    }
  }
  return schema;
}

/** The costs of fields that resolvers answer. */
const resolverCosts: Readonly<Record<string, Readonly<Record<string, FieldCost>>>> = {
  Service: serviceCosts,
  Mutation: { sync: syncCost },
  Query: { importJobs: importJobsCost },
};

/** The API: its schema, the executor of operations, and the analysis of their cost. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly executor: Executor<ResolverContext>;
  readonly costs: CostAnalyzer;
}

/**
 * Makes the API from the model and the contract.
 * @throws Error where the two and the implementations of fields do not fit
 */
export function createApi(): Api {
  const contract = createContract();
  const schema = executable(contract);
  const fields = implementations(contract);
  const missing = unimplemented(schema, fields);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const costOf: FieldCosts = (type, field) =>
    fields[type]?.[field]?.cost ?? resolverCosts[type]?.[field] ?? connectionCosts[field];
  return {
    schema,
    executor: new Executor<ResolverContext>(schema, new Reader(fields), mutationExecutor(schema)),
    costs: new CostAnalyzer(schema, costOf),
  };
}
