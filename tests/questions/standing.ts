import type { Reading } from '../../src/model/time.js';
import { type Open, type State, type Terms, everyStanding, likelyStanding } from '../treaties/plain.js';
import { endedAlready } from './moments.js';
import { counts, shownAs, togetherBy, underAllNames } from './one-party.js';
import { type Thing, numberOf } from './world-read.js';

/** What moves nobody but shows that somebody had to do with the agreement, and what moves a party. */
const bearing = [
  ...['SIGNED', 'RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'SUCCEEDED', 'CONSENTED', 'ENTERED_INTO_FORCE'],
  ...['PROVISIONALLY_APPLIED', 'DENOUNCED', 'WITHDRAWN', 'RESERVED'],
];

/** The first, the likely and the last day on which something can have happened. */
interface Span {
  readonly since: number;
  readonly likely: number;
  readonly until: number;
}

interface Action extends Span {
  readonly kind: string;
  /** The first day on which the agreement, and the party under some name, can have been there. */
  readonly ableSince: number;
}

const span = (fact: Thing): Span => ({
  since: numberOf(fact, 'possibleFrom') ?? NaN,
  likely: numberOf(fact, 'likelyFrom') ?? NaN,
  until: numberOf(fact, 'definiteFrom') ?? NaN,
});

/** All states that some order and choice of days leads to, furthest first, the likely one, and what the party's edge says. */
export interface PartyStanding {
  readonly states: readonly State[];
  readonly likely: State;
  readonly said: (reading: Reading) => Readonly<Record<string, string | null>>;
}

const furthestFirst: readonly State[] = ['FORMER', 'PARTY', 'CONTRACTING', 'SIGNATORY', 'PROVISIONAL', 'NONE'];

/** Where each party of the agreement stands on the day. */
export function standings(agreement: Thing, day: number): ReadonlyMap<Thing, PartyStanding> {
  const facts = (agreement.into.get('AGREEMENT') ?? []).filter(
    (fact) => counts(fact) && bearing.includes(String(fact.properties['kind'])),
  );
  const parties = togetherBy(facts, 'PARTY');
  return new Map(
    parties.map((own) => {
      const named = own.flatMap((fact) => fact.out.get('PARTY') ?? []);
      const others = parties.filter((party) => party !== own).flat();
      const last = shownAs(named, Infinity);
      return [
        shownAs(named, day),
        standingOf(
          agreement,
          last,
          own.map((fact) => actionOf(fact, agreement)),
          others.map((fact) => actionOf(fact, agreement)),
          day,
        ),
      ];
    }),
  );
}

/** One succeeds to an agreement on the day on which one succeeded the state, which can't be later than the action. */
function actionOf(fact: Thing, agreement: Thing): Action {
  const [named] = fact.out.get('PARTY') ?? [];
  if (named === undefined) throw new Error(`${fact.id} names no party`);
  const kind = String(fact.properties['kind']);
  const own = span(fact);
  const births = [...underAllNames(named)]
    .flatMap((one) => one.into.get('SUCCESSOR') ?? [])
    .filter((birth) => kind === 'SUCCEEDED' && counts(birth) && birth.properties['kind'] !== 'RENAMED')
    .map(span)
    .filter(({ since }) => since <= own.until);
  const firstOf = (one: Thing): number => numberOf(one, 'possibleFrom') ?? -Infinity;
  const ableSince = Math.min(
    own.since,
    Math.max(firstOf(agreement), Math.min(...[...underAllNames(named)].map(firstOf))),
  );
  if (births.length === 0) return { kind, ...own, ableSince };
  const since = Math.min(...births.map((birth) => birth.since));
  const until = Math.min(own.until, Math.max(...births.map((birth) => birth.until)));
  const likely = Math.min(...births.map((birth) => birth.likely));
  return { kind, since, likely: Math.min(until, Math.max(since, likely)), until, ableSince };
}

function standingOf(
  agreement: Thing,
  party: Thing,
  own: readonly Action[],
  others: readonly Action[],
  day: number,
): PartyStanding {
  // Only what comes before what, and before or after the day, matters: these days can stand for all others.
  const telling = [...own.flatMap(({ since, ableSince }) => [since, ableSince]), day + 1];
  const between = (first: number, last: number): readonly number[] =>
    [...new Set(telling)].filter((one) => first <= one && one <= last).sort((a, b) => a - b);
  const open = own.map(({ kind, since, ableSince, until }): Open => {
    return { kind, days: between(since, until), daysBefore: between(ableSince, until) };
  });
  const found = everyStanding(open, [day], () => termsOn(agreement, party, others, day)).get(day) ?? [];
  const states = furthestFirst.filter((one) => found.some(({ state }) => state === one));
  const guess = likelyStanding(
    own.map(({ kind, since, likely, until }) => ({ kind, day: likely, first: since, last: until })),
    day,
    likelyTerms(agreement, party, own, others, day),
  );
  const likely = states.includes(guess.state) ? guess.state : (states[0] ?? 'NONE');
  const applying = found.filter(({ appliesProvisionally }) => appliesProvisionally).length;
  const surelyApplies = applying === found.length;
  const provisional = surelyApplies ? 'DEFINITE' : guess.appliesProvisionally ? 'LIKELY' : 'POSSIBLE';
  const said = (reading: Reading): PartyStanding['said'] extends (of: Reading) => infer Said ? Said : never => {
    const state = reading === 'LIKELY' ? likely : (states[0] ?? null);
    return {
      STATE: state,
      CERTAINTY: states.length === 1 ? 'DEFINITE' : state === likely ? 'LIKELY' : 'POSSIBLE',
      PROVISIONAL: applying === 0 ? null : provisional,
    };
  };
  return { states, likely, said };
}

/** The spans of days on which the agreement enters into force, apart from what the party itself did. */
function entriesOf(agreement: Thing, others: readonly Action[]): readonly Span[] {
  const entries: Span[] = others.filter(({ kind }) => kind === 'ENTERED_INTO_FORCE');
  if (agreement.properties['inForceFrom'] === undefined) return entries;
  const [since, until] = ['inForceFromEarliest', 'inForceFromLatest'].map((name) => numberOf(agreement, name));
  return [...entries, { since: since ?? -Infinity, likely: since ?? until ?? Infinity, until: until ?? Infinity }];
}

const endingWith = (agreement: Thing, party: Thing): readonly Thing[] => [
  agreement,
  ...(party.kind === 'Administration' ? [] : [party]),
];

/** What can be so of the agreement on the day, apart from what the party itself did. */
function termsOn(agreement: Thing, party: Thing, others: readonly Action[], day: number): readonly Terms[] {
  const entries = entriesOf(agreement, others);
  const inForce = [
    ...(entries.some(({ since }) => since <= day) ? [true] : []),
    ...(entries.every(({ until }) => until > day) ? [false] : []),
  ];
  const ends = endingWith(agreement, party).map((one) => endedAlready(one, day));
  const ended = [...(ends.some(({ may }) => may) ? [true] : []), ...(ends.some(({ must }) => must) ? [] : [false])];
  const binds = { SIGNATURE: [true], RATIFICATION: [false] }[String(agreement.properties['consentBy'])] ?? [
    true,
    false,
  ];
  return binds.flatMap((signatureBinds) =>
    inForce.flatMap((now) =>
      ended.flatMap((over) =>
        [true, false].map((reservationConsents) => {
          return { signatureBinds, inForce: now, ended: over, reservationConsents };
        }),
      ),
    ),
  );
}

/** What is likely so of the agreement on the day: where it is not said, a signature binds unless somebody ratified. */
function likelyTerms(
  agreement: Thing,
  party: Thing,
  own: readonly Action[],
  others: readonly Action[],
  day: number,
): Terms {
  const isRatified = [...own, ...others].some(({ kind }) => ['RATIFIED', 'ACCEPTED', 'APPROVED'].includes(kind));
  const mayBind = !isRatified && own.some(({ kind }) => kind === 'SIGNED');
  const binds = { SIGNATURE: true, RATIFICATION: false }[String(agreement.properties['consentBy'])];
  const isOver = (one: Thing): boolean => {
    const { may, must } = endedAlready(one, day);
    return must || (may && (numberOf(one, 'likelyUntil') ?? Infinity) < day);
  };
  return {
    signatureBinds: binds ?? mayBind,
    inForce: entriesOf(agreement, others).some(({ likely }) => likely <= day),
    ended: endingWith(agreement, party).some(isOver),
    reservationConsents: false,
  };
}
