import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLetterOrDigit, normalForm } from '../../src/text/normal-form.js';

describe('The normal form', () => {
  test.each([
    ['letters and their marks', 'Trần Thị Bích'.normalize('NFD'), 'Trần Thị Bích'.normalize('NFC')],
    ['syllables of Hangul', '김철수'.normalize('NFD'), '김철수'],
    ['a no-break space', 'Jean\u00A0Dupontel', 'Jean Dupontel'],
    ['runs of white space', ' Jean \t\n Dupontel\u3000', 'Jean Dupontel'],
    ['a soft hyphen', 'Dupon\u00ADtel', 'Dupontel'],
    ['a zero-width space and a byte order mark', '\uFEFFDupon\u200Btel', 'Dupontel'],
    ['marks of direction', '\u202Bعلي\u202C \u200Fحسن\u200E', 'علي حسن'],
    ['a joiner between letters that it does not join', 'Jean\u200C\u200DDupontel', 'JeanDupontel'],
    ['a joiner at the end of a word', 'علی\u200C رضا\u200C', 'علی رضا'],
    ['several joiners', 'علی\u200C\u200C\u200Dرضا', 'علی\u200Cرضا'],
    ['format characters that only part white space', 'Jean \u200B Dupontel', 'Jean Dupontel'],
  ])('makes %s one', (_, text, normal) => {
    expect(normalForm(text)).toBe(normal);
  });

  test.each([
    ['a joiner within a word of Persian', 'علی\u200Cرضا'],
    ['a joiner within a word of Hindi', 'क्\u200Dष'],
    ['the joiners of an emoji', '👩🏽\u200D🔬 Ana'],
    ['the sign of an Arabic number', '\u0600٤'],
    ['case and accents', 'Émile ÉMILE Emile'],
    ['letters that only look alike', 'ﬁ ² Ａ'],
  ])('keeps %s', (_, text) => {
    expect(normalForm(text)).toBe(text.normalize('NFC'));
  });

  test('of a normal form is itself', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u200C', '\u200D', '\u200B', ' ', '\u00A0', 'ی', 'a', '\u0301', '👩', '\u00AD'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const normal = normalForm(parts.join(''));
        expect(normalForm(normal)).toBe(normal);
      }),
      { numRuns: 300 },
    );
  });
});

test('A name needs a letter or a digit of some script.', () => {
  expect(['-', '…', '.', '!?', '', '\u0301', '🙂'].filter(hasLetterOrDigit)).toEqual([]);
  expect(['A', '7', '김', '٤', 'ی'].every(hasLetterOrDigit)).toBe(true);
});
