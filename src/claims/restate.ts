import { missing } from './absences.js';
import { asMade, restated, takenBack, withoutEnd } from './attestations.js';
import { type ChangedClaim, type Claim, isSame } from './claim.js';
import { type CompleteLists, daysFor, daysToSay } from './complete-lists.js';
import { distinct } from './distinct.js';
import type { Intent } from './intent.js';

/** The outcome of a record that was taken. */
export type TakenStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN';

/** The claims after a request, and what the request makes of them. */
export interface Restatement {
  /** The outcomes, by the index of the record. */
  readonly statuses: ReadonlyMap<number, TakenStatus>;
  /** All claims about the things that the intents are about, as they will be, but for ends that are inferred. */
  readonly claims: readonly Claim[];
  /** The same claims as the graph has them. */
  readonly held: readonly Claim[];
  readonly changed: readonly ChangedClaim[];
  readonly removed: readonly Claim[];
  /** The ids of the things, and recorded conflicts, that changed or removed claims are about. */
  readonly touched: readonly string[];
}

/**
 * Carries intents out on the claims that there are about the same things. A withdrawal takes back all that was said at
 * its place before the request; what the request says there counts. What a complete list lacks is taken back for its day.
 * The ends that follow from lists are inferred later, when it is known which claims are about one thing.
 */
export function restate(intents: readonly Intent[], held: readonly Claim[], lists: CompleteLists): Restatement {
  const isKnown = (claim: Claim): boolean => daysFor(claim, lists) !== undefined;
  // Whose lists are not known, of their claims it stays as it is which list lacks them.
  const before = new Map(held.map((claim) => [claim.id, isKnown(claim) ? asMade(claim) : withoutEnd(claim)]));
  const after = new Map(before);
  const statuses = new Map<number, TakenStatus>();
  const made = new Set<string>();
  for (const { claim, attestation } of intents) if (attestation === null) after.delete(claim);
  for (const { index, claim: id, source, about, locator, attestation, isNew } of intents) {
    if (attestation === null) continue;
    const current = after.get(id);
    const next = restated(current, attestation, { id, source, about, locator }, daysToSay({ source, about }, lists));
    after.set(id, next);
    if (isSame(next, current ?? before.get(id))) statuses.set(index, 'UNCHANGED');
    else statuses.set(index, isNew && !made.has(about) ? 'CREATED' : 'UPDATED');
    made.add(about);
  }
  for (const { index, claim, attestation } of intents) {
    if (attestation !== null) continue;
    const old = before.get(claim);
    const isKept = old === undefined || isSame(old, after.get(claim));
    // One record may take back several claims.
    if (!isKept || !statuses.has(index)) statuses.set(index, isKept ? 'UNCHANGED' : 'WITHDRAWN');
  }
  takeBackLacking(after, lists);
  const claims = [...after.values()].map((claim) => {
    const days = daysFor(claim, lists);
    return days === undefined ? claim : missing(claim, days);
  });
  const known = new Map(held.map((claim) => [claim.id, claim]));
  const changed = claims
    .map((claim): ChangedClaim => ({ claim, before: known.get(claim.id) }))
    .filter(({ claim, before: old }) => !isSame(claim, old && withoutEnd(old)));
  const removed = held.filter(({ id }) => !after.has(id));
  const touched = distinct([...changed.map(({ claim }) => claim), ...removed].map(({ about }) => about));
  return { statuses, claims, held, changed, removed, touched };
}

/** Takes back of the claims that the list of a request lacks what was said for its day, or for none. */
function takeBackLacking(after: Map<string, Claim>, lists: CompleteLists): void {
  const { lacking } = lists;
  if (lacking === undefined) return;
  for (const [id, claim] of after) {
    if (!lacking.claims.has(id)) continue;
    const left = takenBack(claim, lacking.list.asOf, daysFor(claim, lists) ?? []);
    if (left === undefined) after.delete(id);
    else after.set(id, left);
  }
}
