import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as claims from '../../src/claims/graph/claims.js';
import * as completeLists from '../../src/claims/graph/complete-lists.js';
import * as conflicts from '../../src/claims/graph/conflicts.js';
import * as externalIds from '../../src/claims/graph/external-ids.js';
import * as lives from '../../src/claims/graph/lives.js';
import * as merges from '../../src/claims/graph/merged-records.js';
import * as offices from '../../src/claims/graph/offices.js';
import * as signs from '../../src/claims/graph/signs.js';
import * as things from '../../src/claims/graph/things.js';
import * as log from '../../src/claims/log.js';
import * as lookAlike from '../../src/claims/warnings/look-alike.js';
import * as nameIndex from '../../src/claims/name-index.js';
import * as affected from '../../src/claims/standings/affected.js';
import * as kin from '../../src/claims/standings/kin.js';
import * as members from '../../src/claims/standings/members.js';
import * as standings from '../../src/claims/standings/renew.js';
import * as treaties from '../../src/claims/standings/treaty.js';
import * as noParty from '../../src/claims/warnings/no-party.js';
import * as requests from '../../src/claims/writer.js';
import { Writer } from '../../src/claims/writer.js';
import { grafeo } from '../../src/cypher/dialect/grafeo.js';
import { neo4j } from '../../src/cypher/dialect/neo4j.js';
import { Statement } from '../../src/cypher/statement.js';
import { StatementsByName } from '../../src/cypher/statements-by-name.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { type RawRecord, cited, everyKindOfWrite, source, world, write } from '../support/world.js';

let store: Store;
let run: string[];
beforeAll(async () => {
  run = [];
  store = await emptyStore({ onStatement: (text) => run.push(text) });
});
beforeEach(async () => {
  await wipe(store);
  run.length = 0;
});
afterAll(() => store.close());

/** Records of which some change their ends when they are sent a second time, and some are the same. */
const sentTwice = (time: 'first' | 'second'): readonly RawRecord[] => [
  {
    appointment: {
      id: 'appointment:moving',
      role: 'MEMBER',
      holder: { id: time === 'first' ? 'official:o0' : 'official:o1' },
      body: { id: 'committee:body' },
      ...cited('moving'),
    },
  },
  { conflict: { about: { id: 'appointment:moving' }, note: time, ...cited('about a fact') } },
  {
    treatyAction: {
      kind: 'RATIFIED',
      party: { id: 'country:c1' },
      agreement: { id: 'agreement:text' },
      ...cited('later action'),
    },
  },
];

test('Writing runs every statement of the writer', async () => {
  await write(store, world({ appointments: 3, actions: 3 }));
  for (const request of everyKindOfWrite) await new Writer(store).sync(request);
  for (const time of ['first', 'second', 'second'] as const) await write(store, sentTwice(time));
  const dialect = engineUnderTest === 'GRAFEO' ? grafeo : neo4j;
  const done = new Set(run);
  const derived = [affected, kin, members, noParty, signs, standings, treaties];
  const all = [
    claims,
    completeLists,
    conflicts,
    externalIds,
    lives,
    lookAlike,
    merges,
    offices,
    things,
    log,
    nameIndex,
    requests,
    ...derived,
  ].flatMap((module) => Object.entries<unknown>({ ...module }));
  const written = all.filter(([, value]) => value instanceof Statement || value instanceof StatementsByName);
  expect(written.length).toBeGreaterThan(40);
  const isRun = (value: unknown): boolean =>
    (value instanceof Statement && done.has(value.text(dialect))) ||
    (value instanceof StatementsByName && value.made.some((one) => done.has(one.text(dialect))));
  expect(written.filter(([, value]) => !isRun(value)).map(([name]) => name)).toEqual([]);
});

/** The statements that one request runs, but for locks, which Neo4j alone needs, and what became of its records. */
async function sync(records: readonly RawRecord[]): Promise<{ statements: readonly string[]; statuses: unknown }> {
  run.length = 0;
  const { counts } = await new Writer(store).sync({ records });
  return { statements: run.filter((text) => !text.includes(':Lock ')), statuses: counts };
}

describe('A request runs no more statements than it has to read and write', () => {
  const official = (name: string): RawRecord => ({ official: { id: 'official:one', name, ...cited('official') } });
  const appointment = (until: string): RawRecord => ({
    appointment: {
      role: 'CHAIR',
      holder: { id: 'official:one' },
      body: { id: 'committee:one' },
      from: '2024',
      until,
      ...cited('appointment'),
    },
  });
  const four: readonly RawRecord[] = [
    { source: { id: source, title: 'Source', ...cited('source') } },
    official('Anna Nova'),
    { committee: { id: 'committee:one', name: 'Permanent Committee', ...cited('committee') } },
    appointment('2025'),
  ];

  test('29 for four new records of different kinds', async () => {
    const { statements, statuses } = await sync(four);
    expect(statuses).toEqual([{ status: 'CREATED', count: 4 }]);
    expect(statements).toHaveLength(29);
  });

  test('19 for an entity that has a new name, 18 for a fact that ends on another day', async () => {
    await write(store, four);
    const renamed = await sync([official('Anna Novak')]);
    const ended = await sync([appointment('2026')]);
    expect([renamed.statuses, ended.statuses]).toEqual([
      [{ status: 'UPDATED', count: 1 }],
      [{ status: 'UPDATED', count: 1 }],
    ]);
    expect([renamed.statements.length, ended.statements.length]).toEqual([19, 18]);
  });

  test('8 for records that change nothing', async () => {
    await write(store, four);
    const { statements, statuses } = await sync(four);
    expect(statuses).toEqual([{ status: 'UNCHANGED', count: 4 }]);
    expect(statements).toHaveLength(8);
  });

  test('and deletes nothing where nothing is to be deleted', async () => {
    const { statements } = await sync(four);
    expect(statements.filter((text) => text.includes('DELETE'))).toEqual([]);
  });
});
