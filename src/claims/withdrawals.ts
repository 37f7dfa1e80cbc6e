import { type Claim, claimId } from './claim.js';
import { type Intent, intentOf } from './intent.js';
import { formerOf } from './merge-claims.js';
import type { Merges } from './graph/merges.js';

/** A taking back by a record, with its thing and source found. The ids are as the record gives them. */
export type Withdrawal = {
  /** The place of its record in the request, from 0. */
  readonly index: number;
  readonly source: string;
  readonly about: string;
} & (
  | { readonly type: 'withdrawal'; /** Null for all places. */ readonly locator: string | null }
  | {
      readonly type: 'split';
      /** Undefined for all merges of the thing. */ readonly into: string | undefined;
      readonly reason: string;
    }
);

/** The ids of the things that it is of. */
export function endsOf(withdrawal: Withdrawal): readonly string[] {
  const into = withdrawal.type === 'split' ? withdrawal.into : undefined;
  return into === undefined ? [withdrawal.about] : [withdrawal.about, into];
}

/**
 * The intents to take back the claims that the withdrawal is of, among those that there are; one that takes nothing back
 * where there are none.
 * @param held all claims about the thing, and all merges of it
 * @param merges what ids lead to before the request
 */
export function takingBack(withdrawal: Withdrawal, held: readonly Claim[], merges: Merges): readonly Intent[] {
  const { index, source, about } = withdrawal;
  const intent = (claim: Pick<Claim, 'id' | 'about' | 'locator' | 'source'>): Intent => ({
    ...intentOf({
      index,
      source: claim.source,
      about: claim.about,
      locator: claim.locator,
      attestation: null,
      byKey: false,
    }),
    claim: claim.id,
  });
  const found = held.filter((claim) => isMeant(withdrawal, claim));
  const exact = found.filter((claim) => claim.source === source && isOf(withdrawal, claim, (id) => id));
  // What was said of the thing under an id that leads to it is meant where nothing was said under the one that is given.
  const led = found.filter(
    (claim) => merges.into(claim.source) === merges.into(source) && isOf(withdrawal, claim, (id) => merges.into(id)),
  );
  const taken = exact.length > 0 ? exact : led;
  if (taken.length > 0) return taken.map(intent);
  const locator = withdrawal.type === 'split' ? '' : (withdrawal.locator ?? '');
  return [intent({ id: claimId(source, about, locator), about, locator, source })];
}

function isMeant(withdrawal: Withdrawal, claim: Claim): boolean {
  if (withdrawal.type === 'split') return formerOf(claim) !== undefined;
  return withdrawal.locator === null || withdrawal.locator === claim.locator;
}

/** Tells whether the claim is about the thing, or merges the two things of a split, in either direction. */
function isOf(withdrawal: Withdrawal, claim: Claim, idOf: (id: string) => string): boolean {
  const [former, into] = [formerOf(claim), claim.latest.links['into']?.[0] ?? ''];
  const about = idOf(withdrawal.about);
  if (withdrawal.type === 'withdrawal') return idOf(former ?? claim.about) === about;
  if (former === undefined) return false;
  // All ids of a thing lead to one, so of a split the things that it names are compared as they are.
  if (withdrawal.into === undefined) return former === withdrawal.about;
  return [former, into].sort().join(' ') === [withdrawal.about, withdrawal.into].sort().join(' ');
}
