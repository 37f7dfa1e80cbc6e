import { entityKinds, factKinds } from '../../src/model/kinds.js';
import { definition, isEntityKind } from '../../src/model/lookup.js';
import { type Moment, begunBy, holdsOn, keeps } from '../questions/moments.js';
import { type Thing, type World, numberOf, theThing } from '../questions/world-read.js';

/** A link as a test looks at it: its ends in no order, and what tells it from others. */
export interface PlainLink {
  readonly type: string;
  readonly ends: readonly [string, string];
  /** The fact; of a link of the structure nothing. */
  readonly fact: string | null;
}

/** What is asked for. */
export interface Asked extends Moment {
  readonly day: number;
  readonly types: ReadonlySet<string>;
  readonly maxDegree: number;
}

/** All links of a graph at a moment, and how many any day has. */
export class Links {
  readonly all: readonly PlainLink[];

  constructor(
    private readonly world: World,
    private readonly asked: Asked,
  ) {
    const things = [...world.values()];
    this.all = things.flatMap((thing) => (isEntityKind(thing.kind) ? this.#ofStructure(thing) : this.#ofFact(thing)));
  }

  neighbours(id: string): readonly string[] {
    return [...new Set(this.#at(id).map(({ ends: [one, other] }) => (one === id ? other : one)))].sort();
  }

  between(one: string, other: string): readonly PlainLink[] {
    return this.#at(one).filter(({ ends }) => ends.includes(other));
  }

  /** Whether paths may lead by it. */
  isPassable(id: string): boolean {
    const { out, into } = theThing(this.world, id);
    const degree = [...out, ...into].flatMap(([type, others]) => (this.#types().has(type) ? others : [])).length;
    return !id.startsWith('source:') && degree <= this.asked.maxDegree;
  }

  #at(id: string): readonly PlainLink[] {
    return this.all.filter(({ ends }) => ends.includes(id));
  }

  #ofStructure(thing: Thing): readonly PlainLink[] {
    const counts = (end: Thing): boolean =>
      numberOf(end, 'possibleFrom') === undefined || keeps(this.asked, begunBy(end, this.asked.day));
    return Object.values(definition(thing.kind).links).flatMap(({ relationship }) =>
      !this.asked.types.has(relationship)
        ? []
        : (thing.out.get(relationship) ?? [])
            .filter((other) => other.id !== thing.id && counts(thing) && counts(other))
            .map(({ id }) => ({ type: relationship, ends: [thing.id, id] as const, fact: null })),
    );
  }

  #ofFact(fact: Thing): readonly PlainLink[] {
    const type = typeOf(fact.kind);
    const { deprecated, modality } = fact.properties;
    if (!this.asked.types.has(type) || (deprecated ?? false) !== false || modality !== 'STATED') return [];
    if (!keeps(this.asked, holdsOn(fact, this.asked.day))) return [];
    const ends = [...fact.out].flatMap(([relationship, others]) => others.map(({ id }) => ({ relationship, id })));
    return ends.flatMap((one, index) =>
      ends
        .slice(index + 1)
        .filter(({ id }) => id !== one.id)
        .map(({ id }) => ({ type, ends: [one.id, id] as const, fact: fact.id })),
    );
  }

  /** The types of relationships that links of the types are made of. */
  #types(): ReadonlySet<string> {
    return new Set(
      [...entityKinds, ...factKinds].flatMap((kind) =>
        Object.values(definition(kind).links).flatMap(({ relationship }) =>
          this.asked.types.has(isEntityKind(kind) ? relationship : typeOf(kind)) ? [relationship] : [],
        ),
      ),
    );
  }
}

function typeOf(kind: string): string {
  return kind.replace(/(?<=.)[A-Z]/g, '_$&').toUpperCase();
}

/** All simple paths of up to so many entities, in their order. */
export function allPaths(links: Links, from: string, to: string, maxLength: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const goOn = (path: readonly string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === to) found.push(path);
    if (last === to || path.length === maxLength || (last !== from && !links.isPassable(last))) return;
    for (const next of links.neighbours(last)) if (!path.includes(next)) goOn([...path, next]);
  };
  goOn([from]);
  const text = (path: readonly string[]): string => path.join(' ');
  return found.sort((a, b) => a.length - b.length || (text(a) < text(b) ? -1 : 1));
}

/** How many links away each entity is, by those that may be passed, up to a depth. */
export function distances(links: Links, id: string, depth: number): ReadonlyMap<string, number> {
  const found = new Map([[id, 0]]);
  for (let far = 0; far < depth; far += 1) {
    for (const [near, distance] of [...found]) {
      if (distance !== far || (near !== id && !links.isPassable(near))) continue;
      for (const next of links.neighbours(near)) if (!found.has(next)) found.set(next, far + 1);
    }
  }
  return found;
}
