import { recordType } from '../model/names.js';
import { isKind } from '../model/lookup.js';
import {
  type LinkType,
  type TieType,
  factLabel,
  factLinkType,
  factTies,
  readsForwards,
  sayOf,
  structuralTies,
  words,
} from '../model/ties.js';
import type { Reading } from '../model/time.js';
import type { Request } from '../query/code.js';
import { counting } from '../query/conditions.js';
import { begun, holds } from '../query/day.js';
import type { Row } from '../store/store.js';

/** A link between two entities, by their ids. */
export interface Tie {
  readonly type: LinkType;
  readonly label: string;
  readonly subject: string;
  readonly object: string;
  readonly fact: string | null;
  /** EDTF texts. */
  readonly from: unknown;
  readonly until: unknown;
}

/** Which links count: of which types, and how certain on which day (days since 1970-01-01). */
export interface Following {
  readonly types: ReadonlySet<LinkType>;
  readonly day: number;
  readonly reading: Reading;
}

/** How many links an entity has of one type on the day. */
export interface Count {
  readonly id: string;
  readonly type: LinkType;
  readonly links: number;
}

/** One part of what is read: links of one sort of an entity `e`. */
interface Branch {
  /** The clauses that find all such links, with their relationship `a`. */
  readonly all: string;
  /** The same for no more than so many of each type, those with the first ids. */
  readonly some: string;
  /** The type of what was found, and how many there are of it. */
  readonly counted: string;
  /** The columns that tell a link, from its `near` on. */
  readonly told: string;
}

/** Reads what ties entities together, for many of them with one statement. */
export class Ties {
  readonly #facts: readonly TieType[];
  readonly #structure: readonly TieType[];

  constructor(
    private readonly request: Request,
    private readonly following: Following,
  ) {
    this.#facts = factTies.filter(({ type }) => following.types.has(type));
    this.#structure = structuralTies.filter(({ type }) => following.types.has(type));
  }

  /** How many links of any day each of the entities has; those that are not there are left out. */
  async degrees(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const relationships = oneOf([...this.#facts, ...this.#structure]);
    if (ids.length === 0 || relationships === '') return new Map();
    const text = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, COUNT { (e)-[:${relationships}]-() } AS degree`;
    const rows = await this.request.read(text, { ids });
    return new Map(rows.map(({ id, degree }) => [String(id), Number(degree)]));
  }

  /** The links that the entities have on the day, those of one entity with itself left out. */
  of(ids: readonly string[]): Promise<readonly Tie[]> {
    return this.#read(ids, ({ all, told }) => `${all} RETURN type(a) AS near, ${told}`, {});
  }

  /** The same, but of each type no more than so many for each entity: those with the first ids. */
  some(ids: readonly string[], atMost: number): Promise<readonly Tie[]> {
    return this.#read(ids, ({ some, told }) => `${some} RETURN near, ${told}`, { atMost });
  }

  /** How many links of each type each of the entities has on the day; of types that an entity has none of, nothing. */
  async counts(ids: readonly string[]): Promise<readonly Count[]> {
    const rows = await this.#all(ids, ({ all, counted }) => `${all} RETURN ${counted}`, 'id, kind, links', {});
    return rows.map(({ id, kind, links }) => {
      const name = String(kind);
      return { id: String(id), type: isKind(name) ? recordType(name) : name, links: Number(links) };
    });
  }

  async #read(
    ids: readonly string[],
    text: (branch: Branch) => string,
    parameters: { readonly atMost?: number },
  ): Promise<readonly Tie[]> {
    const columns = 'id, near, other, outward, fact, far, said, sort, since, until';
    const rows = await this.#all(ids, text, columns, parameters);
    return rows.map((row) => (row['fact'] === null ? structural(row) : ofFact(row)));
  }

  async #all(
    ids: readonly string[],
    text: (branch: Branch) => string,
    columns: string,
    parameters: { readonly atMost?: number },
  ): Promise<readonly Row[]> {
    const branches = [...this.#factBranches(), ...this.#structuralBranches()].map(text).join(' UNION ALL ');
    if (ids.length === 0 || branches === '') return [];
    return this.request.read(`UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) { ${branches} } RETURN ${columns}`, {
      ids,
      day: this.following.day,
      ...parameters,
    });
  }

  #factBranches(): readonly Branch[] {
    if (this.#facts.length === 0) return [];
    const ends = oneOf(this.#facts);
    const counts = [...counting('f'), holds('f', '$day', this.following.reading)].join(' AND ');
    const match = `MATCH (e)<-[a:${ends}]-(f) WHERE ${counts}`;
    return [
      {
        all: `${match} MATCH (f)-[b:${ends}]->(o) WHERE o.id <> e.id`,
        some: `${match} WITH e.id AS own, type(a) AS near, f.id AS found ORDER BY found
          WITH own, near, collect(found) AS each UNWIND each[0..$atMost] AS found
          MATCH (f:Fact {id: found})-[b:${ends}]->(o) WHERE o.id <> own`,
        counted: `[label IN labels(f) WHERE label <> 'Fact'][0] AS kind, count(DISTINCT f.id) AS links`,
        told: `o.id AS other, true AS outward, f.id AS fact, type(b) AS far, coalesce(f.title, f.measure) AS said,
          coalesce(f.role, f.kind, f.status) AS sort, coalesce(f.from, f.on) AS since, f.until AS until`,
      },
    ];
  }

  /** One branch for each direction. A link of the structure counts once both its ends have begun. */
  #structuralBranches(): readonly Branch[] {
    if (this.#structure.length === 0) return [];
    const { reading } = this.following;
    const both = ['e', 'o'].map((end) => `(${end}.possibleFrom IS NULL OR ${begun(end, '$day', reading)})`);
    return [true, false].map((outward) => {
      const [from, to] = outward ? ['-', '->'] : ['<-', '-'];
      const all = `MATCH (e)${from}[a:${oneOf(this.#structure)}]${to}(o) WHERE o.id <> e.id AND ${both.join(' AND ')}`;
      return {
        all,
        some: `${all} WITH type(a) AS near, o.id AS found ORDER BY found
          WITH near, collect(found) AS each UNWIND each[0..$atMost] AS found MATCH (o:Entity {id: found})`,
        counted: 'type(a) AS kind, count(*) AS links',
        told: `o.id AS other, ${outward.toString()} AS outward, null AS fact, null AS far, null AS said, null AS sort,
          null AS since, null AS until`,
      };
    });
  }
}

function oneOf(ties: readonly TieType[]): string {
  return ties.flatMap(({ relationships }) => relationships).join('|');
}

function structural({ id, near, other, outward }: Row): Tie {
  const [subject, object] = outward === true ? [id, other] : [other, id];
  return {
    type: String(near),
    label: words(String(near)),
    subject: String(subject),
    object: String(object),
    fact: null,
    from: null,
    until: null,
  };
}

function ofFact({ id, near, other, fact, far, said, sort, since, until }: Row): Tie {
  const [one, two] = [String(near), String(far)];
  const type = factLinkType(one);
  const isForwards = readsForwards(one, two);
  const what = typeof said === 'string' ? said : sayOf(type, typeof sort === 'string' ? sort : undefined);
  return {
    type,
    label: isForwards ? factLabel(what, one, two) : factLabel(what, two, one),
    subject: String(isForwards ? id : other),
    object: String(isForwards ? other : id),
    fact: String(fact),
    from: since ?? null,
    until: until ?? null,
  };
}
