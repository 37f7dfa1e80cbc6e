import { kindByPrefix } from '../../src/model/ids.js';
import { definition, isFactKind } from '../../src/model/registry.js';
import type { Kind } from '../../src/model/kinds.js';
import type { RawRecord } from '../graph/entities.js';
import { records } from '../graph/records.js';

/** The records of one kind, and the same with another value in each. */
export interface Drawn {
  readonly kind: Kind;
  readonly records: readonly RawRecord[];
  readonly changed: readonly RawRecord[];
}

/**
 * About so many records by kind, in an order in which each kind comes after those that it refers to.
 * @param mark is put into all ids, so that the records are of no thing of another graph
 */
export function drawn(count: number, mark: string): readonly Drawn[] {
  const byKind = new Map<Kind, RawRecord[]>();
  let left = count;
  for (const record of records({ facts: Math.round(count * 0.8), seed: 7 })) {
    if (left === 0) break;
    left -= 1;
    const kind = kindOf(record);
    byKind.set(kind, [...(byKind.get(kind) ?? []), marked(record, mark)]);
  }
  return [...byKind].map(([kind, all]) => ({
    kind,
    records: all,
    changed: all.map((record) => changed(kind, record)),
  }));
}

function kindOf(record: RawRecord): Kind {
  const [prefix = ''] = Object.keys(record);
  const kind = kindByPrefix.get(prefix);
  if (kind === undefined) throw new Error(`${prefix} is no kind.`);
  return kind;
}

function marked(record: RawRecord, mark: string): RawRecord {
  return JSON.parse(JSON.stringify(record).replace(/"([a-zA-Z]+):n(\d+)"/g, `"$1:${mark}$2"`)) as RawRecord;
}

/** The record with another name; one of a fact with another date. */
function changed(kind: Kind, record: RawRecord): RawRecord {
  const [[prefix, body] = ['', {}]] = Object.entries(record);
  if (!isFactKind(kind)) {
    const name = kind === 'Source' ? 'title' : 'name';
    return { [prefix]: { ...body, [name]: `${String(body[name])} (renamed)` } };
  }
  const date = 'on' in definition(kind).fields ? 'on' : 'from';
  const { until: _, ...rest } = body;
  return { [prefix]: { ...rest, [date]: body[date] === '1999' ? '1998' : '1999' } };
}
