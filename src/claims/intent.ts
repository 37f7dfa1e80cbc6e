import { type Attestation, claimId } from './claim.js';

/** A record that can be taken: the claim to make or, without an attestation, to take back. */
export interface Intent {
  /** The place of its record in the request, from 0. */
  readonly index: number;
  /** The id of the claim. */
  readonly claim: string;
  readonly source: string;
  readonly about: string;
  readonly locator: string;
  readonly attestation: Attestation | null;
  /** The thing is a fact that is known by its key, since the record gives neither an id nor an external id. */
  readonly byKey: boolean;
  /** Nothing has the thing's id yet. */
  readonly isNew: boolean;
}

/** An intent with the id of its claim. Whether its thing is new is told only by the graph. */
export function intentOf(parts: Omit<Intent, 'claim' | 'isNew'>): Intent {
  return { ...parts, claim: claimId(parts.source, parts.about, parts.locator), isNew: false };
}
