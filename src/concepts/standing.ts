import type { Part, Variable } from '../cypher/parts.js';
import {
  clauses,
  comprehension,
  constant,
  cypher,
  integer,
  joined,
  key,
  list,
  property,
  subquery,
  variable,
} from '../cypher/template.js';
import { FAR_PAST } from '../model/dates.js';
import type { Reading } from '../model/time.js';
import { countsInStates } from '../query/temporal/visibility.js';
import { dateReached, hasEnded } from './dated.js';
import {
  type Circumstance,
  type Effect,
  type PartyState,
  type StandingRule,
  effects,
  partyStates,
  qualifying,
  standingRules,
} from './treaty-rules.js';

/*
 * The rules of standing in Cypher. Of each action only a span of days is known in which it happened: from the first day
 * that is possible until the first that is definite. What is asked of a rule is whether some choice of days, and of the
 * order within a day, lets it apply; the set of such rules' states is the standing. Few numbers decide that:
 *
 * - Whatever must have happened since the party last left is best put as late as possible (`latest`, by the day), and
 *   any leaving that can come before it as late as that allows (`lastLeft`): then most is left to each other action.
 * - A leaving that surely happened by the day, and surely after it, forbids the rule (`surely`).
 * - What the party must not have done since then either has not surely happened by the day, or can have happened
 *   before it left.
 */

/** Before every day, and before the far past: stands for an action that has not happened. */
const neverDay = integer(FAR_PAST - 1);

/** The variables that the clauses bind. */
export interface StandingVariables {
  readonly party: Variable;
  /** The states that the party may have, furthest first. */
  readonly standing: Variable;
  /** The ids of the actions that bear on the standing. Bound only if it is named. */
  readonly actions?: Variable | undefined;
  /** DEFINITE or POSSIBLE where the party applies the agreement provisionally, else null. Bound only if it is named. */
  readonly provisional?: Variable | undefined;
}

const effectNames = Object.keys(effects) as readonly Effect[];

const all = (conditions: readonly Part[]): Part => cypher`(${joined(conditions, ' AND ')})`;
/** The value where some condition holds. Joined by OR, conjunctions would take Neo4j's planner exponentially long. */
const whenAny = (conditions: readonly Part[], value: Part, otherwise: Part): Part =>
  cypher`CASE ${joined(
    conditions.map((condition) => cypher`WHEN ${condition} THEN ${value}`),
    ' ',
  )} ELSE ${otherwise} END`;
const some = (conditions: readonly Part[]): Part => whenAny(conditions, cypher`true`, cypher`false`);
const earlier = (a: Part, b: Part): Part => cypher`CASE WHEN ${a} < ${b} THEN ${a} ELSE ${b} END`;
const later = (a: Part, b: Part): Part => cypher`CASE WHEN ${a} > ${b} THEN ${a} ELSE ${b} END`;
/** The last day by which an action of this effect can have happened, and the last of those that surely have. */
const latestOfEffect = (effect: Effect | 'bound'): Part => key(`${effect}Latest`);
const surelyOfEffect = (effect: Effect): Part => key(`${effect}Surely`);

/** The clauses that bind, for each party of `agreement` that has acted, its standing on the day. `day` is a parameter. */
export function standingClauses(agreement: Variable, day: Part, names: StandingVariables): Part {
  return clauses(
    inForce(agreement, day),
    actionsOf(agreement),
    datedActions(day),
    actionsByParty(agreement, day, names),
    standingUnended(agreement, day, names),
    standingAtEnd(names),
  );
}

/** Of each action the last day until the asked one by which it can have happened, and its first day where it surely has. */
function datedActions(day: Part): Part {
  return clauses(
    cypher`WITH mayBeInForce, isInForce, action, named, one, effect, since, sure,`,
    cypher`CASE WHEN since <= ${day} THEN ${earlier(cypher`sure`, day)} ELSE ${neverDay} END AS by,`,
    cypher`CASE WHEN sure <= ${day} THEN since ELSE ${neverDay} END AS certain`,
  );
}

