/** Sets of names that stand for the same, joined pair by pair. */
export class Groups {
  readonly #parents = new Map<string, string>();

  /** The name that stands for the set of the name. */
  of(name: string): string {
    let root = name;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    // However long the way was, the next is short.
    for (let one = name; one !== root;) {
      const parent = this.#parents.get(one) ?? root;
      this.#parents.set(one, root);
      one = parent;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x !== y) this.#parents.set(y, x);
  }
}
