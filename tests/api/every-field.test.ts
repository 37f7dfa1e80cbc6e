import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SyncRequest, Writer } from '../../src/claims/writer.js';
import type { ImportJob } from '../../src/exchange/jobs/import-job.js';
import { ImportWorker, endOfJob } from '../../src/exchange/jobs/import-worker.js';
import { writeJob } from '../../src/exchange/jobs/job-graph.js';
import { receive } from '../../src/exchange/jobs/receive.js';
import { executableSchema } from '../support/api.js';
import { type Kind, entityKinds, kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';
import { recordType } from '../../src/model/names.js';
import { completeId, completeRecords, externalIdOf, listsOfARegister } from '../support/complete-records.js';
import {
  noteValues,
  questionForEveryJob,
  questionForEveryLink,
  questionsForEveryField,
  questionsForNestedGroups,
  reachableFields,
} from '../support/walk.js';
import { Served } from './served.js';

let served: Served;

beforeAll(async () => {
  served = await Served.start();
});

afterAll(() => served.stop());

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string }[];
}

async function* pages(name: string, question: string): AsyncGenerator<Page> {
  let after: string | null = null;
  do {
    const { [name]: page } = (await served.data(question, { after })) as Record<string, Page>;
    if (page === undefined) throw new Error(`No page of ${name}`);
    yield page;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

/**
 * Reads every field of everything that is listed, page by page; notes those that have a value somewhere.
 * @param job the id of one of the import jobs, if there are any
 */
async function readEverything(job = 'none'): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const query = executableSchema.getQueryType();
  if (!query) throw new Error('The schema has no Query');
  const questions = [...questionsForEveryField(executableSchema), ...questionsForNestedGroups(executableSchema)];
  for (const [name, question] of questions) {
    let rows = 0;
    for await (const page of pages(name, question)) {
      noteValues(executableSchema, query, { [name]: page }, seen);
      rows += page.nodes.length;
      if (!page.pageInfo.hasNextPage) expect({ name, rows }).toEqual({ name, rows: page.totalCount });
    }
  }
  const service = `service { name version engine today lastChange { cursor recordedAt } counts { type count }
    likelyDurations { kind role before after asLongAs } }`;
  noteValues(executableSchema, query, await served.data(`{ ${service} }`), seen);
  const links = questionForEveryLink(executableSchema, 'administration:vn', 'organisation:wco', '2024-06-01');
  noteValues(executableSchema, query, await served.data(links), seen);
  const jobs = await served.data(questionForEveryJob(executableSchema), { id: job });
  noteValues(executableSchema, query, jobs, seen);
  return seen;
}

/** Imports records by a job. */
async function imported({ records, ...options }: SyncRequest): Promise<ImportJob> {
  const worker = new ImportWorker(served.store, new Writer(served.store), (error) => {
    throw error;
  });
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const { id } = await receive(served.store, Readable.from([Buffer.from(lines)]), { name: 'list.ndjson', ...options });
  worker.wake();
  const job = await endOfJob(served.store, id, () => undefined, new AbortController().signal);
  await worker.stop();
  return job;
}

/** Makes jobs that have come to their end, that have failed, and that are under way, as if another process had them. */
async function makeJobs(): Promise<ImportJob> {
  for (const list of listsOfARegister()) {
    const job = await imported(list);
    expect(job).toMatchObject({ state: 'COMPLETED', absences: { applied: true } });
    expect(job.counts.REFUSED).toBeUndefined();
  }
  const failed = await imported({
    source: 'source:unheard-of',
    asOf: '2010-01-01',
    complete: true,
    records: [{ known: { id: 'country:be' } }],
  });
  expect(failed.state).toBe('FAILED');
  const underWay = { ...failed, id: randomUUID(), state: 'RUNNING', lines: 2, done: 1, waiting: 1 } as const;
  const job: ImportJob = { ...underWay, workedMilliseconds: 1_000, endedAt: null, problem: null };
  await served.store.write((transaction) => writeJob(transaction, { job, worker: 'another', seenAt: Date.now() }));
  return failed;
}

/** Where a merge would be seen: nothing of the seed is merged. */
const ofMerges = [
  ...entityKinds.map((kind) => `${kind}.formerIds`),
  'MergedRecord.id',
  'MergedRecord.into',
  'MergedRecord.citations',
];
/** Read by keys, and tested below. */
const lookups = [...kindNames.map((kind) => definition(kind).prefix), 'entities', 'node', 'nodes'];

describe('every field that a question can lead to', () => {
  test('can be read of everything in the seed', async () => {
    const seen = await readEverything();
    expect([...seen].sort()).toEqual(expect.arrayContaining(['Agreement.parties', 'Committee.chair', 'Official.name']));
    // Every type of the documents' graph is there.
    const types = new Set([...seen].map((field) => field.split('.')[0]));
    expect(kindNames.filter((kind) => !types.has(kind))).toEqual([]);
  });

  test('gives back what a record says, of each kind, field and link of the model', async () => {
    const { results } = await new Writer(served.store).sync({ records: completeRecords() });
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    const { id } = await makeJobs();
    const seen = await readEverything(id);
    const expected = [...reachableFields(executableSchema)].filter(
      (field) => !ofMerges.includes(field) && !lookups.includes(field.replace('Query.', '')),
    );
    expect(expected.filter((field) => !seen.has(field)).sort()).toEqual([]);
  });
});

describe.each(kindNames)('the lookup of a thing of kind %s', (kind) => {
  const { prefix } = definition(kind);

  test('finds it by its id and by an identifier of another system', async () => {
    const id = completeId(kind);
    expect(await served.data(`query ($id: ID!) { ${prefix}(id: $id) { id } }`, { id })).toEqual({ [prefix]: { id } });
    const byKey = `query ($key: ExternalIdInput!) { ${prefix}(externalId: $key) { id externalIds { scheme value } } }`;
    const key = externalIdOf(id);
    expect(await served.data(byKey, { key })).toEqual({ [prefix]: { id, externalIds: [key] } });
  });

  test('finds nothing by an identifier that nothing has, or that a thing of another kind has', async () => {
    const other: Kind = kind === 'Country' ? 'Official' : 'Country';
    for (const key of [{ scheme: 'none', value: 'none' }, externalIdOf(completeId(other))]) {
      const found = await served.data(`query ($key: ExternalIdInput!) { ${prefix}(externalId: $key) { id } }`, { key });
      expect(found).toEqual({ [prefix]: null });
    }
  });

  test('is refused with neither key, and with both', async () => {
    for (const given of ['id: null', `id: "${prefix}:x", externalId: { scheme: "a", value: "b" }`]) {
      const { errors } = await served.ask(`{ ${prefix}(${given}) { id } }`);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_LOOKUP', remedy: expect.any(String) as string } });
    }
  });
});

describe('entities (16)', () => {
  const question = 'query ($by: [EntityKey!]!) { entities(by: $by) { id } }';

  test('finds entities of every kind at once, in the order asked for, by either key', async () => {
    const ids = entityKinds.map(completeId);
    const by = ids.map((id, index) =>
      index % 2 === 0
        ? { id }
        : { externalId: { type: recordType(entityKinds[index] ?? 'Country'), ...externalIdOf(id) } },
    );
    const unknown = { externalId: { scheme: 'none', value: 'none' } };
    expect(await served.data(question, { by: [unknown, ...by, ...by.slice(0, 1)] })).toEqual({
      entities: [null, ...ids.map((id) => ({ id })), { id: ids[0] }],
    });
  });

  test('needs no type where one kind alone has the identifier, and asks for it where several have', async () => {
    const shared = { scheme: 'shared', value: '1' };
    const citation = { source: 'source:complete-first', locator: 'shared' };
    await new Writer(served.store).sync({
      records: [
        { country: { id: 'country:shared', externalIds: [shared], citation } },
        { official: { id: 'official:shared', externalIds: [shared], citation } },
      ],
    });
    const one = { externalId: externalIdOf(completeId('Post')) };
    expect(await served.data(question, { by: [one] })).toEqual({ entities: [{ id: completeId('Post') }] });
    const { errors } = await served.ask(question, { by: [one, { externalId: shared }] });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/COUNTRY, OFFICIAL/) as string,
      extensions: { code: 'AMBIGUOUS_ENTITY', argument: 'by[1].externalId.type' },
    });
  });

  test('refuses the id of a fact', async () => {
    const { errors } = await served.ask(question, { by: [{ id: 'adoption:x' }] });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_ID', argument: 'by[0].id', value: 'adoption:x' } });
  });
});
