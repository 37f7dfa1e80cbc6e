import { expect, test } from 'vitest';
import { collationKey } from '../../src/text/collation.js';
import { fold, foldedParts, wordsOfName } from '../../src/text/fold.js';
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

/** Milliseconds: a hundred times what a text takes, and half of what it took when the work grew with the square. */
const patience = 3_000;

test.each(texts)(
  'The work on %j and then %j, again and again, grows with the length, and not with its square',
  (beginning, part) => {
    const text = beginning + part.repeat(20_000);
    const begun = performance.now();
    const forms = [normalForm(text), fold(text), collationKey(text), wordsOfName(text).join(' '), ...foldedParts(text)];
    expect(forms.every((form) => form.length <= 8 * text.length)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(patience);
  },
);
