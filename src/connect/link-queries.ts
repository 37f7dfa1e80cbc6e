import type { Statement } from '../cypher/statement.js';
import { type LinkType, factLabel, factWords, readsForwards } from '../model/link-types.js';
import { constantInWords } from '../model/names.js';
import type { Reading } from '../model/time.js';
import type { Request } from '../query/request.js';
import type { Parameters, Row } from '../store/store.js';
import { type LinkStatements, linkStatements } from './link-statements.js';

/** A link between two entities, which are given by their ids. */
export interface EntityLink {
  readonly type: LinkType;
  /** The subject's role towards the object, in words. */
  readonly label: string;
  readonly subject: string;
  readonly object: string;
  /** The id of the fact; null for a structural link. */
  readonly fact: string | null;
  /** EDTF texts. */
  readonly from: unknown;
  readonly until: unknown;
}

/** The links that count: those of the types that hold on the day, in days since 1970-01-01. */
export interface LinkSelection {
  readonly types: ReadonlySet<LinkType>;
  readonly day: number;
  readonly reading: Reading;
}

/** A neighbour of an entity, with the number of its links of any day. */
export interface Neighbour {
  readonly from: string;
  readonly to: string;
  readonly degree: number;
}

/** A neighbour that two groups of entities share. */
export interface SharedNeighbour extends Neighbour {
  /** The neighbour is in one of the groups itself. */
  readonly isDirect: boolean;
}

/** The neighbours of an entity by links of one type. */
export interface NeighboursByType {
  readonly id: string;
  readonly type: LinkType;
  /** The first by their ids. */
  readonly neighbours: readonly string[];
  /** The number of all links. */
  readonly linkCount: number;
}

/** The links of one type between two entities. */
export interface LinkedPair {
  readonly id: string;
  readonly other: string;
  readonly type: LinkType;
  readonly linkCount: number;
  /** Of facts only the first by their ids. */
  readonly links: readonly EntityLink[];
}

/** The number of facts of one type between two entities whose links are read; the schema's descriptions state it. */
const factsOfPair = 50;

/** Reads the links of entities, for many of them with one statement. */
export class LinkQueries {
  /** Undefined where no type of links is selected. */
  readonly #statements: LinkStatements | undefined;

  constructor(
    private readonly request: Pick<Request, 'read'>,
    private readonly selection: LinkSelection,
  ) {
    this.#statements = linkStatements(selection.types, selection.reading);
  }

  /** The number of links of any day of each entity; entities that do not exist are left out. */
  async degrees(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#read(this.#statements?.degrees, ids);
    return new Map(rows.map(({ id, degree }) => [String(id), Number(degree)]));
  }

  /** The neighbours of each entity on the day. */
  async neighbours(ids: readonly string[]): Promise<readonly Neighbour[]> {
    const rows = await this.#read(this.#statements?.neighbours, ids);
    return rows.map(neighbourOf);
  }

  /**
   * The neighbours on the day that two groups of entities share: an entity of one group that is linked with one of the
   * other, or an entity that is linked with both. At most so many, and those that are of a group themselves first.
   */
  async sharedNeighbours(
    group: readonly string[],
    otherGroup: readonly string[],
    limit: number,
  ): Promise<readonly SharedNeighbour[]> {
    const rows = await this.#read(this.#statements?.sharedNeighbours, [...group, ...otherGroup], {
      firstGroup: group.length,
      limit,
    });
    return rows.map((row) => ({ ...neighbourOf(row), isDirect: row['isDirect'] === true }));
  }

  /** The links on the day between entities of two groups. The engine scans all links of the first group. */
  async linksBetween(ids: readonly string[], others: readonly string[]): Promise<readonly LinkedPair[]> {
    const rows = await this.#read(this.#statements?.linksBetween, ids, { others, limit: factsOfPair });
    return rows.map(pairOf);
  }

  /** The neighbours of each entity on the day by the type of link, at most so many of each type. */
  async neighboursByType(ids: readonly string[], limit: number): Promise<readonly NeighboursByType[]> {
    const rows = await this.#read(this.#statements?.neighboursByType, ids, { limit });
    return rows.map(({ id, type, neighbours, linkCount }) => ({
      id: String(id),
      type: String(type),
      neighbours: neighbours as readonly string[],
      // Grafeo's sum over no rows is null.
      linkCount: Number(linkCount ?? 0),
    }));
  }

  async #read(
    statement: Statement | undefined,
    ids: readonly string[],
    parameters: Parameters = {},
  ): Promise<readonly Row[]> {
    if (ids.length === 0 || statement === undefined) return [];
    return this.request.read(statement, { ids, day: this.selection.day, ...parameters });
  }
}

function neighbourOf({ from, to, degree }: Row): Neighbour {
  return { from: String(from), to: String(to), degree: Number(degree) };
}

function pairOf(row: Row): LinkedPair {
  const [id, other, type] = [String(row['id']), String(row['other']), String(row['type'])];
  const facts = row['facts'] as readonly Row[] | null;
  const links = facts?.map((fact) => factLink(id, other, type, fact)) ?? [structuralLink(id, other, type, row)];
  return { id, other, type, linkCount: Number(row['linkCount']), links };
}

function structuralLink(id: string, other: string, type: LinkType, { isOutward, from, until }: Row): EntityLink {
  const [subject, object] = isOutward === true ? [id, other] : [other, id];
  return { type, label: constantInWords(type), subject, object, fact: null, from: from ?? null, until: until ?? null };
}

function factLink(id: string, other: string, type: LinkType, fact: Row): EntityLink {
  const [near, far] = [String(fact['near']), String(fact['far'])];
  const { said, sort, from, until } = fact;
  // Of two ends alike, such as two who sign one action, the id decides, so that the link is the same from both.
  const isForwards = near === far ? id < other : readsForwards(near, far);
  const text = typeof said === 'string' ? said : factWords(type, typeof sort === 'string' ? sort : undefined);
  return {
    type,
    label: isForwards ? factLabel(text, near, far) : factLabel(text, far, near),
    subject: isForwards ? id : other,
    object: isForwards ? other : id,
    fact: String(fact['id']),
    from: from ?? null,
    until: until ?? null,
  };
}
