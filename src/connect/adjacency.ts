/** The pairs of entities that are linked, as far as they were read: an undirected graph without multiple edges. */
export class Adjacency {
  readonly #neighbours = new Map<string, Set<string>>();
  readonly #sorted = new Map<string, readonly string[]>();

  add(one: string, other: string): void {
    this.#add(one, other);
    this.#add(other, one);
  }

  /** The entities that are linked with an entity, sorted by id. */
  neighbours(id: string): readonly string[] {
    const sorted = this.#sorted.get(id) ?? [...(this.#neighbours.get(id) ?? [])].sort();
    this.#sorted.set(id, sorted);
    return sorted;
  }

  areLinked(one: string, other: string): boolean {
    return this.#neighbours.get(one)?.has(other) ?? false;
  }

  #add(one: string, other: string): void {
    const others = this.#neighbours.get(one) ?? new Set<string>();
    this.#neighbours.set(one, others.add(other));
    this.#sorted.delete(one);
  }
}
