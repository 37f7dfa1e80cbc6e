import type { Witness } from '../model/bounds.js';
import type { ExternalId } from '../model/ids.js';
import { witnessOf } from '../model/saying.js';
import { compareTexts } from '../text/code-unit-order.js';
import { type Attestation, type Claim, datesOf, dayOf, isStated } from './claim.js';

/** The days of the complete lists of a source, as EDTF texts, the earliest first. */
export type CompleteDays = readonly string[];

/** The parts of a claim that it is known by. */
export type ClaimKey = Pick<Claim, 'id' | 'source' | 'about' | 'locator'>;

/** The claim as its source made it: without the end that is inferred where complete lists lack it. */
export function asMade({ id, source, about, locator, latest, earlier, stated }: Claim): Claim {
  return { id, source, about, locator, latest: stated ?? latest, earlier };
}

/** The claim without the end that is inferred for it, which follows from other claims as well. */
export function withoutEnd({ stated, ...claim }: Claim): Claim {
  return stated === undefined ? claim : { ...claim, latest: stated };
}

/** The days of complete lists in order: by the latest day that each can mean. */
export function inOrderOfDays(days: readonly string[]): CompleteDays {
  return [...new Set(days)].sort((a, b) => dayOf(a) - dayOf(b) || compareTexts(a, b));
}

/** The claim after its source has said this: sent again for the same day it replaces, for another day it adds a witness. */
export function restated(claim: Claim | undefined, said: Attestation, key: ClaimKey, days: CompleteDays): Claim {
  return claimOf(key, [said, ...(claim === undefined ? [] : besides(claim, said.asOf, days))], days);
}

/** The claim after a complete list that lacks it: without what was said for the day of the list, or for none. */
export function takenBack(claim: Claim, asOf: string, days: CompleteDays): Claim | undefined {
  const left = besides(claim, asOf, days).filter((said) => said.asOf !== null);
  return left.length === 0 ? undefined : claimOf(claim, left, days);
}

/** The attestations that the witnesses of a claim are among: of each run of complete lists the first and the last. */
export function endsOfRuns({ latest, earlier }: Claim): readonly Attestation[] {
  return [latest, ...earlier].flatMap(({ since, ...said }) =>
    since === undefined ? [said] : [{ ...said, asOf: since }, said],
  );
}

/** The attestations of a run, one for each of the complete lists that it is of. */
export function eachOfRun(run: Attestation, days: CompleteDays): readonly Attestation[] {
  const { since, ...said } = run;
  if (since === undefined) return [run];
  return days.slice(placeOfDay(since, days), placeOfDay(said.asOf, days) + 1).map((asOf) => ({ ...said, asOf }));
}

/** All that a claim keeps but what it says for the day. */
function besides(claim: Claim, day: string | null, days: CompleteDays): readonly Attestation[] {
  const { latest, earlier } = asMade(claim);
  return [latest, ...earlier].flatMap((said) => cut(said, day, days));
}

/** The rest of a run without one of its days: the part before, and the part after. */
function cut(run: Attestation, day: string | null, days: CompleteDays): readonly Attestation[] {
  const { since, ...said } = run;
  const at = placeOfDay(day, days);
  if (since === undefined || at < 0) return said.asOf === day ? [] : [run];
  const [first, last] = [placeOfDay(since, days), placeOfDay(said.asOf, days)];
  if (at < first || at > last) return [run];
  const spans = [days.slice(first, at), days.slice(at + 1, last + 1)];
  return spans.flatMap((span) => {
    const [begins, ends] = [span[0], span.at(-1)];
    if (begins === undefined || ends === undefined) return [];
    return [{ ...said, asOf: ends, ...(begins !== ends && { since: begins }) }];
  });
}

function placeOfDay(day: string | null, days: CompleteDays): number {
  return day === null ? -1 : days.indexOf(day);
}

