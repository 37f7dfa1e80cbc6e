import { FAR_FUTURE, FAR_PAST } from './dates.js';

/*
 * Who is one with whom: an administration with the country it is of, and an entity with what it was renamed to. They are
 * one party of an agreement, and one member of a body.
 */

/** An entity that may be one with others. */
export interface Relative {
  readonly id: string;
  readonly isCountry: boolean;
  /** The country that it is the administration of. */
  readonly country?: string | undefined;
  /** The day after the last on which it can exist, where an end is known. */
  readonly endedBy?: number | undefined;
  /** The first day on which it can exist, where a beginning is known. */
  readonly begins?: number | undefined;
}

/** A succession that is a mere change of name, with its likely day, or without one. */
export interface Renaming {
  readonly predecessor: string;
  readonly successor: string;
  readonly on?: number | undefined;
  /** The day from which it is likely, known or not. */
  readonly likely: number;
}

/** The entity under whose name several are shown, from a day until another. */
export interface Shown {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** The relatives among some entities. */
export class Kinship {
  readonly #relatives: ReadonlyMap<string, Relative>;
  readonly #renamings: readonly (Renaming & { readonly day: number })[];
  readonly #firstOf = new Map<string, string>();

  constructor(relatives: readonly Relative[], renamings: readonly Renaming[]) {
    this.#relatives = new Map(relatives.map((one) => [one.id, one]));
    this.#renamings = renamings
      .map((one) => ({ ...one, day: this.#dayOf(one) }))
      .sort((a, b) => a.day - b.day || (a.successor < b.successor ? -1 : 1));
    for (const { id, country } of relatives) if (country !== undefined) this.#unite(id, country);
    for (const { predecessor, successor } of renamings) this.#unite(predecessor, successor);
  }

  /** One id that stands for all who are one with the entity: the first of theirs. */
  group(id: string): string {
    for (let first = id; ;) {
      const next = this.#firstOf.get(first);
      if (next === undefined || next === first) return first;
      first = next;
    }
  }

  /** The entities that are one with the given one by change of name alone, itself among them. */
  line(id: string): ReadonlySet<string> {
    const line = new Set([id]);
    for (const one of line) {
      for (const { predecessor, successor } of this.#renamings) {
        if (predecessor === one) line.add(successor);
        if (successor === one) line.add(predecessor);
      }
    }
    return line;
  }

  /**
   * Under whose names these of one group are shown: as the country where they name it, and of one line of names as
   * whoever exists on the day.
   */
  shown(named: readonly string[]): readonly Shown[] {
    const countries = named.filter((id) => this.#relatives.get(id)?.isCountry === true);
    const [base = ''] = [...(countries.length > 0 ? countries : named)].sort();
    const spans: Shown[] = [];
    let [id, from] = [this.#first(base), FAR_PAST];
    for (const { predecessor, successor, day } of this.#renamings) {
      if (predecessor !== id) continue;
      if (day > from) spans.push({ id, from, until: day - 1 });
      [id, from] = [successor, Math.max(from, day)];
    }
    return [...spans, { id, from, until: FAR_FUTURE }];
  }

  /** The first of the names of an entity. */
  #first(id: string): string {
    const passed = new Set<string>();
    for (let first = id; ;) {
      passed.add(first);
      const before = this.#renamings.find(({ successor }) => successor === first)?.predecessor;
      if (before === undefined || passed.has(before)) return first;
      first = before;
    }
  }

  /** The first day of the new name: that of the succession, but none on which the old one can't exist any more. */
  #dayOf({ predecessor, successor, on, likely }: Renaming): number {
    const ended = this.#relatives.get(predecessor)?.endedBy;
    if (on !== undefined || ended !== undefined) return Math.min(on ?? FAR_FUTURE, ended ?? FAR_FUTURE);
    return this.#relatives.get(successor)?.begins ?? likely;
  }

  #unite(one: string, other: string): void {
    const [first = '', second = ''] = [this.group(one), this.group(other)].sort();
    this.#firstOf.set(second, first);
  }
}
