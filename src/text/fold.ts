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
const joints = new RegExp(
  [
    `${apostrophe}+`,
    `\\.(?<=${letter}\\.)(?=${letter}(?:(?!${wordCharacter})|${letter}\\.))`,
    `\\.(?<=(?<![\\p{L}\\p{N}\\p{M}.])${letter}\\.)[\\s\\p{Pd}]+(?=${letter}\\.(?!\\p{L}))`,
    '(?<=\\p{sc=Hebrew})["“”„‟](?=\\p{sc=Hebrew})',
  ].join('|'),
  'gu',
);

/** Punctuation, the minus, white space and control characters, but for the signs that are read aloud. */
const separator = '(?:(?![%‰&#@*§])[\\p{P}\\u2212\\p{Z}\\p{Cc}])';
const separators = new RegExp(`${separator}+`, 'gu');

/** A letter that can be an initial: of a script with capitals. Elsewhere single letters, and syllables, are words. */
const initial = '\\p{Ll}\\p{M}*';

/** The space between two letters that both stand alone: initials without points, as in `J R Smith`, are one word. */
const jointsOfInitials = new RegExp(` (?<=(?<!${wordCharacter})${initial} )(?=${initial}(?!${wordCharacter}))`, 'gu');

/** A letter that stands alone, before a word. */
const lettersBefore = new RegExp(`(?<!${wordCharacter})(${initial}) (?=${wordCharacter})`, 'gu');

const endsInWord = new RegExp(`${wordCharacter}\\s*$`, 'u');

const catalanDots = new RegExp(`(?<=l)${catalanDot}+`, 'gu');

/** Plain letters and signs, which only case sets apart: all of ASCII but the backtick, an apostrophe. */
const plainOnly = /^[ -_a-~]*$/;

/** The text in the form in which spellings of one name are equal. Of signs alone it is the text itself. */
export function fold(text: string): string {
  return formOr(text, joined(spelled(text, foldCharacter)));
}

/**
 * The text in the form by which it has its place in lists: word by word, so that initials without points stay apart.
 * @param foldOne folds one code point that is no plain letter or sign
 */
export function foldForLists(text: string, foldOne: (character: string) => string): string {
  return formOr(text, spaced(spelled(text, foldOne)));
}

function formOr(text: string, form: string): string {
  return composed(form === '' ? text : form);
}

/** The text with each character folded by itself. The parts of its words are still to be joined. */
function spelled(text: string, foldOne: (character: string) => string): string {
  if (plainOnly.test(text)) return text.toLowerCase();
  return Array.from(composed(text), foldOne).join('').replace(catalanDots, '');
}

/** The spelled text with the parts of each word joined, and one space for other separators. */
function joined(text: string): string {
  return spaced(text).replace(jointsOfInitials, '');
}

/** The same, but for initials without points. */
function spaced(text: string): string {
  return text.replace(joints, '').replace(separators, ' ').trim();
}

/** The words of a text, which are its runs of letters and digits, folded. */
export function foldedWords(text: string): readonly string[] {
  return wordsAmong(joined(spelled(text, foldCharacter)));
}

/** The words of a text as they stand in it: where the parts of a word are joined, each part. */
function partsOf(text: string): readonly string[] {
  return wordsAmong(spelled(text, foldCharacter));
}

function wordsAmong(text: string): readonly string[] {
  return text.match(runsOfWordCharacters) ?? [];
}

/**
 * The words that a name is found by: those of the name, and the parts of those that are joined, since `Côte d'Ivoire` has
 * the word `Ivoire`.
 */
export function wordsOfName(name: string): readonly string[] {
  const words = foldedWords(name);
  return [...words, ...partsByWord(words, partsOf(name), (part) => part).flatMap(severalOnly)];
}

/**
 * The folded forms of a text that is only a part of others, in each way in which it can be meant. What is at its ends may
 * be a part of a word: the `f` of `Plan B f` is that of `Plan B for`. A letter that stands alone may belong to the word
 * after it: `O Brien` may be `O'Brien`.
 */
export function foldedParts(text: string): readonly string[] {
  return foldedWords(text).length === 0 ? [fold(text)] : waysToMean(text).map(composed);
}

/** The words of a searched text, of which the last may be the beginning of a word, in each way in which it can be meant. */
export function wordings(text: string): readonly (readonly string[])[] {
  return waysToMean(text).map(wordsAmong);
}

function waysToMean(text: string): readonly string[] {
  const form = joined(spelled(text, foldCharacter));
  const words = partsByWord(wordsAmong(form), partsOf(text), (part) => part);
  const first = severalOnly(words[0] ?? [])[0] ?? '';
  const last = endsInWord.test(text) ? (severalOnly(words.at(-1) ?? []).at(-1) ?? '') : '';
  const firstApart = (whole: string): string => (first === '' ? whole : whole.replace(first, `${first} `));
  const lastApart = (whole: string): string =>
    last === '' ? whole : `${whole.slice(0, -last.length).trimEnd()} ${whole.slice(-last.length)}`;
  const ways = [
    form,
    lastApart(form),
    firstApart(form),
    lastApart(firstApart(form)),
    form.replace(lettersBefore, '$1'),
  ];
  return [...new Set(ways)];
}

/** The parts that each of the words is joined of. */
function partsByWord<Part>(
  words: readonly string[],
  parts: readonly Part[],
  textOf: (part: Part) => string,
): readonly (readonly Part[])[] {
  let next = 0;
  return words.map(({ length }) => {
    const first = next;
    for (let letters = 0; letters < length && next < parts.length; next += 1) {
      const part = parts[next];
      letters += part === undefined ? 0 : textOf(part).length;
    }
    return parts.slice(first, next);
  });
}

function severalOnly<Part>(parts: readonly Part[]): readonly Part[] {
  return parts.length > 1 ? parts : [];
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
  const parts = locatedParts(locatedCharacters(name));
  const words = partsByWord(foldedWords(name), parts, ({ text }) => text);
  const whole = words.map((own) => ({
    text: own.map(({ text }) => text).join(''),
    offsets: own.flatMap(({ offsets }) => offsets),
  }));
  return [...whole, ...words.flatMap(severalOnly)];
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

function locatedParts(characters: readonly LocatedCharacter[]): readonly LocatedWord[] {
  return [...textOf(characters).matchAll(runsOfWordCharacters)].map(({ 0: text, index }) => ({
    text,
    offsets: between(characters, index, index + text.length).map(({ offset }) => offset),
  }));
}
