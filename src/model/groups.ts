import type { Kind, Link } from './kinds.js';
import { definition, isEntityKind } from './lookup.js';
import { constantCase } from './names.js';

/** What things can be grouped by. */
export type GroupField =
  | { readonly by: 'value'; readonly property: string }
  /** A partial date, by the year, month or day that all its readings share. */
  | { readonly by: 'date'; readonly name: string }
  /** What a link leads to. */
  | { readonly by: 'tie'; readonly link: Link; readonly idProperty: string | undefined };

/** The spans of time that a date can be grouped by, and how much of its ISO 8601 text names one. */
export const dateUnits = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** What a kind can be grouped by, by the values of its enum: its single scalars, its dates, and what its links lead to. */
export function groupFields(kind: Kind): ReadonlyMap<string, GroupField> {
  const { fields, links } = definition(kind);
  const own = Object.entries(fields).flatMap(([name, { type, list }]): [string, GroupField][] =>
    list ? [] : [[constantCase(name), type === 'EDTF' ? { by: 'date', name } : { by: 'value', property: name }]],
  );
  const ties = Object.entries(links).flatMap(([name, link]): [string, GroupField][] =>
    link.list
      ? []
      : [[constantCase(name), { by: 'tie', link, idProperty: isEntityKind(kind) ? undefined : `${name}Id` }]],
  );
  return new Map([...own, ...ties]);
}
