import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectKept } from './kept.js';
import { goldenQuestions } from './questions.js';
import { Recording } from './recording.js';

let recording: Recording;

beforeAll(async () => {
  recording = await Recording.start();
});
afterAll(() => recording.end());

describe('the statements of a question are as they were reviewed', () => {
  test.each(goldenQuestions)('$name', async (question) => {
    expectKept(`statements/${question.name}.txt`, await recording.ofQuestion(question));
  });
});

test('no statements are kept of what is no longer asked', () => {
  const kept = readdirSync(new URL('statements/', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.txt'),
  );
  expect(kept.sort()).toEqual(goldenQuestions.map(({ name }) => `${name}.txt`).sort());
});
