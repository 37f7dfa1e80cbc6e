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
    ['a non-joiner after a letter that joins with none after it', 'آقا\u200Cزاده', 'آقازاده'],
    ['a non-joiner before a letter that joins with none', 'شیئ\u200Cء', 'شیئء'],
    ['a joiner between letters that join', 'محمد\u200Dی م\u200Dن', 'محمدی من'],
    ['a joiner of Hindi that joins nothing', 'कम\u200Dल', 'कमल'],
    ['a variation selector of a Latin letter', 'Ana\uFE0F 12\uFE0F', 'Ana 12'],
    ['a tag that belongs to no flag', 'Ana\u{E0067}\u{E007F}', 'Ana'],
    ['control characters', 'An\u0000a\u0007 \u009DB', 'Ana B'],
    ['a letter that is not seen', '\u3164Ana\uFFA0', 'Ana'],
    ['several joiners', 'علی\u200C\u200C\u200Dرضا', 'علی\u200Cرضا'],
    ['format characters that only part white space', 'Jean \u200B Dupontel', 'Jean Dupontel'],
  ])('makes %s one', (_, text, normal) => {
    expect(normalForm(text)).toBe(normal);
  });

  test.each([
    ['a joiner within a word of Persian', 'علی\u200Cرضا'],
    ['a joiner within a word of Hindi', 'क्\u200Dष'],
    ['a non-joiner within a word of Hindi', 'श्रीमान्\u200Cको'],
    ['a joiner before a virama of Bengali', 'র\u200D্যাম'],
    ['the chillu of Malayalam as it was written', 'അവന്\u200D'],
    ['the form of an ideograph', '葛\u{E0100}城'],
    ['the form of a sign', '☎\uFE0F 1\uFE0F\u20E3'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a vowel separator of Mongolian', 'ᠰᠠᠷ\u180Eᠠ'],
    ['a filler of an old syllable', '\u115F\u1161'],
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
      fc.constantFrom('\u200C', '\u200D', '\u200B', ' ', '\u00A0', 'ی', 'ر', 'a', '\u0301', '👩', '\u00AD'),
      // A sign that composes with the one before it, so that what follows stands otherwise.
      fc.constantFrom('ෙ', '\u0DCA', 'ක', '्', 'क', '\uFE0F', '\u{E0067}', '🏴', '\u115F', '\u1161', '\u180E'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const normal = normalForm(parts.join(''));
        expect(normalForm(normal)).toBe(normal);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('A name needs a letter or a digit of some script.', () => {
  expect(['-', '…', '.', '!?', '', '\u0301', '🙂', '\u3164', '\u115F'].filter(hasLetterOrDigit)).toEqual([]);
  expect(['A', '7', '김', '٤', 'ی'].every(hasLetterOrDigit)).toBe(true);
});
