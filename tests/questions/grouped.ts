import { definition } from '../../src/model/registry.js';
import { kindNames } from '../../src/model/kinds.js';
import { constantCase, recordType } from '../../src/model/names.js';
import { endShown } from './dated-links.js';
import type { Moment } from './moments.js';
import { type Direction, type Key, type SortKey, compareKeys, wordsOf } from './orders.js';
import type { Said } from './rows.js';
import type { Thing } from './world-read.js';

/** One key to group by. */
export interface GroupBy {
  readonly field: string;
  readonly unit?: 'YEAR' | 'MONTH' | 'DAY' | null | undefined;
}

/** The day and the reading of the keys. */
type GroupMoment = Moment & { readonly day: number };

/** One key of an order of groups: the place of one of their keys, or the count. */
export interface GroupOrder extends Direction {
  readonly key?: number | undefined;
  readonly count?: true | undefined;
}

/** Rows that have their keys in common, and what they come to. */
export interface Group {
  readonly keys: readonly Key[];
  readonly count: number;
  /** How many different values there are of the field that `distinct` names. */
  readonly distinct: number;
  /** Of measurements, what their values come to. */
  /** Of measurements that give no value nothing is known but that their sum is 0. */
  readonly values: {
    readonly min: number | null;
    readonly max: number | null;
    readonly sum: number;
    readonly avg: number | null;
  };
}

/** The rows in groups, in order: by what is asked, else the largest first; level ones by their keys, unknown ones last. */
export function grouped(
  rows: readonly Thing[],
  said: Said,
  by: readonly GroupBy[],
  orderBy: readonly GroupOrder[],
  distinct: string,
  moment: GroupMoment,
): readonly Group[] {
  const groups = new Map<string, { keys: readonly Key[]; rows: Thing[] }>();
  for (const row of rows) {
    const keys = by.map((one) => keyOf(row, said, one, moment));
    const text = JSON.stringify(keys);
    const group = groups.get(text) ?? { keys, rows: [] };
    group.rows.push(row);
    groups.set(text, group);
  }
  const order = orderBy.length > 0 ? orderBy : [{ count: true, direction: 'DESC' } as const];
  return [...groups.values()]
    .map(({ keys, rows: own }): Group => {
      const different = new Set(
        own.map((row) => keyOf(row, said, { field: distinct }, moment)).filter((key) => key !== null),
      );
      return { keys, count: own.length, distinct: different.size, values: summary(own) };
    })
    .sort((a, b) => {
      const compared = (index: number, one?: Direction): number => {
        const placed = by[index] && isText(by[index].field) ? wordsOf : (key: Key): SortKey => key;
        return compareKeys(placed(a.keys[index] ?? null), placed(b.keys[index] ?? null), one);
      };
      const asked = order.map((one) =>
        one.key === undefined ? compareKeys(a.count, b.count, one) : compared(one.key, one),
      );
      // Texts that are level are still apart.
      const rest = a.keys.flatMap((key, index) => [compared(index), compareKeys(key, b.keys[index] ?? null)]);
      return [...asked, ...rest].find((sign) => sign !== 0) ?? 0;
    });
}

function summary(rows: readonly Thing[]): Group['values'] {
  const values = rows.flatMap(({ properties: { value } }) => (typeof value === 'number' ? [value] : []));
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === 0) return { min: null, max: null, sum, avg: null };
  return { min: Math.min(...values), max: Math.max(...values), sum, avg: sum / values.length };
}

/** True for a field of some kind, or of the end of a link of it, that is a text of which spellings are equal. */
function isText(name: string): boolean {
  return kindNames.some((kind) => {
    const { fields, links } = definition(kind);
    return (
      Object.entries(fields).some(
        ([field, { type, exact }]) => constantCase(field) === name && type === 'String' && !exact,
      ) ||
      Object.keys(links).some((link) => {
        const prefix = `${constantCase(link)}_`;
        return name.startsWith(prefix) && isText(name.slice(prefix.length));
      })
    );
  });
}

const lengths = { YEAR: 4, MONTH: 7, DAY: 10 };

function keyOf(row: Thing, saidOf: Said, { field: name, unit }: GroupBy, moment: GroupMoment): Key {
  const { kind, properties, out } = row;
  const { fields, links } = definition(kind);
  const said = saidOf(row);
  if (name in said) return said[name] ?? null;
  if (name === 'TYPE') return recordType(kind);
  for (const [field, { type }] of Object.entries(fields)) {
    if (constantCase(field) !== name) continue;
    if (type !== 'EDTF') return (properties[field] ?? null) as Key;
    const known = properties[`${field}Known`];
    const length = lengths[unit ?? 'DAY'];
    return typeof known === 'string' && known.length >= length ? known.slice(0, length) : null;
  }
  for (const [link, { relationship, list, dated }] of Object.entries(links)) {
    const ends = out.get(relationship) ?? [];
    // Of several none is the one.
    const undated = list && ends.length > 1 ? undefined : ends[0];
    const end = dated ? endShown(row, relationship, moment) : undated;
    if (constantCase(link) === name) return end?.id ?? null;
    const prefix = `${constantCase(link)}_`;
    if (!name.startsWith(prefix)) continue;
    return end === undefined ? null : keyOf(end, () => ({}), { field: name.slice(prefix.length), unit }, moment);
  }
  // Rows of another kind may have what this one lacks.
  return null;
}
