/** Numbers that only look random: the same seed gives the same ones on every machine (the generator SplitMix32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** From 0 up to, and without, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let mixed = this.#state ^ (this.#state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }

  /** The same, the lower the likelier: the first tenth is drawn about half of the time, the last half a fifth of it. */
  skewed(count: number): number {
    return Math.floor(this.fraction() ** 3 * count);
  }

  /** Whether something happens that does so in `share` of all cases. */
  happens(share: number): boolean {
    return this.fraction() < share;
  }

  /** One of the items, each as likely. */
  of<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}
