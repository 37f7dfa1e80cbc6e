import { existsSync, readFileSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore, engineUnderTest, neo4jUri } from '../support/engine.js';
import { type Difference, type Rows, differences } from './differences.js';

/** An engine as it is, without a store around it that rewrites statements. */
interface BareEngine {
  run(text: string, parameters?: Difference['parameters']): Promise<Rows>;
  /** The steps of the plan by which it runs a statement. */
  plan(text: string): Promise<string>;
  close(): Promise<void>;
}

function bareGrafeo(): BareEngine {
  const database = grafeo.GrafeoDB.create();
  const run = async (text: string, parameters: Difference['parameters'] = {}): Promise<Rows> =>
    (await database.executeCypher(text, parameters)).toArray();
  return {
    run,
    plan: async (text) => String((await run(`PROFILE ${text}`))[0]?.['profile']),
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

/** The Neo4j of the tests, with its indexes and no node. */
async function bareNeo4j(): Promise<BareEngine> {
  await (await emptyStore()).close();
  const driver = neo4j.driver(neo4jUri, undefined, { disableLosslessIntegers: true });
  const execute = (text: string, parameters?: Difference['parameters']) =>
    driver.executeQuery(text, parameters, { database: 'neo4j' });
  return {
    run: async (text, parameters) => (await execute(text, parameters)).records.map((record) => record.toObject()),
    plan: async (text) => {
      // It samples its indexes when it finds the time, and plans by what it last found in them.
      await execute('CALL db.prepareForReplanning()');
      return JSON.stringify((await execute(`EXPLAIN ${text}`)).summary.plan);
    },
    close: () => driver.close(),
  };
}

const chain = 'CREATE (:A {id: 1})-[:X]->(:B {id: 2})-[:Y]->(:C {id: 3})';
let engine: BareEngine;
beforeAll(async () => {
  engine = engineUnderTest === 'GRAFEO' ? bareGrafeo() : await bareNeo4j();
  await engine.run(chain);
});
afterAll(() => engine.close());

/** Works on a graph with five thousand committees and treaty actions besides: a planner chooses by how many there are. */
async function amongMany(work: () => Promise<void>): Promise<void> {
  await engine.run(
    `UNWIND range(1, 5000) AS n
     CREATE (:Many:Committee {id: toString(n), nameCollation: toString(n)}),
            (:Many:TreatyAction {id: toString(n), partyId: 'x', kind: 'SIGNED', onOrder: n})`,
  );
  try {
    await work();
  } finally {
    await engine.run('MATCH (n:Many) DETACH DELETE n');
  }
}

/** The milliseconds that a statement takes where there are three hundred chains instead of one. */
async function timeAmongMany(text: string): Promise<number> {
  const many = bareGrafeo();
  await many.run(`UNWIND range(1, 300) AS n ${chain}`);
  const begun = performance.now();
  await many.run(text);
  const milliseconds = performance.now() - begun;
  await many.close();
  return milliseconds;
}

const own = differences.filter((one) => one.engine === engineUnderTest);
const others = differences.filter((one) => one.engine !== engineUnderTest);

describe(`${engineUnderTest} still needs that we mind`, () => {
  test.each(own)('$name', async ({ statement, parameters, symptom, instead = '', remedy }) => {
    const now = `The engine runs "${statement}" as it is meant. Take out of docs/engines.md and of the code: ${remedy}`;
    if ('error' in symptom) {
      const outcome = await engine.run(statement, parameters).then(JSON.stringify, String);
      expect(outcome, now).toContain(symptom.error);
    } else if ('rows' in symptom) {
      expect(await engine.run(statement, parameters), now).toEqual(symptom.rows);
    } else if ('step' in symptom) {
      await amongMany(async () => {
        expect(await engine.plan(statement), now).toMatch(symptom.step);
        expect(await engine.plan(instead)).not.toMatch(symptom.step);
      });
    } else {
      expect(await timeAmongMany(statement), now).toBeGreaterThan(symptom.slower * (await timeAmongMany(instead)));
    }
  });
});

describe(`${engineUnderTest} returns the rows that are meant`, () => {
  test.each(own.filter(({ instead }) => instead !== undefined))(
    'in the other form: $name',
    async ({ instead = '', parameters, rows }) => {
      expect(await engine.run(instead, parameters)).toEqual(rows);
    },
  );

  test.each(others)('in both forms: $name', async ({ statement, instead = statement, parameters, rows }) => {
    expect(await engine.run(statement, parameters)).toEqual(rows);
    expect(await engine.run(instead, parameters)).toEqual(rows);
  });
});

describe('docs/engines.md', () => {
  const document = readFileSync('docs/engines.md', 'utf8');
  const sections = new Map(
    document.split(/^### /m).map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
  );

  test.each(differences)('tells: $name', ({ name, statement, instead }) => {
    const section = sections.get(name);
    expect(section).toContain(`\`\`\`cypher\n${statement}\n\`\`\``);
    if (instead !== undefined) expect(section).toContain(`\`\`\`cypher\n${instead}\n\`\`\``);
  });

  test('tells no other difference with a statement, and names files that are there', () => {
    const told = [...sections].filter(([, text]) => text.includes('```cypher')).map(([name]) => name);
    expect(told.sort()).toEqual(differences.map(({ name }) => name).sort());
    const files = [...document.matchAll(/\]\(\.\.\/([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
    const remedies = differences.flatMap(({ remedy }) => [...remedy.matchAll(/src\/\S+\.ts/g)].map(([path]) => path));
    expect(remedies.filter((path) => !existsSync(path))).toEqual([]);
  });
});
