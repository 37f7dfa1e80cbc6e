import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords, locatedWords } from '../../src/text/fold.js';

describe('the words of a name', () => {
  test.each([
    ['Đinh Ngọc Thắng', 'dinh ngoc thang'],
    ['Łucja Ørsted-Weiß', 'lucja orsted weiss'],
    ['Ŋaaŋa Ɓaɗo Ƙwara Ƴar', 'naana bado kwara yar'],
    ['Kƒɔɖi Ɛdem', 'kfodi edem'],
    ['Heydər Əliyev', 'heydar aliyev'],
    ["O'zbekiston Oʻzbekiston O’zbekiston Oʼzbekiston", 'o zbekiston o zbekiston o zbekiston o zbekiston'],
    ['ʿAbd al-Raḥmān Qurʾān Gorʹkiĭ', 'abd al rahman qur an gor kii'],
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

  test('are the same as those with offsets, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (any) => {
        expect(locatedWords(any).map((word) => word.text)).toEqual(foldedWords(any));
      }),
      { numRuns: 2_000 },
    );
  });
});
