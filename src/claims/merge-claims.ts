import { digestId } from '../model/ids.js';
import type { Claim } from './claim.js';

const prefix = 'merge';

/** The id of what claims that a thing is one with another are about. No thing has an id of this form. */
export function mergeId(former: string, into: string): string {
  return digestId(prefix, [former, into]);
}

/** Tells whether claims about the id are merges. */
export function isMergeId(about: string): boolean {
  return about.startsWith(`${prefix}:`);
}

/** The id of the thing that became part of another one, where the claim is a merge. */
export function formerOf({ about, latest }: Claim): string | undefined {
  return isMergeId(about) ? latest.links['about']?.[0] : undefined;
}
