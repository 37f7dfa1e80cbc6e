/*
 * What texts are equal and in which order they come, in the plainest way, for the letters of the tests' own texts.
 */

const letters: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ' },
  ...{ ی: 'ي', ک: 'ك', ة: 'ه', ـ: '', '٢': '2', '۲': '2', '\u200C': '' },
};

/** A text without case, accents, apostrophes and points within words, and with initials together. */
export function folded(text: string): string {
  return spaced(text).replace(/(?<![\p{L}\p{N}])(\p{Ll}) (?=\p{Ll}(?![\p{L}\p{N}]))/gu, '$1');
}

/** The same, but for initials without points, and with one space for other punctuation. */
function spaced(text: string): string {
  const plain = [...text.toLowerCase().normalize('NFKD')]
    .map((letter) => (/\p{M}/u.test(letter) ? '' : (letters[letter] ?? letter)))
    .join('')
    .replace(/['’ʿ]/g, '')
    .replace(/(\p{L})\.(?=\p{L}(?:(?![\p{L}\p{N}])|\p{L}\.))/gu, '$1')
    .replace(/\b(\p{L})\. (?=\p{L}\.)/gu, '$1');
  const words = plain.replace(/[\s.,()\-/:?=]+/g, ' ').trim();
  return words === '' ? text : words;
}

/** What a text may stand for that is only a part of others: what an apostrophe joins in it may be two words there. */
export function foldedParts(text: string): readonly string[] {
  const [, before, after] = /^(\p{L}+)['’ʿ](\p{L}+)$/u.exec(text) ?? [];
  return [folded(text), ...(before && after ? [`${folded(before)} ${folded(after)}`] : [])];
}

/** The CLDR root collation at its first level, with numbers by their value. */
const root = new Intl.Collator('und', { sensitivity: 'base', numeric: true });

/** Which of two texts comes first in lists: negative for the first, 0 where they are level. */
export function compareTexts(a: string, b: string): number {
  return Math.sign(root.compare(spaced(a), spaced(b)));
}
