import { keysOf } from '../search/index-keys.js';
import { statement } from '../cypher/statement.js';
import { input } from '../cypher/template.js';
import { foldedWords, wordsOfName } from '../text/fold.js';
import type { Store, Transaction } from '../store/store.js';
import type { StoredThing } from './graph/things.js';
import type { NameValue } from './records.js';
import type { Resolved } from './resolve-values.js';

/** A word of an entity's names, and the length of the shortest of these names that has it. */
interface Spelling {
  readonly id: string;
  readonly word: string;
  readonly length: number;
}

export const dropSpellings = statement`UNWIND ${input('rows')} AS row
  MATCH (:Entity {id: row.id})-[spelling:SPELT]->(:Word {id: row.word}) DELETE spelling`;

export const makeSpellings = statement`UNWIND ${input('rows')} AS row
  MATCH (entity:Entity {id: row.id}) MATCH (word:Word {id: row.word})
  CREATE (entity)-[:SPELT {length: row.length}]->(word)`;

/**
 * Brings the index by which search finds entities into step with their names. A word is one node, tied to all entities
 * that have it in a name; it stays when none has it any more, as others may be about to use it.
 */
export async function renewNameIndex(
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredThing>,
  written: readonly Resolved[],
): Promise<void> {
  const old = written.flatMap(({ id }) => spellings(id, stored.get(id)?.properties['names']));
  const now = written.flatMap(({ id, properties }) => spellings(id, properties['names']));
  const [oldTexts, newTexts] = [textsOf(old), textsOf(now)];
  const dropped = old.filter((spelling) => !newTexts.has(textOf(spelling)));
  const added = now.filter((spelling) => !oldTexts.has(textOf(spelling)));
  if (dropped.length > 0) {
    await transaction.run(dropSpellings, { rows: dropped.map(({ id, word }) => ({ id, word })) });
  }
  if (added.length === 0) return;
  await writeWords(transaction, [...new Set(added.map(({ word }) => word))]);
  await transaction.run(makeSpellings, { rows: added.map((spelling) => ({ ...spelling })) });
}

export const readWords = statement`UNWIND ${input('ids')} AS id MATCH (word:Word {id: id}) RETURN word.id AS id`;

export const writeWordNodes = statement`UNWIND ${input('rows')} AS row
  MERGE (word:Word {id: row.id}) SET word.letters = row.letters`;

export const writeKeyNodes = statement`UNWIND ${input('ids')} AS id MERGE (:WordKey {id: id})`;

export const tieToKeys = statement`UNWIND ${input('rows')} AS row
  MATCH (word:Word {id: row.word}) MATCH (key:WordKey {id: row.key}) MERGE (word)-[:FOUND_BY]->(key)`;

const dropWords = statement`MATCH (word:Word) WITH word LIMIT ${input('limit')} DETACH DELETE word
  RETURN count(*) AS dropped`;

const readNames = statement`MATCH (entity:Entity) WHERE entity.id > ${input('after')}
  RETURN entity.id AS id, entity.names AS names ORDER BY id LIMIT ${input('limit')}`;

/** Makes the index anew from the names of all entities, as where their words were kept in another form. */
export async function rebuildNameIndex(store: Store, limit = 1_000): Promise<void> {
  for (let dropped = limit; dropped === limit;) {
    const [row] = await store.write((transaction) => transaction.run(dropWords, { limit }));
    dropped = Number(row?.['dropped'] ?? 0);
  }
  let after = '';
  for (let rows = await store.read(readNames, { after, limit }); rows.length > 0;) {
    const all = rows.flatMap(({ id, names }) => spellings(String(id), names));
    await store.write(async (transaction) => {
      await writeWords(transaction, [...new Set(all.map(({ word }) => word))]);
      await transaction.run(makeSpellings, { rows: all.map((spelling) => ({ ...spelling })) });
    });
    after = String(rows.at(-1)?.['id']);
    rows = await store.read(readNames, { after, limit });
  }
}

/** Makes the words that are not there yet. All writers take them in one order, so that none waits for another in a ring. */
async function writeWords(transaction: Transaction, all: readonly string[]): Promise<void> {
  const known = await transaction.run(readWords, { ids: all });
  const there = new Set(known.map(({ id }) => id));
  const missing = all.filter((word) => !there.has(word)).sort();
  if (missing.length === 0) return;
  await transaction.run(writeWordNodes, { rows: missing.map((id) => ({ id, letters: [...id].length })) });
  const rows = missing.flatMap((word) => keysOf(word).map((key) => ({ word, key })));
  await transaction.run(writeKeyNodes, { ids: [...new Set(rows.map(({ key }) => key))].sort() });
  await transaction.run(tieToKeys, { rows });
}

/** @param names of an entity, as its node holds them */
function spellings(id: string, names: unknown): readonly Spelling[] {
  const lengths = new Map<string, number>();
  for (const { value } of typeof names === 'string' ? (JSON.parse(names) as readonly NameValue[]) : []) {
    const length = foldedWords(value).join(' ').length;
    for (const word of wordsOfName(value)) lengths.set(word, Math.min(length, lengths.get(word) ?? length));
  }
  return [...lengths].map(([word, length]) => ({ id, word, length }));
}

function textsOf(all: readonly Spelling[]): ReadonlySet<string> {
  return new Set(all.map(textOf));
}

function textOf({ id, word, length }: Spelling): string {
  return `${id} ${word} ${length.toString()}`;
}
