import type { EntityKind } from '../model/kinds.js';
import type { Place } from '../query/page/cursor.js';
import type { Parameters, Row } from '../store/store.js';
import { type Asked, compareKeys, rankOf } from './ranking.js';
import { slipsBetween } from './words.js';

/** What is found, by the name that fits best; the key is its rank and its id, which makes the order total. */
export interface Found {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly key: Place;
}

/** A word of the index, and which word of the question it was found for. */
export interface IndexWord {
  readonly asked: number;
  readonly id: string;
}

/** Among which entities to search. */
export interface Within {
  /** Undefined where entities of all types may be found. */
  readonly types: readonly EntityKind[] | undefined;
  /** How many entities to look at. */
  readonly atMost: number;
}

type Read = (text: string, parameters: Parameters) => Promise<readonly Row[]>;

/**
 * All that the question finds among the entities it looks at, best first.
 * @param words of the index, with all that a word of the question can mean
 */
export async function foundBy(
  asked: Asked,
  words: readonly IndexWord[],
  within: Within,
  read: Read,
): Promise<readonly Found[]> {
  const meant = asked.words.map((word, index) => meanings(word, index === asked.words.length - 1, index, words));
  if (meant.length === 0 || meant.some((ways) => ways.length === 0) || within.types?.length === 0) return [];
  const rows = await candidates(asked.text.length, meant, within, read);
  const found = rows.flatMap((row) => bestName(asked, String(row['id']), String(row['names'])) ?? []);
  return found.sort((a, b) => compareKeys(a.key, b.key));
}

/** A word of names that a word of the question can mean, and how far it is from that: nothing, where they are equal. */
interface Meaning {
  readonly [column: string]: string | number;
  readonly id: string;
  readonly asked: number;
  readonly far: number;
}

function meanings(word: string, isLast: boolean, asked: number, words: readonly IndexWord[]): readonly Meaning[] {
  return words.flatMap((one) => {
    const slips = one.asked === asked ? slipsBetween(word, one.id, isLast) : undefined;
    return slips === undefined ? [] : [{ id: one.id, asked, far: one.id === word ? 0 : 1 + slips }];
  });
}

/**
 * The entities to look at: those that have, for each word of the question, one that it can mean in a name, sought from
 * the rarest on. Where they are too many, they are taken as they will be ranked: those that have the very words before
 * those that begin so, and these before those with slips; then those with the shortest names, but last of all those
 * whose names are too short for all the words together.
 */
async function candidates(
  length: number,
  meant: readonly (readonly Meaning[])[],
  { types, atMost }: Within,
  read: Read,
): Promise<readonly Row[]> {
  const labels = (types ?? []).map((type) => `entity:${type}`).join(' OR ');
  const match = `MATCH (:Word {id: one.id})<-[spelling:SPELT]-(entity) ${labels && `WHERE ${labels}`}`;
  const isOneWord = meant.length === 1;
  const { words, names } = await rarest(meant, read);
  const parameters = { words, length, ...(!isOneWord && { ways: byWord(meant.flat()), count: meant.length }) };
  const placed = `UNWIND $words AS one ${match} ${isOneWord ? ofOneWord : ofAllWords} WITH entity, ${place} AS place`;
  // Many are not sorted only to be left out.
  const counts =
    isOneWord && names > atMost * 2
      ? await read(`${placed} RETURN place, count(*) AS entities ORDER BY place`, parameters)
      : [];
  return read(
    `${placed} WHERE place <= $last
     WITH entity.id AS id, entity.names AS names, place ORDER BY place, id LIMIT $limit
     RETURN id, names`,
    { ...parameters, last: lastPlace(counts, atMost), limit: atMost },
  );
}

/** How far an entity that has the only word is from the question, and how long its name is. */
const ofOneWord = 'WITH entity, min(one.far) AS far, min(spelling.length) AS length';

/** The same of those entities that have the other words too. */
const ofAllWords = `WITH DISTINCT entity MATCH (entity)-[spelling:SPELT]->(word:Word)
  WITH entity, spelling.length AS length, $ways[word.id] AS ways WHERE ways IS NOT NULL
  UNWIND ways AS way
  WITH entity, way.asked AS asked, min(way.far) AS far, min(length) AS length
  WITH entity, count(*) AS answered, sum(far) AS far, max(length) AS length WHERE answered = $count`;

/** Where an entity stands among the candidates; names are far shorter than the steps. */
const place = 'far * 1000000 + CASE WHEN length < $length THEN 500000 ELSE 0 END + length';

/** Up to which place entities are looked at, so that not many more are sorted. */
function lastPlace(counts: readonly Row[], atMost: number): number {
  let seen = 0;
  for (const { place: here, entities } of counts) {
    seen += Number(entities);
    if (seen >= atMost) return Number(here);
  }
  return Number.MAX_SAFE_INTEGER;
}

/** The meanings of that word of the question which the fewest names have, and how many have one. */
async function rarest(
  meant: readonly (readonly Meaning[])[],
  read: Read,
): Promise<{ readonly words: readonly Meaning[]; readonly names: number }> {
  const all = meant.flat();
  const [least] = await read(
    `UNWIND $words AS one MATCH (word:Word {id: one.id})
     WITH one.asked AS asked, sum(COUNT { (word)<-[:SPELT]-() }) AS names
     RETURN asked, names ORDER BY names, asked LIMIT 1`,
    { words: all },
  );
  return { words: all.filter(({ asked }) => asked === least?.['asked']), names: Number(least?.['names']) };
}

/** For each word of names all that it can mean. */
function byWord(all: readonly Meaning[]): Readonly<Record<string, readonly Meaning[]>> {
  const found = new Map<string, Meaning[]>();
  for (const one of all) found.set(one.id, [...(found.get(one.id) ?? []), one]);
  return Object.fromEntries(found);
}

/** @param names of the entity, as its node holds them */
function bestName(asked: Asked, id: string, names: string): Found | undefined {
  const ranks = (JSON.parse(names) as readonly { readonly value: string }[]).flatMap(({ value }) => {
    const rank = rankOf(asked, value);
    return rank === undefined ? [] : [rank];
  });
  const [best] = ranks.sort(compareKeys);
  return best && { id, name: best[3], key: [...best, id] };
}
