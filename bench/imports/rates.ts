/** How long records of a kind took in each way. */
export interface Rates {
  readonly name: string;
  readonly records: number;
  readonly seconds: Readonly<Record<'byHand' | 'asNew' | 'unchanged' | 'changed', number>>;
}

/** A line with the rates, and those that have goals as ratios. */
export function rateLine({ name, records, seconds }: Rates): string {
  const rate = (one: number): string => (records / one).toFixed(0).padStart(7);
  return [
    name.padEnd(16),
    records.toLocaleString('en').padStart(8),
    `by hand ${rate(seconds.byHand)}`,
    `new ${rate(seconds.asNew)}`,
    `${(seconds.byHand / seconds.asNew).toFixed(2)} of by hand (0.5)`,
    `changed ${rate(seconds.changed)}`,
    `unchanged ${rate(seconds.unchanged)}`,
    `${(seconds.asNew / seconds.unchanged).toFixed(1)} of new (3)`,
  ].join('  ');
}

/** All of them together. */
export function rateTotals(all: readonly Rates[]): Rates {
  const sum = (of: (one: Rates) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    name: 'all',
    records: sum(({ records }) => records),
    seconds: {
      byHand: sum(({ seconds }) => seconds.byHand),
      asNew: sum(({ seconds }) => seconds.asNew),
      unchanged: sum(({ seconds }) => seconds.unchanged),
      changed: sum(({ seconds }) => seconds.changed),
    },
  };
}
