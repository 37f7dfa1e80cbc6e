import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/dates.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';
import { actors, casesOfConsent } from './cases.js';
import { casesOfLeaving } from './cases-of-leaving.js';

const treatyCases = [...casesOfConsent, ...casesOfLeaving];
const everyState = '[FORMER, PARTY, CONTRACTING, SIGNATORY, PROVISIONAL]';
const manyParties = 45;

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  const withCitation = (record: RawRecord, index: number): RawRecord =>
    Object.fromEntries(
      Object.entries(record).map(([kind, values]) => [
        kind,
        { ...(values as RawRecord), ...cited(`actor ${index.toString()}`) },
      ]),
    );
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    ...actors.map(withCitation),
    ...treatyCases.flatMap(({ agreement, actions }, index) => {
      const id = `agreement:case-${index.toString()}`;
      return [
        { agreement: { id, name: id, ...agreement, ...cited(id) } },
        ...actions.map(({ party = 'country:a', asOf, rank, ...values }, place) => ({
          treatyAction: {
            id: `treatyAction:${index.toString()}-${place.toString().padStart(2, '0')}`,
            agreement: { id },
            party: { id: party },
            ...values,
            citation: { source, locator: `${id} ${place.toString()}`, asOf, rank },
          },
        })),
      ];
    }),
    ...manyRecords(),
  ]);
});
afterAll(() => store.close());

/** An agreement whose parties signed on consecutive days of 2020, of which every third has ratified on a day of 2021. */
function manyRecords(): readonly RawRecord[] {
  const id = 'agreement:many';
  const numbers = Array.from({ length: manyParties }, (_, index) => (index + 10).toString());
  const action = (kind: string, number: string, on: string): RawRecord => ({
    treatyAction: { kind, party: { id: `country:n${number}` }, agreement: { id }, on, ...cited(`${kind} ${number}`) },
  });
  return [
    { agreement: { id, name: 'Many', consentBy: 'RATIFICATION', inForceFrom: '2015', ...cited(id) } },
    ...numbers.flatMap((number, index) => [
      { country: { id: `country:n${number}`, name: `N${number}`, ...cited(number) } },
      action('SIGNED', number, formatDay(18_262 + index)),
      ...(index % 3 === 0 ? [action('RATIFIED', number, '2021')] : []),
    ]),
  ];
}

interface Edge {
  readonly node: { name: string };
  readonly state: string;
  readonly certainty: string;
  readonly provisional: string | null;
  readonly because: { kind: string }[];
}

interface Parties {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly edges: Edge[];
}

async function partiesOf(id: string, args: string, operation = 'query'): Promise<Parties> {
  const question = `${operation} { agreement(id: "${id}") { parties(${args}) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { ... on Entity { name } } state certainty provisional because { kind } }
  } } }`;
  const { agreement } = (await answer(store, question)) as { agreement: { parties: Parties } };
  return agreement.parties;
}

function told({ node, state, certainty, provisional, because }: Edge): string {
  const meanwhile = provisional === null ? '' : `, provisionally ${provisional}`;
  return `${node.name}: ${state} ${certainty}${meanwhile} (${because.map(({ kind }) => kind).join(', ')})`;
}

describe('By the rules of treaties', () => {
  test.each(treatyCases.map((treatyCase, index) => ({ ...treatyCase, id: `agreement:case-${index.toString()}` })))(
    '$rule ($source)',
    async ({ id, on }) => {
      for (const [day, expected] of Object.entries(on)) {
        const { edges } = await partiesOf(id, `at: "${day}", reading: POSSIBLE, first: 100, states: ${everyState}`);
        expect([day, ...edges.map(told)]).toEqual([day, ...expected]);
      }
    },
  );
});

describe('Whichever of two states a party has', () => {
  const bound = treatyCases.findIndex(({ rule }) => rule.startsWith('whoever has ratified is bound'));

  test.each([
    ['', 1],
    ['states: [CONTRACTING, PARTY],', 1],
    ['states: [PARTY],', 0],
    ['states: [CONTRACTING],', 0],
  ])('it is surely in the set that has both (%s)', async (states, count) => {
    const id = `agreement:case-${bound.toString()}`;
    const { totalCount } = await partiesOf(id, `${states} at: "2010-06-01", reading: DEFINITE`);
    expect(totalCount).toBe(count);
  });
});

describe('A page of parties', () => {
  const day = 'at: "2022-01-01"';

  test.each([
    ['', manyParties],
    [', states: [PARTY]', manyParties / 3],
    [', states: [SIGNATORY]', (manyParties * 2) / 3],
    [', states: [PARTY], reading: DEFINITE', manyParties / 3],
    [', states: [CONTRACTING, FORMER]', 0],
  ])('counts those it leaves to later pages (%s)', async (args, count) => {
    const page = await partiesOf('agreement:many', `${day}${args}, first: 4`);
    expect([page.totalCount, page.edges.length]).toEqual([count, Math.min(count, 4)]);
  });

  test('follows on the one before, and all of them are the whole', async () => {
    const whole = await partiesOf('agreement:many', `${day}, first: 100`);
    const found: Edge[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after === null ? '' : `, after: "${after}"`;
      const page = await partiesOf('agreement:many', `${day}, first: 7${cursor}`);
      found.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole.edges);
    expect(found.length).toBe(manyParties);
  });

  test('keeps under POSSIBLE who may stand so, and under DEFINITE who surely does', async () => {
    // Every third may have ratified by the middle of the year, and may be a signatory still.
    const on = async (args: string): Promise<number> =>
      (await partiesOf('agreement:many', `at: "2021-06-01", ${args}`)).totalCount;
    expect(await on('states: [PARTY], reading: POSSIBLE')).toBe(manyParties / 3);
    expect(await on('states: [PARTY], reading: DEFINITE')).toBe(0);
    expect(await on('states: [SIGNATORY], reading: POSSIBLE')).toBe(manyParties);
    expect(await on('states: [SIGNATORY], reading: LIKELY')).toBe((manyParties * 2) / 3);
    expect(await on('states: [PARTY], reading: LIKELY')).toBe(manyParties / 3);
    expect(await on('states: [SIGNATORY], reading: DEFINITE')).toBe((manyParties * 2) / 3);
    // Whichever of the two every third is, it takes part.
    expect(await on('reading: DEFINITE')).toBe(manyParties);
  });

  test('takes day and reading of the operation where it names none', async () => {
    const count = async (operation: string, args = 'first: 1'): Promise<number> =>
      (await partiesOf('agreement:many', args, operation)).totalCount;
    expect(await count('query @asOf(date: "2020-01-10")')).toBe(10);
    expect(await count('query @asOf(date: "2020-01-10")', 'at: "2020-01-11"')).toBe(11);
    expect(await count('query @asOf(date: "2021-06-01", reading: DEFINITE)', 'states: [PARTY]')).toBe(0);
    expect(await count('query @asOf(date: "2021-12-31", reading: DEFINITE)', 'states: [PARTY]')).toBe(manyParties / 3);
  });
});
