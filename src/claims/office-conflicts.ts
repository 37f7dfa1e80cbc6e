import { digestId, kindOf } from '../model/ids.js';
import type { Transaction } from '../store/store.js';
import type { Claim } from './claim.js';
import { distinct } from './distinct.js';
import { claimsAbout } from './graph/claims.js';
import { type OfficeTerm, type WrittenConflict, termsOfChairs, termsOfPosts } from './graph/conflicts.js';
import type { Locks } from './graph/locks.js';
import { claimsOfThings } from './merges/claims-of-things.js';
import type { Merges } from './graph/merges.js';

/** The id of the conflict between terms of an office. */
export function officeConflictId(office: string): string {
  return digestId('conflict', ['OFFICE', office]);
}

/** The conflicts between known holders who both definitely hold a chair, or a post of one seat, for more than one day. */
export async function conflictsBetweenTerms(
  transaction: Transaction,
  locks: Locks,
  { offices, merges }: { readonly offices: readonly string[]; readonly merges: Merges },
): Promise<readonly WrittenConflict[]> {
  await locks.take(offices);
  const isPost = (id: string): boolean => kindOf(id) === 'Post';
  const bodies = offices.filter((id) => !isPost(id));
  const terms = [
    ...(await termsOfChairs(transaction, bodies)),
    ...(await termsOfPosts(transaction, offices.filter(isPost))),
  ];
  const clashing = offices.flatMap((office) => clashingAmong(terms.filter((term) => term.office === office)));
  const ids = distinct(clashing.map(({ id }) => id));
  const claims = await claimsOfThings(merges, ids, (names) => claimsAbout(transaction, names));
  return distinct(clashing.map(({ office }) => office)).map((office) => ({
    id: officeConflictId(office),
    about: office,
    origin: 'FOUND',
    field: isPost(office) ? 'holder' : 'chair',
    note: 'Sources have more than one holder in the office on the same days.',
    claims: clashing.flatMap((term) => (term.office === office ? claimsOfTerm(claims.get(term.id) ?? []) : [])),
    facts: [],
  }));
}

/** Those of the terms of one office that another one clashes with. */
function clashingAmong(terms: readonly OfficeTerm[]): readonly OfficeTerm[] {
  return terms.filter((term) => terms.some((other) => clash(term, other)));
}

/** The claims of a term that name a holder. */
function claimsOfTerm(claims: readonly Claim[]): WrittenConflict['claims'] {
  return claims.flatMap(({ id: claim, latest }) => {
    const holder = latest.rank !== 'DEPRECATED' ? latest.links['holder']?.[0] : undefined;
    return holder === undefined ? [] : [{ claim, value: holder, preferred: false }];
  });
}

/** Tells whether two terms have more than one day in common: on the day of a handover both hold. */
function clash(a: OfficeTerm, b: OfficeTerm): boolean {
  const [from, until] = [Math.max(a.definiteFrom, b.definiteFrom), Math.min(a.definiteUntil, b.definiteUntil)];
  return a.holder !== b.holder && from < until;
}
