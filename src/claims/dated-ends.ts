import { type DatedEnd, datedEndText, givenDates } from '../model/claimed-values.js';
import { FAR_FUTURE, FAR_PAST } from '../model/dates.js';
import { witnessOf } from '../model/saying.js';
import { type DaySpan, intersection, isEmpty } from '../model/time.js';
import { compareTexts } from '../text/code-unit-order.js';
import { type Attestation, type Claim, dateOf, datesOf, isStated } from './claim.js';
import type { ClaimsView } from './claims-view.js';
import type { WitnessOfClaim } from './contradictions.js';
import { possibleDaysOf } from './ends-at-once.js';
import { groupedBy } from './grouped-by.js';

/** An end of a link for one time, with all that claims say of it. */
export interface EndForTime {
  /** The name of the link. */
  readonly link: string;
  readonly end: string;
  /** The claims that give it, each with its dates for it in place of the thing's own. */
  readonly view: ClaimsView;
  readonly witnesses: readonly WitnessOfClaim[];
  /** The days that other times of the same end leave to it. */
  readonly within: DaySpan;
}

/** One end that a claim gives, for its latest day or for an earlier one. */
interface Saying {
  readonly claim: Claim;
  readonly said: Attestation;
  readonly given: DatedEnd;
  readonly witness: WitnessOfClaim | undefined;
}

/** A time for which an end is given, and the sayings that are about it. */
interface Time {
  readonly span: DaySpan;
  readonly sayings: Saying[];
}

/**
 * The ends of a link, each for one time. Claims that give one end with dates that can be the same are about one time, as
 * are those whose dates lie between. One that gives no dates for it is about the last time that its witness allows;
 * where none does, about one before, between or after them.
 */
export function endsForTimes(view: ClaimsView, link: string): readonly EndForTime[] {
  const latest = view.claims.flatMap((claim) => sayings(view, claim, claim.latest, link));
  const earlier = view.claims.flatMap((claim) => claim.earlier.flatMap((said) => sayings(view, claim, said, link)));
  const byEnd = groupedBy(latest, ({ given }) => given.end);
  return [...byEnd]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([end, ofEnd]) => {
      const times = timesOf(ofEnd);
      // What was said for an earlier day gives no end any more, and attests one that is still given.
      for (const saying of earlier.filter(({ given }) => given.end === end))
        timeOf(saying, times)?.sayings.push(saying);
      return times.map(({ span, sayings: about }) => endForTime(view, { link, end, within: span }, about));
    });
}

function endForTime(
  view: ClaimsView,
  { link, end, within }: { readonly link: string; readonly end: string; readonly within: DaySpan },
  about: readonly Saying[],
): EndForTime {
  const claims = about.filter(({ claim, said }) => said === claim.latest).map((saying) => withDates(saying, link));
  return { link, end, view: view.of(claims), witnesses: about.flatMap(({ witness }) => witness ?? []), within };
}

/** The claim with the dates that it gives for the end in place of the thing's own. */
function withDates({ claim, said, given: { from, until } }: Saying, link: string): Claim {
  const { modality } = said.fields;
  const fields = { ...(modality !== undefined && { modality }), ...givenDates(from, until) };
  const inferred = said.inferred.includes(link) ? ['from', 'until'] : [];
  return { ...claim, latest: { ...said, fields, links: {}, inferred }, earlier: [] };
}

/** The ends that a claim gives for one day, with what it witnesses by that. */
function sayings(view: ClaimsView, claim: Claim, said: Attestation, link: string): readonly Saying[] {
  const ends = said.dated?.[link] ?? (said.links[link] ?? []).map((end): DatedEnd => ({ end }));
  const saidOn = said.asOf ?? view.daysOfSource(claim)?.publishedOn;
  const begun = ends
    .map((end) => possibleDaysOf(end).from)
    .filter((day) => day <= (dateOf(saidOn)?.latest ?? FAR_FUTURE));
  const lastBegun = Math.max(...begun);
  return ends.map((given) => {
    // Of several ends of one claim its day attests the one that had begun last by then.
    const isAttested = isStated(said) && possibleDaysOf(given).from >= lastBegun;
    return { claim, said, given, witness: isAttested ? witness(view, claim, said, given) : undefined };
  });
}

function witness(
  view: ClaimsView,
  claim: Claim,
  said: Attestation,
  { from, until }: DatedEnd,
): WitnessOfClaim | undefined {
  const source = view.daysOfSource(claim);
  const found = witnessOf(datesOf({ ...said, fields: { ...givenDates(from, until) } }, source));
  return found === undefined ? undefined : { claim, saidOn: said.asOf ?? source?.publishedOn ?? null, witness: found };
}

/** The times for which one end is given. */
function timesOf(sayingsOfEnd: readonly Saying[]): readonly Time[] {
  const times = datedTimes(sayingsOfEnd.filter(({ given }) => hasDates(given)));
  const others: Time[] = [];
  for (const saying of sayingsOfEnd.filter(({ given }) => !hasDates(given))) {
    const found = timeOf(saying, times) ?? timeOf(saying, others);
    if (found === undefined) others.push({ span: gapFor(saying, times), sayings: [saying] });
    else found.sayings.push(saying);
  }
  return [...times, ...others];
}

/** The times that dates make, in order: those that can be the same are one. */
function datedTimes(dated: readonly Saying[]): readonly Time[] {
  const inOrder = dated
    .map((saying) => ({ saying, span: possibleDaysOf(saying.given) }))
    .sort((a, b) => a.span.from - b.span.from || a.span.until - b.span.until);
  const times: Time[] = [];
  for (const { saying, span } of inOrder) {
    const last = times.at(-1);
    if (last === undefined || span.from > last.span.until) times.push({ span, sayings: [saying] });
    else {
      times[times.length - 1] = {
        span: { from: last.span.from, until: Math.max(last.span.until, span.until) },
        sayings: [...last.sayings, saying],
      };
    }
  }
  return times;
}

/** The last of the times that a saying can be about. */
function timeOf({ witness: attested }: Saying, times: readonly Time[]): Time | undefined {
  return times.findLast(
    ({ span }) => attested === undefined || !isEmpty(intersection([span, daysOfWitness(attested)])),
  );
}

/** The days before, between or after the times on which the day of a saying lies. */
function gapFor({ witness: attested }: Saying, times: readonly Time[]): DaySpan {
  const day = attested?.witness.earliest ?? FAR_PAST;
  const before = times.filter(({ span }) => span.until < day).map(({ span }) => span.until + 1);
  const after = times.filter(({ span }) => span.from > day).map(({ span }) => span.from - 1);
  return { from: Math.max(FAR_PAST, ...before), until: Math.min(FAR_FUTURE, ...after) };
}

function daysOfWitness({ witness: { earliest, latest } }: WitnessOfClaim): DaySpan {
  return { from: earliest, until: latest };
}

function hasDates({ from, until }: DatedEnd): boolean {
  return from !== undefined || until !== undefined;
}

/** The end with the dates that are believed, in words. */
export function endText({ end, view }: EndForTime): string {
  const date = (name: 'from' | 'until'): string | undefined => {
    const value = view.chosen(name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  return datedEndText({ end, ...givenDates(date('from'), date('until')) });
}
