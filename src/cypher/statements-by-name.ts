import type { Statement } from './statement.js';

/**
 * Statements that differ only in labels or relationship types, which can't be parameters. Each is made once, when its
 * names are first asked for; the names come from a closed list, so there are as many statements as names in it.
 */
export class StatementsByName<Names extends readonly string[]> {
  readonly #made = new Map<string, Statement>();

  constructor(private readonly make: (...names: Names) => Statement) {}

  of(...names: Names): Statement {
    const key = names.join();
    const known = this.#made.get(key) ?? this.make(...names);
    this.#made.set(key, known);
    return known;
  }

  /** The statements that were asked for so far. */
  get made(): readonly Statement[] {
    return [...this.#made.values()];
  }
}
