import { FAR_PAST } from '../model/dates.js';
import type { Reading } from '../model/time.js';
import { over, reached } from './dated.js';
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

/** Before every day, and before the far past: stands for what has not happened. */
const never = (FAR_PAST - 1).toString();

/** Names of variables that the text binds. */
export interface StandingNames {
  readonly party: string;
  /** The states that the party may have, furthest first. */
  readonly standing: string;
  /** The ids of the actions that bear on the standing. Bound only if it is named. */
  readonly actions?: string | undefined;
  /** DEFINITE or POSSIBLE where the party applies the agreement provisionally, else null. Bound only if it is named. */
  readonly provisional?: string | undefined;
}

const listed = (items: readonly string[]): string => `[${items.join(', ')}]`;
const quoted = (text: string): string => `'${text}'`;
const all = (conditions: readonly string[]): string => `(${conditions.join(' AND ')})`;
/** The value where some condition is so. Joined by OR, conjunctions would take Neo4j's planner exponentially long. */
const where = (conditions: readonly string[], value: string, otherwise: string): string =>
  `CASE ${conditions.map((condition) => `WHEN ${condition} THEN ${value}`).join(' ')} ELSE ${otherwise} END`;
const some = (conditions: readonly string[]): string => where(conditions, 'true', 'false');
const earlier = (a: string, b: string): string => `CASE WHEN ${a} < ${b} THEN ${a} ELSE ${b} END`;
const later = (a: string, b: string): string => `CASE WHEN ${a} > ${b} THEN ${a} ELSE ${b} END`;
const effectNames = Object.keys(effects) as readonly Effect[];

/** The clauses that bind, for each party of `agreement` that has done anything, what `names` says. `day` is a parameter. */
export function standingText(agreement: string, day: string, names: StandingNames): string {
  const { party, standing, actions, provisional } = names;
  const isOver = (reading: Reading): string =>
    some([over(agreement, day, reading), `NOT ${party}:Administration AND ${over(party, day, reading)}`]);
  const lastDays = effectNames.map(
    (effect) => `${last(effect, 'by')} AS ${effect}Latest, ${last(effect, 'certain')} AS ${effect}Surely`,
  );
  const ids = (condition: string): string =>
    actions === undefined ? '[]' : `collect(CASE WHEN ${condition} THEN action.id END)`;
  const lastLeft = `[latest IN ${listed(spans.map((span) => latestOf(span, day)))} | reduce(last = ${never}, leaving IN leavings | CASE WHEN leaving[0] > latest OR leaving[1] <= last THEN last ELSE ${earlier('leaving[1]', 'latest')} END)]`;
  const states = partyStates.map((state) => where(waysToStand(state, agreement, day), `['${state}']`, '[]'));
  const applying = provisional === undefined ? 'null' : appliesProvisionally(agreement, day);
  const columns = [party, standing, ...(provisional === undefined ? [] : [provisional])].join(', ');
  return [
    inForce(agreement, day),
    actionsOf(agreement),
    `WITH mayBeInForce, isInForce, action, named, one, effect, since, sure, CASE WHEN since <= ${day} THEN ${earlier('sure', day)} ELSE ${never} END AS by,`,
    `CASE WHEN sure <= ${day} THEN since ELSE ${never} END AS certain`,
    `WITH mayBeInForce, isInForce, one, coalesce(max(CASE WHEN named.id = one THEN one END), min(named.id)) AS shown,`,
    `${ids(`by > ${never}`)} AS done, ${ids(`effect = 'entered' AND by = ${never}`)} AS toCome,`,
    `collect(CASE WHEN effect = 'left' THEN [since, sure] END) AS leavings,`,
    // The first day after the asked one on which it can enter into force for the party, and the last for one that is to come.
    `min(CASE WHEN effect = 'entered' AND sure > ${day} THEN ${later('since', `${day} + 1`)} END) AS nextEntry,`,
    `min(CASE WHEN effect = 'entered' AND by = ${never} THEN sure END) AS entryBy,`,
    lastDays.join(', '),
    `WITH *, CASE WHEN ${consentBy(agreement)} = 'RATIFICATION' THEN consentedLatest ELSE ${later('consentedLatest', 'signedLatest')} END AS boundLatest`,
    `WITH *, CASE WHEN leftLatest = ${never} THEN [] ELSE ${lastLeft} END AS lastLeft`,
    `WITH shown, done, toCome, ${states.join(' + ')} AS unended,`,
    `${applying} AS applying`,
    `MATCH (${party}:Entity {id: shown})`,
    `WITH ${party}, done, toCome, unended, applying, ${isOver('POSSIBLE')} AS mayBeOver, ${isOver('DEFINITE')} AS isOver`,
    // Whoever stood anywhere is FORMER once it is over.
    `WITH ${party}, done, toCome, CASE WHEN NOT mayBeOver OR unended = ['NONE'] THEN unended`,
    `ELSE ['FORMER'] + [state IN unended WHERE state <> 'FORMER' AND (state = 'NONE' OR NOT isOver)] END AS ${standing},`,
    `CASE WHEN NOT mayBeOver THEN applying WHEN isOver OR applying IS NULL THEN null ELSE 'POSSIBLE' END AS ${provisional ?? 'applying'}`,
    // An entry into force that is still to come is what makes its party one that is only contracting.
    `WITH ${columns}, CASE WHEN 'CONTRACTING' IN ${standing} THEN done + toCome ELSE done END AS ${actions ?? 'actions'}`,
  ].join(' ');
}

