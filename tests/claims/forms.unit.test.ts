import { describe, expect, test } from 'vitest';
import { type Form, countryCode, languageTag, positive, webAddress } from '../../src/model/forms.js';

describe.each<readonly [name: string, form: Form, fitting: readonly unknown[], others: readonly unknown[]]>([
  ['country code', countryCode, ['VN', 'EU', 'XK'], ['vn', 'VNM', 'V', 'ＶＮ', 'VN ', 'V1', '']],
  [
    'language',
    languageTag,
    ['en', 'pt-BR', 'zh-Hant-TW', 'und', 'EN'],
    ['en_GB', 'English tongue', 'e', 'en-', 'en GB', ''],
  ],
  [
    'URL',
    webAddress,
    ['https://example.org', 'http://example.org:8080/a?b=c#d', 'HTTPS://example.org/ø'],
    [
      'example.org',
      '//example.org',
      'ftp://example.org',
      'javascript:alert(1)',
      'https://',
      'https://a b',
      'http:a',
      '',
    ],
  ],
  ['number of seats', positive, [1, 2, 1_000], [0, -1]],
])('The form of a %s', (_, form, fitting, others) => {
  test.each(fitting)('takes %j', (value) => {
    expect(form.fits(value)).toBe(true);
  });

  test.each(others)('refuses %j', (value) => {
    expect(form.fits(value)).toBe(false);
  });
});
