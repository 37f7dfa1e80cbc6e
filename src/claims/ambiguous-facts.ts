import { asMade } from './attestations.js';
import { type Attestation, type Claim, dateOf } from './claim.js';
import { type JobSoFar, noLists } from './complete-lists.js';
import { groupedBy } from './grouped-by.js';
import type { Intent } from './intent.js';
import type { RecordProblem } from './records.js';
import { restate } from './restate.js';

/**
 * The problems of records by which one source would say at two places, of one fact known by its key, terms or days that
 * can't be one: whether these are one fact or two, only their sender can tell. By the index of the record.
 * @param held the claims that there are about the facts
 * @param keyOf the text that the ids of facts share whose keys are one
 */
export function ambiguousFacts(
  intents: readonly Intent[],
  held: readonly Claim[],
  keyOf: (about: string) => string,
  job: JobSoFar,
): ReadonlyMap<number, readonly RecordProblem[]> {
  const problems = new Map<number, readonly RecordProblem[]>();
  const facts = groupedBy(intents, ({ about }) => keyOf(about));
  const claims = groupedBy(held, ({ about }) => keyOf(about));
  for (const [about, ofFact] of facts) {
    if (!ofFact.some(({ byKey }) => byKey)) continue;
    for (const [index, problem] of ambiguousOf(ofFact, claims.get(about) ?? [], job)) problems.set(index, [problem]);
  }
  return problems;
}

/** Refusing a record may leave its claim as it was before, so this is repeated until none is refused. */
function ambiguousOf(
  intents: readonly Intent[],
  held: readonly Claim[],
  job: JobSoFar,
): ReadonlyMap<number, RecordProblem> {
  const problems = new Map<number, RecordProblem>();
  for (let before = -1; before !== problems.size;) {
    before = problems.size;
    const left = intents.filter(({ index }) => !problems.has(index));
    const { claims } = restate(left, held, noLists);
    // An end that is only inferred is taken back by what is said later.
    const sayings = claims.map(asMade).map((claim) => ({
      claim,
      intent: left.find(({ attestation }) => attestation === claim.latest),
    }));
    for (const { claim, intent } of sayings) {
      if (intent?.byKey !== true) continue;
      const other = sayings.find((one) => isAmbiguous(claim, one.claim));
      if (other !== undefined)
        problems.set(intent.index, ambiguous(other.claim, other.intent && job.nameOf(other.intent.index)));
    }
  }
  return problems;
}

/** Two claims about facts of two ids by which one source says at two places what can't be said of one fact. */
export function contradictingTerms(claims: readonly Claim[]): readonly [Claim, Claim] | undefined {
  const made = claims.map(asMade);
  for (const one of made) {
    const other = made.find((another) => one.about !== another.about && isAmbiguous(one, another));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function isAmbiguous(a: Claim, b: Claim): boolean {
  return a.id !== b.id && a.source === b.source && !canBeOne(a.latest, b.latest);
}

/** Tells whether what is said of two terms or two events can be said of one. A claim known to be wrong says nothing. */
function canBeOne(a: Attestation, b: Attestation): boolean {
  if (a.rank === 'DEPRECATED' || b.rank === 'DEPRECATED') return true;
  return meeting(a, b, 'on') !== false && !endsAsBegins(a, b) && !endsAsBegins(b, a);
}

/** Tells whether one term surely ends by the day on which the other begins, and they are not said to be the same. */
function endsAsBegins(a: Attestation, b: Attestation): boolean {
  const [end, beginning] = [dateOf(a.fields['until'])?.latest, dateOf(b.fields['from'])?.earliest];
  if (end == null || beginning == null || end > beginning) return false;
  const dates = ['from', 'until'].map((date) => meeting(a, b, date));
  return dates.includes(false) || !dates.includes(true);
}

/** Tells whether the dates that both give can mean one day; undefined where one of them gives none. */
function meeting(a: Attestation, b: Attestation, date: string): boolean | undefined {
  const [x, y] = [dateOf(a.fields[date]), dateOf(b.fields[date])];
  if (x === undefined || y === undefined) return undefined;
  const isBefore = (first: typeof x, second: typeof y): boolean =>
    first.latest !== null && second.earliest !== null && first.latest < second.earliest;
  return !isBefore(x, y) && !isBefore(y, x);
}

/** @param record that says the other, where it is not said already */
function ambiguous({ about, locator }: Claim, record: string | undefined): RecordProblem {
  const place = `at ${JSON.stringify(locator)}`;
  const other = record === undefined ? `the source said ${place} of ${about}` : `${record} says ${place}`;
  return {
    code: 'AMBIGUOUS_FACT',
    path: '',
    message: `The record and what ${other} would be one fact by their key, but their dates can't be those of one.`,
    remedy:
      'If they are two facts, give each an "id", "externalIds" or a "term"; if they are one, give both the same id.',
  };
}
