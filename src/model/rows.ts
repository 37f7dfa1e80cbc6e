import { type Field, type Link, entityKinds } from './kinds.js';
import { definition, isKind } from './registry.js';
import { recordType } from './names.js';

/*
 * What the rows of connections can be grouped and ordered by. Rows may be of one type or of several: then they have what
 * any of these has, and null where theirs lacks it.
 */

/** The values and ties of a type that rows can be of. */
interface Own {
  readonly fields: Readonly<Record<string, Field>>;
  readonly links: Readonly<Record<string, Link>>;
}

/** What claims and conflicts have in common with others. They are no kinds, as no source speaks of them. */
const ofClaims: Readonly<Record<string, Own>> = {
  Citation: { fields: { rank: { type: 'Rank' } }, links: {} },
  Conflict: { fields: { origin: { type: 'ConflictOrigin' }, field: { type: 'String' } }, links: {} },
};

/** The types of rows that are no kinds of the model, and can be grouped and ordered all the same. */
export const claimRows: readonly string[] = Object.keys(ofClaims);

/** Whether rows of a type have an id: a citation is known by its source and the place there. */
export function hasId(type: string): boolean {
  return type !== 'Citation';
}

/** The values and ties that rows of a type have. */
export function ownOf(type: string): Own {
  const found = isKind(type) ? definition(type) : ofClaims[type];
  if (found === undefined) throw new Error(`Nothing is known of rows of the type ${type}`);
  return found;
}

/** What each of several types has, by name, as one; `merge` says what it is that two of them have under one name. */
export function united<What>(
  each: readonly (readonly [name: string, what: What])[],
  merge: (name: string, one: What, other: What) => What,
): ReadonlyMap<string, What> {
  const all = new Map<string, What>();
  for (const [name, what] of each) {
    const there = all.get(name);
    all.set(name, there === undefined ? what : merge(name, there, what));
  }
  return all;
}

/** What tells of which of several kinds a row is, by the value that names the kind. */
export function kindsByName(types: readonly string[]): readonly (readonly [name: string, kind: string])[] {
  return entityKinds.filter((kind) => types.includes(kind)).map((kind) => [recordType(kind), kind]);
}
