import fc from 'fast-check';

/** Draws by which graphs and questions are generated, all out of one seed. */
export interface Dice {
  /** One of these; those that stand twice are drawn twice as often. */
  pick<T>(values: readonly T[]): T;
  /** Whether it happens, which it does so many times in a hundred. */
  chance(percent: number): boolean;
  /** A whole number from one to another. */
  count(from: number, to: number): number;
  /** Dice apart from these: what is drawn from them, however much, leaves what these draw next as it is. */
  apart(): Dice;
}

/** Dice out of what fast-check hands a property that asks for `fc.gen()`. */
export function diceOf(generate: fc.GeneratorValue): Dice {
  const count = (from: number, to: number): number => generate(fc.integer, { min: from, max: to });
  return {
    count,
    chance: (percent) => count(1, 100) <= percent,
    pick(values) {
      const at = count(0, values.length - 1);
      for (const value of values.slice(at, at + 1)) return value;
      throw new Error('There is nothing to pick from');
    },
    apart() {
      const [generator] = fc.sample(fc.gen(), { seed: count(0, 0x7fffffff), numRuns: 1, unbiased: true });
      if (generator === undefined) throw new Error('There are no dice');
      return diceOf(generator);
    },
  };
}