/** The actions of each party together. */
function actionsByParty(agreement: Variable, day: Part, { actions }: StandingVariables): Part {
  const ids = (condition: Part): Part =>
    actions === undefined ? cypher`[]` : cypher`collect(CASE WHEN ${condition} THEN action.id END)`;
  const lastDays = effectNames.map(
    (effect) =>
      cypher`${last(effect, cypher`by`)} AS ${latestOfEffect(effect)}, ${last(effect, cypher`certain`)} AS ${surelyOfEffect(effect)}`,
  );
  const isEntry = cypher`effect = ${constant('entered')}`;
  const consented = latestOfEffect('consented');
  const consentBinds = cypher`${consentBy(agreement)} = ${constant('RATIFICATION')}`;
  return clauses(
    cypher`WITH mayBeInForce, isInForce, one,`,
    cypher`coalesce(max(CASE WHEN named.id = one THEN one END), min(named.id)) AS shown,`,
    cypher`${ids(cypher`by > ${neverDay}`)} AS done, ${ids(cypher`${isEntry} AND by = ${neverDay}`)} AS toCome,`,
    cypher`collect(CASE WHEN effect = ${constant('left')} THEN [since, sure] END) AS leavings,`,
    // The first day after the asked one on which it can enter into force for the party, and the last for one to come.
    cypher`min(CASE WHEN ${isEntry} AND sure > ${day} THEN ${later(cypher`since`, cypher`${day} + 1`)} END) AS nextEntry,`,
    cypher`min(CASE WHEN ${isEntry} AND by = ${neverDay} THEN sure END) AS entryBy,`,
    joined(lastDays, ', '),
    cypher`WITH *, CASE WHEN ${consentBinds} THEN ${consented} ELSE ${later(consented, latestOfEffect('signed'))} END AS ${latestOfEffect('bound')}`,
    cypher`WITH *, CASE WHEN ${latestOfEffect('left')} = ${neverDay} THEN [] ELSE ${lastLeavings(day)} END AS lastLeft`,
  );
}

/** For each span of the rules, the last leaving that can come before all of it. */
function lastLeavings(day: Part): Part {
  const latest = list(spans.map((span) => latestOf(span, day)));
  const leaving = earlier(cypher`leaving[1]`, cypher`latest`);
  const lastBefore = cypher`CASE WHEN leaving[0] > latest OR leaving[1] <= last THEN last ELSE ${leaving} END`;
  return cypher`[latest IN ${latest} | reduce(last = ${neverDay}, leaving IN leavings | ${lastBefore})]`;
}

/** The states that the rules allow, apart from an end of the agreement or of the party. */
function standingUnended(agreement: Variable, day: Part, { party, provisional }: StandingVariables): Part {
  const states = partyStates.map((state) =>
    whenAny(waysToStand(state, agreement, day), cypher`[${constant(state)}]`, cypher`[]`),
  );
  const applying = provisional === undefined ? cypher`null` : appliesProvisionally(agreement, day);
  const isOver = (reading: Reading): Part =>
    some([hasEnded(agreement, day, reading), cypher`NOT ${party}:Administration AND ${hasEnded(party, day, reading)}`]);
  return clauses(
    cypher`WITH shown, done, toCome, ${joined(states, ' + ')} AS unended, ${applying} AS applying`,
    cypher`MATCH (${party}:Entity {id: shown})`,
    cypher`WITH ${party}, done, toCome, unended, applying, ${isOver('POSSIBLE')} AS mayBeOver, ${isOver('DEFINITE')} AS isOver`,
  );
}

/** Whoever stood anywhere is FORMER once the agreement or the party is over. */
function standingAtEnd(names: StandingVariables): Part {
  const { party, standing, actions, provisional } = names;
  const [none, former] = [constant('NONE'), constant('FORMER')];
  const others = cypher`[state IN unended WHERE state <> ${former} AND (state = ${none} OR NOT isOver)]`;
  const applyingAtEnd = cypher`CASE WHEN NOT mayBeOver THEN applying WHEN isOver OR applying IS NULL THEN null ELSE ${constant('POSSIBLE')} END`;
  // An entry into force that is still to come is what makes its party one that is only contracting.
  const because = cypher`CASE WHEN ${constant('CONTRACTING')} IN ${standing} THEN done + toCome ELSE done END`;
  return clauses(
    cypher`WITH ${party}, done, toCome, CASE WHEN NOT mayBeOver OR unended = [${none}] THEN unended ELSE [${former}] + ${others} END AS ${standing},`,
    cypher`${applyingAtEnd} AS ${provisional ?? key('applying')}`,
    cypher`WITH ${joined([party, standing, ...(provisional === undefined ? [] : [provisional])], ', ')},`,
    cypher`${because} AS ${actions ?? key('actions')}`,
  );
}

