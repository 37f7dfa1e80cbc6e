import { alphabets, levelLetters } from './alphabets.js';
import { foldForLists } from './fold.js';
import { foldCharacter } from './letters.js';

/*
 * Collation: the order of texts in lists. The engines order texts by code point, so each text is kept with a key of which
 * that order is the order of the alphabet: blind to case, accents and punctuation, word by word, numbers by their value.
 *
 * Letters come in the order of the CLDR root collation at its first level (UTS #10, UTS #35), as `Intl.Collator` has it.
 * The code points of a script mostly are in this order already; the letters that are not are listed in `alphabets.ts`.
 */

/** A private character above all letters: after a letter it puts another one behind all words that go on from the first. */
const behind = (place: number): string => String.fromCharCode(0xe000 + place);

/** The keys of the letters whose place is not that of their code point. */
const places = new Map(
  Object.values(alphabets)
    .flatMap((runs) => runs.split(' '))
    .flatMap(([first = '', ...others]) => others.map((letter, place) => [letter, first + behind(place)] as const)),
);
for (const [first = '', ...others] of levelLetters.split(' ')) {
  for (const letter of others) places.set(letter, places.get(first) ?? first);
}

const placed = new RegExp([...places.keys()].join('|'), 'gu');

/** The vowels that Thai and Lao write before the consonant after which they are spoken, and ordered. */
const vowelsWrittenBefore = /([\u0E40-\u0E44])([\u0E01-\u0E2E])|([\u0EC0-\u0EC4])([\u0E81-\u0EAE])/gu;

/** The key by whose code points texts are in the order of lists; texts that only case, accents or signs set apart share it. */
export function collationKey(text: string): string {
  return foldForLists(text, (character) => ownLetter(character) ?? foldCharacter(character))
    .replace(vowelsWrittenBefore, '$2$1$4$3')
    .replace(/[0-9]+/g, numberKey)
    .replace(placed, (letter) => places.get(letter) ?? letter);
}

/** The letter, in lower case, where it has a place of its own in lists; for search it may fold to another one. */
function ownLetter(character: string): string | undefined {
  const letter = character.toLowerCase();
  return places.has(letter) ? letter : undefined;
}

/** A number with the count of its digits before it, by which longer numbers come later. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+(?=.)/, '');
  return String.fromCharCode(0x2f + Math.min(significant.length, 16)) + significant;
}
