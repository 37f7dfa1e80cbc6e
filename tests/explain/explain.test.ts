import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openExisting, openStore } from '../../src/store/open.js';
import { type Ended, Program } from '../server/program.js';
import { emptyFolder, emptyGraph, engineUnderTest } from '../support/engine.js';
import { world, write } from '../support/world.js';

/** Runs the command on the tests' world, by the engine under test. */
async function explained(question: string, ...options: readonly string[]): Promise<Ended> {
  const file = join(await emptyFolder(), 'question.graphql');
  await writeFile(file, question);
  const graph = await emptyGraph();
  const store = await openStore(graph);
  await write(store, world({ appointments: 3, actions: 3 }));
  await store.close();
  const [place, engine] =
    graph.engine === 'NEO4J'
      ? [{ NEO4J_URI: graph.uri }, ['--engine', 'neo4j']]
      : [{ SIGNATORY_DATA: graph.folder ?? '' }, []];
  return new Program(place, ['explain', file, ...engine, ...options]).ended();
}

/** Five connections within each other, of which the innermost takes a further statement. */
const deep = `{
  committee(id: "committee:body") { appointments(first: 1) { nodes { holder { ... on Official {
    appointments(first: 1) { nodes { body { ... on Committee {
      appointments(first: 1) { nodes { holder { ... on Official {
        appointments(first: 1) { nodes { body { ... on Committee {
          appointments(first: 1) { nodes { id } }
        } } } }
      } } } }
    } } } }
  } } } } }
}`;

describe('explain', () => {
  test('shows the statements of a question in their order, each with its time and its parameters', async () => {
    const { code, stdout, stderr } = await explained(deep);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [heading, ...statements] = stdout.split(/^(?=\/\/ Statement)/m);
    expect(heading).toMatch(new RegExp(`^// 2 statements on ${engineUnderTest} \\d`));
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatch(/^\/\/ Statement 1, [\d.]+ ms\n\n[^]*MATCH \(\w+:Committee [^]*"committee:body"/);
    expect(statements[1]).toMatch(/^\/\/ Statement 2, [\d.]+ ms\n\nUNWIND \$ids[^]*\{"ids":\["committee:body"\]/);
  });

  test('shows the plan of a statement that is asked for, on Neo4j in any case', async () => {
    const { stdout } = await explained('{ committee(id: "committee:body") { name } }', '--plan');
    const operator = { GRAFEO: /NodeScan|NodeSeek/, NEO4J: /NodeUniqueIndexSeek/ }[engineUnderTest];
    expect(stdout).toMatch(/^\/\/ Plan$/m);
    expect(stdout).toMatch(operator);
  });

  test('shows what each step of a statement did', async () => {
    const { stdout } = await explained('{ committee(id: "committee:body") { name } }', '--profile');
    expect(stdout).toMatch({ GRAFEO: /rows=1/, NEO4J: /DB Hits/ }[engineUnderTest]);
  });

  test('ends with the errors of a question that is refused', async () => {
    const { code, stdout, stderr } = await explained('{ committee(id: "country:c1") { name } }');
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^\/\/ 0 statements/) as string });
    expect(stderr).toMatch(/^The argument "id" is the id of another kind/);
  });

  test('says that there is no graph in the folder, and makes none', async () => {
    const folder = join(await emptyFolder(), 'none');
    const question = 'docs/operations/20-service.graphql';
    const { code, stderr } = await new Program({ SIGNATORY_DATA: folder }, ['explain', question]).ended();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `There is no graph in ${JSON.stringify(folder)}, which SIGNATORY_DATA names. Name the folder of a server; or start a server there first, or import records.\n`,
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('says that there is none yet where nothing has been written, and writes nothing', async () => {
    const graph = await emptyGraph();
    const question = 'docs/operations/20-service.graphql';
    const [place, setting, options] =
      graph.engine === 'NEO4J'
        ? [graph.uri, 'NEO4J_URI', ['--engine', 'neo4j']]
        : [graph.folder ?? '', 'SIGNATORY_DATA', []];
    const { code, stderr } = await new Program({ [setting]: place }, ['explain', question, ...options]).ended();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(
        `There is no graph in ${JSON.stringify(place)}, which ${setting} names. Name the`,
      ) as string,
    });
    if (graph.engine === 'GRAFEO') expect(await readdir(place)).toEqual([]);
    else expect(await openExisting(graph)).toBeUndefined();
  });

  test('says which setting is missing', async () => {
    const question = 'docs/operations/20-service.graphql';
    const { code, stderr } = await new Program({}, ['explain', question, '--engine', 'neo4j']).ended();
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'NEO4J_URI is not set. It names the Neo4j to ask.\n' });
  });
});
