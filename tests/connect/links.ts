import { entityKinds, factKinds } from '../../src/model/kinds.js';
import { definition, isEntityKind } from '../../src/model/registry.js';
import { isEndOn } from '../questions/dated-links.js';
import { type Moment, begunBy, holdsOn, keeps } from '../questions/moments.js';
import { type Thing, type World, numberOf, theThing } from '../questions/world-read.js';

/** A link, with all that is compared. */
export interface PlainLink {
  readonly type: string;
  /** The entity that the label speaks of, and the other one. */
  readonly ends: readonly [subject: string, object: string];
  readonly label: string;
  /** Null for a structural link. */
  readonly fact: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** The links that count, and the entities that paths may lead through. */
export interface LinkQuery extends Moment {
  readonly day: number;
  readonly types: ReadonlySet<string>;
  readonly maxDegree: number;
}

/** Of two ends of a fact the subject is the one that stands first here; of two of one name, the one of the first id. */
const subjectsFirst = [
  ...['HOLDER', 'ON_BEHALF_OF', 'POST', 'BODY', 'ELECTED_AT', 'MEMBER', 'MEMBER_OF', 'SIGNED_BY', 'PARTY', 'AGREEMENT'],
  ...['ACTED_AT', 'ADOPTED_BY', 'ADOPTED', 'PARTICIPANT', 'PARTICIPATION_IN', 'MEASURED_BY', 'ABOUT'],
  ...['PREDECESSOR', 'SUCCESSOR'],
];
/** The ends that a label names in brackets: those that a fact has beside its two main ones. */
const lesserEnds = ['ON_BEHALF_OF', 'POST', 'ELECTED_AT', 'SIGNED_BY', 'ACTED_AT'];

/** All links of a graph that a query selects. */
export class Links {
  readonly all: readonly PlainLink[];
  readonly #at = new Map<string, PlainLink[]>();

  constructor(
    private readonly world: World,
    private readonly query: LinkQuery,
  ) {
    const things = [...world.values()];
    const found = things.flatMap((thing) =>
      isEntityKind(thing.kind) ? this.#ofStructure(thing) : this.#ofFact(thing),
    );
    // A fact that has one entity at two of its ends can say the same twice.
    this.all = [...new Map(found.map((link) => [textOf(link), link])).values()];
    for (const link of this.all) {
      for (const end of link.ends) this.#at.set(end, [...(this.#at.get(end) ?? []), link]);
    }
  }

  at(id: string): readonly PlainLink[] {
    return this.#at.get(id) ?? [];
  }

  neighbours(id: string): readonly string[] {
    return [...new Set(this.at(id).map((link) => otherEnd(link, id)))].sort();
  }

  between(one: string, other: string): readonly PlainLink[] {
    return this.at(one).filter(({ ends }) => ends.includes(other));
  }

  /** The number of its links of the types, of any day. */
  degree(id: string): number {
    const { out, into } = theThing(this.world, id);
    const types = this.#types();
    return [...out, ...into].flatMap(([type, others]) => (types.has(type) ? others : [])).length;
  }

  /** Tells whether paths may lead through it. */
  isPassable(id: string): boolean {
    return !id.startsWith('source:') && this.degree(id) <= this.query.maxDegree;
  }

  #ofStructure(thing: Thing): readonly PlainLink[] {
    const counts = (end: Thing): boolean =>
      numberOf(end, 'possibleFrom') === undefined || keeps(this.query, begunBy(end, this.query.day));
    return Object.values(definition(thing.kind).links).flatMap(({ relationship: type }) =>
      !this.query.types.has(type)
        ? []
        : thing.links
            .filter((link) => link.type === type && keeps(this.query, isEndOn(link, this.query.day)))
            .filter(({ to }) => to.id !== thing.id && counts(thing) && counts(to))
            .map((link) => {
              const [from, until] = [first(link, 'from'), first(link, 'until')];
              return { type, ends: [thing.id, link.to.id] as const, label: inWords(type), fact: null, from, until };
            }),
    );
  }

