/** The form that values of a field must have, beyond their type, in a record. */
export interface Form {
  /** The form in words, as the end of a sentence. */
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

export const countryCode: Form = {
  words: 'an ISO 3166-1 alpha-2 code: two capital letters, such as VN',
  fits: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
};

export const languageTag: Form = {
  words: 'a BCP 47 language tag, such as vi or pt-BR',
  fits: (value) => typeof value === 'string' && isLanguageTag(value),
};

export const webAddress: Form = {
  words: 'a URL that begins with http:// or https://, without spaces or further words',
  fits: (value) => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value),
};

export const positive: Form = {
  words: 'a whole number above 0',
  fits: (value) => typeof value === 'number' && value > 0,
};

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
