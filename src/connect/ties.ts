import {
  type LinkType,
  factLabel,
  factTies,
  isFactLink,
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

/** One end of what is read: a relationship type to follow from an entity `e`, and what makes it count. */
interface Branch {
  readonly type: LinkType;
  /** The pattern from `e` to what is counted. */
  readonly match: string;
  /** The variable that tells one link from another. */
  readonly what: string;
  /** What leads on from a fact to the other entity, `o`. */
  readonly onward: string;
  /** The columns that tell the link. */
  readonly told: string;
}

/** Reads what ties entities together, for many of them with one statement. */
export class Ties {
  readonly #branches: readonly Branch[];
  readonly #relationships: string;

  constructor(
    private readonly request: Request,
    private readonly following: Following,
  ) {
    const { types, reading } = following;
    this.#branches = [
      ...factTies.filter(({ type }) => types.has(type)).map((tie) => factBranch(tie, reading)),
      ...structuralTies.filter(({ type }) => types.has(type)).flatMap((tie) => structuralBranches(tie, reading)),
    ];
    this.#relationships = [...factTies, ...structuralTies]
      .filter(({ type }) => types.has(type))
      .flatMap(({ relationships }) => relationships)
      .join('|');
  }

  /** How many links of any day each of the entities has; those that are not there are left out. */
  async degrees(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0 || this.#relationships === '') return new Map();
    const text = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, COUNT { (e)-[:${this.#relationships}]-() } AS degree`;
    const rows = await this.request.read(text, { ids });
    return new Map(rows.map(({ id, degree }) => [String(id), Number(degree)]));
  }

  /** The links that the entities have on the day, those of one entity with itself left out. */
  of(ids: readonly string[]): Promise<readonly Tie[]> {
    return this.#read(ids, ({ match, onward, told }) => `${match} ${onward} ${told}`, {});
  }

  /** The same, but of each type no more than so many for each entity: those with the first ids. */
  some(ids: readonly string[], atMost: number): Promise<readonly Tie[]> {
    const cut = ({ match, what, onward, told }: Branch): string =>
      `${match} WITH e, a, ${what} ORDER BY ${what}.id LIMIT $atMost ${onward} ${told}`;
    return this.#read(ids, cut, { atMost });
  }

  /** How many links of each type each of the entities has on the day; of types that an entity has none of, nothing. */
  async counts(ids: readonly string[]): Promise<readonly Count[]> {
    const rows = await this.#all(
      ids,
      ({ type, match, what, onward }) =>
        `${match} ${onward} RETURN '${type}' AS type, count(DISTINCT ${what}) AS links`,
      'id, type, links',
      {},
    );
    return rows.flatMap(({ id, type, links }) =>
      Number(links) === 0 ? [] : [{ id: String(id), type: String(type), links: Number(links) }],
    );
  }

  async #read(
    ids: readonly string[],
    text: (branch: Branch) => string,
    parameters: { readonly atMost?: number },
  ): Promise<readonly Tie[]> {
    const columns = 'id, type, near, other, outward, fact, far, said, sort, since, until';
    const rows = await this.#all(ids, text, columns, parameters);
    return rows.map((row) => (isFactLink(String(row['type'])) ? ofFact(row) : structural(row)));
  }

  async #all(
    ids: readonly string[],
    text: (branch: Branch) => string,
    columns: string,
    parameters: { readonly atMost?: number },
  ): Promise<readonly Row[]> {
    if (ids.length === 0 || this.#branches.length === 0) return [];
    const branches = this.#branches.map(text).join(' UNION ALL ');
    return this.request.read(`UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) { ${branches} } RETURN ${columns}`, {
      ids,
      day: this.following.day,
      ...parameters,
    });
  }
}

function factBranch({ type, relationships }: (typeof factTies)[number], reading: Reading): Branch {
  const ends = relationships.join('|');
  return {
    type,
    match: `MATCH (e)<-[a:${ends}]-(f) WHERE ${[...counting('f'), holds('f', '$day', reading)].join(' AND ')}`,
    what: 'f',
    onward: `MATCH (f)-[b:${ends}]->(o) WHERE o.id <> e.id`,
    told: `RETURN '${type}' AS type, type(a) AS near, o.id AS other, true AS outward, f.id AS fact, type(b) AS far,
        coalesce(f.title, f.measure) AS said, coalesce(f.role, f.kind, f.status) AS sort,
        coalesce(f.from, f.on) AS since, f.until AS until`,
  };
}

/** A link of the structure counts once both its ends have begun. */
function structuralBranches({ type, relationships }: (typeof structuralTies)[number], reading: Reading): Branch[] {
  const both = ['e', 'o'].map((end) => `(${end}.possibleFrom IS NULL OR ${begun(end, '$day', reading)})`);
  return [true, false].map((outward) => {
    const [from, to] = outward ? ['-', '->'] : ['<-', '-'];
    return {
      type,
      match: `MATCH (e)${from}[a:${relationships.join('|')}]${to}(o) WHERE o.id <> e.id AND ${both.join(' AND ')}`,
      what: 'o',
      onward: '',
      told: `RETURN '${type}' AS type, type(a) AS near, o.id AS other, ${outward.toString()} AS outward, null AS fact,
        null AS far, null AS said, null AS sort, null AS since, null AS until`,
    };
  });
}

function structural({ id, type, other, outward }: Row): Tie {
  const [subject, object] = outward === true ? [id, other] : [other, id];
  return {
    type: String(type),
    label: words(String(type)),
    subject: String(subject),
    object: String(object),
    fact: null,
    from: null,
    until: null,
  };
}

function ofFact({ id, type, near, other, fact, far, said, sort, since, until }: Row): Tie {
  const [one, two] = [String(near), String(far)];
  const isForwards = readsForwards(one, two);
  const what = typeof said === 'string' ? said : sayOf(String(type), typeof sort === 'string' ? sort : undefined);
  return {
    type: String(type),
    label: isForwards ? factLabel(what, one, two) : factLabel(what, two, one),
    subject: String(isForwards ? id : other),
    object: String(isForwards ? other : id),
    fact: String(fact),
    from: since ?? null,
    until: until ?? null,
  };
}
