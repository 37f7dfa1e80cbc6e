import { statement } from '../../src/cypher/statement.js';
import { type SyncResult, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import type { RawRecord } from '../support/world.js';

/** A small world for showing which records speak of one thing, and records that speak of it. */

export const base: readonly RawRecord[] = [
  ...['t', 'other'].map((name) => ({ source: { id: `source:${name}`, title: name, ...cited('itself', name) } })),
  ...['xx', 'yy'].map((code) => ({ country: { id: `country:${code}`, name: code, ...cited(code) } })),
  ...['a', 'b'].map((name) => ({ official: { id: `official:${name}`, name, ...cited(name) } })),
  { administration: { id: 'administration:x2', name: 'X2', ...cited('x2') } },
  { committee: { id: 'committee:hh', name: 'HH', ...cited('hh') } },
  { organisation: { id: 'organisation:o', name: 'O', ...cited('o') } },
  { campaign: { id: 'campaign:c', name: 'C', ...cited('c') } },
  { agreement: { id: 'agreement:dd', name: 'DD', ...cited('dd') } },
];

export function cited(locator: string, source = 't', further: RawRecord = {}): RawRecord {
  return { citation: { source: `source:${source}`, locator, ...further } };
}

export function term(
  locator: string,
  from: string | undefined,
  until: string | undefined,
  values: RawRecord = {},
): RawRecord {
  const [body, holder] = [{ id: 'administration:x2' }, { id: 'official:a' }];
  return { appointment: { role: 'HEAD', body, holder, from, until, ...cited(locator), ...values } };
}

export function action(locator: string, on: string, values: RawRecord = {}): RawRecord {
  const [party, agreement] = [{ id: 'country:xx' }, { id: 'agreement:dd' }];
  return { treatyAction: { kind: 'SIGNED', party, agreement, on, ...cited(locator), ...values } };
}

/** The first and the last day of a term, where they are given. */
export type Dates = readonly [from: string | undefined, until: string | undefined];

/** Sends records in one request, and returns what became of each. */
export async function send(store: Store, ...records: readonly RawRecord[]): Promise<readonly SyncResult[]> {
  return (await new Writer(store).sync({ records })).results;
}

/** What became of each record: its status, or the codes for which it was refused. */
export function outcomes(results: readonly SyncResult[]): readonly string[] {
  return results.map(({ status, errors }) => (errors.length === 0 ? status : errors.map(({ code }) => code).join()));
}

/** The number of facts in the graph. */
export async function factCount(store: Store): Promise<number> {
  const [row] = await store.read(statement`MATCH (fact:Fact) RETURN count(fact) AS facts`);
  return Number(row?.['facts']);
}
