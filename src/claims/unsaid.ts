import { UserError } from '../errors.js';
import { quoted } from '../text/quoted.js';
import { compareTexts } from '../text/code-unit-order.js';
import type { Transaction } from '../store/store.js';
import { missing } from './absences.js';
import { type CompleteDays, endsOfRuns, inOrderOfDays, takenBack, withoutEnd } from './attestations.js';
import { type Claim, isSame } from './claim.js';
import { type BroughtList, type CompleteList, type CompleteLists, daysFor, isListed } from './complete-lists.js';
import { distinct } from './distinct.js';
import { claimsAbout, claimsOfSource } from './graph/claims.js';
import { completeListsOf } from './graph/complete-lists.js';
import type { Locks } from './graph/locks.js';
import { groupedBy } from './grouped-by.js';
import { lockGroups } from './identity.js';
import type { Merges } from './graph/merges.js';
import { existing } from './graph/things.js';
import type { Intent } from './intent.js';
import type { Restatement } from './restate.js';

/**
 * The claims of a source, as the graph has them, that are not said again in a complete list of it.
 * @param standing the id of the source, or of that which it was merged into
 * @param said the ids of the claims that the list has, over all requests that bring it
 */
async function unsaidClaims(
  transaction: Transaction,
  { source, standing }: { readonly source: string; readonly standing: string },
  said: ReadonlySet<string>,
): Promise<readonly Claim[]> {
  const claims = await claimsOfSource(transaction, standing);
  return claims.filter((claim) => claim.source === source && !said.has(claim.id) && isListed(claim));
}

/** The ids of the claims that the intents make. */
export function saidBy(intents: readonly Intent[]): readonly string[] {
  return intents.flatMap(({ claim, attestation }) => (attestation === null ? [] : [claim]));
}

/** The ids of the claims that a list has, where the intents are the last of it. */
export function saidIn({ said }: BroughtList, intents: readonly Intent[]): ReadonlySet<string> {
  return new Set([...said, ...saidBy(intents)]);
}

/** A claim with what is left of it, in a list, when a complete list lacks it. */
export function leftWithout(
  { source, asOf }: CompleteList,
  said: ReadonlySet<string>,
): (claim: Claim) => readonly Claim[] {
  return (claim) => {
    if (claim.source !== source || !isListed(claim) || said.has(claim.id)) return [claim];
    // The lists between those that it names say no more than these.
    const days = inOrderOfDays([asOf, ...endsOfRuns(claim).flatMap((attested) => attested.asOf ?? [])]);
    const left = takenBack(claim, asOf, days);
    return left === undefined ? [] : [left];
  };
}

/** The claims that a request bears on, and what complete lists say of them. */
export interface ListedClaims {
  /** All claims about the things that the intents, or claims that the list lacks, are about. */
  readonly held: readonly Claim[];
  /** All that the held claims were read for, as records name it. */
  readonly names: readonly string[];
  readonly lists: CompleteLists;
}

/**
 * Finds what complete lists say of the claims that a request bears on. Of a request that is such a list itself these are
 * also the claims that it changes by lacking them, which are locked.
 * @param held the claims about what the intents are about, as `names` has it
 * @param arriving the list of the job that the request is a part of
 * @param known lists that the graph does not have yet, and that are not the request's
 * @throws UserError UNKNOWN_REFERENCE for a list without records of a source that is not there
 */