/** The claim that these make, no two of them for one day. */
function claimOf({ id, source, about, locator }: ClaimKey, given: readonly Attestation[], days: CompleteDays): Claim {
  const all = withoutGivenUp(given);
  const last = all.reduce((one, other) => (isLater(other, one) ? other : one));
  const isListed = ({ asOf }: Attestation): boolean => placeOfDay(asOf, days) >= 0;
  const kept = [...keptOf(all.filter((said) => !isListed(said))), ...runsOf(all.filter(isListed), days)];
  const latest = kept.find(({ asOf }) => asOf === last.asOf) ?? last;
  const earlier = kept.filter((one) => one !== latest);
  return { id, source, about, locator, latest, earlier };
}

/**
 * The attestations, the latest first, each without the external ids that a later one does not give: these may be another
 * thing's by now. So an earlier one has those of the latest when that is taken back.
 */
function withoutGivenUp(all: readonly Attestation[]): readonly Attestation[] {
  let given: readonly string[] | undefined;
  return [...all]
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .map((said) => {
      const externalIds = said.externalIds.filter((one) => given?.includes(externalIdText(one)) ?? true);
      given = said.rank === 'DEPRECATED' ? [] : externalIds.map(externalIdText);
      return externalIds.length === said.externalIds.length ? said : { ...said, externalIds };
    });
}

function externalIdText({ scheme, value }: ExternalId): string {
  return JSON.stringify([scheme, value]);
}

function withoutExternalIds(said: Attestation): Attestation {
  return said.externalIds.length === 0 ? said : { ...said, externalIds: [] };
}

/**
 * All that complete lists say of a claim, since another list for one of the days may take it back. Lists in a row that say
 * the same are kept as one run.
 */
function runsOf(listed: readonly Attestation[], days: CompleteDays): readonly Attestation[] {
  const runs: Attestation[] = [];
  for (const run of [...listed].sort((a, b) => placeOfDay(a.asOf, days) - placeOfDay(b.asOf, days))) {
    const before = runs.at(-1);
    const since = before?.since ?? before?.asOf;
    if (before === undefined || since == null || !follows(run, before, days)) runs.push(run);
    else runs.splice(-1, 1, { ...run, since });
  }
  return runs;
}

/** Tells whether one run begins with the list after the last of the other, and says the same. */
function follows(run: Attestation, before: Attestation, days: CompleteDays): boolean {
  const isNext = placeOfDay(run.since ?? run.asOf, days) === placeOfDay(before.asOf, days) + 1;
  return isNext && saysSame(run, before);
}

/** Tells whether two attestations say the same, whenever they say so. */
export function saysSame(one: Attestation, other: Attestation): boolean {
  return sayingOf(one) === sayingOf(other);
}

/**
 * All that an attestation says, whenever it says so, and whether its own dates make it a witness; without the external ids,
 * which may be given up later.
 */
function sayingOf(run: Attestation): string {
  return JSON.stringify([{ ...withoutExternalIds(run), asOf: null, since: undefined }, ownWitness(run) !== undefined]);
}

/** Of the attestations of a claim the one for no day, and the first and the last that witness, in the order of their days. */
function keptOf(all: readonly Attestation[]): readonly Attestation[] {
  const witnessing = all.flatMap((said) => {
    const witness = ownWitness(said);
    return witness === undefined ? [] : [{ said, witness }];
  });
  const inOrder = (by: (witness: Witness) => number): readonly Attestation[] =>
    [...witnessing]
      .sort((a, b) => by(a.witness) - by(b.witness) || compareTexts(a.said.asOf ?? '', b.said.asOf ?? ''))
      .map(({ said }) => said);
  const [first] = inOrder(({ latest }) => latest);
  const last = inOrder(({ earliest }) => earliest).at(-1);
  return [...new Set([all.find(({ asOf }) => asOf === null), first, last])].filter((one) => one !== undefined);
}

/** The witness of what is said for a day as a fact, where its own dates allow that day. */
function ownWitness(said: Attestation): Witness | undefined {
  return said.asOf === null || !isStated(said) ? undefined : witnessOf(datesOf(said));
}

function isLater(a: Attestation, b: Attestation): boolean {
  const [x, y] = [dayOf(a.asOf), dayOf(b.asOf)];
  return x === y ? (a.asOf ?? '') > (b.asOf ?? '') : x > y;
}
