import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { UserError } from '../errors.js';
import { Selection, fragmentsOf } from '../query/selection/collect-fields.js';

/** A value in a table: text, number or truth; null where there is none. */
export type Cell = string | number | boolean | null;

/** The answer to a query as a table. */
export interface Table {
  /** The columns, named by the way from the row to the value with dots between, in the order of the selection. */
  readonly columns: readonly string[];
  /** The rows, each with a value for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A query and the variables that it was asked with. */
export interface TableRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The response keys that lead to a value. */
type Path = readonly string[];

/** A list of objects in the answer: the way to it, and the columns of its rows. */
interface List {
  readonly path: Path;
  readonly columns: readonly Path[];
}

/**
 * The plan by which answers to a query become tables: a row for each item of the one list of objects in it, such as the
 * `nodes` of a connection, and a column for each value that is selected of an item. Of a list of values the cell has
 * them all, with semicolons between.
 * @throws UserError NOT_A_TABLE for a query that has no such list or several, or a list of objects within the rows
 */
export class TablePlan {
  readonly #list: List;

  constructor({ schema, document, operationName, variables }: TableRequest) {
    const operation = getOperationAST(document, operationName);
    const root = operation == null ? undefined : schema.getRootType(operation.operation);
    if (operation == null || root == null) throw notATable('The document has no such operation.', '');
    const columns = new Columns(new Selection(schema, fragmentsOf(document), variables));
    const lists = columns.listsIn([operation.selectionSet], root.name, []);
    const [list] = lists;
    if (list === undefined) {
      throw notATable('The query asks for no list, of which each item would be a row.', 'Ask for a connection.');
    }
    if (lists.length > 1) {
      const names = lists.map(({ path }) => path.join('.')).join(' and ');
      throw notATable(`The query asks for several lists, ${names}.`, 'Ask for one of them at a time.');
    }
    this.#list = list;
  }

  /** Tells whether further rows follow, as far as the query asks for `pageInfo`. */
  hasNextPage(data: unknown): boolean {
    return this.#pageInfo(data, 'hasNextPage') === true;
  }

  /** The cursor after which further rows follow; undefined where the query does not ask for it. */
  endCursor(data: unknown): string | undefined {
    const cursor = this.#pageInfo(data, 'endCursor');
    return typeof cursor === 'string' ? cursor : undefined;
  }

  #pageInfo(data: unknown, name: string): unknown {
    return valueAt(data, [...this.#list.path.slice(0, -1), 'pageInfo', name]);
  }

  /** The table of an answer's data. */
  table(data: unknown): Table {
    const { path, columns } = this.#list;
    const items = valueAt(data, path);
    const rows = Array.isArray(items) ? items : [];
    return {
      columns: columns.map((column) => column.join('.')),
      rows: rows.map((row: unknown) => columns.map((column) => cellOf(valueAt(row, column)))),
    };
  }
}

/** Finds the lists and columns in selections, of the fields that any type of each selection has. */
class Columns {
  constructor(private readonly selection: Selection) {}

  /** The lists of objects that are not within another one. */
  listsIn(sets: readonly SelectionSetNode[], type: string, path: Path): readonly List[] {
    return this.#fields(sets, type).flatMap(({ key, below, isList, type: named }) => {
      const here = [...path, key];
      if (below.length === 0) return [];
      return isList
        ? [{ path: here, columns: this.#columns(below, named, [], here) }]
        : this.listsIn(below, named, here);
    });
  }

  #columns(sets: readonly SelectionSetNode[], type: string, path: Path, list: Path): readonly Path[] {
    return this.#fields(sets, type).flatMap(({ key, below, isList, type: named }) => {
      const here = [...path, key];
      if (below.length === 0) return [here];
      if (!isList) return this.#columns(below, named, here, list);
      throw notATable(
        `${here.join('.')} is a list within each row of ${list.join('.')}.`,
        'Leave it out, or ask for it as the list itself.',
      );
    });
  }

  /** The fields that the selections have on the type, or on any type that may stand for it, each once. */
  #fields(sets: readonly SelectionSetNode[], type: string): readonly SelectedField[] {
    const found = new Map<string, readonly FieldNode[]>();
    const parents = new Map<string, string>();
    for (const name of this.#objectTypes(type)) {
      for (const [key, nodes] of this.selection.fields(sets, name)) {
        found.set(key, [...new Set([...(found.get(key) ?? []), ...nodes])]);
        parents.set(key, parents.get(key) ?? name);
      }
    }
    return [...found].map(([key, nodes]) => this.#field(key, nodes, parents.get(key) ?? type));
  }

  #field(key: string, nodes: readonly FieldNode[], parent: string): SelectedField {
    const [node] = nodes;
    const field = this.selection.objectType(parent).getFields()[node?.name.value ?? ''];
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const type = field === undefined ? undefined : getNullableType(field.type);
    return { key, below, isList: isListType(type), type: type === undefined ? '' : getNamedType(type).name };
  }

  #objectTypes(name: string): readonly string[] {
    const { schema } = this.selection;
    const type = schema.getType(name);
    if (isObjectType(type)) return [name];
    if (!isCompositeType(type) || !isAbstractType(type)) return [];
    return schema.getPossibleTypes(type).map((one) => one.name);
  }
}

/** A field of a selection, with what is selected below it: nothing for a value. */
interface SelectedField {
  readonly key: string;
  readonly below: readonly SelectionSetNode[];
  readonly isList: boolean;
  /** The name of its type, or of the type of its items. */
  readonly type: string;
}

/** The value at the end of a path; null where something on the way is null or absent. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (found: unknown, key) => (isObject(found) && Object.hasOwn(found, key) ? found[key] : null),
    value,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return Array.isArray(value) ? value.map(String).join('; ') : JSON.stringify(value);
}

function notATable(message: string, remedy: string): UserError {
  return new UserError({ code: 'NOT_A_TABLE', message, remedy: `${remedy} JSON takes any answer.`.trim() });
}
