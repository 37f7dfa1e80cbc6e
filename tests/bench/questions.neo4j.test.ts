import { fileURLToPath } from 'node:url';
import { onTestFinished, expect, test } from 'vitest';
import { answerTo, sameAnswers } from '../../bench/answers.js';
import { type Contestant, bare, peers, signatory } from '../../bench/contestants.js';
import { load } from '../../bench/graph/load.js';
import { questionsOf } from '../../bench/questions/all.js';
import { openStore } from '../../src/store/open.js';
import { emptyFolder, emptyStore, neo4jUri } from '../support/engine.js';

const size = { facts: 1_000, seed: 3 };
// Those of docs/operations have tests of their own.
const questions = questionsOf(size).filter(({ name }) => name.startsWith('Q'));
const fromSources = ['--import', 'tsx', fileURLToPath(new URL('../../src/main.ts', import.meta.url))];

test('every server of the bench that answers a question answers it alike, and finds something', async () => {
  const contestants = await started();
  // The peer comes with `npm ci --prefix bench/peer`.
  expect(contestants.map(({ name }) => name)).toEqual([
    'Neo4j',
    'embedded',
    'bare',
    'peer, lists',
    'peer, connections',
  ]);
  for (const question of questions) {
    const able = contestants.filter((contestant) => contestant.requests(question).length > 0);
    expect(able.length, question.name).toBeGreaterThan(1);
    await sameAnswers(question, able);
    const answers: string[] = [];
    for (const request of able[0]?.requests(question) ?? []) answers.push(JSON.stringify(await answerTo(request)));
    // Each question asks for a list, which is empty where nothing is found.
    expect(
      answers.filter((answer) => answer.includes('[{')),
      question.name,
    ).not.toEqual([]);
  }
}, 480_000);

/** All servers over the same graph, while the test runs; Signatory on Neo4j first. */
async function started(): Promise<readonly Contestant[]> {
  const neo4j = await emptyStore();
  await load(neo4j, size);
  await neo4j.close();
  const folder = await emptyFolder();
  const embedded = await openStore({ engine: 'GRAFEO', folder });
  await load(embedded, size);
  await embedded.close();
  const contestants = [
    await signatory('Neo4j', { NEO4J_URI: neo4jUri }, fromSources),
    await signatory('embedded', { SIGNATORY_DATA: folder }, fromSources),
    await bare(neo4jUri),
    ...(await peers(neo4jUri)),
  ];
  onTestFinished(async () => {
    for (const contestant of contestants) await contestant.stop();
  });
  return contestants;
}
