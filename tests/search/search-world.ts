import type { Dice } from '../questions/dice.js';
import { type RawRecord, cited, source } from '../support/world.js';

/** Letters of several scripts, few of each, so that words of chance are often close to each other. */
const alphabets: readonly (readonly string[])[] = [
  [...Array.from('aaeeiioonnrrstlcdmĐđøßéầÆŋəɓ'), 'e\u0301', 'l·l'],
  Array.from('аеёийнорстлЙ'),
  Array.from('αάινοςσ'),
  [...Array.from('कनम'), 'कि', 'की', 'नी'],
  Array.from('かがくに한구中文'),
];

const gaps = [' ', ' ', ' ', '-', ', ', "'", 'ʻ', '’', ' · ', '.'];
const types = ['official', 'organisation', 'campaign', 'initiative'] as const;

/** The names that one record gives an entity. */
interface Said {
  readonly locator: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** An entity as it is held in memory: all that its records say. */
export interface Entity {
  readonly id: string;
  readonly type: (typeof types)[number];
  readonly said: readonly Said[];
}

/** The names of an entity as the graph keeps them, in NFC. */
export function namesOf({ said }: Entity): readonly string[] {
  return [...new Set(said.flatMap(({ name, others }) => [name, ...others]).map((name) => name.normalize('NFC')))];
}

/** Words that names share, in one script each. */
type Vocabulary = readonly (readonly string[])[];

/** Entities, and the words that names are drawn from. */
export interface World {
  readonly entities: readonly Entity[];
  readonly vocabulary: Vocabulary;
}

export function drawWorld(dice: Dice, size: number): World {
  const vocabulary = alphabets.map((alphabet) => Array.from({ length: 30 }, () => drawWord(dice, alphabet)));
  const entities = Array.from({ length: size }, (_, index) => {
    const type = dice.pick(types);
    const id = `${type}:e${index.toString()}`;
    const locators = [`${id} 0`, ...(dice.chance(20) ? [`${id} 1`] : [])];
    return { id, type, said: locators.map((locator) => drawSaid(dice, vocabulary, locator)) };
  });
  return { entities, vocabulary };
}

function drawSaid(dice: Dice, vocabulary: Vocabulary, locator: string): Said {
  const others = Array.from({ length: dice.pick([0, 0, 1, 2]) }, () => drawName(dice, vocabulary));
  return { locator, name: drawName(dice, vocabulary), others };
}

/** Words that other names have too, as they are or with an edit, and some of its own. */
function drawName(dice: Dice, vocabulary: Vocabulary): string {
  const script = dice.chance(60) ? 0 : dice.count(0, alphabets.length - 1);
  const alphabet = alphabets[script] ?? [];
  const words = Array.from({ length: dice.count(1, 4) }, () => {
    if (dice.chance(20)) return drawWord(dice, alphabet);
    const word = dice.pick(vocabulary[script] ?? []);
    return dice.chance(20) ? mistaken(dice, word, dice.pick(alphabet)) || word : word;
  });
  return words.join(dice.pick(gaps));
}

function drawWord(dice: Dice, alphabet: readonly string[]): string {
  const length = dice.pick([1, 2, 3, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11]);
  return Array.from({ length }, () => dice.pick(alphabet)).join('');
}

/** The records that say it. */
export function recordsOf({ id, type, said }: Entity): readonly RawRecord[] {
  return said.map(({ locator, name, others }) => ({
    [type]: { id, name, names: others.map((value) => ({ value })), ...cited(locator) },
  }));
}

/** An entity after a write, undefined where it is gone, and the records of the write. */
export interface Change {
  readonly before: Entity;
  readonly after: Entity | undefined;
  readonly records: readonly RawRecord[];
}

/** Renames it, lets another record name it, or takes one back, which may be the last. */
export function drawChange(dice: Dice, { vocabulary }: World, before: Entity): Change {
  const { id, said } = before;
  const how = dice.pick(['rename', 'rename', 'name', 'take back'] as const);
  if (how === 'take back') {
    const [{ locator } = { locator: '' }, ...rest] = said;
    const after = rest.length === 0 ? undefined : { ...before, said: rest };
    return { before, after, records: [{ withdrawal: { about: { id }, source, locator } }] };
  }
  const locator = how === 'rename' ? (said[0]?.locator ?? '') : `${id} ${dice.count(2, 1_000_000).toString()}`;
  const others = said.filter((one) => one.locator !== locator);
  const after = { ...before, said: [...others, drawSaid(dice, vocabulary, locator)] };
  return { before, after, records: recordsOf(after) };
}

/** A text that somebody types who looks for a name: some of its words, in any order, incomplete or mistaken. */
export function drawText(dice: Dice, names: readonly string[]): string {
  const all = dice
    .pick(names)
    .split(/[^\p{L}\p{M}·]+/u)
    .filter((word) => word !== '');
  if (all.length === 0 || dice.chance(2)) return dice.pick(['', ' ', '…', "'"]);
  const picked = Array.from({ length: dice.pick([1, 1, 1, 2, 2, 3]) }, () => dice.pick(all)).join(dice.pick(gaps));
  const letters = dice.pick(alphabets);
  let text = picked;
  for (let edits = dice.pick([0, 0, 1, 1, 2]); edits > 0; edits -= 1) text = mistaken(dice, text, dice.pick(letters));
  const begun = text.slice(0, Math.max(1, text.length - dice.pick([0, 0, 0, 1, 2, 4])));
  return dice.chance(20) ? begun.toUpperCase() : begun;
}

function mistaken(dice: Dice, text: string, letter: string): string {
  const at = dice.count(0, Math.max(0, text.length - 1));
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  return dice.pick([
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ]);
}
