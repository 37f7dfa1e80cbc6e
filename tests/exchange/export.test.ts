import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import { statement } from '../../src/cypher/statement.js';
import { exportPages, exportSize } from '../../src/exchange/export.js';
import type { Store } from '../../src/store/store.js';
import { ListedGraph, member, members } from '../claims/listed-graph.js';
import { completeRecords } from '../support/complete-records.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { batchings, ground, manyRecords } from '../support/records.js';
import { loadSeed } from '../support/seed.js';
import { type RawRecord, cited, everyKindOfWrite, source, world, write } from '../support/world.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

async function exported(): Promise<string> {
  const pages = [];
  for await (const page of exportPages(store)) pages.push(page);
  const lines = pages.map((page) => page.lines).join('');
  expect(pages.reduce((sum, { records }) => sum + records, 0)).toBe(lines.split('\n').length - 1);
  expect(pages.reduce((sum, { things }) => sum + things, 0)).toBe(await exportSize(store));
  return lines;
}

/** Exports the graph, loads that into an empty one, and expects the same graph and the same export. */
async function expectRoundTrip(): Promise<string> {
  const [lines, dump] = [await exported(), await graphDump(store)];
  await wipe(store);
  const { errors, count } = await loadRecords(new Writer(store), lines);
  expect(errors).toEqual([]);
  expect(count).toBe(lines.split('\n').length - 1);
  expect(difference(dump, await graphDump(store))).toEqual([]);
  expect(await exported()).toBe(lines);
  return lines;
}

async function writeAnew(...batches: readonly (readonly RawRecord[])[]): Promise<void> {
  await wipe(store);
  for (const batch of batches) await write(store, batch);
}

const itself: RawRecord = { source: { id: source, title: 'Test', ...cited('itself') } };

describe('An export loads into an empty graph, which is the same then', () => {
  test('of the seed', async () => {
    await wipe(store);
    await loadSeed(store);
    expect((await expectRoundTrip()).length).toBeGreaterThan(100_000);
  });

  test('of everything that the model knows', async () => {
    await writeAnew(completeRecords());
    await expectRoundTrip();
  });

  test('of no graph at all', async () => {
    await wipe(store);
    expect(await expectRoundTrip()).toBe('');
  });

  test('after each of the writes that take the writer through all it can do', async () => {
    const around = world({ appointments: 4, actions: 4 });
    await writeAnew(around);
    for (const [index] of everyKindOfWrite.entries()) {
      await writeAnew(around);
      for (const request of everyKindOfWrite.slice(0, index + 1)) await new Writer(store).sync(request);
      await expectRoundTrip();
    }
  }, 240_000);

  test('of drawn records, written in drawn batches, of which some were taken back', async () => {
    const drawn = manyRecords.chain((records) =>
      fc.tuple(batchings([...ground, records]), fc.infiniteStream(fc.boolean())),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async ([batches, isTakenBack]) => {
        await writeAnew(...batches);
        const claims = await store.read(
          statement`MATCH (claim:Claim)
              RETURN claim.about AS about, claim.source AS source, claim.locator AS locator ORDER BY claim.id`,
        );
        const taken = claims.filter(() => isTakenBack.next().value === true);
        await write(
          store,
          taken.map(({ about, source: said, locator }) => ({
            withdrawal: { about: { id: about }, source: said, locator },
          })),
        );
        await expectRoundTrip();
      }),
      { numRuns: engineUnderTest === 'NEO4J' ? 5 : 25, interruptAfterTimeLimit: 120_000 },
    );
  }, 240_000);
});

