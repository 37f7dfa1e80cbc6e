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

describe('the statement that requests share is as it was reviewed', () => {
  test.each([
    ['operations/01-who-chairs', 'committee', ids('committee')],
    ['operations/02-who-signed', 'agreement', ids('agreement')],
    ['operations/03-what-they-signed', 'administration', ids('administration')],
    ['operations/05-official', 'official', ids('official')],
    ['operations/08-members', 'organisation', ids('organisation')],
    ['operations/21-timeline', 'committee', ids('committee')],
    ['bench/Q4', 'administration', ids('administration')],
    ['bench/Q5', 'organisation', ids('organisation')],
    ['look-ups/ByVariable', 'id', ids('country')],
    ['connections/OfSomeRoles', 'roles', [['CHAIR'], ['HEAD'], ['MEMBER'], ['DIRECTOR'], ['VICE_CHAIR'], ['OTHER']]],
    ['filters-of-values/IdIn', 'ids', ids('official').map((id) => [id])],
    ['documented/SignaturesOfAnAgreement', 'agreement', ids('agreement')],
    ['anchors/ByIdsOfALink', 'ids', ids('organisation').map((id) => [id])],
    ['days/DayFromAVariable', 'at', [1, 2, 3, 4, 5, 6].map((month) => `2002-0${month}-01`)],
  ])('%s', async (name, variable, values) => {
    const question = goldenQuestions.find((one) => one.name === name);
    if (question === undefined) throw new Error(`There is no question ${name}`);
    expectKept(`shared/${name}.txt`, await recording.ofSharing(question, variable, values));
  });

  /** Six of a kind: two are asked for at once, and four together once the first is answered. */
  function ids(prefix: string): readonly string[] {
    return [1, 2, 3, 4, 5, 6].map((number) => `${prefix}:${number}`);
  }
});

test('no statements are kept of what is no longer asked', () => {
  const kept = readdirSync(new URL('statements/', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.txt'),
  );
  expect(kept.sort()).toEqual(goldenQuestions.map(({ name }) => `${name}.txt`).sort());
});
