import type { Part, Subquery, Variable } from '../cypher/parts.js';
import {
  clauses,
  constant,
  cypher,
  joined,
  list,
  property,
  relationships,
  subquery,
  variable,
} from '../cypher/template.js';
import type { Reading } from '../model/time.js';
import { column } from '../query/fields/columns.js';
import { factsById } from '../query/fields/facts-by-id.js';
import { spanProperties, stateAsOf } from '../query/temporal/as-of.js';
import { countsInStates } from '../query/temporal/visibility.js';
import type { Compiler, FieldContext, FieldImplementation, Fields } from '../query/types.js';
import { dateReached, hasEnded } from './dated.js';
import { type StatusRule, statusRules } from '../model/treaty-rules.js';

/** The status of an agreement on the day: the furthest that it has come to under the reading. */
export const status: FieldImplementation = {
  key: 'status',
  compile(context, compiler) {
    const [alias, found] = [compiler.alias(), variable('status')];
    const finding = statusSubquery(context, compiler, (grounds) => [[statusBy(grounds), found]]);
    return { subqueries: [finding], items: [[alias, found]], decode: (raw) => raw[alias] };
  },
};

/** The status of an agreement, with the dates and facts that it follows from. */
export const statusBecause: FieldImplementation = {
  key: 'status because',
  compile(context, compiler) {
    const columns = { status: variable('status'), dates: variable('dates'), facts: variable('facts') };
    const alias = compiler.alias();
    const { node, imports, depth } = context;
    const selection = compiler.select(context.nodes, ['AgreementStatusGrounds'], { node, imports, depth, columns });
    const finding = statusSubquery(context, compiler, (grounds) => [
      [statusBy(grounds), columns.status],
      [datesBy(grounds), columns.dates],
      [factsBy(grounds), columns.facts],
    ]);
    return {
      subqueries: [finding, ...selection.subqueries],
      items: [[alias, selection.projection]],
      decode: (raw, request) => selection.read(raw[alias], request),
    };
  },
};

/** The fields of the grounds of a status. */
export const statusGrounds: Fields = {
  status: column('status'),
  dates: column('dates'),
  facts: factsById('facts', ['TreatyAction', 'Adoption']),
};

/** A rule with the conditions under which it applies, by its own date or by facts, and the ids of these facts. */
interface Ground extends StatusRule {
  readonly applies: Part;
  readonly isDated: Part;
  readonly factIds: Part;
}

/** The first facts of each kind that bear on the status, as `[kind, id]`. */
interface FirstFacts {
  readonly actions: Variable;
  readonly adoptions: Variable;
}

/** The subquery that finds the first fact of each kind that has happened. @param returns what it returns, and as what */
function statusSubquery(
  context: FieldContext,
  compiler: Compiler,
  returns: (grounds: readonly Ground[]) => readonly (readonly [value: Part, as: Variable])[],
): Subquery {
  const agreement = context.node;
  const asOf = stateAsOf(context, compiler);
  const day = compiler.parameter(asOf.day);
  const facts = { actions: variable('actions'), adoptions: variable('adoptions') };
  const kindsOf = (among: keyof FirstFacts): readonly string[] => statusRules.flatMap((rule) => rule[among] ?? []);
  const first = (among: keyof FirstFacts, relationship: string): Part =>
    firstOfEachKind(agreement, relationship, kindsOf(among), { day, reading: asOf.reading }, facts[among]);
  const grounds = statusRules.map((rule) => groundOf(rule, agreement, facts, day, asOf.reading));
  const columns = returns(grounds);
  const returning = joined(
    columns.map(([value, as]) => cypher`${value} AS ${as}`),
    ', ',
  );
  return subquery(
    context.imports,
    clauses(first('actions', 'AGREEMENT'), first('adoptions', 'ADOPTED'), cypher`RETURN ${returning}`),
    columns.map(([, as]) => as),
  );
}

function firstOfEachKind(
  agreement: Variable,
  relationship: string,
  kinds: readonly string[],
  { day, reading }: { readonly day: Part; readonly reading: Reading },
  into: Variable,
): Part {
  const fact = variable('fact');
  const happened = property(fact, spanProperties[reading][0]);
  const conditions = [
    ...countsInStates(fact),
    cypher`${happened} <= ${day}`,
    cypher`${property(fact, 'kind')} IN ${constant(kinds)}`,
  ];
  return subquery(
    [agreement],
    clauses(
      cypher`MATCH (${agreement})<-[:${relationships(relationship)}]-(${fact}) WHERE ${joined(conditions, ' AND ')}`,
      cypher`WITH ${fact} ORDER BY ${happened}, ${property(fact, 'id')}`,
      cypher`WITH ${property(fact, 'kind')} AS kind, collect(${property(fact, 'id')}) AS ids`,
      cypher`RETURN collect([kind, ids[0]]) AS ${into}`,
    ),
    [into],
  );
}

function groundOf(rule: StatusRule, agreement: Variable, facts: FirstFacts, day: Part, reading: Reading): Ground {
  const { date, actions, adoptions } = rule;
  const among = actions ? facts.actions : facts.adoptions;
  const kinds = constant(actions ?? adoptions ?? []);
  const isDated = date === undefined ? cypher`false` : dateHasCome(agreement, date, day, reading);
  const isDone = actions || adoptions ? cypher`any(fact IN ${among} WHERE fact[0] IN ${kinds})` : cypher`false`;
  return {
    ...rule,
    applies: cypher`true IN ${list([isDated, isDone])}`,
    isDated,
    factIds: cypher`[fact IN ${among} WHERE fact[0] IN ${kinds} | fact[1]]`,
  };
}

function dateHasCome(agreement: Variable, date: NonNullable<StatusRule['date']>, day: Part, reading: Reading): Part {
  return date === 'until' ? hasEnded(agreement, day, reading) : dateReached(agreement, date, day, reading);
}

/** The value of the first ground that applies. */
function firstThatApplies(grounds: readonly Ground[], value: (ground: Ground) => Part, otherwise: Part): Part {
  const cases = grounds.map((ground) => cypher`WHEN ${ground.applies} THEN ${value(ground)}`);
  return cypher`CASE ${joined(cases, ' ')} ELSE ${otherwise} END`;
}

function statusBy(grounds: readonly Ground[]): Part {
  return firstThatApplies(grounds, (ground) => constant(ground.status), constant('UNKNOWN'));
}

function datesBy(grounds: readonly Ground[]): Part {
  const dateOf = ({ date, isDated }: Ground): Part =>
    date === undefined ? list([]) : cypher`CASE WHEN ${isDated} THEN [${constant(date)}] ELSE [] END`;
  return firstThatApplies(grounds, dateOf, list([]));
}

function factsBy(grounds: readonly Ground[]): Part {
  return firstThatApplies(grounds, ({ factIds }) => factIds, list([]));
}
