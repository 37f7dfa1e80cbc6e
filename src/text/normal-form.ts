import { composed } from './composed.js';
import { joinersThatMeanNothing } from './joiners.js';

/*
 * The normal form: of texts that look alike and mean the same one is kept, so that they are compared as they are. Case
 * and accents stay; folding is for search.
 */

/** Most ids, and many names, are in normal form as they are. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Characters that are not seen (Default_Ignorable_Code_Point) and control characters: soft hyphens, zero-width spaces,
 * marks of direction, byte order marks. Those that mean something in some place are looked at there; the signs of Arabic
 * and Syriac numbers are seen, and so not among them.
 */
const unseen =
  /(?![\u200C\u200D\p{Variation_Selector}\u180E\u115F\u1160\u{E0020}-\u{E007F}])[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB](?<!\p{White_Space})/gu;

/** Other characters that are not seen, at places where they mean nothing. */
const outOfPlace = [
  // A variation selector chooses a form of an ideograph, of a symbol, or of a letter of some scripts.
  /(?<!(?![\p{Variation_Selector}\u180E])[\p{sc=Han}\p{sc=Mongolian}\p{sc=Myanmar}\p{sc=Phags_Pa}\p{S}\p{Extended_Pictographic}])(?!(?<=[0-9#*])\uFE0F\u20E3)\p{Variation_Selector}+/gu,
  // A vowel separator follows a letter of Mongolian, whose form may be chosen.
  /(?<!(?=\p{L})\p{sc=Mongolian}\p{Variation_Selector}?)\u180E+/gu,
  // A tag belongs to the flag of a region.
  /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,30})[\u{E0020}-\u{E007F}]+/gu,
  // A filler stands for a missing letter of an old Korean syllable.
  /(?<![\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF])[\u115F\u1160]+(?![\u1160-\u11FF\uD7B0-\uD7FF])/gu,
];

/** The text in NFC, each run of white space one space, and without format characters where they mean nothing. */
export function evened(text: string): string {
  if (plain.test(text)) return text;
  // Without one character another may be out of its place, or compose with its neighbour.
  for (let even = text; ;) {
    const next = evenedOnce(even);
    if (next === even) return even;
    even = next;
  }
}

function evenedOnce(text: string): string {
  const seen = [unseen, ...outOfPlace, ...joinersThatMeanNothing]
    .reduce((left, pattern) => left.replace(pattern, ''), composed(text))
    .replace(/\p{White_Space}+/gu, ' ');
  return composed(seen);
}

/** The normal form of a whole text: evened, and without white space around it. */
export function normalForm(text: string): string {
  return evened(text).trim();
}

/** Tells whether a text has a letter or a digit that is seen, as every name has. */
export function hasLetterOrDigit(text: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text);
}

/** Tells whether a text has only whole characters, and no half of a surrogate pair. */
export function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
