import { LRUCache } from 'lru-cache';

/*
 * The letters that fold together: those that readers take for one, as the standards and the practice of search say. What
 * Unicode itself decomposes (NFKD) or calls a mark needs no entry here.
 */

/**
 * Signs used as an apostrophe within a word: quotation marks, primes, accents that stand alone, and the modifier letters
 * that transliterations (ISO 233, ISO 259, ALA-LC) write for the letters ʿayn, hamza and the soft sign.
 */
const apostrophes = Array.from("'`´‘’‛′‵ʹʺʻʼʽʾʿˀˁˈˊˋˮʔʕᶜꞋꞌ՚׳״ߴߵ\u0384\u1FBD\u1FBF\u1FFE");

/** The dot between the letters of a Catalan double l, "l·l". It folds to nothing after an l. */
export const catalanDot = '·';

/** The sign that all apostrophes fold to. */
export const apostrophe = "'";

/**
 * Latin letters that Unicode does not decompose into a base letter and a mark: mostly as in CLDR's transform Latin-ASCII
 * and in machine-readable passports (ICAO 9303), for African letters the one typed on a keyboard that lacks them, and for ə
 * the `a` of English texts, where Əliyev is Aliyev.
 */
const latin: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', đ: 'd', ɖ: 'd', ɗ: 'd', ø: 'o', ɔ: 'o', ɵ: 'o' },
  ...{ ł: 'l', ħ: 'h', ı: 'i', ɨ: 'i', ɩ: 'i', ŧ: 't', ƭ: 't', ŋ: 'n', ɲ: 'n', ɓ: 'b', ƀ: 'b', ƈ: 'c', ƙ: 'k', ĸ: 'q' },
  ...{ ƴ: 'y', ƒ: 'f', ɛ: 'e', ə: 'a', ǥ: 'g', ɠ: 'g', ɣ: 'g', ƥ: 'p', ʉ: 'u', ʊ: 'u', ʋ: 'v', ƶ: 'z' },
};

/**
 * Forms of one Arabic letter: those of Persian, Urdu and Kurdish beside those of Arabic, and the two that Arabic writes at
 * the end of a word, as the normalizers of Lucene (Arabic, Persian, Sorani) have them. Hamza on a letter is a mark.
 */
const arabic: Readonly<Record<string, string>> = {
  ...{ ٱ: 'ا', ی: 'ي', ى: 'ي', ے: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه' },
};

/** The form that a letter has at the end of a word: equal at the first level of the Unicode Collation Algorithm (UTS #10). */
const final: Readonly<Record<string, string>> = { ς: 'σ', ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

const equivalents = new Map([
  ...Object.entries({ ...latin, ...arabic, ...final }),
  ...apostrophes.map((sign) => [sign, apostrophe] as const),
]);

/**
 * The scripts whose marks are removed, as part of a character class: there marks are accents and vowel points. In other
 * scripts they distinguish syllables, but for nuktas, which many leave out and which UTS #10 puts on its second level.
 */
const scriptsWithAccents = ['Inherited', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Syriac']
  .map((script) => `\\p{sc=${script}}`)
  .join('');

const nuktas = '\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC';

/** Marks that turn one kana into another. They belong to no single script, and are kept. */
const kanaMarks = '\u3099\u309A';

/** Characters that say nothing beside letters: accents, format characters (UAX #31), and the tatweel that widens a word. */
const ignored = new RegExp(
  `(?![${kanaMarks}])(?:(?=\\p{M})[${scriptsWithAccents}]|[${nuktas}\\u0640\\p{Cf}\\p{DI}])`,
  'gu',
);

/** So many characters are remembered: more than any register uses, and far fewer than there are. */
const folded = new LRUCache<string, string>({ max: 10_000 });

/** The folded form of one code point: nothing for an accent, several letters for a ligature. */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  // Alone, the acute is a space with an accent for Unicode.
  const plain = equivalents.has(character) ? character : character.normalize('NFKD');
  const form = Array.from(plain.replace(ignored, '').toLowerCase(), foldPart).join('').replace(`l${catalanDot}`, 'l');
  folded.set(character, form);
  return form;
}

function foldPart(part: string): string {
  return equivalents.get(part) ?? digitOf(part) ?? hiraganaOf(part) ?? part;
}

/** The digit from 0 to 9 that a decimal digit of any script stands for; undefined for any other character. */
function digitOf(part: string): string | undefined {
  const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));
  const code = part.codePointAt(0) ?? 0;
  if (!isDigit(code)) return undefined;
  // Unicode assigns the ten digits of a script one after the other.
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return String(before % 10);
}

/** The hiragana of a katakana letter: one sound in two scripts, which UTS #10 tells apart on its third level only. */
function hiraganaOf(part: string): string | undefined {
  return /[ァ-ヶヽヾ]/u.test(part) ? String.fromCodePoint((part.codePointAt(0) ?? 0) - 0x60) : undefined;
}
