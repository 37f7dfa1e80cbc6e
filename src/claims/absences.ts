import { formatDay } from '../model/dates.js';
import { kindOf } from '../model/ids.js';
import { definition, isFactKind } from '../model/registry.js';
import { witnessOf } from '../model/saying.js';
import { type CompleteDays, endsOfRuns, withoutEnd } from './attestations.js';
import { type Claim, dateOf, datesOf, isStated } from './claim.js';
import { groupedBy } from './grouped-by.js';

/**
 * Claims about one thing, each with the end that follows from the complete lists that lack it: before the day of the list
 * that lacks a claim about a term, where its source says the term nowhere else for that day or later.
 * @param claims all claims about the thing, under whichever id, each with the first list that lacks it
 */
export function withInferredEnds(claims: readonly Claim[]): readonly Claim[] {
  const known = claims.map(withoutEnd);
  const ended = [...groupedBy(known.filter(canEnd), ({ source }) => source).values()].flatMap(withInferredEnd);
  const byId = new Map(ended.map((claim) => [claim.id, claim]));
  return known.map((claim) => byId.get(claim.id) ?? claim);
}

/** Tells whether a claim is about something that ends: a fact that is a term. Nothing attests an entity for a day. */
export function canEnd({ about }: Pick<Claim, 'about'>): boolean {
  const kind = kindOf(about);
  return kind !== undefined && isFactKind(kind) && definition(kind).bounds === 'term';
}

/** The claim with the first of the complete lists that lack it after all that it says; one made for no day is in none. */
export function missing(claim: Claim, days: CompleteDays): Claim {
  const { latest, earlier } = claim;
  const last = dateOf(latest.asOf)?.latest ?? null;
  if (last === null || earlier.some(({ asOf }) => asOf === null)) return claim;
  const later = days.filter((day) => (dateOf(day)?.earliest ?? last) > last);
  const [missingFrom] = later.sort((a, b) => firstDay(a) - firstDay(b));
  return missingFrom === undefined ? claim : { ...claim, missingFrom };
}

function firstDay(text: string): number {
  const day = dateOf(text)?.earliest ?? null;
  if (day === null) throw new Error(`${text} is not the day of a complete list`);
  return day;
}

/** The claims of one source about one term, each with the end that is inferred where the source says it no more. */
function withInferredEnd(claims: readonly Claim[]): readonly Claim[] {
  const counting = claims.filter(({ latest }) => latest.rank !== 'DEPRECATED');
  const lists = counting.flatMap(({ missingFrom }) => missingFrom ?? []);
  if (lists.length < counting.length) return claims;
  const stated = counting.filter(({ latest }) => isStated(latest));
  // An end is inferred of what was attested: not of a plan, nor of a term that had ended or not begun when it was said.
  const attested = stated
    .flatMap((claim) => endsOfRuns(claim).filter(isStated))
    .flatMap((said) => witnessOf(datesOf(said)) ?? []);
  if (attested.length === 0) return claims;
  // Each list is the first after the claim that it lacks, so the last of them is the first after all.
  const until = Math.max(...lists.map(firstDay)) - 1;
  const from = Math.max(...attested.map(({ earliest }) => earliest));
  const end = from === until ? formatDay(until) : `${formatDay(from)}/${formatDay(until)}`;
  return claims.map((claim) => (stated.includes(claim) && !endsBy(claim, until) ? endedIn(claim, end) : claim));
}

/** Tells whether the claim itself gives an end that lies no later than the day. */
function endsBy({ latest }: Claim, day: number): boolean {
  return (dateOf(latest.fields['until'])?.last ?? Infinity) <= day;
}

function endedIn(claim: Claim, end: string): Claim {
  const { latest } = claim;
  const inferred = [...new Set([...latest.inferred, 'until'])].sort();
  return { ...claim, latest: { ...latest, inferred, fields: { ...latest.fields, until: end } }, stated: latest };
}
