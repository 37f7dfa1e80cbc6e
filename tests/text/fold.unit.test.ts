import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords, locatedWordsOfName, wordsOfName } from '../../src/text/fold.js';
import { foldCharacter } from '../../src/text/letters.js';
import { spelledNames } from './spellings.js';

/** Texts of all kinds of characters, and of those that fold by a rule of their own. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from("aJZlß'’ʿ`´.·- \u00A0\u0301\u200Cİıςكی٣が゛ﾞカ한ÀĿŉ&%"),
        'e\u0301',
        'l·l',
        '. ',
        "'.",
        'צ"ל',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('the words of a name', () => {
  test.each([
    ['Đinh Ngọc Thắng', 'dinh ngoc thang'],
    ['Łucja Ørsted-Weiß', 'lucja orsted weiss'],
    ['Ŋaaŋa Ɓaɗo Ƙwara Ƴar', 'naana bado kwara yar'],
    ['Kƒɔɖi Ɛdem', 'kfodi edem'],
    ['Heydər Əliyev', 'heydar aliyev'],
    ["O'zbekiston Oʻzbekiston O’zbekiston Oʼzbekiston", 'ozbekiston ozbekiston ozbekiston ozbekiston'],
    ['ʿAbd al-Raḥmān Qurʾān Gorʹkiĭ', 'abd al rahman quran gorkii'],
    ['U.S.A. v. U.K.', 'usa v uk'],
    ['Ph.D. 3.5', 'phd 3 5'],
    ['Col·lecció, COL·LECCIÓ, Coŀlecció', 'colleccio colleccio colleccio'],
    // Between names that were put into Chinese the same point parts words.
    ['卡尔·马克思', '卡尔 马克思'],
    ['Ёлкин Йордан', 'елкин иордан'],
    ['Άγγελος', 'αγγελοσ'],
    ['מִשְׁטָרָה مُحَمَّد', 'משטרה محمد'],
    ['हिन्दी ไทย ខ្មែរ', 'हिन्दी ไทย ខ្មែរ'],
    ['Ａ１', 'a1'],
  ])('%s are %s', (name, expected) => {
    expect(foldedWords(name).join(' ')).toBe(expected.normalize('NFKD'));
  });

  test('are the same as those with offsets, whatever the name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = text.normalize('NFC');
        expect(locatedWordsOfName(name).map((word) => word.text)).toEqual(wordsOfName(name));
      }),
      { numRuns: 2_000 },
    );
  });

  test('stand, but for accents and what joins them, where their offsets say', () => {
    const name = 'Côte d’Ombre, J. R. Weiß';
    const shown = locatedWordsOfName(name).map(({ offsets }) => name.slice(offsets[0]?.[0], offsets.at(-1)?.[1]));
    expect(shown).toEqual(['Côte', 'd’Ombre', 'J. R', 'Weiß', 'd', 'Ombre', 'J', 'R']);
  });
});

describe('the folded form of a text', () => {
  test('is its own folded form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('is the same in each normal form of Unicode', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const form of ['NFC', 'NFD']) expect(fold(text.normalize(form))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('has the words of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words =
          fold(text)
            .normalize('NFKD')
            .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
        fc.pre(foldedWords(text).length > 0);
        expect(words.join(' ')).toBe(foldedWords(text).join(' ').normalize('NFKD'));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(spelledNames)('is the same for all spellings of $name, and another for texts near it', (one) => {
    expect([...new Set(one.spellings.map((spelling) => fold(spelling)))]).toEqual([fold(one.name)]);
    expect(one.near.filter((text) => fold(text) === fold(one.name))).toEqual([]);
  });

  test('of a text of signs alone is the text', () => {
    expect(['-', '(', '…', "'", 'ـ', ''].map((text) => fold(text))).toEqual(['-', '(', '…', "'", 'ـ', '']);
  });

  test('keeps signs that are read aloud', () => {
    expect(['AT&T', '5 %', 'C#', 'C++', '€ 5'].map((text) => fold(text))).toEqual(['at&t', '5 %', 'c#', 'c++', '€ 5']);
  });
});

test('Every decimal digit of Unicode folds to the one that it stands for.', () => {
  const digits = Array.from({ length: 0x20000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Nd}/u.test(character));
  expect(digits.length).toBeGreaterThan(600);
  expect(digits.map(foldCharacter).join('')).toBe('0123456789'.repeat(digits.length / 10));
});

test('Every letter that Unicode decomposes folds as its parts do.', () => {
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  const other = letters.filter(
    (letter) => foldedWords(letter).length > 0 && fold(letter) !== fold(letter.normalize('NFKD')),
  );
  expect(other).toEqual([]);
});
