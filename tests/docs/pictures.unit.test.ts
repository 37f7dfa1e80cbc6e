import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.js';
import { type ShownCitation, entitiesPicture, factsTable, tracePicture } from './pictures.js';

const blocks = blocksOf('docs/model.md');
const pictures = blocks.filter(({ info }) => info === 'mermaid').map(({ text }) => text);

test('docs/model.md draws every entity kind and every link between them as the model has it', () => {
  expect(pictures.find((text) => text.startsWith('flowchart BT'))).toBe(entitiesPicture());
});

test('docs/model.md tells what each kind of fact ties together as the model has it', () => {
  const text = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| (\w+) +\| (`.*?) +\|$/gm)].map(([, fact, ties]) => [fact, ties]);
  expect(rows).toEqual(factsTable());
});

test('docs/model.md draws every claim that its first answer cites, with the fields that it gives', () => {
  // That this is what the seed answers is tested with all other answers of the documents.
  const answer = blocks.find(({ info }) => info === 'json answer')?.text ?? '';
  const { committee } = JSON.parse(answer) as { committee: { chair: { citations: readonly ShownCitation[] } } };
  expect(pictures).toContain(
    tracePicture('Appointment', 'who chaired the PTC on 1 June 2024', committee.chair.citations),
  );
});