describe('An export', () => {
  test('is the same, however the graph came to be', async () => {
    const records = [...world({ appointments: 4, actions: 4 }), ...completeRecords()];
    await writeAnew(records);
    const lines = await exported();
    await writeAnew([...records].reverse());
    expect(await exported()).toBe(lines);
  });

  test('has sources first, entities before those that refer to their kind, then facts, then conflicts', async () => {
    await writeAnew(completeRecords(), [
      {
        conflict: {
          about: { id: 'committee:complete' },
          note: 'Odd',
          citation: { source: 'source:complete-first', locator: 'x' },
        },
      },
    ]);
    const kinds = (await exported()).split('\n').flatMap((line) => /^\{"(?!known)(\w+)/.exec(line)?.[1] ?? []);
    const order = [...new Set(kinds)];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(order[0]).toBe('source');
    expect(order.at(-1)).toBe('conflict');
    expect(order.indexOf('campaign')).toBeLessThan(order.indexOf('meeting'));
    expect(order.indexOf('agreement')).toBeLessThan(order.indexOf('initiative'));
    expect(order.indexOf('initiative')).toBeLessThan(order.indexOf('appointment'));
  });

  test('has what a claim said for several days, in the order of the days, with its rank, inferences and words', async () => {
    const said = (asOf: string | undefined, more: object = {}): RawRecord => ({
      membership: {
        id: 'membership:one',
        member: { id: 'country:c0' },
        of: { id: 'organisation:org' },
        from: '2001',
        citation: { source, locator: 'row', ...(asOf && { asOf }), ...more },
      },
    });
    await writeAnew([
      ...world({ appointments: 0, actions: 1 }),
      said('2024-03'),
      said(undefined),
      said('2023-02', { rank: 'PREFERRED', inferred: ['from'], quote: 'since 2001' }),
    ]);
    const lines = (await expectRoundTrip()).split('\n').filter((line) => line.includes('membership:one'));
    expect(lines.map((line) => (JSON.parse(line) as { membership: { citation: object } }).membership.citation)).toEqual(
      [
        { source, locator: 'row' },
        { source, locator: 'row', asOf: '2023-02', rank: 'PREFERRED', inferred: ['from'], quote: 'since 2001' },
        { source, locator: 'row', asOf: '2024-03' },
      ],
    );
  });

  test('tells since which day a source is recorded, which an import keeps', async () => {
    await writeAnew([{ known: { id: source, recordedOn: '2020-02-01' } }, itself]);
    const [known] = (await expectRoundTrip()).split('\n');
    expect(known).toBe('{"known":{"id":"source:test","recordedOn":"2020-02-01"}}');
  });

  test('tells of things that are only referred to, of facts that a conflict names, and of what was referred to once', async () => {
    const chaired = (holder: string, asOf: string): RawRecord => ({
      appointment: {
        id: 'appointment:one',
        role: 'CHAIR',
        holder: { id: holder },
        body: { id: 'committee:body' },
        citation: { source, locator: 'chair', asOf },
      },
    });
    await writeAnew(
      [...world({ appointments: 3, actions: 0 }), chaired('official:o0', '2020-01-01')],
      [chaired('official:o1', '2021-01-01')],
      [{ conflict: { about: { id: 'appointment:one' }, note: 'Odd', ...cited('conflict') } }],
      ['official:o0', 'official:o1'].map((id) => ({ withdrawal: { about: { id }, source, locator: id } })),
      [{ withdrawal: { about: { id: 'appointment:one' }, source, locator: 'chair' } }],
    );
    expect(await expectRoundTrip()).toContain('{"known":{"id":"appointment:one"}}\n');
    await writeAnew(
      [itself, { committee: { id: 'committee:body', name: 'Body', ...cited('body') } }],
      ['official:a', 'official:b'].map((id) => ({ official: { id, name: id, ...cited(id) } })),
      [chaired('official:a', '2020-01-01')],
      [chaired('official:b', '2021-01-01')],
      ['official:a', 'official:b'].map((id) => ({ withdrawal: { about: { id }, source, locator: id } })),
    );
    const lines = await expectRoundTrip();
    expect(lines).toContain('{"known":{"id":"official:b"}}\n');
    expect(lines).toContain('{"known":{"id":"official:a"}}\n{"appointment"');
  });

  test('keeps an external id in a claim that is known to be wrong, though another thing has it', async () => {
    const externalIds = [{ scheme: 'test', value: 'x' }];
    const official = (id: string, more: object, citation: object = {}): RawRecord => ({
      official: { id, name: id, ...more, citation: { source, locator: id, ...citation } },
    });
    await writeAnew(
      [itself, official('official:a', { externalIds }, { asOf: '2020-01-01' })],
      [official('official:a', {}, { asOf: '2021-01-01' })],
      [official('official:b', { externalIds }), official('official:c', { externalIds }, { rank: 'DEPRECATED' })],
    );
    const lines = await expectRoundTrip();
    const having = lines.split('\n').filter((line) => line.includes('externalIds'));
    expect(having.map((line) => /official:\w/.exec(line)?.[0])).toEqual(['official:b', 'official:c']);
  });

  test('tells of complete lists, with what each says, and without the ends that follow from them', async () => {
    const graph = new ListedGraph(store);
    await graph.begin();
    await graph.list('2024-01-01', members('aa', 'bb', 'cc'));
    await graph.list('2024-02-01', [...members('bb', 'cc'), member('aa', { status: 'OBSERVER' })]);
    await graph.list('2024-03-01', [...members('bb'), member('aa', { status: 'OBSERVER' })]);
    await graph.list('2024-04-01', []);
    await graph.list('2024-02-01', members('aa', 'cc'));
    const lines = await expectRoundTrip();
    const completeFor = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'];
    expect(lines).toContain(JSON.stringify(completeFor));
    const said = lines.split('\n').filter((line) => line.includes('"membership:aa"'));
    expect(said.map((line) => /"asOf":"(.{10})"/.exec(line)?.[1])).toEqual(completeFor.slice(0, 3));
    expect(said.map((line) => /"until":"(.+?)"/.exec(line)?.[1])).toEqual(['..', '..', '..']);
    await graph.list('2024-03-01', []);
    await expectRoundTrip();
  });

  test('tells of merges by records of their own, and keeps the ids that claims name', async () => {
    const around = world({ appointments: 3, actions: 1 });
    const merge = (about: string, into: string): RawRecord => ({
      merge: { about: { id: about }, into: { id: into }, reason: 'They are one.', ...cited(`${about} ${into}`) },
    });
    const chairs = ['official:o0', 'official:o1'].map((holder) => ({
      appointment: {
        role: 'CHAIR',
        term: 'first',
        holder: { id: holder },
        body: { id: 'committee:body' },
        from: '2001',
        ...cited(`first ${holder}`),
      },
    }));
    const moved = {
      committee: {
        id: 'committee:moved',
        partOf: [
          { id: 'committee:old', until: '2000' },
          { id: 'organisation:org', from: '2001' },
        ],
        ...cited('moved'),
      },
    };
    const named = { id: 'source:named', title: 'Named', citation: { source: 'source:named' } };
    await writeAnew(
      [{ known: { id: source, recordedOn: '2020-02-01' } }, ...around, ...chairs],
      [{ known: { id: 'source:named', recordedOn: '2021-02-01' } }, { source: named }],
      [{ committee: { id: 'committee:old', ...cited('old') } }, moved],
      [
        merge('official:o0', 'official:o1'),
        merge('source:named', source),
        merge('committee:old', 'committee:body'),
        merge('official:o2', 'official:o1'),
      ],
      [{ withdrawal: { about: { id: 'official:o2' }, source, locator: 'official:o2' } }],
    );
    const lines = await expectRoundTrip();
    expect(lines).toContain('{"known":{"id":"source:named","recordedOn":"2021-02-01"}}');
    expect(lines).toContain('{"known":{"id":"official:o2"}}');
    expect(lines.split('\n').filter((line) => line.startsWith('{"merge"'))).toHaveLength(4);
    const wholes = await store.read(
      statement`MATCH (part:Committee)-[:PART_OF]->(end) RETURN part.id AS part, end.id AS whole ORDER BY part, whole`,
    );
    expect(wholes).toContainEqual({ part: 'committee:moved', whole: 'committee:body' });
    await write(store, [{ split: { about: { id: 'official:o0' }, reason: 'They are two.', source } }]);
    await expectRoundTrip();
  });

  test('keeps that an empty list was inferred', async () => {
    await writeAnew([
      itself,
      {
        agreement: {
          id: 'agreement:t',
          name: 'T',
          places: [],
          depositary: [],
          citation: { source, locator: 't', inferred: ['places', 'depositary'] },
        },
      },
    ]);
    await expectRoundTrip();
  });
});

describe('A record of an id that is known', () => {
  const committee: RawRecord = {
    committee: { id: 'committee:c', name: 'C', partOf: { id: 'organisation:o' }, ...cited('c') },
  };

  async function outcomes(records: readonly RawRecord[]): Promise<unknown> {
    const { results } = await new Writer(store).sync({ records });
    return results.map(({ id, status, errors }) => [id, status, ...errors.map(({ code, path }) => [code, path])]);
  }

  test('makes the thing that another record refers to, once, and logs it', async () => {
    await writeAnew([itself]);
    const records = [{ known: { id: 'organisation:o' } }, committee];
    expect(await outcomes(records)).toEqual([
      ['organisation:o', 'CREATED'],
      ['committee:c', 'CREATED'],
    ]);
    expect(await outcomes(records)).toEqual([
      ['organisation:o', 'UNCHANGED'],
      ['committee:c', 'UNCHANGED'],
    ]);
    const changes = await store.read(
      statement`MATCH (change:Change) WHERE change.sequence > 1 RETURN change.id AS id, change.change AS change ORDER BY id`,
    );
    expect(changes).toEqual([
      { id: 'committee:c', change: 'CREATED' },
      { id: 'organisation:o', change: 'CREATED' },
    ]);
  });

  test('makes nothing that no record refers to, and changes no source that is there', async () => {
    await writeAnew([itself]);
    const dump = await graphDump(store);
    expect(
      await outcomes([
        { known: { id: 'organisation:o' } },
        { known: { id: source, recordedOn: '2001-01-01' } },
        itself,
      ]),
    ).toEqual([
      ['organisation:o', 'UNCHANGED'],
      [source, 'UNCHANGED'],
      [source, 'UNCHANGED'],
    ]);
    expect(difference(dump, await graphDump(store))).toEqual([]);
  });

  test.each([
    [{}, 'MISSING_FIELD', 'id'],
    [{ id: 'conflict:0123' }, 'BAD_ID', 'id'],
    [{ id: source, recordedOn: '2020' }, 'BAD_DATE', 'recordedOn'],
    [{ id: source, recordedOn: '9998-01-01' }, 'BAD_DATE', 'recordedOn'],
    [{ id: 'official:a', recordedOn: '2020-01-01' }, 'BAD_VALUE', 'recordedOn'],
    [{ id: 'official:a', completeFor: ['2020-01-01'] }, 'BAD_VALUE', 'completeFor'],
    [{ id: source, completeFor: ['2020-01', '2020?'] }, 'BAD_DATE', 'completeFor[1]'],
    [{ id: source, completeFor: ['9998-01-01'] }, 'BAD_DATE', 'completeFor[0]'],
    [{ id: source, since: '2020-01-01' }, 'UNKNOWN_FIELD', 'since'],
  ])('%j is refused', async (known, code, path) => {
    expect(await outcomes([{ known }])).toEqual([[null, 'REFUSED', [code, path]]]);
  });
});
