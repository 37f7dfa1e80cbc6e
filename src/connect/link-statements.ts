import { LRUCache } from 'lru-cache';
import type { Part, Variable } from '../cypher/parts.js';
import { type Statement, statement } from '../cypher/statement.js';
import {
  constant,
  cypher,
  input,
  joined,
  property,
  relationships,
  subquery,
  union,
  variable,
} from '../cypher/template.js';
import { type LinkType, type LinkTypeDefinition, factLinkTypes, structuralLinkTypes } from '../model/link-types.js';
import type { Reading } from '../model/time.js';
import { begun, holds } from '../query/temporal/as-of.js';
import { linkHolds } from '../query/temporal/dated-links.js';
import { countsInStates } from '../query/temporal/visibility.js';

/** The statements that read links. Each takes `ids`, those of entities, and all but the first the `day`. */
export interface LinkStatements {
  /** Returns `id` and `degree`, the number of links of any day. */
  readonly degrees: Statement;
  /** Returns `from`, one of the entities, `to`, a neighbour of it, and the `degree` of the neighbour. */
  readonly neighbours: Statement;
  /**
   * Takes the ids of two groups one after the other, and the size of the first as `firstGroup`. Returns at most `limit`
   * neighbours that both groups share, and those that are in one of the groups themselves first: `isDirect`.
   */
  readonly sharedNeighbours: Statement;
  /**
   * Takes the ids of `others`. Returns for each `id`, `other` and `type` the number of links as `linkCount`, and of facts
   * the first as `facts`, at most `limit`; a structural link leads from `id` to `other` where it `isOutward`.
   */
  readonly linksBetween: Statement;
  /** Returns for each `id` and `type` the first of its `neighbours`, at most `limit`, and the number of links. */
  readonly neighboursByType: Statement;
}

/** Statements depend on the types of links and the reading alone. Most requests follow all types. */
const kept = new LRUCache<string, LinkStatements>({ max: 100 });

/** The statements that read links of the types; undefined where there is no type. */
export function linkStatements(types: ReadonlySet<LinkType>, reading: Reading): LinkStatements | undefined {
  const facts = factLinkTypes.filter(({ type }) => types.has(type));
  const structure = structuralLinkTypes.filter(({ type }) => types.has(type));
  const all = [...facts, ...structure];
  if (all.length === 0) return undefined;
  const key = [reading, ...all.map(({ type }) => type)].join(' ');
  const statements = kept.get(key) ?? statementsOf({ facts, structure, reading });
  kept.set(key, statements);
  return statements;
}

/** The links that are followed. */
interface Followed {
  readonly facts: readonly LinkTypeDefinition[];
  readonly structure: readonly LinkTypeDefinition[];
  readonly reading: Reading;
}

function statementsOf(followed: Followed): LinkStatements {
  return {
    degrees: statement`${eachEntity} RETURN id, ${degreeOf(entity, followed)} AS degree`,
    neighbours: neighbours(followed),
    sharedNeighbours: sharedNeighbours(followed),
    linksBetween: linksBetween(followed),
    neighboursByType: neighboursByType(followed),
  };
}

/** One end of a link, and the other. */
const [entity, other] = [variable('entity'), variable('other')];
/** The fact that links them; the relationship to the one end, or the structural link itself; and that to the other end. */
const [fact, near, far] = [variable('fact'), variable('near'), variable('far')];

const [day, limit, others] = [input('day'), input('limit'), input('others')];
const [otherId, factId] = [property(other, 'id'), property(fact, 'id')];

const eachEntity = cypher`UNWIND ${input('ids')} AS id MATCH (${entity}:Entity {id: id})`;

function neighbours(followed: Followed): Statement {
  const found = union([entity], linkMatches(followed), other, { distinct: true });
  return statement`${eachEntity} ${found}
    RETURN id AS from, ${otherId} AS to, ${degreeOf(other, followed)} AS degree`;
}

function sharedNeighbours(followed: Followed): Statement {
  const itself = cypher`RETURN ${entity} AS ${other}, 0 AS distance`;
  const linked = linkMatches(followed).map((match) => cypher`${match} RETURN ${other}, 1 AS distance`);
  return statement`UNWIND range(0, size(${input('ids')}) - 1) AS place
    WITH ${input('ids')}[place] AS id, place < ${input('firstGroup')} AS isOfFirst
    MATCH (${entity}:Entity {id: id}) ${subquery([entity], unionAll([itself, ...linked]), [other])}
    WITH ${other}, min(distance) AS distance, count(DISTINCT isOfFirst) AS groups, collect(DISTINCT id) AS ids
    WHERE groups = 2
    UNWIND ids AS from WITH from, ${other}, distance WHERE from <> ${otherId}
    RETURN from, ${otherId} AS to, ${degreeOf(other, followed)} AS degree, distance = 0 AS isDirect
    ORDER BY distance LIMIT ${limit}`;
}

