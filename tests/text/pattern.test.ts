import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import type { OperatorWith } from '../../src/model/operators.js';
import type { Store } from '../../src/store/store.js';
import { beginningWith, containing } from '../../src/text/pattern.js';
import { plainLetters } from '../search/oracle.js';
import { emptyStore } from '../support/engine.js';

const matching = statement`UNWIND ${input('cases')} AS one WITH one.at AS at, one.name =~ one.pattern AS matches
  RETURN matches ORDER BY at`;

describe('a filter by a part of a text', () => {
  let store: Store;

  beforeAll(async () => {
    store = await emptyStore();
  });
  afterAll(() => store.close());

  interface Case {
    readonly name: string;
    readonly part: string;
    readonly patternOf: (part: string) => string;
  }

  /** The pattern of each operator, and its truth on a folded text and a folded part. */
  const operators: Readonly<
    Record<OperatorWith<'part'>, readonly [(part: string) => string, (text: string, part: string) => boolean]>
  > = {
    contains: [containing, (text, part) => text.includes(part)],
    startsWith: [beginningWith, (text, part) => text.startsWith(part)],
  };

  async function answers(cases: readonly Case[]): Promise<readonly unknown[]> {
    const rows = await store.read(matching, {
      cases: cases.map(({ name, part, patternOf }, at) => ({ at, name, pattern: patternOf(part) })),
    });
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
    expect(await answers([{ name, part, patternOf: containing }])).toEqual([expected]);
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
        .tuple(text, text, text, fc.constantFrom(...Object.values(operators)))
        .map(([before, part, after, [patternOf, isSo]]) => ({ name: before + part + after, part, patternOf, isSo })),
      { numRuns: 500 },
    );
    const expected = cases.map(({ name, part, isSo }) => isSo(plain(name), plain(part)));
    expect(expected.filter(Boolean).length).toBeGreaterThan(200);
    const found = await answers(cases);
    const wrong = cases.filter((_, at) => found[at] !== expected[at]);
    expect(wrong).toEqual([]);
  });
});
