import { Writer } from '../../src/claims/writer.js';
import { type EntityKind, type Kind, entityKinds } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';
import { constantCase } from '../../src/model/names.js';
import type { Store } from '../../src/store/store.js';
import type { RawRecord } from '../support/world.js';
import type { Dice } from './dice.js';
import { names, valuesOf } from './generated-graph.js';
import type { Thing } from './world-read.js';

const source = 'source:passing';
/** How many things of a kind come and go, and to how many of each kind of entity they can be tied. */
const [comers, bystanders] = [12, 3];

const comer = (kind: Kind, index: number): string => `${definition(kind).prefix}:passing-${index.toString()}`;
const bystander = (kind: Kind, index: number): string => `${definition(kind).prefix}:passing-by-${index.toString()}`;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Whether it is one of the things that come and go. */
export function isPassing(id: string): boolean {
  return id.includes(':passing');
}

/** A link by which all that comes is tied to one thing. */
export interface Tie {
  readonly link: string;
  readonly end: string;
}

/** Things that come, change and go while somebody reads. They are tied to bystanders, and by `tie` to one other thing. */
export class Passing {
  readonly #writer: Writer;
  readonly #there = new Set<string>();

  private constructor(
    store: Store,
    private readonly kind: Kind,
    private readonly tie: Tie | undefined,
  ) {
    this.#writer = new Writer(store);
  }

  /** Readies things of a kind, and those whom they will be tied to. */
  static async of(store: Store, kind: Kind, dice: Dice, tie?: Tie): Promise<Passing> {
    const passing = new Passing(store, kind, tie);
    const around = entityKinds.flatMap((one) => numbers(bystanders).map((index) => bystanding(one, index, dice)));
    await passing.#write([{ source: { id: source, title: 'Passing', citation: { source } } }, ...around]);
    return passing;
  }

  /**
   * Lets some come, change or go, and writes to some of the things that stay, all in one transaction. Of these, nothing
   * changes by which they are ordered: neither `fixed`, the keys of the order, nor their names, dates and ties.
   */
  async pass(staying: readonly Thing[], fixed: readonly string[], dice: Dice): Promise<void> {
    const coming = numbers(comers).flatMap((index) => this.#next(comer(this.kind, index), dice));
    const touched = new Set(staying.length === 0 ? [] : [dice.pick(staying), dice.pick(staying), dice.pick(staying)]);
    await this.#write([...coming, ...[...touched].map((thing) => touch(thing, fixed, dice))]);
  }

  #next(id: string, dice: Dice): readonly RawRecord[] {
    if (dice.chance(60)) return [];
    if (this.#there.delete(id) && dice.chance(50)) return [{ withdrawal: { about: { id }, source, locator: id } }];
    this.#there.add(id);
    const values = { ...valuesOf(this.kind, dice), ...this.#ties(dice), citation: { source, locator: id } };
    return [{ [definition(this.kind).prefix]: { id, ...values } }];
  }

  /** Each link leads to another bystander, as nothing is tied to itself. */
  #ties(dice: Dice): RawRecord {
    const start = dice.count(0, bystanders - 1);
    const ties: Record<string, unknown> = {};
    for (const [index, [name, { to, list }]] of Object.entries(definition(this.kind).links).entries()) {
      const end = { id: bystander(dice.pick(to), (start + index) % bystanders) };
      const tied = name === this.tie?.link ? { id: this.tie.end } : end;
      ties[name] = list ? [tied] : tied;
    }
    return ties;
  }

  async #write(records: readonly RawRecord[]): Promise<void> {
    const { results } = await this.#writer.sync({ records });
    const refused = results.flatMap(({ errors }) => errors);
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
  }
}

function bystanding(kind: EntityKind, index: number, dice: Dice): RawRecord {
  const called = kind === 'Source' ? 'title' : 'name';
  const citation = { source, locator: 'around' };
  return { [definition(kind).prefix]: { id: bystander(kind, index), [called]: dice.pick(names), citation } };
}

/** A record that repeats what the thing is known by, bound to and ordered by, and says something new beside it. */
function touch({ id, kind, properties, out }: Thing, fixed: readonly string[], dice: Dice): RawRecord {
  const { prefix, fields, links } = definition(kind);
  const given: Record<string, unknown> = {};
  const fresh = valuesOf(kind, dice);
  for (const [name, { type, required }] of Object.entries(fields)) {
    // A source goes by its title, and whoever is only acting comes after others among officers.
    if (type === 'EDTF' || name === 'title') continue;
    const isKept = required === true || ['modality', 'acting'].includes(name) || fixed.includes(constantCase(name));
    given[name] = (isKept ? properties : fresh)[name];
  }
  for (const [name, { relationship, list }] of Object.entries(links)) {
    const [end] = out.get(relationship) ?? [];
    if (end !== undefined && list === undefined) given[name] = { id: end.id };
  }
  return { [prefix]: { id, ...given, citation: { source, locator: `of ${id}` } } };
}
