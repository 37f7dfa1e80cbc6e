import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { nodeTypeOf } from '../../src/model/ids.js';
import type { Operation, Selected } from './collect.js';
import { contract, pathOf, possibleTypes, query } from './contract.js';
import {
  type Around,
  type PlainObject,
  type Rows,
  type Source,
  type Told,
  ofClaim,
  ofConflict,
  ofRoot,
  ofThing,
  plain,
  untold,
} from './resolve.js';

/*
 * Answers once more, in the plainest way: from one thing to the next along the relationships of the graph. What is more
 * than structure isn't told (groups, states, searches); where an answer goes on from there to a thing that says its id,
 * the walk goes on from that thing.
 */

/** The rows by whose cursors pages were asked, as earlier answers have them. */
export type RowsByCursor = Map<string, string>;

/** A place where an answer differs from what the graph has. */
export interface Difference {
  /** As `Type.field`. */
  readonly field: string;
  readonly problem: string;
}

/** The first place where the data differ from what the graph has; undefined where they agree. */
export function differsFromGraph(
  operation: Operation,
  data: unknown,
  around: Around,
  rowsByCursor: RowsByCursor,
): Difference | undefined {
  const walk = new Walk(operation, around, rowsByCursor);
  const sets = [operation.root.selectionSet];
  return walk.object(query, sets, (name, given) => ofRoot(name, given, around), data, 'data');
}

type FieldTold = (name: string, given: Readonly<Record<string, unknown>>) => Told;

/** The same below a field, whose own place is added where it is known. */
type Found = Partial<Difference> & Pick<Difference, 'problem'>;

class Walk {
  constructor(
    private readonly operation: Operation,
    private readonly around: Around,
    private readonly rowsByCursor: RowsByCursor,
  ) {}

  object(
    type: GraphQLObjectType,
    sets: Selected['sets'],
    told: FieldTold,
    answer: unknown,
    path: string,
  ): Difference | undefined {
    const object = answer as Readonly<Record<string, unknown>>;
    for (const selected of this.operation.collect(sets, type)) {
      const { key, field } = selected;
      const expected = field.name === '__typename' ? type.name : told(field.name, this.operation.argumentsOf(selected));
      const difference = this.#value(selected, expected, object[key], `${path}.${key}`);
      if (difference !== undefined) return { field: pathOf(type, field), ...difference };
    }
    return undefined;
  }

  #value(selected: Selected, told: Told, answer: unknown, path: string): Found | undefined {
    if (told === untold) return this.#untold(selected, answer, path);
    if (Array.isArray(told)) return this.#list(selected, told as readonly Told[], answer, path);
    if (typeof told !== 'object' || told === null) {
      return told === answer ? undefined : differs(path, JSON.stringify(told), answer);
    }
    const source = told as Source | PlainObject;
    if (typeof answer !== 'object' || answer === null) return differs(path, nameOf(source), answer);
    const type = this.#typeOf(selected, source);
    return this.object(type, selected.sets, this.#fieldsOf(source), answer, path);
  }