export async function listedClaims(
  transaction: Transaction,
  locks: Locks,
  merges: Merges,
  {
    intents,
    held,
    names,
    known,
  }: Omit<ListedClaims, 'lists'> & { readonly intents: readonly Intent[]; readonly known: readonly CompleteList[] },
  list: BroughtList | undefined,
  arriving: CompleteList | undefined,
): Promise<ListedClaims> {
  const sources = intents.map(({ source }) => source);
  if (list === undefined) {
    return { held, names, lists: { days: await daysOfLists(transaction, sources, known), arriving } };
  }

  // Whoever speaks for the source has its lock, so its claims and its lists stay as they are read here.
  await lockGroups(locks, merges, [list.source]);
  const said = saidIn(list, intents);
  if (said.size === 0) await demandSource(transaction, list.source);
  const days = await daysOfLists(transaction, [...sources, list.source], [...known, list]);
  const standing = merges.before.into(list.source);
  const unsaid = await unsaidClaims(transaction, { source: list.source, standing }, said);
  const lists = { days, lacking: { list, claims: new Set(unsaid.map(({ id }) => id)) } };
  const changed = unsaid.filter((claim) => !isSame(withoutEnd(claim), lackedBy(claim, lists)));
  const further = distinct(changed.map(({ about }) => about)).filter((about) => !names.includes(about));
  await lockGroups(locks, merges, further);
  return {
    held: [...held, ...(await claimsAbout(transaction, further))],
    names: [...names, ...further],
    lists,
  };
}

/** The days of the complete lists of each of the sources, in order, with further lists. */
async function daysOfLists(
  transaction: Transaction,
  sources: readonly string[],
  further: readonly CompleteList[],
): Promise<ReadonlyMap<string, CompleteDays>> {
  const lists = await completeListsOf(transaction, distinct(sources));
  const byName = groupedBy(further, ({ source }) => source);
  const added = (source: string): readonly string[] => (byName.get(source) ?? []).map(({ asOf }) => asOf);
  return new Map([...lists].map(([source, days]) => [source, inOrderOfDays([...days, ...added(source)])]));
}

/** The claim, without an end that is inferred, as it will be when the list of the request lacks it; undefined for none. */
function lackedBy(claim: Claim, lists: CompleteLists): Claim | undefined {
  const days = daysFor(claim, lists) ?? [];
  const left = lists.lacking && takenBack(claim, lists.lacking.list.asOf, days);
  return left && missing(left, days);
}

async function demandSource(transaction: Transaction, source: string): Promise<void> {
  const there = await existing(transaction, [source]);
  if (there.has(source)) return;
  throw new UserError({
    code: 'UNKNOWN_REFERENCE',
    message: `"source" is ${quoted(source)}, and nothing has this id.`,
    argument: 'source',
    value: source,
    remedy: 'Correct the id, or send a record of the source first.',
  });
}

/** WITHDRAWN: nothing is left of the claim; ENDED: an end is inferred for it; KEPT: it stays, as said for another day. */
export const absenceStatuses = ['WITHDRAWN', 'ENDED', 'KEPT'] as const;
export type AbsenceStatus = (typeof absenceStatuses)[number];

/** A claim that a complete list lacks, and what became of it. */
export interface Absence {
  /** The id of the thing that the claim is about. */
  readonly about: string;
  readonly locator: string;
  readonly status: AbsenceStatus;
  /** The end that is inferred, as EDTF text; null where none is. */
  readonly until: string | null;
}

/** The claims that a request changes because its list lacks them, in the order of their things and places. */
export function absencesAmong({ changed, removed }: Restatement, { lacking }: CompleteLists): readonly Absence[] {
  const isLacking = ({ id }: Claim): boolean => lacking?.claims.has(id) === true;
  const withdrawn = removed.filter(isLacking).map((claim) => absence(claim, 'WITHDRAWN'));
  const left = changed.flatMap(({ claim }) =>
    isLacking(claim) ? [absence(claim, claim.stated === undefined ? 'KEPT' : 'ENDED')] : [],
  );
  return [...withdrawn, ...left].sort((a, b) => compareTexts(a.about, b.about) || compareTexts(a.locator, b.locator));
}

function absence({ about, locator, latest }: Claim, status: AbsenceStatus): Absence {
  const { until } = latest.fields;
  return { about, locator, status, until: status === 'ENDED' && typeof until === 'string' ? until : null };
}
