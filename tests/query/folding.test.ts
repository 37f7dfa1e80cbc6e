import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { placedWords, sameText, words } from '../../src/query/folding.js';
import type { Store } from '../../src/store/store.js';
import { plainLetters } from '../connect/oracle.js';
import { emptyStore } from '../support/engine.js';

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
    expect(words(name).join(' ')).toBe(expected.normalize('NFKD'));
  });

  test('are the same as those whose places are told, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (any) => {
        expect(placedWords(any).map((placed) => placed.text)).toEqual(words(any));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a filter by a part of a text', () => {
  let store: Store;

  beforeAll(async () => {
    store = await emptyStore();
  });
  afterAll(() => store.close());

  interface Case {
    readonly name: string;
    readonly part: string;
    readonly how: 'contains' | 'startsWith';
  }

  async function answers(cases: readonly Case[]): Promise<readonly unknown[]> {
    const rows = await store.read(
      statement`UNWIND ${input('cases')} AS one
        WITH one.at AS at, one.name =~ one.pattern AS matches RETURN matches ORDER BY at`,
      { cases: cases.map(({ name, part, how }, at) => ({ at, name, pattern: sameText(part, how) })) },
    );
    return rows.map(({ matches }) => matches);
  }

  test.each<readonly [string, string, boolean]>([
    ['Oʻzbekiston', "o'zbek", true],
    ["O'zbekiston", 'Oʻz', true],
    ['O’Brien', "O'B", true],
    ['Əliyev', 'aliyev', true],
    ['Aliyev', 'ƏLİ', true],
    ['Ŋaaŋa Ɓaɗo', 'NGA', false],
    ['Ŋaaŋa Ɓaɗo', 'naaŋa bado', true],
    ['Col·lecció', 'collec', true],
    ['Coŀlecció', 'col·lec', true],
    ['Collecció', 'COL·L', true],
    ['卡尔·马克思', '尔·马', true],
    ['Йордан Жуков', 'йордан', true],
    ['Йордан Жуков', 'иордан', true],
    ['Йордан ЖУКОВ', 'жук', true],
    ['Άγγελος', 'αγγελοσ', true],
    ['한국', '한', true],
    ['がく', 'が', true],
    ['かく', 'が', false],
    ['किल', 'कल', false],
    ['किल', 'कि', true],
    ['שָׁלוֹם', 'שלום', true],
  ])('finds in %s the text %s: %s', async (name, part, expected) => {
    expect(await answers([{ name, part, how: 'contains' }])).toEqual([expected]);
  });

  test('finds what is in the folded text, whatever the letters', async () => {
    const letter = fc.constantFrom(
      ...Array.from('aelnordLÉđøßæŋəЙйиЁеάας'),
      'e\u0301',
      'l·l',
      'कि',
      'क',
      "'",
      'ʻ',
      ' ',
    );
    const text = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''));
    const plain = (whole: string): string =>
      plainLetters(whole)
        .map((one) => one.text)
        .join('');
    const cases = fc.sample(
      fc
        .tuple(text, text, text, fc.constantFrom<Case['how']>('contains', 'startsWith'))
        .map(([before, part, after, how]) => ({ name: before + part + after, part, how })),
      { numRuns: 500 },
    );
    const expected = cases.map(({ name, part, how }) =>
      how === 'contains' ? plain(name).includes(plain(part)) : plain(name).startsWith(plain(part)),
    );
    expect(expected.filter(Boolean).length).toBeGreaterThan(200);
    const found = await answers(cases);
    const wrong = cases.filter((_, at) => found[at] !== expected[at]);
    expect(wrong).toEqual([]);
  });
});
