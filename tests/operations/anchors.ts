import { isEntityKind, isKind } from '../../src/model/registry.js';
import type { Thing } from '../questions/world-read.js';
import type { Graph } from './graph.js';
import { type Around, type Told, ofConflict, ofThing, untold } from './resolve.js';

/** The number of things that are enough to ask of. */
const enough = 12;

/** An id that nothing has. */
const nothing = 'country:nothing';

/** Things of the graph from which a question finds something. */
export class Anchors {
  readonly #known = new Map<string, readonly string[]>();

  constructor(private readonly around: Around) {}

  /**
   * The ids of things of the type of which the field has a value, that is (or has among its rows) one of the type `end`;
   * of others where there are none. Those to which most is tied come first.
   */
  of(type: string, field = '', end = ''): readonly string[] {
    const key = [type, field, end].join(' ');
    const known = this.#known.get(key) ?? this.#find(type, field, end);
    this.#known.set(key, known);
    return known.length > 0 ? known : [nothing];
  }

  #find(type: string, field: string, end: string): readonly string[] {
    if (type === 'Conflict') {
      return this.#best([...this.graph.conflicts], ([, conflict]) => ofConflict(conflict, field), end).map(
        ([id]) => id,
      );
    }
    const things = [...this.graph.world.values()].filter(({ kind }) => kind === type);
    things.sort((a, b) => tiesTo(b) - tiesTo(a));
    return this.#best(things, (thing) => ofThing(thing, field, {}, this.around), end).map(({ id }) => id);
  }

  #best<T>(things: readonly T[], valueOf: (thing: T) => Told, end: string): readonly T[] {
    const leading = things.filter((thing) => leadsTo(valueOf(thing), end));
    const some = leading.length > 0 ? leading : things.filter((thing) => leadsTo(valueOf(thing), ''));
    return (some.length > 0 ? some : things).slice(0, enough);
  }

  /** Entities that are at most two relationships away from the one with the id, such as the other ends of its facts. */
  connectedWith(id: string): readonly string[] {
    const thing = this.graph.world.get(id);
    const near = (one: Thing): readonly Thing[] => [...one.out.values(), ...one.into.values()].flat();
    const found = new Set(thing === undefined ? [] : near(thing).flatMap((one) => [one, ...near(one)]));
    return [...found]
      .filter(({ kind, id: own }) => isEntityKind(kind) && kind !== 'Source' && own !== id)
      .map((one) => one.id)
      .slice(0, enough);
  }

  get graph(): Graph {
    return this.around.graph;
  }
}

function tiesTo({ into }: Thing): number {
  return [...into.values()].flat().length;
}

/** True for a value; where a kind of thing is wanted, only for a thing of that kind, or a list that has one. */
function leadsTo(told: Told, end: string): boolean {
  if (told === untold) return true;
  if (told === null) return false;
  if (Array.isArray(told)) return told.some((item) => leadsTo(item as Told, end));
  if (typeof told !== 'object') return true;
  const source = told as Exclude<typeof told, readonly Told[]>;
  if ('type' in source && source.type === 'Rows') return source.rows.some((row) => leadsTo(row, end));
  return !isKind(end) || !('kind' in source) || source.kind === end;
}
