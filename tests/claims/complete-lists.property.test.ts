import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkStandings } from '../../src/claims/standings/check.js';
import { Writer } from '../../src/claims/writer.js';
import { statement } from '../../src/cypher/statement.js';
import { formatDay, parseDay } from '../../src/model/dates.js';
import { type Certainty, type Days, certaintyOn } from '../../src/model/time.js';
import type { Row, Store } from '../../src/store/store.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import type { RawRecord } from '../support/world.js';

/** Series of lists are drawn, and the graph that they make is held against what a reader of them would say on each day. */

const register = 'source:register';
const codes = ['aa', 'bb', 'cc', 'dd'] as const;
type Code = (typeof codes)[number];
const days = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01'] as const;

/** The dates that the register gives of each member, and with which status it is in a list. */
const dates: Readonly<Record<Code, { readonly from?: string; readonly until?: string }>> = {
  aa: {},
  bb: { until: '..' },
  cc: { from: '2023' },
  dd: { until: '2024-12-31' },
};

interface List {
  readonly asOf: string;
  /** The members in the order of their rows. */
  readonly rows: readonly { readonly code: Code; readonly status: string }[];
  /** Whether a row is named by its number or by its member. */
  readonly byNumber: boolean;
}

const row = (code: Code): fc.Arbitrary<List['rows'][number]> =>
  fc.constantFrom('FULL', 'FULL', 'OBSERVER').map((status) => ({ code, status }));

const rows = fc.shuffledSubarray([...codes]).chain((listed) => fc.tuple(...listed.map(row)));

const list: fc.Arbitrary<List> = fc.record({ asOf: fc.constantFrom(...days), rows, byNumber: fc.boolean() });

/** Lists in the order in which they are sent: of several for one day the last is the one that counts. */
const series = fc.array(list, { minLength: 2, maxLength: 8 });

/** An order of what counts at the end of a series, some of it sent twice, and not always the request that states the day. */
const reordered = series.chain((sent) =>
  fc.record({
    sent: fc.constant(sent),
    again: fc
      .tuple(fc.shuffledSubarray([...final(sent)], { minLength: final(sent).length }), fc.subarray([...final(sent)]))
      .map((parts) => parts.flat()),
    isStatedByRecords: fc.boolean(),
  }),
);

/** The list that counts for each day, the earliest first. */
function final(sent: readonly List[]): readonly List[] {
  const byDay = new Map(sent.map((one) => [one.asOf, one]));
  return [...byDay.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function recordsOf({ asOf, rows: listed, byNumber }: List, isStatedByRecords: boolean): readonly RawRecord[] {
  return listed.flatMap(({ code, status }, index) => {
    const place = byNumber ? `row ${index.toString()}` : code;
    const cited = (what: string): RawRecord => ({
      citation: { locator: `${what} ${place}`, ...(isStatedByRecords && { asOf }) },
    });
    const member = { id: `country:${code}` };
    return [
      { country: { ...member, name: code, externalIds: [{ scheme: 'codes', value: code }], ...cited('country') } },
      { membership: { member, of: { id: 'organisation:org' }, status, ...dates[code], ...cited('member') } },
      { treatyAction: { kind: 'CONSENTED', party: member, agreement: { id: 'agreement:text' }, ...cited('party') } },
    ];
  });
}

const base: readonly RawRecord[] = [
  { source: { id: 'source:world', title: 'World' } },
  { source: { id: register, title: 'Register', citation: { source: register } } },
  { organisation: { id: 'organisation:org', name: 'Organisation' } },
  { agreement: { id: 'agreement:text', name: 'Text', consentBy: 'RATIFICATION', from: '1990' } },
];

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

async function begin(): Promise<void> {
  await wipe(store);
  await new Writer(store).sync({ source: 'source:world', records: base });
}

async function send(one: List, isStatedByRecords = false): Promise<void> {
  const records = recordsOf(one, isStatedByRecords);
  const asOf = isStatedByRecords && records.length > 0 ? null : one.asOf;
  const { results, absences } = await new Writer(store).sync({ source: register, asOf, complete: true, records });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  expect(absences?.applied).toBe(true);
}

/** What a reader of the lists says of a membership on a day. */
function asRead(code: Code, lists: readonly List[], day: number): Certainty | null {
  const has = (one: List): boolean => one.rows.some((listed) => listed.code === code);
  const said = lists.filter(has).map(({ asOf }) => parseDay(asOf, 'asOf'));
  const [first = NaN, last = NaN] = [said[0], said.at(-1)];
  const missing = lists.map(({ asOf }) => parseDay(asOf, 'asOf')).find((asOf) => asOf > last);
  const { from, until } = dates[code];
  const expected = until === '2024-12-31' ? parseDay(until, 'until') : Infinity;
  const end = missing === undefined ? expected : missing - 1;
  const [earliest, begun] =
    from === undefined ? [-Infinity, first] : [parseDay('2023-01-01', 'from'), parseDay('2023-12-31', 'from')];
  if (day >= begun && day <= last) return 'DEFINITE';
  if (day >= (from === undefined ? first : earliest) && day <= end) return 'LIKELY';
  return day >= earliest && day <= end ? 'POSSIBLE' : null;
}

const readFacts = statement`MATCH (fact:Fact) RETURN fact {.*} AS fact`;

async function facts(): Promise<ReadonlyMap<string, Row>> {
  const found = await store.read(readFacts);
  return new Map(
    found.map(({ fact }) => {
      const { id, memberId, partyId } = fact as Row;
      return [`${String(id).split(':', 1).join()} ${String(memberId ?? partyId)}`, fact as Row];
    }),
  );
}

/** The days before, at and after each list, and some further away. */
const asked = ['2022-06-01', '2023-01-01', '2023-06-01', ...days, '2024-12-31', '2025-01-01', '2030-01-01']
  .map((day) => parseDay(day, 'day'))
  .flatMap((day) => [day - 1, day, day + 1]);

test('A series of complete lists, sent in any order and some twice, says on each day what a reader of them would', async () => {
  await fc.assert(
    fc.asyncProperty(reordered, async ({ sent, again, isStatedByRecords }) => {
      await begin();
      for (const one of sent) await send(one);
      const [dump, found, lists] = [await graphDump(store), await facts(), final(sent)];
      for (const code of codes) {
        const term = found.get(`membership country:${code}`);
        const isListed = lists.some((one) => one.rows.some((listed) => listed.code === code));
        expect(term !== undefined, code).toBe(isListed);
        expect(found.has(`treatyAction country:${code}`), code).toBe(isListed);
        if (term === undefined) continue;
        const certainties = asked.map((day) => [formatDay(day), certaintyOn(term as unknown as Days, day)]);
        expect(certainties, code).toEqual(asked.map((day) => [formatDay(day), asRead(code, lists, day)]));
      }
      expect(await checkStandings(store)).toMatchObject({ stale: 0 });

      await begin();
      for (const one of again) await send(one, isStatedByRecords);
      expect(difference(dump, await graphDump(store))).toEqual([]);
    }),
    { numRuns: engineUnderTest === 'NEO4J' ? 8 : 60, interruptAfterTimeLimit: 90_000 },
  );
}, 120_000);