function consentBy(agreement: string): string {
  return `coalesce(${agreement}.consentBy, 'UNKNOWN')`;
}

const counts = (fact: string): string => `${fact}.deprecated IS NULL AND ${fact}.modality = 'STATED'`;

/** Whether the agreement may be in force, and surely is: by its own date, or because it entered into force for somebody. */
function inForce(agreement: string, day: string): string {
  const entered = `entry.kind IN ${listed(effects.entered.map(quoted))}`;
  return [
    `CALL (${agreement}) { MATCH (${agreement})<-[:AGREEMENT]-(entry) WHERE ${entered} AND ${counts('entry')}`,
    `RETURN min(entry.possibleFrom) AS possible, min(entry.definiteFrom) AS definite }`,
    `WITH coalesce(possible <= ${day}, false) OR ${reached(agreement, 'inForceFrom', day, 'POSSIBLE')} AS mayBeInForce,`,
    `coalesce(definite <= ${day}, false) OR ${reached(agreement, 'inForceFrom', day, 'DEFINITE')} AS isInForce`,
  ].join(' ');
}

/**
 * The actions that bear on a standing, what each does, who is named, the party this is one with, and the days between
 * which it took effect. A succession to the agreement takes effect with that of the states, where the graph has one that
 * was no mere change of name (1978, articles 2, paragraph 1 (b), and 23).
 */
function actionsOf(agreement: string): string {
  const kinds = [...effectNames.flatMap((effect) => effects[effect]), ...qualifying].map(quoted);
  const effect = effectNames.map((name) => `WHEN action.kind IN ${listed(effects[name].map(quoted))} THEN '${name}'`);
  const births = [
    `[(named)<-[:SUCCESSOR]-(birth) WHERE action.kind = 'SUCCEEDED' AND birth.kind <> 'RENAMED'`,
    `AND ${counts('birth')} AND birth.possibleFrom <= action.definiteFrom | [birth.possibleFrom, birth.definiteFrom]]`,
  ].join(' ');
  const firstBirth = `reduce(first = births[0][0], birth IN births | ${earlier('first', 'birth[0]')})`;
  const lastBirth = `reduce(last = births[0][1], birth IN births | ${later('last', 'birth[1]')})`;
  return [
    `MATCH (${agreement})<-[:AGREEMENT]-(action)-[:PARTY]->(named) WHERE ${counts('action')} AND action.kind IN ${listed(kinds)}`,
    `WITH mayBeInForce, isInForce, action, named, CASE ${effect.join(' ')} END AS effect,`,
    `coalesce([(named)-[:ADMINISTRATION_OF]->(country) | country.id][0], named.id) AS one, ${births} AS births`,
    `WITH mayBeInForce, isInForce, action, named, effect, one,`,
    `CASE WHEN size(births) = 0 THEN action.possibleFrom ELSE ${firstBirth} END AS since,`,
    `CASE WHEN size(births) = 0 OR ${lastBirth} > action.definiteFrom THEN action.definiteFrom ELSE ${lastBirth} END AS sure`,
  ].join(' ');
}

