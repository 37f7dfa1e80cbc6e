/*
 * Folding: the form of a text in which case and accents make no difference. `Đinh` and `DINH` both fold to `dinh`.
 */

/** Characters used as an apostrophe within a word, some of them letters. All fold to `'`. */
export const apostrophes = Array.from('ʹʺʻʼʽʾʿˈˮꞋꞌ‘’‛′');

/**
 * Letters that Unicode does not decompose into a base letter and a mark, and what they fold to: mostly their form in
 * machine-readable passports (ICAO 9303), for African letters the one typed on a keyboard that lacks them, and for ə the
 * `a` of English texts, where Əliyev is Aliyev.
 */
const undecomposed: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ŧ: 't',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ƒ: 'f',
  ɛ: 'e',
  ɔ: 'o',
  ə: 'a',
  ...Object.fromEntries(apostrophes.map((sign) => [sign, "'"])),
};

/**
 * The scripts whose marks are removed, as part of a character class: there marks are accents and vowel points. In other
 * scripts they distinguish syllables.
 */
export const scriptsWithAccents = ['Inherited', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew']
  .map((script) => `\\p{sc=${script}}`)
  .join('');

/** Marks that turn one kana into another. They belong to no single script, and are kept. */
export const kanaMarks = '\u3099\u309a';

const accents = new RegExp(`(?=\\p{M})(?![${kanaMarks}])[${scriptsWithAccents}]`, 'gu');

/** The dot between the letters of a Catalan double l, "l·l". It folds to nothing after an l. */
export const catalanDot = '·';

const asciiOnly = /^\p{ASCII}*$/u;

/** The text without case and accents: `Đinh` and `DINH` become `dinh`. */
export function fold(text: string): string {
  return asciiOnly.test(text) ? text.toLowerCase() : Array.from(foldCharacters(text), ({ folded }) => folded).join('');
}

/** Yields each code point of the text with what it folds to. Only the Catalan dot depends on what stands before it. */
function* foldCharacters(text: string): Generator<{ readonly character: string; readonly folded: string }> {
  let before = '';
  for (const character of text) {
    const folded = character === catalanDot && before.endsWith('l') ? '' : foldCharacter(character);
    before = folded === '' ? before : folded;
    yield { character, folded };
  }
}

/** The folded form of one code point: nothing for an accent, several letters for a ligature. */
function foldCharacter(character: string): string {
  const base = character.normalize('NFKD').replace(accents, '').toLowerCase();
  return Array.from(base, (part) => undecomposed[part] ?? part)
    .join('')
    .replace(`l${catalanDot}`, 'l');
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const runsOfWordCharacters = new RegExp(`${wordCharacter.source}+`, 'gu');

/** The words of a text, which are its runs of letters and digits, folded. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(runsOfWordCharacters) ?? [];
}

/** A folded word with its offsets in the original text. */
export interface LocatedWord {
  readonly text: string;
  /** For each code point of the word the start and end of the characters it was folded from, in UTF-16 code units. */
  readonly offsets: readonly (readonly [start: number, end: number])[];
}

/** The words of a text, as `foldedWords` returns them, with their offsets. */
export function locatedWords(text: string): readonly LocatedWord[] {
  const words: { text: string; offsets: [number, number][] }[] = [];
  let word: (typeof words)[number] | undefined;
  let start = 0;
  for (const { character, folded } of foldCharacters(text)) {
    const end = start + character.length;
    const last = word?.offsets.at(-1);
    // A mark belongs to the letter that it stands on.
    if (folded === '' && last) last[1] = end;
    for (const part of folded) {
      if (!wordCharacter.test(part)) word = undefined;
      else {
        if (word === undefined) words.push((word = { text: '', offsets: [] }));
        word.text += part;
        word.offsets.push([start, end]);
      }
    }
    start = end;
  }
  return words;
}
