import type { Tie } from './link-queries.js';

/** Which entities are tied to which, as far as that was read. */
export class Neighbours {
  readonly #known = new Map<string, Set<string>>();
  readonly #sorted = new Map<string, readonly string[]>();

  add(one: string, other: string): void {
    this.#add(one, other);
    this.#add(other, one);
  }

  /** The entities that one is tied to, in the order of their ids. */
  of(id: string): readonly string[] {
    const sorted = this.#sorted.get(id) ?? [...(this.#known.get(id) ?? [])].sort();
    this.#sorted.set(id, sorted);
    return sorted;
  }

  areTied(one: string, other: string): boolean {
    return this.#known.get(one)?.has(other) ?? false;
  }

  #add(one: string, other: string): void {
    const others = this.#known.get(one) ?? new Set<string>();
    this.#known.set(one, others.add(other));
    this.#sorted.delete(one);
  }
}

/** The links that were read so far, by the entities that they tie together. */
export class Network {
  readonly #neighbours = new Map<string, Map<string, Map<string, Tie>>>();

  add(ties: readonly Tie[]): void {
    for (const tie of ties) {
      const key = keyOf(tie);
      this.#between(tie.subject, tie.object).set(key, tie);
      this.#between(tie.object, tie.subject).set(key, tie);
    }
  }

  /** The entities that one is tied to, in the order of their ids. */
  neighbours(id: string): readonly string[] {
    return [...(this.#neighbours.get(id)?.keys() ?? [])].sort();
  }

  /** All links between two entities: those of the structure first, then facts by their ids. */
  between(one: string, other: string): readonly Tie[] {
    return [...(this.#neighbours.get(one)?.get(other) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, tie]) => tie);
  }

  /** The links among some entities: in their order, each with those before it. */
  within(ids: ReadonlySet<string>): readonly Tie[] {
    const places = new Map([...ids].map((id, place) => [id, place]));
    return [...ids].flatMap((id, place) =>
      this.neighbours(id)
        .filter((other) => (places.get(other) ?? place) < place)
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
        .flatMap((other) => this.between(other, id)),
    );
  }

  #between(one: string, other: string): Map<string, Tie> {
    const others = this.#neighbours.get(one) ?? new Map<string, Map<string, Tie>>();
    this.#neighbours.set(one, others);
    const ties = others.get(other) ?? new Map<string, Tie>();
    others.set(other, ties);
    return ties;
  }
}

function keyOf({ type, label, subject, object, fact }: Tie): string {
  return JSON.stringify([fact ?? '', type, subject, object, label]);
}
