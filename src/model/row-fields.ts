import { type Field, type Link, entityKinds } from './kinds.js';
import { recordType } from './names.js';
import { definition, isKind } from './registry.js';

/*
 * The fields and links by which the rows of a connection can be grouped and ordered. Rows of several types have those of
 * all the types, and null in a field that their own type lacks.
 */

/** The fields and links of a type that rows can be of. */
interface RowFields {
  readonly fields: Readonly<Record<string, Field>>;
  readonly links: Readonly<Record<string, Link>>;
}

/** The fields of claims and conflicts. They are no kinds, as no source speaks of them. */
const ofClaims: Readonly<Record<string, RowFields>> = {
  Citation: { fields: { rank: { type: 'Rank' } }, links: {} },
  Conflict: { fields: { origin: { type: 'ConflictOrigin' }, field: { type: 'String', exact: true } }, links: {} },
};

/** The types of rows that are no kinds of the model, and can be grouped and ordered all the same. */
export const claimRows: readonly string[] = Object.keys(ofClaims);

/** True for rows with an id: a citation is identified by its source and the place there. */
export function hasId(type: string): boolean {
  return type !== 'Citation';
}

/** The fields and links of the rows of a type. */
export function rowFieldsOf(type: string): RowFields {
  const found = isKind(type) ? definition(type) : ofClaims[type];
  if (found === undefined) throw new Error(`Nothing is known of rows of the type ${type}`);
  return found;
}

/**
 * The fields of several types together, by their names.
 * @param merge makes one field of two that have the same name
 */
export function mergedByName<T>(
  fields: readonly (readonly [name: string, field: T])[],
  merge: (name: string, one: T, other: T) => T,
): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const [name, field] of fields) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? field : merge(name, known, field));
  }
  return merged;
}

/** The kinds among these types, by their names in enums. */
export function kindsByName(types: readonly string[]): readonly (readonly [name: string, kind: string])[] {
  return entityKinds.filter((kind) => types.includes(kind)).map((kind) => [recordType(kind), kind]);
}
