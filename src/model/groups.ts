import type { EntityKind } from './kinds.js';
import { isFactKind } from './registry.js';
import { constantCase } from './names.js';
import { ownOf, united } from './rows.js';

/** What rows can be grouped by. */
export type GroupField =
  /** Which of several kinds they are of. */
  | { readonly by: 'type' }
  /** A scalar; `isFlag` where it is a yes or no. */
  | { readonly by: 'value'; readonly name: string; readonly isFlag: boolean }
  /** A partial date, by the year, month or day that all its readings share. */
  | { readonly by: 'date'; readonly name: string }
  /** What links of this name lead to. Where a fact keeps the id of the end, `idProperty` has it. */
  | {
      readonly by: 'tie';
      readonly name: string;
      readonly relationships: readonly string[];
      readonly ends: readonly EntityKind[];
      readonly idProperty: string | undefined;
    }
  /** What the edge says of them. */
  | { readonly by: 'edge'; readonly name: string };

/** The spans of time that a date can be grouped by, and how much of its ISO 8601 text names one. */
export const dateUnits = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/**
 * What rows of these types can be grouped by, by the values of its enum: which kind they are of, where that is open;
 * `edge`, what their edge says in one value; their single scalars, their dates, and what their links lead to.
 */
export function groupFields(types: readonly string[], edge: readonly string[]): ReadonlyMap<string, GroupField> {
  return united<GroupField>(
    [
      ...(types.length > 1 ? [['TYPE', { by: 'type' }] as const] : []),
      ...edge.map((name) => [constantCase(name), { by: 'edge', name }] as const),
      ...types.flatMap(ownFields),
    ],
    merged,
  );
}

function ownFields(type: string): readonly (readonly [string, GroupField])[] {
  const { fields, links } = ownOf(type);
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
    const idProperty = isFactKind(type) ? `${name}Id` : undefined;
    return list ? [] : [[constantCase(name), { by: 'tie', name, relationships: [relationship], ends: to, idProperty }]];
  });
  return [...own, ...ties];
}

/** Links of one name are all followed; other values of one name stand at the same place. */
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
