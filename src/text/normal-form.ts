/*
 * The normal form: of texts that look alike and mean the same one is kept, so that they are compared as they are. Case
 * and accents stay; folding is for search.
 */

/**
 * The scripts in whose words a joiner (U+200C, U+200D) means something, as part of a character class: in Persian it keeps
 * two letters of a word apart, in Indic scripts it chooses the form of a conjunct.
 */
const scriptsWithJoiners = [
  ...[
    'Arabic',
    'Syriac',
    'Mongolian',
    'Nko',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
  ],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Tibetan', 'Myanmar', 'Khmer', 'Balinese', 'Javanese'],
]
  .map((script) => `\\p{sc=${script}}`)
  .join('');

/**
 * Format characters that change how a text is laid out and not what it says: soft hyphens, zero-width spaces, marks of
 * direction, byte order marks. Those that stand for something, such as the signs of Arabic numbers, are not among them.
 */
const layout = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

const joiners = /[\u200C\u200D]+/gu;
const meansNothing = [
  new RegExp(`(?<![${scriptsWithJoiners}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{M}])${joiners.source}`, 'gu'),
  new RegExp(`${joiners.source}(?![${scriptsWithJoiners}\\p{Extended_Pictographic}\\p{M}])`, 'gu'),
];

/** The text in NFC, each run of white space one space, and without format characters where they mean nothing. */
export function evened(text: string): string {
  const kept = text.replace(layout, '').replace(joiners, (run) => run.charAt(0));
  return meansNothing
    .reduce((left, pattern) => left.replace(pattern, ''), kept)
    .replace(/[\s\u0085]+/gu, ' ')
    .normalize('NFC');
}

/** The normal form of a whole text: evened, and without white space around it. */
export function normalForm(text: string): string {
  return evened(text).trim();
}

/** Tells whether a text has a letter or a digit, as every name has. */
export function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
