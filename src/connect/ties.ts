import {
  type LinkType,
  type LinkTypeDefinition,
  factLabel,
  factLinkTypes,
  readsForwards,
  factWords,
  structuralLinkTypes,
} from '../model/link-types.js';
import { constantInWords } from '../model/names.js';
import type { Reading } from '../model/time.js';
import type { Request } from '../query/code.js';
import { counting } from '../query/conditions.js';
import { begun, holds } from '../query/day.js';
import type { Parameters, Row } from '../store/store.js';

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

/** That two entities are tied together, and how many links of any day the second of them has. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly degree: number;
}

/** What two groups of entities have in common: a step to it, and whether it is of one of the groups itself. */
export interface Meeting extends Step {
  readonly isDirect: boolean;
}

/** What an entity is tied to on the day by links of one type. */
export interface Surrounding {
  readonly id: string;
  readonly type: LinkType;
  /** The first of those at the other ends, by their ids. */
  readonly others: readonly string[];
  /** How many links there are in all. */
  readonly links: number;
}

/** What ties one entity to another by links of one type. */
export interface Pair {
  readonly id: string;
  readonly other: string;
  readonly type: LinkType;
  /** How many links there are; of facts only the first are told, by their ids. */
  readonly links: number;
  readonly told: readonly Tie[];
}

/** Of how many facts of one type that tie the same two entities links are told; the schema says so. */
const toldOfPair = 50;

/** What a fact `f` says in words: of a measurement the measure, as its title gives the value. */
const said = 'coalesce(f.measure, f.title)';

/** Reads what ties entities together, for many of them with one statement. */
export class Ties {
  readonly #facts: readonly LinkTypeDefinition[];
  readonly #structure: readonly LinkTypeDefinition[];
  readonly #relationships: string;

  constructor(
    private readonly request: Pick<Request, 'read'>,
    private readonly following: Following,
  ) {
    this.#facts = factLinkTypes.filter(({ type }) => following.types.has(type));
    this.#structure = structuralLinkTypes.filter(({ type }) => following.types.has(type));
    this.#relationships = oneOf([...this.#facts, ...this.#structure]);
  }

  /** How many links of any day each of the entities has; those that are not there are left out. */
  async degrees(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#read(
      ids,
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, ${this.#degreeOf('e')} AS degree`,
    );
    return new Map(rows.map(({ id, degree }) => [String(id), Number(degree)]));
  }

