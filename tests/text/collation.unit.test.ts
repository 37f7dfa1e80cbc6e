import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collationKey } from '../../src/text/collation.js';
import { fold } from '../../src/text/fold.js';
import { apostrophe, foldCharacter } from '../../src/text/letters.js';

function compareByKey(a: string, b: string): number {
  const [x, y] = [collationKey(a), collationKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function ordered(texts: readonly string[]): readonly string[] {
  return [...texts].sort(compareByKey);
}

/** The CLDR root collation at its first level, as the ICU of Node has it. */
const root = new Intl.Collator('und', { sensitivity: 'base', numeric: true });

describe('The order of texts by their keys', () => {
  test('is that of the CLDR root collation, for Latin names', () => {
    const letter = fc.constantFrom(
      ...Array.from('aábɓcdđðeəɛǝfghħiıjklłmnŋoøɔprsßtþŧuvwxyzæœÀÉÑİIŁØÞĲǆƏ'),
      ...[' ', '1', '2', '30', 'e\u0301', 'ñ', 'ệ'],
    );
    // Around words Intl.Collator counts white space, of which names have none.
    const name = fc
      .array(letter, { minLength: 1, maxLength: 5 })
      .map((letters) => letters.join('').trim().replace(/ +/g, ' '))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareByKey(a, b)).toBe(Math.sign(root.compare(a, b)));
      }),
      { numRuns: 10_000 },
    );
  });

  test.each([
    ['Greek', 'α ά β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω'],
    [
      'Cyrillic',
      'а ә б в г ғ д ђ ҙ е ё є ж җ з ѕ и і ї й ј к қ л љ м н ң њ о ө п р с ҫ т ћ у ү ұ ф х ҳ һ ц ч ҷ џ ш щ ъ ы ь ѣ э ю я',
    ],
    ['Arabic', 'ا ب پ ت ث ٹ ج چ ح خ ځ د ذ ڈ ر ز ڑ ږ ژ س ش ښ ص ض ط ظ ع غ ف ڤ ق ك گ ل م ن ں ه و ۆ ۇ ي ې'],
    ['Hebrew', 'א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת'],
    ['Armenian', 'ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ'],
    ['Georgian', 'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ'],
    ['Devanagari', 'अ आ इ ई उ ऊ ए ऐ ओ औ क ख ग घ च ज ट ड त द न प ब म य र ल व श ष स ह'],
    ['Thai', 'กา เกา ขา เขา ไข คา โค'],
    ['Hangul', '가 각 나 다 라 마 바 사 아 자 차 카 타 파 하'],
    ['Hiragana', 'あ い う え お か き く け こ さ し た な は ま や ら わ'],
  ])('is that of the CLDR root collation, for %s', (_, letters) => {
    const alphabet = letters.split(' ');
    const last = alphabet.at(-1) ?? '';
    // A letter stands behind all words that begin with the one before it.
    const words = alphabet.flatMap((letter) => [letter, letter + last]);
    for (const a of words) {
      for (const b of words) expect(compareByKey(a, b), `${a} ${b}`).toBe(Math.sign(root.compare(a, b)));
    }
  });

  test.each([
    ...[
      'Latin',
      'Greek',
      'Cyrillic',
      'Armenian',
      'Georgian',
      'Hebrew',
      'Arabic',
      'Syriac',
      'Thaana',
      'Bengali',
      'Oriya',
    ],
    ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Myanmar', 'Khmer', 'Ethiopic'],
  ])('is that of the CLDR root collation, for all letters of %s that are not taken for another', (script) => {
    const isLetter = new RegExp(`^(?=\\p{Ll}|\\p{Lo})\\p{sc=${script}}$`, 'u');
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
      .filter((letter) => isLetter.test(letter) && letter.normalize('NFKD') === letter)
      .filter((letter) => foldCharacter(letter) !== apostrophe)
      .filter((letter) => collationKey(letter) !== fold(letter) || fold(letter) === letter)
      .sort(root.compare);
    expect(letters.length).toBeGreaterThan(25);
    const misplaced = letters.slice(1).filter((letter, before) => {
      const last = letters[before] ?? '';
      return compareByKey(last, letter) !== Math.sign(root.compare(last, letter));
    });
    expect(misplaced).toEqual([]);
  });

  test.each<readonly [string, ...string[]]>([
    ['case and accents', 'adam Board', 'Émile Board', 'Zulu Board'],
    ['a word before a longer one', 'New Board', 'Newark Board'],
    ['numbers by their value', 'Session 9', 'Session 10', 'Session 0100', 'Session of all'],
    ['numbers before letters', '2nd Board', '33rd Board', '243rd Board', 'Board'],
    ['digits of any script', 'جلسة ٩', 'جلسة ١٠'],
    ['no apostrophes', 'Oakley', "O'Brien", 'Obrist'],
    ['letters of their own', 'Иван', 'Йордан', 'Калина'],
    ['scripts one after the other', 'Zeta', 'Άλφα', 'Елена', 'אבא', 'أحمد', 'अमर', 'กา', 'かな', '中'],
  ])('has %s in order', (_, ...texts) => {
    expect(ordered([...texts].reverse())).toEqual(texts);
  });

  test('is equal where only case, accents, punctuation or equivalent letters differ', () => {
    const level = ["S.A.D.C. 'Émile'", 'SADC Emile', 'sadc émile', 'Sadc-Emile', 'ＳＡＤＣ ÉMILE'];
    expect(new Set(level.map(collationKey)).size).toBe(1);
    expect(new Set(['كريمي', 'کریمی', 'كَرِيمي'].map(collationKey)).size).toBe(1);
  });

  test('is total, and no text has an empty key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(collationKey(text)).not.toBe('');
      }),
    );
  });
});