  #ofFact(fact: Thing): readonly PlainLink[] {
    const type = typeOf(fact.kind);
    const { deprecated, modality } = fact.properties;
    if (!this.query.types.has(type) || (deprecated ?? false) !== false || modality !== 'STATED') return [];
    if (!keeps(this.query, holdsOn(fact, this.query.day))) return [];
    const ends = [...fact.out]
      .flatMap(([relationship, others]) => others.map(({ id }) => ({ relationship, id })))
      .filter(({ relationship }) => subjectsFirst.includes(relationship))
      .sort(
        (a, b) =>
          subjectsFirst.indexOf(a.relationship) - subjectsFirst.indexOf(b.relationship) || (a.id < b.id ? -1 : 1),
      );
    const [from, until] = [first(fact, 'from', 'on'), first(fact, 'until')];
    return ends.flatMap((subject, index) =>
      ends
        .slice(index + 1)
        .filter(({ id }) => id !== subject.id)
        .map((object) => {
          const lesser = [subject, object].map((end) => end.relationship).filter((end) => lesserEnds.includes(end));
          const brackets = lesser.length === 0 ? '' : ` (${lesser.map(inWords).join(', ')})`;
          const label = `${saidBy(fact, type)}${brackets}`;
          return { type, ends: [subject.id, object.id] as const, label, fact: fact.id, from, until };
        }),
    );
  }

  /** The types of relationships that links of the types are made of. */
  #types(): ReadonlySet<string> {
    return new Set(
      [...entityKinds, ...factKinds].flatMap((kind) =>
        Object.values(definition(kind).links).flatMap(({ relationship }) =>
          this.query.types.has(isEntityKind(kind) ? relationship : typeOf(kind)) ? [relationship] : [],
        ),
      ),
    );
  }
}

/** The words of a fact: its measure, else the words of its source, else its role, kind or status. */
function saidBy(fact: Thing, type: string): string {
  const said = first(fact, 'measure', 'title');
  if (said !== null) return said;
  const sort = first(fact, 'role', 'kind', 'status');
  if (type === 'MEMBERSHIP') return sort === null ? 'member' : `${inWords(sort)} member`;
  return inWords(sort ?? type);
}

/** The first of some properties that the thing has. */
function first({ properties }: Pick<Thing, 'properties'>, ...names: readonly string[]): string | null {
  const [value] = names.flatMap((name) => properties[name] ?? []);
  return typeof value === 'string' ? value : null;
}

function inWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

function typeOf(kind: string): string {
  return kind.replace(/(?<=.)[A-Z]/g, '_$&').toUpperCase();
}

function otherEnd({ ends: [one, other] }: PlainLink, id: string): string {
  return one === id ? other : one;
}

/** All properties of a link, as a text to compare. */
export function textOf({ type, ends, label, fact, from, until }: PlainLink): string {
  return JSON.stringify([type, ends, label, fact, from, until]);
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

/** The distances of entities in links, through those that may be passed, up to a depth. */
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

/** The neighbourhood that is expected. */
export interface PlainSurroundings {
  readonly shown: readonly string[];
  readonly told: readonly PlainLink[];
  readonly leftOut: readonly { readonly type: string; readonly count: number }[];
  /** An entity was not expanded although the depth allows it. */
  readonly endsAtHub: boolean;
}

/** Shows layer by layer, of each type of link one entity in turn, until the limit is reached. */
export function surroundingsOf(links: Links, id: string, depth: number, limit: number): PlainSurroundings {
  const shown = [id];
  const gone: string[] = [];
  let [last, endsAtHub] = [[id], false];
  for (let layer = 1; layer <= depth; layer += 1) {
    gone.push(...last);
    const chosen = inTurn(links, last, shown).slice(0, limit - shown.length);
    shown.push(...chosen);
    last = chosen.filter((one) => links.isPassable(one));
    if (layer < depth) endsAtHub ||= chosen.some((one) => !links.isPassable(one) && !one.startsWith('source:'));
  }
  const isGone = ({ ends }: PlainLink): boolean => ends.some((end) => gone.includes(end));
  const isShown = ({ ends }: PlainLink): boolean => ends.every((end) => shown.includes(end));
  // Whatever a fact says of two entities, it is one link between them.
  const missing = new Map(
    links.all
      .filter((link) => isGone(link) && !isShown(link))
      .map((link) => [link.fact === null ? textOf(link) : JSON.stringify([link.fact, [...link.ends].sort()]), link]),
  );
  const types = [...missing.values()].map(({ type }) => type);
  return {
    shown,
    told: links.all.filter((link) => isGone(link) && isShown(link)),
    leftOut: [...new Set(types)]
      .sort()
      .map((type) => ({ type, count: types.filter((other) => other === type).length })),
    endsAtHub,
  };
}

/** The neighbours of some entities that are not shown yet: of each type of link one in turn. */
function inTurn(links: Links, from: readonly string[], shown: readonly string[]): readonly string[] {
  const types = [...new Set(from.flatMap((id) => links.at(id).map(({ type }) => type)))].sort();
  const queues = types.map((type) =>
    from.flatMap((id) =>
      links
        .at(id)
        .filter((link) => link.type === type)
        .map((link) => otherEnd(link, id))
        .sort(),
    ),
  );
  const chosen: string[] = [];
  while (queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const next = queue.find((id) => !shown.includes(id) && !chosen.includes(id));
      if (next === undefined) queue.length = 0;
      else chosen.push(next);
    }
  }
  return chosen;
}
