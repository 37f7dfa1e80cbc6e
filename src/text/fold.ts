import { composed } from './composed.js';
import { apostrophe, catalanDot, foldCharacter } from './letters.js';

/*
 * Folding: the form of a text in which case, accents, punctuation and the choice between equivalent letters make no
 * difference. `Đinh` and `DINH` both fold to `dinh`, `S.A.D.C.` folds to `sadc`, and `Sa'id` to `said`. Search and filters
 * compare texts by this form alone.
 */

const wordCharacter = '[\\p{L}\\p{N}\\p{M}]';
const letter = '\\p{L}\\p{M}*';
const runsOfWordCharacters = new RegExp(`${wordCharacter}+`, 'gu');

/**
 * The joints between the parts of one word: an apostrophe; a point between letters, before a letter that stands alone or
 * two with a point, as in `S.A.D.C` and `M.Sc.`; a point between initials that stand apart, as in `J. R. Smith` and
 * `J.-P. Smith`; and the quotation mark that Hebrew writes in acronyms. The letter before a point is looked for from the
 * point: looked for from every place, it would cost the square of the length of a run of marks.
 */
const joint = [
  `${apostrophe}+`,
  `\\.(?<=${letter}\\.)(?=${letter}(?:(?!${wordCharacter})|${letter}\\.))`,
  `\\.(?<=(?<![\\p{L}\\p{N}\\p{M}.])${letter}\\.)[\\s\\p{Pd}]+(?=${letter}\\.(?!\\p{L}))`,
  '(?<=\\p{sc=Hebrew})["“”„‟](?=\\p{sc=Hebrew})',
].join('|');
const joints = new RegExp(joint, 'gu');
const wordsOfParts = new RegExp(`(?<!${wordCharacter})${wordCharacter}+(?:(?:${joint})${wordCharacter}+)+`, 'gu');

/** Punctuation, the minus, white space and control characters, but for the signs that are read aloud. */
const separators = /(?:(?![%‰&#@*§])[\p{P}\u2212\p{Z}\p{Cc}])+/gu;

const catalanDots = new RegExp(`(?<=l)${catalanDot}+`, 'gu');

/** Plain letters and signs, which only case sets apart: all of ASCII but the backtick, an apostrophe. */
const plainOnly = /^[ -_a-~]*$/;

/**
 * The text in the form in which spellings of one name are equal. Of signs alone it is the text itself.
 * @param foldOne folds one code point that is no plain letter or sign
 */
export function fold(text: string, foldOne: (character: string) => string = foldCharacter): string {
  const form = composed(spelled(text, foldOne).replace(joints, '').replace(separators, ' ').trim());
  return form === '' ? composed(text) : form;
}

/** The text with each character folded by itself. The parts of its words are still to be joined. */
function spelled(text: string, foldOne: (character: string) => string): string {
  if (plainOnly.test(text)) return text.toLowerCase();
  return Array.from(composed(text), foldOne).join('').replace(catalanDots, '');
}

/** The words of a text, which are its runs of letters and digits, folded. */
export function foldedWords(text: string): readonly string[] {
  return spelled(text, foldCharacter).replace(joints, '').match(runsOfWordCharacters) ?? [];
}

/**
 * The words that a name is found by: those of the name, and the parts of those that an apostrophe or points join, since
 * `Côte d'Ivoire` has the word `Ivoire`.
 */
export function wordsOfName(name: string): readonly string[] {
  const parts = spelled(name, foldCharacter).match(wordsOfParts) ?? [];
  return [...foldedWords(name), ...parts.flatMap((word) => word.match(runsOfWordCharacters) ?? [])];
}

/** A folded word with its offsets in the original text. */
export interface LocatedWord {
  readonly text: string;
  /** For each code point of the word the start and end of the characters it was folded from, in UTF-16 code units. */
  readonly offsets: readonly Offset[];
}

type Offset = readonly [start: number, end: number];

/** The words of a name in NFC, as `wordsOfName` returns them, with their offsets. */
export function locatedWordsOfName(name: string): readonly LocatedWord[] {
  const whole = locatedCharacters(name);
  const parts = [...textOf(whole).matchAll(wordsOfParts)].flatMap(({ 0: { length }, index }) =>
    wordsAmong(between(whole, index, index + length)),
  );
  return [...wordsAmong(without(whole, joints)), ...parts];
}

/** A character of a folded text, and what it was folded from. */
interface LocatedCharacter {
  readonly text: string;
  readonly offset: Offset;
}

function locatedCharacters(text: string): readonly LocatedCharacter[] {
  const found: LocatedCharacter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const last = found.at(-1);
    const parts = Array.from(foldCharacter(character));
    // A mark belongs to the letter that it stands on, as the dot of a Catalan double l does.
    const isMark = parts.length === 0 || (parts[0] === catalanDot && last?.text === 'l');
    if (isMark && last) found[found.length - 1] = { text: last.text, offset: [last.offset[0], end] };
    else found.push(...parts.map((part) => ({ text: part, offset: [start, end] as const })));
    start = end;
  }
  return found;
}

function textOf(characters: readonly LocatedCharacter[]): string {
  return characters.map(({ text }) => text).join('');
}

/** The characters from one place of their text to another, in UTF-16 code units. */
function between(characters: readonly LocatedCharacter[], start: number, end: number): readonly LocatedCharacter[] {
  let at = 0;
  return characters.filter(({ text: { length } }) => {
    at += length;
    return at > start && at <= end;
  });
}

/** The characters but for those that the pattern matches. */
function without(characters: readonly LocatedCharacter[], pattern: RegExp): readonly LocatedCharacter[] {
  const left = new Set(characters);
  for (const {
    0: { length },
    index,
  } of textOf(characters).matchAll(pattern)) {
    for (const character of between(characters, index, index + length)) left.delete(character);
  }
  return [...left];
}

function wordsAmong(characters: readonly LocatedCharacter[]): readonly LocatedWord[] {
  return [...textOf(characters).matchAll(runsOfWordCharacters)].map(({ 0: text, index }) => ({
    text,
    offsets: between(characters, index, index + text.length).map(({ offset }) => offset),
  }));
}