function consentBy(agreement: Variable): Part {
  return cypher`coalesce(${property(agreement, 'consentBy')}, ${constant('UNKNOWN')})`;
}

function counts(fact: Variable): Part {
  return joined(countsInStates(fact), ' AND ');
}

/** Binds that the agreement may be in force, and that it surely is: by its date, or as it entered into force for somebody. */
function inForce(agreement: Variable, day: Part): Part {
  const entry = variable('entry');
  const isEntry = cypher`${property(entry, 'kind')} IN ${constant(effects.entered)}`;
  const entries = clauses(
    cypher`MATCH (${agreement})<-[:AGREEMENT]-(${entry}) WHERE ${isEntry} AND ${counts(entry)}`,
    cypher`RETURN min(${property(entry, 'possibleFrom')}) AS possible, min(${property(entry, 'definiteFrom')}) AS definite`,
  );
  return clauses(
    subquery([agreement], entries),
    cypher`WITH coalesce(possible <= ${day}, false) OR ${dateReached(agreement, 'inForceFrom', day, 'POSSIBLE')} AS mayBeInForce,`,
    cypher`coalesce(definite <= ${day}, false) OR ${dateReached(agreement, 'inForceFrom', day, 'DEFINITE')} AS isInForce`,
  );
}

/**
 * Binds the actions that bear on a standing, with their effects, the parties as they are named, the parties that these
 * are one with, and the days between which the actions took effect. A succession to the agreement takes effect with that
 * of the states, where the graph has one that was no mere change of name (1978, articles 2, paragraph 1 (b), and 23).
 */
function actionsOf(agreement: Variable): Part {
  const [action, named] = [key('action'), key('named')];
  const kinds = constant([...effectNames.flatMap((effect) => effects[effect]), ...qualifying]);
  const effect = effectNames.map(
    (name) => cypher`WHEN action.kind IN ${constant(effects[name])} THEN ${constant(name)}`,
  );
  const country = variable('country');
  const one = comprehension(cypher`(named)-[:ADMINISTRATION_OF]->(${country})`, property(country, 'id'));
  const firstBirth = cypher`reduce(first = births[0][0], birth IN births | ${earlier(cypher`first`, cypher`birth[0]`)})`;
  const lastBirth = cypher`reduce(last = births[0][1], birth IN births | ${later(cypher`last`, cypher`birth[1]`)})`;
  const counting = cypher`action.deprecated IS NULL AND action.modality = ${constant('STATED')}`;
  return clauses(
    cypher`MATCH (${agreement})<-[:AGREEMENT]-(${action})-[:PARTY]->(${named}) WHERE ${counting} AND action.kind IN ${kinds}`,
    cypher`WITH mayBeInForce, isInForce, action, named, CASE ${joined(effect, ' ')} END AS effect,`,
    cypher`coalesce(${one}[0], named.id) AS one, ${birthsOf()} AS births`,
    cypher`WITH mayBeInForce, isInForce, action, named, effect, one,`,
    cypher`CASE WHEN size(births) = 0 THEN action.possibleFrom ELSE ${firstBirth} END AS since,`,
    cypher`CASE WHEN size(births) = 0 OR ${lastBirth} > action.definiteFrom THEN action.definiteFrom ELSE ${lastBirth} END AS sure`,
  );
}

/** The days between which the states that `named` succeeds to may have come to their end, for a succession. */
function birthsOf(): Part {
  const birth = variable('birth');
  const [from, sure] = [property(birth, 'possibleFrom'), property(birth, 'definiteFrom')];
  const conditions = [
    cypher`action.kind = ${constant('SUCCEEDED')}`,
    cypher`${property(birth, 'kind')} <> ${constant('RENAMED')}`,
    counts(birth),
    cypher`${from} <= action.definiteFrom`,
  ];
  return comprehension(
    cypher`(named)<-[:SUCCESSOR]-(${birth}) WHERE ${joined(conditions, ' AND ')}`,
    list([from, sure]),
  );
}

