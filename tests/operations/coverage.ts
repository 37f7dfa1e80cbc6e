import { type GraphQLObjectType, getNamedType } from 'graphql';
import { kindNames } from '../../src/model/kinds.js';
import { definition, isKind } from '../../src/model/registry.js';
import type { Operation, Selected } from './collect.js';
import { type Holder, type Pair, allPairs, isComposite, pathOf, possibleTypes } from './contract.js';
import type { Seen } from './form.js';
import { linksTo } from './ways.js';

/** Pairs of fields, of which some are left. */
class Pairs {
  /** The fields below, by the field above. */
  readonly #left = new Map<string, Set<string>>();

  constructor(pairs: readonly Pair[]) {
    for (const { above, below } of pairs) {
      this.#left.set(above, (this.#left.get(above) ?? new Set()).add(below));
    }
  }

  remove({ above, below }: Pair): void {
    this.#left.get(above)?.delete(below);
  }

  has({ above, below }: Pair): boolean {
    return this.#left.get(above)?.has(below) ?? false;
  }

  get left(): readonly Pair[] {
    return [...this.#left].flatMap(([above, all]) => [...all].map((below) => ({ above, below })));
  }
}

/** The pairs of fields that have been asked, and those that an answer had an object for. */
export class Coverage {
  readonly pairs: readonly Pair[] = allPairs();
  readonly #unasked = new Pairs(this.pairs);
  readonly #unmet = new Pairs(this.pairs.filter(canBeMet));
  /** The pairs that the next operations should ask. */
  #wanted = this.#unasked;

  /** True when a pair of one of the fields above and the field of one of the types should be asked. */
  isWanted(above: readonly string[], types: readonly Holder[], field: string): boolean {
    const below = types.filter((type) => field in type.getFields()).map((type) => `${type.name}.${field}`);
    return above.some((one) => below.some((other) => this.#wanted.has({ above: one, below: other })));
  }

  get wanted(): readonly Pair[] {
    return this.#wanted.left;
  }

  /** True for a pair that was asked, but never of an object that was there. */
  isInVain(pair: Pair): boolean {
    return this.#unmet.has(pair) && !this.#unasked.has(pair);
  }

  get unasked(): readonly Pair[] {
    return this.#unasked.left;
  }

  /** The pairs that can be met and have not been: no answer had an object that was asked for both. */
  get unmet(): readonly Pair[] {
    return this.#unmet.left;
  }

  /** Makes the pairs that were asked in vain wanted again. To be called when all operations are answered. */
  renew(): void {
    this.#wanted = new Pairs([...this.unmet, ...this.unasked]);
  }

  /** Notes the pairs that an operation asks, of objects of the type. */
  noteAsked(operation: Operation, sets: Selected['sets'], type: GraphQLObjectType): void {
    for (const { field, sets: below } of operation.collect(sets, type)) {
      if (!isComposite(field)) continue;
      for (const end of possibleTypes(getNamedType(field.type))) {
        for (const one of operation.collect(below, end)) {
          const pair = { above: pathOf(type, field), below: pathOf(end, one.field) };
          this.#unasked.remove(pair);
          this.#wanted.remove(pair);
        }
        this.noteAsked(operation, below, end);
      }
    }
  }

  /** Notes the pairs of what an answer is made of. */
  noteMet(seen: readonly Seen[]): void {
    for (const { type, above, selected } of seen) {
      if (above === undefined) continue;
      for (const { field } of selected) this.#unmet.remove({ above, below: pathOf(type, field) });
    }
  }
}

/** The kinds at the ends of dated links. */
const wholeKinds: ReadonlySet<string> = new Set(
  kindNames.flatMap((kind) => Object.values(definition(kind).links).flatMap(({ dated, to }) => (dated ? to : []))),
);

/** False for a pair that no graph has an object for: the types of some fields are wider than the links of the model. */
function canBeMet({ above, below }: Pair): boolean {
  const [[type = '', field = ''], [end = '']] = [above.split('.'), below.split('.')];
  // Nothing of these graphs is merged.
  if (type === 'MergedRecord' || end === 'MergedRecord') return false;
  // No path comes by a source, which is measured at most.
  if (['Path.entities', 'Link.subject'].includes(above) && end === 'Source') return false;
  if (above === 'Whole.entity') return wholeKinds.has(end);
  if (above === 'AgreementStatusGrounds.facts') return ['TreatyAction', 'Adoption'].includes(end);
  if (!isKind(type) || !isKind(end)) return true;
  return !(field in definition(type).links) || linksTo(type, end).includes(field);
}