  #list(selected: Selected, told: readonly Told[], answer: unknown, path: string): Found | undefined {
    if (!Array.isArray(answer) || answer.length !== told.length) {
      return differs(path, `a list of ${told.length.toString()}`, answer);
    }
    for (const [index, item] of told.entries()) {
      const difference = this.#value(selected, item, answer[index], `${path}[${index.toString()}]`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }

  /** Goes on from the things that the answer names. */
  #untold(selected: Selected, answer: unknown, path: string): Found | undefined {
    if (Array.isArray(answer))
      return this.#list(
        selected,
        answer.map((): Told => untold),
        answer,
        path,
      );
    if (typeof answer !== 'object' || answer === null) return undefined;
    const thing = this.#named(selected, answer as Readonly<Record<string, unknown>>);
    if (thing !== undefined) return this.#value(selected, thing, answer, path);
    const type = getNamedType(selected.field.type);
    return isObjectType(type) ? this.object(type, selected.sets, () => untold, answer, path) : undefined;
  }

  /** The thing or conflict that has the id which the answer tells of itself. */
  #named(selected: Selected, answer: Readonly<Record<string, unknown>>): Source | undefined {
    const { world, conflicts } = this.around.graph;
    for (const type of possibleTypes(getNamedType(selected.field.type))) {
      const own = this.operation.collect(selected.sets, type).find(({ field }) => field.name === 'id');
      const id = own === undefined ? undefined : answer[own.key];
      if (typeof id === 'string' && nodeTypeOf(id) === type.name) return world.get(id) ?? conflicts.get(id);
    }
    return undefined;
  }

  #typeOf({ field }: Selected, source: Source | PlainObject): GraphQLObjectType {
    const declared = getNamedType(field.type);
    const type = isObjectType(declared) ? declared : contract.getType('kind' in source ? source.kind : source.type);
    if (!isObjectType(type)) throw new Error(`${String(type)} is no type of objects`);
    return type;
  }

  #fieldsOf(source: Source | PlainObject): FieldTold {
    if ('kind' in source) return (name, given) => ofThing(source, name, given, this.around);
    switch (source.type) {
      case 'Citation':
        return (name) => ofClaim(source, name);
      case 'Conflict':
        return (name) => ofConflict(source, name);
      case 'ConflictClaim':
        return (name) => source[name as 'value' | 'preferred' | 'citation'] as Told;
      case 'Rows':
        return this.#fieldsOfRows(source);
      case 'Plain':
        return (name) => source.fields[name] ?? null;
    }
  }

  #fieldsOfRows(whole: Rows): FieldTold {
    const page = this.#page(whole);
    return (name) => {
      if (name === 'totalCount') return whole.rows.length;
      if (page === undefined || name === 'groups') return untold;
      switch (name) {
        case 'nodes':
          return page.rows;
        case 'edges':
          return page.rows.map((node) => plain({ node, ...untoldOfEdges }));
        case 'pageInfo':
          return plain(page.info);
        default:
          return untold;
      }
    };
  }

  /** The rows of the page and where it lies; undefined where it is asked from a cursor of another answer. */
  #page({
    rows,
    page: { first, last, after, before },
  }: Rows): { rows: Rows['rows']; info: PlainObject['fields'] } | undefined {
    const placeOf = (cursor: unknown): number => {
      const id = this.rowsByCursor.get(String(cursor));
      return rows.findIndex((row) => idOf(row) === id);
    };
    const [begin, end] = [after == null ? 0 : placeOf(after) + 1, before == null ? rows.length : placeOf(before)];
    if ((after != null && begin === 0) || end < 0) return undefined;
    const within = rows.slice(begin, end);
    const size = Number(last ?? first ?? 20);
    const shown = last == null ? within.slice(0, size) : within.slice(-size);
    const more = within.length > size;
    return {
      rows: shown,
      info: {
        hasNextPage: last == null ? more : before != null,
        hasPreviousPage: last == null ? after != null : more,
        startCursor: shown.length === 0 ? null : untold,
        endCursor: shown.length === 0 ? null : untold,
      },
    };
  }
}

/** The fields of edges that are more than structure. */
const untoldOfEdges = Object.fromEntries(
  ['cursor', 'memberships', 'participations', 'state', 'certainty', 'provisional', 'because'].map((name) => [
    name,
    untold,
  ]),
);

function idOf(row: Rows['rows'][number]): unknown {
  return 'kind' in row ? row.id : row.properties['id'];
}

function nameOf(source: Source | PlainObject): string {
  return 'kind' in source ? source.id : source.type;
}

function differs(path: string, expected: string, answer: unknown): Found {
  return { problem: `${path} is ${JSON.stringify(answer)} where the graph has ${expected}` };
}
