import type { RowScope } from './evaluate.js';
import { mappingFault } from './faults.js';
import { type Unmade, fillObjects } from './fill-record.js';
import type { RecordDefinition, TableDefinition } from './mapping-schema.js';
import { checkKind, placeOfField } from './place-of-value.js';
import { type ObjectNode, columnsAt, columnsOf, objectNode } from './record-node.js';

/** A record of a mapping: the records that it makes of each row. */
export class RecordTemplate {
  private constructor(
    /** The kind of the record, as its key has it. */
    readonly kind: string,
    /** The record as a whole, with the one key that names its kind. */
    private readonly whole: ObjectNode,
    private readonly body: ObjectNode,
  ) {}

  /**
   * Reads a record of a mapping.
   * @param citation the citation of a record that has none of its own, value by value
   * @throws UserError BAD_MAPPING
   */
  static of(definition: RecordDefinition, place: string, citation: Readonly<Record<string, unknown>>): RecordTemplate {
    const { when, forEach, ...kinds } = definition;
    const [entry, ...others] = Object.entries(kinds);
    if (entry === undefined || others.length > 0) {
      const message = `A record has one key that names its kind. This one has ${entry === undefined ? 'none' : `${entry[0]} and ${others.map(([key]) => key).join(', ')}`}.`;
      throw mappingFault(
        place,
        message,
        'Beside it there may be "when" and "forEach". Write each record as an item of its own: - official: …',
      );
    }
    const [kind, given] = entry;
    const at = `${place}.${kind}`;
    checkKind(kind, at);
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      throw mappingFault(at, 'This is not an object.', 'Give an object with the values of the record.');
    }
    const body = objectNode(cited(kind, given as RecordDefinition, citation), at, false, (name, field) =>
      placeOfField(kind, name, field),
    );
    const conditions = objectNode(
      { ...(when !== undefined && { when }), ...(forEach !== undefined && { forEach }) },
      place,
      true,
      () => ({ type: 'text' }),
    );
    return new RecordTemplate(kind, { ...conditions, entries: [[kind, body]] }, body);
  }

  get columns(): readonly string[] {
    return columnsOf(this.whole);
  }

  /** The records of a row, or the reason why there is none. A citation alone makes no record. */
  fill(scope: RowScope): readonly object[] | Unmade {
    const { when, forEach } = this.whole;
    const bodies = fillObjects({ ...this.body, when: both(when, this.body.when), forEach }, scope, 'citation');
    return 'reason' in bodies ? bodies : bodies.map((body) => ({ [this.kind]: body }));
  }

  /** The columns that a value of the record comes from. */
  columnsAt(path: string): readonly string[] {
    return path === '' ? [] : columnsAt(this.body, path);
  }
}

function both(one: ObjectNode['when'], other: ObjectNode['when']): ObjectNode['when'] {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    columns: [...one.columns, ...other.columns],
    isMet: (scope) => one.isMet(scope) && other.isMet(scope),
    words: `${one.words} and ${other.words}`,
  };
}

/** Records that take something back name their source themselves, and an id that is known is of none. */
const uncited = ['withdrawal', 'split', 'known'];

function cited(kind: string, body: RecordDefinition, citation: Readonly<Record<string, unknown>>): RecordDefinition {
  const { source, locator } = citation;
  if (kind === 'known') return body;
  if (uncited.includes(kind)) {
    const isOfPlace = kind === 'withdrawal' && body['all'] === undefined;
    return { ...(source !== undefined && { source }), ...(isOfPlace && locator !== undefined && { locator }), ...body };
  }
  const own = body['citation'];
  const isObject = own === undefined || (typeof own === 'object' && own !== null && !Array.isArray(own));
  return isObject ? { ...body, citation: { ...citation, ...own } } : body;
}

/** The records that a mapping makes of each row, and those that it makes once. */
export interface TableRecords {
  readonly records: readonly RecordTemplate[];
  readonly once: readonly RecordTemplate[];
}

/**
 * Reads the records of a table.
 * @throws UserError BAD_MAPPING
 */
export function tableRecords({ records, once = [], citation = {} }: TableDefinition): TableRecords {
  const ofRow = { locator: 'row {_sourceRow}', ...citation };
  const withoutRow = Object.entries(citation).filter(([, value]) => typeof value !== 'string' || !value.includes('{'));
  return {
    records: records.map((one, index) => RecordTemplate.of(one, `records[${index}]`, ofRow)),
    once: once.map((one, index) => {
      const place = `once[${index}]`;
      const template = RecordTemplate.of(one, place, Object.fromEntries(withoutRow));
      const [column] = template.columns;
      if (column === undefined) return template;
      throw mappingFault(
        place,
        `The record is made once, and names the column ${JSON.stringify(column)}.`,
        'Move it to records.',
      );
    }),
  };
}
