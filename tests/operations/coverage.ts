import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Operation, Selected } from './collect.js';
import { type Holder, type Pair, allPairs, isComposite, pathOf, possibleTypes } from './contract.js';
import type { Seen } from './form.js';

/** Pairs of fields, of which some have been noted. */
class Pairs {
  /** What is left, by the field above. */
  readonly #left = new Map<string, Set<string>>();

  constructor() {
    for (const { above, below } of allPairs()) {
      this.#left.set(above, (this.#left.get(above) ?? new Set()).add(below));
    }
  }

  note({ above, below }: Pair): void {
    this.#left.get(above)?.delete(below);
  }

  isLeft({ above, below }: Pair): boolean {
    return this.#left.get(above)?.has(below) ?? false;
  }

  get left(): readonly Pair[] {
    return [...this.#left].flatMap(([above, all]) => [...all].map((below) => ({ above, below })));
  }
}

/** Which pairs of fields have been asked, and which of these were asked of something that was there. */
export class Coverage {
  readonly pairs: readonly Pair[] = allPairs();
  readonly #unasked = new Pairs();
  readonly #unmet = new Pairs();

  /** Whether one of these pairs has not been asked: the fields above, with the field of one of the types. */
  isWanted(above: readonly string[], types: readonly Holder[], field: string): boolean {
    const below = types.filter((type) => field in type.getFields()).map((type) => `${type.name}.${field}`);
    return above.some((one) => below.some((other) => this.#unasked.isLeft({ above: one, below: other })));
  }

  get unasked(): readonly Pair[] {
    return this.#unasked.left;
  }

  get unmet(): readonly Pair[] {
    return this.#unmet.left;
  }

  /** Notes the pairs that an operation asks, of objects of the type. */
  noteAsked(operation: Operation, sets: Selected['sets'], type: GraphQLObjectType): void {
    for (const { field, sets: below } of operation.collect(sets, type)) {
      if (!isComposite(field)) continue;
      for (const end of possibleTypes(getNamedType(field.type))) {
        for (const one of operation.collect(below, end)) {
          this.#unasked.note({ above: pathOf(type, field), below: pathOf(end, one.field) });
        }
        this.noteAsked(operation, below, end);
      }
    }
  }

  /** Notes the pairs of what an answer is made of. */
  noteMet(seen: readonly Seen[]): void {
    for (const { type, above, selected } of seen) {
      if (above === undefined) continue;
      for (const { field } of selected) this.#unmet.note({ above, below: pathOf(type, field) });
    }
  }
}