/** Of the actions with this effect, the last of the days under the name. */
function last(effect: Effect, name: string): string {
  return `max(CASE effect WHEN '${effect}' THEN ${name} ELSE ${never} END)`;
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

/** What a rule asks to have been done since the party last left. */
function spanOf({ has }: StandingRule): readonly Done[] {
  return has.filter((effect) => effect !== 'left');
}

/** The spans of all rules, each once: their places are those in the list `lastLeft`. */
const spans: readonly (readonly Done[])[] = [
  ...new Map([...standingRules, ...splitRules].map((rule) => [spanOf(rule).join(), spanOf(rule)])).values(),
];

/** The latest day by which all of the span can have happened. One who has only left can have done so on the day itself. */
function latestOf(span: readonly Done[], day: string): string {
  return span.length === 0 ? day : span.map((effect) => `${effect}Latest`).reduce(earlier);
}

/** The condition that some choice of days lets the rule apply; null, like false, where none does and the party never left. */
function applies(rule: StandingRule, agreement: string, day: string): string {
  const span = spanOf(rule);
  const latest = latestOf(span, day);
  const place = spans.findIndex((one) => one.join() === span.join()).toString();
  const circumstances: Readonly<Record<Circumstance, readonly string[]>> = {
    CONSENT_APART: [`${consentBy(agreement)} <> 'SIGNATURE'`],
    IN_FORCE: [
      'mayBeInForce',
      `(entryBy IS NULL OR any(leaving IN leavings WHERE leaving[0] <= entryBy AND leaving[1] > ${day}))`,
    ],
    NOT_IN_FORCE: ['NOT isInForce'],
    ENTRY_TO_COME: [
      'nextEntry IS NOT NULL',
      `none(leaving IN leavings WHERE leaving[0] > ${latest} AND leaving[1] < nextEntry)`,
    ],
  };
  return all([
    ...rule.has.map((effect) => `${effect}Latest > ${never}`),
    ...(rule.when === undefined ? [] : circumstances[rule.when]),
    ...(span.length === 0 ? [] : [`leftSurely <= ${latest}`]),
    ...rule.lacks.map((effect) => `(${effect}Surely = ${never} OR ${effect}Surely <= lastLeft[${place}])`),
  ]);
}

/** The conditions under any of which the party may stand so, apart from an end of the agreement or its own. */
function waysToStand(state: PartyState, agreement: string, day: string): readonly string[] {
  return state === 'NONE'
    ? [all(effectNames.map((effect) => `${effect}Surely = ${never}`))]
    : standingRules.filter((rule) => rule.state === state).map((rule) => applies(rule, agreement, day));
}

/** Whether the party applies the agreement provisionally: null where it surely does not, apart from any end. */
function appliesProvisionally(agreement: string, day: string): string {
  const ways = (applied: boolean): readonly string[] =>
    splitRules.filter((rule) => rule.applied === applied).map((rule) => applies(rule, agreement, day));
  const otherwise = some([...ways(false), ...waysToStand('NONE', agreement, day)]);
  return `CASE WHEN appliedLatest > ${never} AND ${some(ways(true))} THEN CASE WHEN ${otherwise} THEN 'POSSIBLE' ELSE 'DEFINITE' END END`;
}
