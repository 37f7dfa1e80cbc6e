import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/tasks/question.js';
import { executableSchema } from '../support/api.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatory-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'file');
  await writeFile(file, text);
  return file;
}

const oneOfTwo = 'query One($id: ID!) { committee(id: $id) { name } } query Two { countries { totalCount } }';

describe('a question to explain', () => {
  test('has its variables as JSON, or from a file', async () => {
    const variables = await fileOf('{ "administration": "administration:vn" }');
    const question = 'docs/operations/03-what-they-signed.graphql';
    const expected = { variables: { administration: 'administration:vn' } };
    expect(await readQuestion(executableSchema, question, '{ "administration": "administration:vn" }')).toMatchObject(
      expected,
    );
    expect(await readQuestion(executableSchema, question, variables)).toMatchObject(expected);
    expect(await readQuestion(executableSchema, question)).toMatchObject({ variables: {} });
  });

  test('is one of several operations of a file by its name', async () => {
    expect(await readQuestion(executableSchema, await fileOf(oneOfTwo), '{}', 'Two')).toMatchObject({
      operationName: 'Two',
    });
  });

  test.each([
    ['of several operations without a name', oneOfTwo, undefined, /name one by --operation/],
    ['that is not GraphQL', '{ committee(', undefined, /file:1:13: Syntax Error/],
    ['that the schema does not know', '{\n  committee(id: "x:y") { nme }\n}', undefined, /file:2:26: .*"nme"/],
    ['that writes', 'mutation { sync(records: []) { cursor } }', undefined, /only queries are taken/],
    ['with variables that are not JSON', '{ countries { totalCount } }', '{ id: 1 }', /The variables are not JSON/],
    ['with variables in no file', '{ countries { totalCount } }', 'nowhere.json', /nowhere\.json can't be read/],
  ])('%s is refused', async (_, text, variables, reason) => {
    await expect(readQuestion(executableSchema, await fileOf(text), variables)).rejects.toThrow(reason);
  });

  test('in no file is refused', async () => {
    await expect(readQuestion(executableSchema, join(folder, 'none'))).rejects.toThrow(/none can't be read/);
  });
});