  /** The entities that each of the entities is tied to on the day. */
  async steps(ids: readonly string[]): Promise<readonly Step[]> {
    const branches = this.#branches().map((all) => `${all} RETURN o`);
    const rows = await this.#read(
      ids,
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) { ${branches.join(' UNION ')} }
       RETURN id AS from, o.id AS to, ${this.#degreeOf('o')} AS degree`,
    );
    return rows.map(stepOf);
  }

  /**
   * What is tied to entities of both groups on the day or, being of one, to the other: so that of many links only those
   * are told at which the groups meet. No more than so many, those first that are of a group themselves.
   */
  async meetings(group: readonly string[], other: readonly string[], atMost: number): Promise<readonly Meeting[]> {
    const branches = this.#branches().map((all) => `${all} RETURN o, 1 AS far`);
    const rows = await this.#read(
      [...group, ...other],
      `UNWIND range(0, size($ids) - 1) AS place WITH $ids[place] AS id, place < $others AS side
       MATCH (e:Entity {id: id}) CALL (e) { RETURN e AS o, 0 AS far UNION ALL ${branches.join(' UNION ALL ')} }
       WITH o, min(far) AS far, count(DISTINCT side) AS sides, collect(DISTINCT id) AS nears WHERE sides = 2
       UNWIND nears AS from WITH from, o, far WHERE from <> o.id
       RETURN from, o.id AS to, ${this.#degreeOf('o')} AS degree, far = 0 AS isDirect ORDER BY far LIMIT $atMost`,
      { others: group.length, atMost },
    );
    return rows.map((row) => ({ ...stepOf(row), isDirect: row['isDirect'] === true }));
  }

  /** The links between entities of two groups on the day. All that those of the first have are looked at. */
  async between(ids: readonly string[], others: readonly string[]): Promise<readonly Pair[]> {
    const facts = this.#facts.map(
      (tie) => `${this.#factBranch([tie])} AND o.id IN $others WITH f, type(a) AS near, type(b) AS far, o.id AS other
        ORDER BY f.id, near, far
        WITH other, count(DISTINCT f.id) AS links, collect({near: near, far: far, fact: f.id, said: ${said},
          sort: coalesce(f.role, f.kind, f.status), since: coalesce(f.from, f.on), until: f.until}) AS told
        RETURN other, '${tie.type}' AS type, true AS outward, links, told[0..$atMost] AS told`,
    );
    const structure = this.#structuralBranches().map(
      ({ all, outward }) => `${all} AND o.id IN $others
        RETURN o.id AS other, type(a) AS type, ${outward.toString()} AS outward, 1 AS links, null AS told`,
    );
    const rows = await this.#read(
      ids,
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) { ${[...facts, ...structure].join(' UNION ALL ')} }
       RETURN id, other, type, outward, links, told`,
      { others, atMost: toldOfPair },
    );
    return rows.map(pairOf);
  }

  /** What each of the entities is tied to on the day, by the type of the links; of each no more than so many ids. */
  async around(ids: readonly string[], atMost: number): Promise<readonly Surrounding[]> {
    const facts = this.#facts.map(
      (tie) => `${this.#factBranch([tie])} WITH o.id AS other, count(DISTINCT f.id) AS links ORDER BY other
        WITH collect(other) AS others, sum(links) AS links
        RETURN '${tie.type}' AS type, others[0..$atMost] AS others, links`,
    );
    const structure = this.#structuralBranches().map(
      ({ all }) => `${all} WITH type(a) AS type, o.id AS other ORDER BY other
        WITH type, collect(other) AS others, count(*) AS links
        RETURN type, others[0..$atMost] AS others, links`,
    );
    const rows = await this.#read(
      ids,
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) { ${[...facts, ...structure].join(' UNION ALL ')} }
       RETURN id, type, others, links`,
      { atMost },
    );
    return rows.map(({ id, type, others, links }) => ({
      id: String(id),
      type: String(type),
      others: others as readonly string[],
      // A sum over nothing is null on one of the engines.
      links: Number(links ?? 0),
    }));
  }

  /** Where no type of links is followed there is nothing to ask for. */
  async #read(ids: readonly string[], text: string, more: Parameters = {}): Promise<readonly Row[]> {
    if (ids.length === 0 || this.#relationships === '') return [];
    return this.request.read(text, { ids, day: this.following.day, ...more });
  }

  #degreeOf(variable: string): string {
    return `COUNT { (${variable})-[:${this.#relationships}]-() }`;
  }

  /** The clauses that find all links of an entity `e`: the other end is `o`. */
  #branches(): readonly string[] {
    const facts = this.#facts.length === 0 ? [] : [this.#factBranch(this.#facts)];
    return [...facts, ...this.#structuralBranches().map(({ all }) => all)];
  }

  /** `f` is the fact, `a` and `b` are its relationships to the one end and the other. */
  #factBranch(ties: readonly LinkTypeDefinition[]): string {
    const ends = oneOf(ties);
    const counts = [...counting('f'), holds('f', '$day', this.following.reading)].join(' AND ');
    return `MATCH (e)<-[a:${ends}]-(f) WHERE ${counts} MATCH (f)-[b:${ends}]->(o) WHERE o <> e`;
  }

  /** One branch for each direction. A link of the structure, `a`, counts once both its ends have begun. */
  #structuralBranches(): readonly { readonly all: string; readonly outward: boolean }[] {
    if (this.#structure.length === 0) return [];
    const { reading } = this.following;
    const both = ['e', 'o'].map((end) => `(${end}.possibleFrom IS NULL OR ${begun(end, '$day', reading)})`);
    return [true, false].map((outward) => {
      const [from, to] = outward ? ['-', '->'] : ['<-', '-'];
      const all = `MATCH (e)${from}[a:${oneOf(this.#structure)}]${to}(o) WHERE o <> e AND ${both.join(' AND ')}`;
      return { all, outward };
    });
  }
}

function stepOf({ from, to, degree }: Row): Step {
  return { from: String(from), to: String(to), degree: Number(degree) };
}

function oneOf(ties: readonly LinkTypeDefinition[]): string {
  return ties.flatMap(({ relationships }) => relationships).join('|');
}

function pairOf(row: Row): Pair {
  const [id, other, type] = [String(row['id']), String(row['other']), String(row['type'])];
  const facts = row['told'] as readonly Row[] | null;
  const told = facts?.map((fact) => ofFact(id, other, type, fact)) ?? [structural(id, other, type, row)];
  return { id, other, type, links: Number(row['links']), told };
}

function structural(id: string, other: string, type: LinkType, { outward }: Row): Tie {
  const [subject, object] = outward === true ? [id, other] : [other, id];
  return { type, label: constantInWords(type), subject, object, fact: null, from: null, until: null };
}

function ofFact(id: string, other: string, type: LinkType, { near, far, fact, said, sort, since, until }: Row): Tie {
  const [one, two] = [String(near), String(far)];
  const isForwards = readsForwards(one, two);
  const what = typeof said === 'string' ? said : factWords(type, typeof sort === 'string' ? sort : undefined);
  return {
    type,
    label: isForwards ? factLabel(what, one, two) : factLabel(what, two, one),
    subject: isForwards ? id : other,
    object: isForwards ? other : id,
    fact: String(fact),
    from: since ?? null,
    until: until ?? null,
  };
}