/** The last of the days among the actions of this effect. */
function last(effect: Effect, day: Part): Part {
  return cypher`max(CASE effect WHEN ${constant(effect)} THEN ${day} ELSE ${neverDay} END)`;
}

type Done = StandingRule['has'][number];

/** The rules, those that leave open whether the party applies the agreement provisionally split into one that does and one that does not. */
const splitRules: readonly (StandingRule & { readonly applied: boolean })[] = standingRules.flatMap((rule) =>
  rule.mayApply
    ? [
        { ...rule, has: [...rule.has, 'applied'] as const, applied: true },
        { ...rule, lacks: [...rule.lacks, 'applied'] as const, applied: false },
      ]
    : [{ ...rule, applied: rule.has.includes('applied') }],
);

/** The effects that a rule asks for since the party last left. */
function spanOf({ has }: StandingRule): readonly Done[] {
  return has.filter((effect) => effect !== 'left');
}

/** The spans of all rules, each once: their places are those in the list `lastLeft`. */
const spans: readonly (readonly Done[])[] = [
  ...new Map([...standingRules, ...splitRules].map((rule) => [spanOf(rule).join(), spanOf(rule)])).values(),
];

/** The latest day by which all of the span can have happened. One who has only left can have done so on the day itself. */
function latestOf(span: readonly Done[], day: Part): Part {
  return span.length === 0 ? day : span.map(latestOfEffect).reduce(earlier);
}

/** The condition that some choice of days lets the rule apply; null, like false, where none does and the party never left. */
function applies(rule: StandingRule, agreement: Variable, day: Part): Part {
  const span = spanOf(rule);
  const latest = latestOf(span, day);
  const place = integer(spans.findIndex((one) => one.join() === span.join()));
  const circumstances: Readonly<Record<Circumstance, readonly Part[]>> = {
    CONSENT_APART: [cypher`${consentBy(agreement)} <> ${constant('SIGNATURE')}`],
    IN_FORCE: [
      cypher`mayBeInForce`,
      cypher`(entryBy IS NULL OR any(leaving IN leavings WHERE leaving[0] <= entryBy AND leaving[1] > ${day}))`,
    ],
    NOT_IN_FORCE: [cypher`NOT isInForce`],
    ENTRY_TO_COME: [
      cypher`nextEntry IS NOT NULL`,
      cypher`none(leaving IN leavings WHERE leaving[0] > ${latest} AND leaving[1] < nextEntry)`,
    ],
  };
  return all([
    ...rule.has.map((effect) => cypher`${latestOfEffect(effect)} > ${neverDay}`),
    ...(rule.when === undefined ? [] : circumstances[rule.when]),
    ...(span.length === 0 ? [] : [cypher`${surelyOfEffect('left')} <= ${latest}`]),
    ...rule.lacks.map(
      (effect) => cypher`(${surelyOfEffect(effect)} = ${neverDay} OR ${surelyOfEffect(effect)} <= lastLeft[${place}])`,
    ),
  ]);
}

/** The conditions under any of which the party may stand so, apart from an end of the agreement or its own. */
function waysToStand(state: PartyState, agreement: Variable, day: Part): readonly Part[] {
  return state === 'NONE'
    ? [all(effectNames.map((effect) => cypher`${surelyOfEffect(effect)} = ${neverDay}`))]
    : standingRules.filter((rule) => rule.state === state).map((rule) => applies(rule, agreement, day));
}

/** The certainty with which the party applies the agreement provisionally: null where it surely does not, apart from any end. */
function appliesProvisionally(agreement: Variable, day: Part): Part {
  const ways = (applied: boolean): readonly Part[] =>
    splitRules.filter((rule) => rule.applied === applied).map((rule) => applies(rule, agreement, day));
  const otherwise = some([...ways(false), ...waysToStand('NONE', agreement, day)]);
  const certainty = cypher`CASE WHEN ${otherwise} THEN ${constant('POSSIBLE')} ELSE ${constant('DEFINITE')} END`;
  return cypher`CASE WHEN ${latestOfEffect('applied')} > ${neverDay} AND ${some(ways(true))} THEN ${certainty} END`;
}
