import { expect, test } from 'vitest';
import { collationKey } from '../../src/text/collation.js';
import { fold, wordsOfName } from '../../src/text/fold.js';
import { normalForm } from '../../src/text/normal-form.js';

/** Texts of a beginning and a part that is repeated, in which each place could be looked at again from each other one. */
const texts: readonly (readonly [beginning: string, part: string])[] = [
  ...(['a', 'क', 'ᠠ', '👩', '\u{1F3F4}', '\u115F'] as const).flatMap((beginning) =>
    [
      ...['\u180E\u180B', '\uFE0F\u180E', '\u200C\u200D', '\u064E\u200C', '\u094D\u200D\u094D\u200C', '\u200D\uFE0F'],
      ...['\u{E0061}', '\u115F\u1160', '\u200B \u00AD', '\u0301', '\u0301\u0323', '\u0301\u200B\u0323\u200B'],
      ...[
        '\u093E',
        '\u093E.',
        "\u0301'",
        '.',
        '. ',
        '. a',
        "'",
        "'a",
        '·',
        '1 ',
        '\u0E40',
        'a',
        '-',
        '\u05D0"',
        '\u200D👩',
      ],
    ].map((part) => [beginning, part] as const),
  ),
];

test('The work of folding, ordering and evening a text grows with its length, and not with its square', () => {
  // Of all these texts, the square of thirty thousand steps would take longer than a test may.
  const forms = texts.flatMap(([beginning, part]) => {
    const text = beginning + part.repeat(30_000);
    return [normalForm(text), fold(text), collationKey(text), wordsOfName(text).join(' ')];
  });
  expect(forms).toHaveLength(texts.length * 4);
});
