import { excerpt } from '../../text/quoted.js';
import { longestReason } from '../jobs/unmapped.js';
import { Account } from './account.js';
import { TableColumns } from './columns.js';
import { filledDown } from './fill-down.js';
import { noCells } from './evaluate.js';
import { CellFault } from './faults.js';
import { type Header, type TableRow, normalized } from './header.js';
import { LineRows } from './line-rows.js';
import { type OpenLookup, readLookups } from './lookups.js';
import type { TableDefinition } from './mapping-schema.js';
import { type OpenTable, openTable } from './open-table.js';
import { unusedNames } from './unused-columns.js';
import { placeInFile, refuseCellsBeyond } from './row-place.js';
import { type TableRecords, tableRecords } from './table-records.js';

/** The bytes of records, about, that are given at a time. */
const pieceSize = 65_536;

/** A CSV file whose rows become records by a mapping. */
export class MappedTable {
  readonly account: Account;
  readonly #records: TableRecords;
  readonly #rows = new LineRows();
  #columns: TableColumns | undefined;

  /**
   * Reads the records of the mapping.
   * @param file the name of the file, for messages
   * @throws UserError BAD_MAPPING
   */
  constructor(
    readonly file: string,
    readonly definition: TableDefinition,
    private readonly openLookup: OpenLookup,
  ) {
    this.#records = tableRecords(definition);
    this.account = new Account(file);
  }

  /**
   * Opens the file, and ties the columns of the mapping to its header.
   * @throws UserError BAD_INPUT, BAD_MAPPING
   */
  async open(pieces: AsyncIterable<Uint8Array>): Promise<OpenTable> {
    const { definition } = this;
    const names = this.#records.records.flatMap(({ columns }) => columns);
    const described = Object.keys(definition.columns ?? {});
    const needed = [...names, ...described].map(normalized);
    const table = await openTable(pieces, { file: this.file, dialect: definition.dialect ?? {}, needed });
    const lookups = await readLookups(definition, this.openLookup);
    this.#columns = new TableColumns(definition, table.header, lookups, (column) => {
      this.account.addOmitted(column, this.#row);
    });
    this.#columns.tie(names);
    this.account.unused = unusedNames(table.header, this.#columns.used, definition.ignore);
    return { ...table, rows: filledDown(table.rows, table.header, definition) };
  }

  /** The number of the row that is being mapped. */
  #row = 0;

  /** The records of the file as NDJSON. A row that does not fit the mapping is a line that tells why. */
  async *ndjson(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { header, rows, looksLikeUtf8 } = await this.open(pieces);
    let lines = this.#once();
    for await (const row of rows) {
      lines += this.#linesOf(row, header);
      if (lines.length < pieceSize) continue;
      yield Buffer.from(lines);
      lines = '';
    }
    if (lines !== '') yield Buffer.from(lines);
    this.account.looksLikeUtf8 = looksLikeUtf8();
  }

  /** The row of a line of the NDJSON, and the columns that a value of its record comes from. */
  placeOf(line: number, path: string): { readonly row: number; readonly columns: readonly string[] } {
    const { row, record } = this.#rows.at(line);
    const names = this.#records.records[record]?.columnsAt(path) ?? [];
    const columns = names.flatMap((name) => this.#columns?.titlesOf(name) ?? []);
    return { row, columns: [...new Set(columns)] };
  }

  #once(): string {
    return this.#records.once
      .flatMap((template) => {
        const made = template.fill(noCells);
        return 'reason' in made ? [] : made.map((record) => this.#line(record, template.kind));
      })
      .join('');
  }

  #line(record: object, kind: string): string {
    this.#rows.add(0, 0);
    this.account.addRecord(kind);
    return `${JSON.stringify(record)}\n`;
  }

  #linesOf(row: TableRow, header: Header): string {
    if (row.cells.every((cell) => normalized(cell) === '')) {
      this.account.addEmpty();
      return '';
    }
    this.#row = row.number;
    try {
      return this.#mapped(row, header);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      this.account.addRefused();
      this.#rows.add(row.number, 0);
      const { code, message, remedy } = error;
      const titles = error.columns.flatMap((name) => {
        const found = this.#columns?.titlesOf(name) ?? [];
        return found.length === 0 ? [name] : found;
      });
      const place = placeInFile(this.file, row.number, titles);
      const unmapped = {
        code,
        message: excerpt(`${place}: ${message}`, longestReason - 1),
        remedy: excerpt(remedy, longestReason - 1),
      };
      return `${JSON.stringify({ unmapped })}\n`;
    }
  }

  #mapped(row: TableRow, header: Header): string {
    refuseCellsBeyond(row, header);
    const scope = this.#columns?.scopeOf(row) ?? noCells;
    const made = this.#records.records.map((template) => ({ template, filled: template.fill(scope) }));
    const lines: string[] = [];
    const reasons: string[] = [];
    const kinds: string[] = [];
    for (const [index, { template, filled }] of made.entries()) {
      if ('reason' in filled) reasons.push(`${template.kind}: ${filled.reason}`);
      else {
        for (const record of filled) {
          this.#rows.add(row.number, index);
          kinds.push(template.kind);
          lines.push(`${JSON.stringify(record)}\n`);
        }
      }
    }
    this.account.addMapped(row.number, kinds, reasons);
    this.#countUnnamed(row, header);
    return lines.join('');
  }

  #countUnnamed({ cells, number }: TableRow, header: Header): void {
    const used = this.#columns?.used;
    for (const [index, name] of header.names.entries()) {
      if (name !== '' || used?.has(index) === true || normalized(cells[index] ?? '') === '') continue;
      this.account.addUnnamed(header.titleOf(index), number);
    }
  }
}
