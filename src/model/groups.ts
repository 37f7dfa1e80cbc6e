import type { EntityKind } from './kinds.js';
import { constantCase } from './names.js';
import { endIdProperty } from './properties.js';
import { isFactKind } from './registry.js';
import { mergedByName, rowFieldsOf } from './row-fields.js';

/** A key by which rows can be grouped. */
export type GroupField =
  /** The kind of each row, where they are of several. */
  | { readonly by: 'type' }
  /** A scalar; `isFlag` where it is a yes or no. */
  | { readonly by: 'value'; readonly name: string; readonly isFlag: boolean }
  /** A partial date, by the year, month or day that all its readings share. */
  | { readonly by: 'date'; readonly name: string }
  /** The end of each row's link; `idProperty` is the property of a fact with its id. */
  | {
      readonly by: 'tie';
      readonly name: string;
      readonly relationships: readonly string[];
      readonly ends: readonly EntityKind[];
      readonly idProperty: string | undefined;
    }
  /** A value of the edge. */
  | { readonly by: 'edge'; readonly name: string };

/** The spans of time that a date can be grouped by, each with the length of its name in ISO 8601. */
export const dateUnits = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/**
 * The keys by which rows of these types can be grouped, by their values in the enum: the kind, where there are several;
 * the single values of their edge; their single scalars, their dates, and the ends of their links.
 * @param edge the names of the edge's single values
 */
export function groupFields(types: readonly string[], edge: readonly string[]): ReadonlyMap<string, GroupField> {
  return mergedByName<GroupField>(
    [
      ...(types.length > 1 ? [['TYPE', { by: 'type' }] as const] : []),
      ...edge.map((name) => [constantCase(name), { by: 'edge', name }] as const),
      ...types.flatMap(ownFields),
    ],
    merged,
  );
}

function ownFields(type: string): readonly (readonly [string, GroupField])[] {
  const { fields, links } = rowFieldsOf(type);
  const own = Object.entries(fields).flatMap(([name, { type: value, list }]): [string, GroupField][] =>
    list
      ? []
      : [
          [
            constantCase(name),
            value === 'EDTF' ? { by: 'date', name } : { by: 'value', name, isFlag: value === 'Boolean' },
          ],
        ],
  );
  const ties = Object.entries(links).flatMap(([name, { to, relationship, list }]): [string, GroupField][] => {
    const idProperty = isFactKind(type) ? endIdProperty(name) : undefined;
    return list ? [] : [[constantCase(name), { by: 'tie', name, relationships: [relationship], ends: to, idProperty }]];
  });
  return [...own, ...ties];
}

/** Follows all links of one name; other values of one name have to stand at the same place. */
function merged(name: string, one: GroupField, other: GroupField): GroupField {
  if (one.by === 'tie' && other.by === 'tie') {
    return {
      ...one,
      relationships: [...new Set([...one.relationships, ...other.relationships])],
      ends: [...new Set([...one.ends, ...other.ends])],
    };
  }
  if (one.by === 'value' && other.by === 'value' && one.isFlag === other.isFlag) return one;
  if (one.by === 'date' && other.by === 'date') return one;
  throw new Error(`${name} would stand for two things`);
}
