import { describe, expect, test } from 'vitest';
import { questionsOfEveryForm, statementsOf } from '../support/questions.js';

async function statementsBySize(size: Parameters<typeof statementsOf>[0]): Promise<Record<string, readonly string[]>> {
  const { store, found } = await statementsOf(size);
  await store.close();
  return Object.fromEntries([...found].map(([name, run]) => [name, run.map(({ text }) => text)]));
}

describe('reading', () => {
  test('runs a few statements for a document, the same whatever the size of the graph', async () => {
    const small = await statementsBySize({ appointments: 2, actions: 2 });
    const large = await statementsBySize({ appointments: 150, actions: 120 });
    expect(large).toEqual(small);
    const counts = Object.fromEntries(Object.entries(large).map(([name, run]) => [name, run.length]));
    const expected = questionsOfEveryForm.map(({ name }) => [name, name === '20-service' ? 2 : 1]);
    expect(counts).toEqual(Object.fromEntries(expected));
  });
});
