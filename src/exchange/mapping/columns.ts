import { type CellReader, cellReader } from './column.js';
import { type CellValue, type RowScope, evaluate } from './evaluate.js';
import { inCase, cellItems } from './cell-items.js';
import { CellFault, mappingFault, placeOfColumn } from './faults.js';
import { type Header, type TableRow, normalized } from './header.js';
import type { Lookup } from './lookups.js';
import type { ColumnDefinition, TableDefinition } from './mapping-schema.js';
import { type Template, parseTemplate } from './template.js';

/** The name that stands for the number of the row, as in CSV on the Web. */
const rowNumber = '_sourceRow';

/** A column of the mapping: one of the file, one that is made of others, or the number of the row. */
interface Column {
  /** The texts of a cell before they are looked up in tables of values, without those that stand for nothing. */
  readonly texts: (row: TableRow, scope: RowScope) => readonly string[];
  readonly values: (row: TableRow, scope: RowScope) => readonly CellValue[];
  /** The indexes of the columns of the file that it is made of. */
  readonly indexes: readonly number[];
}

/** The columns of a mapping, tied to those of a file. */
export class TableColumns {
  readonly #columns = new Map<string, Column>();
  readonly #open = new Set<string>();
  readonly #missing = new Set<string>();

  /** @param omitted is told of each value that is left out since it can't be read, by the name of its column */
  constructor(
    private readonly table: TableDefinition,
    private readonly header: Header,
    private readonly lookups: ReadonlyMap<string, Lookup>,
    private readonly omitted: (column: string) => void,
  ) {}

  /**
   * Ties the columns of these names, and all that the mapping describes.
   * @throws UserError where the file lacks one
   */
  tie(names: readonly string[]): void {
    for (const name of [...names, ...Object.keys(this.table.columns ?? {})]) this.#column(name);
    if (this.#missing.size > 0) throw this.header.missing([...this.#missing]);
  }

  /** The indexes of the columns of the file that the mapping names. */
  get used(): ReadonlySet<number> {
    return new Set([...this.#columns.values()].flatMap(({ indexes }) => indexes));
  }

  /** The columns of the file that a column of the mapping is made of, as a message names them. */
  titlesOf(name: string): readonly string[] {
    return (this.#columns.get(name)?.indexes ?? []).map((index) => this.header.titleOf(index));
  }

  /** The cells of a row. Each is read once. */
  scopeOf(row: TableRow): RowScope {
    const read = new Map<string, readonly CellValue[]>();
    const scope: RowScope = {
      text: (name) => this.#column(name).texts(row, scope).join(' '),
      values: (name) => {
        const known = read.get(name);
        if (known !== undefined) return known;
        const values = this.#column(name).values(row, scope);
        read.set(name, values);
        return values;
      },
    };
    return scope;
  }

  #column(name: string): Column {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const column = this.#made(name);
    this.#columns.set(name, column);
    return column;
  }

  #made(name: string): Column {
    if (name === rowNumber) {
      const texts = (row: TableRow): readonly string[] => [row.number.toString()];
      return { texts, values: texts, indexes: [] };
    }
    const described = this.table.columns ?? {};
    const definition: ColumnDefinition = (Object.hasOwn(described, name) ? described[name] : undefined) ?? {};
    if (this.#open.has(name)) {
      throw mappingFault(placeOfColumn(name, 'template'), 'The column is made of itself.', 'Give it another name.');
    }
    this.#open.add(name);
    const templates = definition.template?.map((text) => parseTemplate(text, placeOfColumn(name, 'template')));
    const origin = templates === undefined ? this.#ofFile(name) : this.#ofOthers(name, templates);
    this.#open.delete(name);
    const titles = origin.indexes.map((index) => this.header.titleOf(index));
    const reader = cellReader(name, definition, titles, () => {
      this.omitted(name);
    });
    const texts = (row: TableRow, scope: RowScope): readonly string[] =>
      this.#found(name, origin.texts(row, scope), definition, titles);
    return { texts, values: (row, scope) => valuesOf(texts(row, scope), reader, definition), indexes: origin.indexes };
  }

  #ofFile(name: string): Omit<Column, 'values'> {
    const index = this.header.indexOf(name);
    if (index === undefined) this.#missing.add(name);
    return {
      texts: ({ cells }) => [(index === undefined ? undefined : cells[index]) ?? ''],
      indexes: index === undefined ? [] : [index],
    };
  }

  /** A column made by the first of these templates of which no cell is empty. Its own name is that of the column of the file. */
  #ofOthers(name: string, templates: readonly Template[]): Omit<Column, 'values'> {
    const names = templates.flatMap(({ parts }) =>
      parts.flatMap((part) => (typeof part === 'string' ? [] : part.column)),
    );
    const own = names.includes(name) ? this.#ofFile(name) : undefined;
    const others = names.filter((one) => one !== name).map((one) => this.#column(one));
    return {
      texts: (row, scope) => {
        const within: RowScope = {
          text: scope.text,
          values: (one) =>
            one === name ? (own?.texts(row, scope) ?? []).filter((text) => text !== '') : scope.values(one),
        };
        for (const template of templates) {
          const texts = evaluate(template, within);
          if (texts.length > 0) return texts.map(String);
        }
        return [];
      },
      indexes: [...new Set([...(own?.indexes ?? []), ...others.flatMap(({ indexes }) => indexes)])],
    };
  }

  /** The items of cells that stand for something, as they are found in another file where they are looked up there. */
  #found(
    name: string,
    cells: readonly string[],
    { separator, part, null: nulls = this.table.null ?? [], case: letters }: ColumnDefinition,
    titles: readonly string[],
  ): readonly string[] {
    const items = cells.flatMap((cell) => (separator === undefined ? [cell] : cellItems(cell, separator, part)));
    const texts = items
      .map(normalized)
      .filter((text) => text !== '' && !nulls.includes(text))
      .map((text) => inCase(text, letters));
    const lookup = this.lookups.get(name);
    if (lookup === undefined) return texts;
    return texts.flatMap((text) => {
      try {
        return [lookup.find(text, titles)].filter((found) => found !== '');
      } catch (error) {
        if (!(error instanceof CellFault) || this.table.columns?.[name]?.invalid !== 'omit') throw error;
        this.omitted(name);
        return [];
      }
    });
  }
}

function valuesOf(
  texts: readonly string[],
  { read }: CellReader,
  { default: fallback }: ColumnDefinition,
): readonly CellValue[] {
  if (texts.length === 0) return fallback === undefined ? [] : [fallback];
  return texts.flatMap(read);
}
