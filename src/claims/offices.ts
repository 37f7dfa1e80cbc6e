import { rolesOfOne } from '../model/offices.js';
import type { PostInBody } from './surroundings.js';

/** A term of a known holder, as far as it matters for when others who held the office before were out of it. */
export interface HeldTerm {
  readonly id: string;
  readonly body: string | null;
  readonly post: string | null;
  readonly role: string;
  readonly holder: string;
  /** No end of it is known. */
  readonly isOpen: boolean;
  readonly firstAttested: number;
  readonly likelyUntil: number;
}

/** The term that these properties of an appointment make; undefined where no holder is stated, or attested, or alone. */
export function heldTerm(properties: Readonly<Record<string, unknown>>): HeldTerm | undefined {
  const { id, bodyId, postId, role, holderId, modality, shared, deprecated, until, firstAttested, likelyUntil } =
    properties;
  if (typeof holderId !== 'string' || typeof firstAttested !== 'number') return undefined;
  if (modality !== 'STATED' || shared === true || deprecated === true) return undefined;
  return {
    id: String(id),
    body: typeof bodyId === 'string' ? bodyId : null,
    post: typeof postId === 'string' ? postId : null,
    role: String(role),
    holder: holderId,
    isOpen: typeof until !== 'string',
    firstAttested,
    likelyUntil: Number(likelyUntil),
  };
}

/** Tells whether two terms are of one office that one holds at a time: a post with one seat, or a role that is one's. */
function areOfOneOffice(a: HeldTerm, b: HeldTerm, posts: ReadonlyMap<string, PostInBody>): boolean {
  if (a.post !== null && b.post !== null) {
    if (a.post !== b.post) return false;
    const seats = posts.get(a.post)?.seats ?? null;
    if (seats !== null) return seats === 1;
  }
  return a.body !== null && a.body === b.body && a.role === b.role && rolesOfOne.includes(a.role);
}

/** The days on which others are first attested in the office of the term, in order. */
export function othersAttestedIn(
  term: HeldTerm,
  all: readonly HeldTerm[],
  posts: ReadonlyMap<string, PostInBody>,
): readonly number[] {
  const others = all
    .filter(({ holder }) => holder !== term.holder)
    .filter((other) => areOfOneOffice(term, other, posts));
  return others.map(({ firstAttested }) => firstAttested).sort((a, b) => a - b);
}

/**
 * Tells whether a term whose end is not known may likely end on another day because a term of its office is not as it
 * was before: that one begins within its likely days, or ended them.
 */
export function dependsOn(
  open: HeldTerm,
  { before, now }: { readonly before: HeldTerm | undefined; readonly now: HeldTerm | undefined },
  posts: ReadonlyMap<string, PostInBody>,
): boolean {
  return (
    (now !== undefined && areOfOneOffice(open, now, posts) && open.likelyUntil >= now.firstAttested) ||
    (before !== undefined && areOfOneOffice(open, before, posts) && open.likelyUntil === before.firstAttested - 1)
  );
}