function linksBetween({ facts, structure, reading }: Followed): Statement {
  const byFacts = facts.map(
    (type) => cypher`${factMatch([type], reading)} AND ${otherId} IN ${others}
      WITH ${fact}, type(${near}) AS near, type(${far}) AS far, ${otherId} AS other ORDER BY ${factId}, near, far
      WITH other, count(DISTINCT ${factId}) AS linkCount, collect(${factOfLink}) AS facts
      RETURN other, ${constant(type.type)} AS type, true AS isOutward, linkCount, facts[0..${limit}] AS facts,
        null AS from, null AS until`,
  );
  const byStructure = structuralMatches(structure, reading).map(
    ({ match, isOutward }) => cypher`${match} AND ${otherId} IN ${others}
      RETURN ${otherId} AS other, type(${near}) AS type, ${isOutward} AS isOutward, 1 AS linkCount, null AS facts,
        ${property(near, 'from')} AS from, ${property(near, 'until')} AS until`,
  );
  return statement`${eachEntity} ${subquery([entity], unionAll([...byFacts, ...byStructure]), [])}
    RETURN id, other, type, isOutward, linkCount, facts, from, until`;
}

/** The values of a fact that its links show. Of a measurement its measure is shown, since its title gives the value. */
const factOfLink = cypher`{near: near, far: far, id: ${factId},
  said: coalesce(${property(fact, 'measure')}, ${property(fact, 'title')}),
  sort: coalesce(${property(fact, 'role')}, ${property(fact, 'kind')}, ${property(fact, 'status')}),
  from: coalesce(${property(fact, 'from')}, ${property(fact, 'on')}), until: ${property(fact, 'until')}}`;

function neighboursByType({ facts, structure, reading }: Followed): Statement {
  const byFacts = facts.map(
    (type) => cypher`${factMatch([type], reading)}
      WITH ${otherId} AS neighbour, count(DISTINCT ${factId}) AS links ORDER BY neighbour
      WITH collect(neighbour) AS neighbours, sum(links) AS linkCount
      RETURN ${constant(type.type)} AS type, neighbours[0..${limit}] AS neighbours, linkCount`,
  );
  const byStructure = structuralMatches(structure, reading).map(
    ({ match }) => cypher`${match} WITH type(${near}) AS type, ${otherId} AS neighbour ORDER BY neighbour
      WITH type, collect(neighbour) AS neighbours, count(*) AS linkCount
      RETURN type, neighbours[0..${limit}] AS neighbours, linkCount`,
  );
  return statement`${eachEntity} ${subquery([entity], unionAll([...byFacts, ...byStructure]), [])}
    RETURN id, type, neighbours, linkCount`;
}

/** The clauses that find all links of the entity. */
function linkMatches({ facts, structure, reading }: Followed): readonly Part[] {
  const byFacts = facts.length === 0 ? [] : [factMatch(facts, reading)];
  return [...byFacts, ...structuralMatches(structure, reading).map(({ match }) => match)];
}

/** Finds the entities that are ends of the same fact. */
function factMatch(types: readonly LinkTypeDefinition[], reading: Reading): Part {
  const ends = relationshipsOf(types);
  const counts = joined([...countsInStates(fact), holds(fact, day, reading)], ' AND ');
  return cypher`MATCH (${entity})<-[${near}:${ends}]-(${fact}) WHERE ${counts}
    MATCH (${fact})-[${far}:${ends}]->(${other}) WHERE ${other} <> ${entity}`;
}

/**
 * Finds the entities at structural links, one match for each direction. A link counts once both its ends have begun, and
 * one that is dated on the days on which it holds.
 */
function structuralMatches(
  types: readonly LinkTypeDefinition[],
  reading: Reading,
): readonly { readonly match: Part; readonly isOutward: Part }[] {
  if (types.length === 0) return [];
  const link = cypher`[${near}:${relationshipsOf(types)}]`;
  const haveBegun = [entity, other].map(
    (end) => cypher`(${property(end, 'possibleFrom')} IS NULL OR ${begun(end, day, reading)})`,
  );
  const counts = joined([cypher`${other} <> ${entity}`, ...haveBegun, linkHolds(near, day, reading)], ' AND ');
  return [
    { match: cypher`MATCH (${entity})-${link}->(${other}) WHERE ${counts}`, isOutward: cypher`true` },
    { match: cypher`MATCH (${entity})<-${link}-(${other}) WHERE ${counts}`, isOutward: cypher`false` },
  ];
}

/** The number of links of any day: of relationships, so a fact with three ends counts once at each. */
function degreeOf(end: Variable, { facts, structure }: Followed): Part {
  return cypher`COUNT { (${end})-[:${relationshipsOf([...facts, ...structure])}]-() }`;
}

function relationshipsOf(types: readonly LinkTypeDefinition[]): Part {
  return relationships(...types.flatMap((type) => type.relationships));
}

function unionAll([first, ...others]: readonly Part[]): Part {
  return others.reduce((all, branch) => cypher`${all} UNION ALL ${branch}`, first ?? cypher``);
}
