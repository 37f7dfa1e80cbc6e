import { Writer } from '../../src/claims/writer.js';
import { type Kind, type Link, entityKinds } from '../../src/model/kinds.js';
import { definition } from '../../src/model/lookup.js';
import type { Store } from '../../src/store/store.js';
import type { RawRecord } from '../support/world.js';
import type { Dice } from './dice.js';
import { valuesOf } from './generated-graph.js';

const source = 'source:passing';
/** How many things of a kind come and go. */
const many = 12;

/** Whether it is one of the things that come and go. */
export function isPassing(id: string): boolean {
  return id.includes(':passing');
}

/** Things that come, change and go while somebody reads. They are tied to each other, and at most to one other thing. */
export class Passing {
  readonly #writer: Writer;
  readonly #there = new Set<string>();

  private constructor(
    store: Store,
    private readonly kind: Kind,
    private readonly ties: RawRecord,
  ) {
    this.#writer = new Writer(store);
  }

  /** Readies things of a kind; those that `link` is given of are tied by it to the thing with the id `end`. */
  static async of(store: Store, kind: Kind, tie?: { readonly link: string; readonly end: string }): Promise<Passing> {
    const bystander = (prefix: string): string => `${prefix}:passing`;
    const writer = new Writer(store);
    const records = entityKinds.map((one) => {
      const { prefix } = definition(one);
      return { [prefix]: { id: bystander(prefix), citation: { source, locator: prefix } } };
    });
    await writer.sync({ records: [{ source: { id: source, title: 'Passing', citation: { source } } }, ...records] });
    const toBystander = ([name, { to, list }]: [string, Link], index: number): [string, unknown] => {
      const end = to[index % to.length] ?? 'Country';
      const id = name === tie?.link ? tie.end : bystander(definition(end).prefix);
      return [name, list ? [{ id }] : { id }];
    };
    return new Passing(store, kind, Object.fromEntries(Object.entries(definition(kind).links).map(toBystander)));
  }

  /** Lets some come, change or go, all in one transaction. */
  async pass(dice: Dice): Promise<void> {
    const { prefix } = definition(this.kind);
    const ids = Array.from({ length: many }, (_, index) => `${prefix}:passing-${index.toString()}`);
    const records = ids.flatMap((id): RawRecord[] => {
      if (dice.chance(60)) return [];
      if (this.#there.delete(id) && dice.chance(50)) return [{ withdrawal: { about: { id }, source, locator: id } }];
      this.#there.add(id);
      return [{ [prefix]: { id, ...valuesOf(this.kind, dice), ...this.ties, citation: { source, locator: id } } }];
    });
    const { results } = await this.#writer.sync({ records });
    const refused = results.flatMap(({ errors }) => errors);
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
  }
}
