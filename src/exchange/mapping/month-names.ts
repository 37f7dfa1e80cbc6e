/** The months, from 1, by the names that a language has for them. */
export class MonthNames {
  readonly #names: readonly (readonly [name: string, month: number])[];

  /** @param lang a BCP 47 language tag */
  constructor(lang: string) {
    this.#names = Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
      [...namesOfMonth(lang, index), ...(inSpreadsheets[lang]?.[index] ?? [])].map(
        (name) => [folded(name), index + 1] as const,
      ),
    );
  }

  /** The month of this name, or of one that begins so in three letters or more; undefined where there is none, or several. */
  monthOf(text: string): number | undefined {
    const given = folded(text);
    const exact = this.#names.find(([name]) => name === given);
    if (exact !== undefined || given.length < 3) return exact?.[1];
    const begun = new Set(this.#names.flatMap(([name, month]) => (name.startsWith(given) ? [month] : [])));
    return begun.size === 1 ? [...begun][0] : undefined;
  }
}

/** Names that spreadsheets write beside those of the Unicode Common Locale Data Repository. */
const inSpreadsheets: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = { de: { 2: ['Mrz'] } };

/** The names of a month, alone and within a date, long and short. */
function namesOfMonth(lang: string, index: number): readonly string[] {
  const day = new Date(Date.UTC(2001, index, 15));
  return (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].flatMap((options) =>
      new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' })
        .formatToParts(day)
        .flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
    ),
  );
}

/** Without case, accents and points: `Févr.` is `fevr`. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('.', '').toLowerCase();
}
