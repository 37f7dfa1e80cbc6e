import { LineCounter, type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { didYouMean } from '../../claims/check/nearest.js';
import { mappingFault } from './faults.js';
import { type TableDefinition, singleMapping, tableGroup } from './mapping-schema.js';

/** The characters that a mapping may have, and the aliases that may be followed in it. */
const limits = { characters: 1_048_576, aliases: 1_000 } as const;

/** A mapping of one or more tables to records. */
export interface Mapping {
  /** The name of its file. */
  readonly name: string;
  readonly tables: readonly TableDefinition[];
}

/**
 * Reads a mapping, a YAML document (version 1.2).
 * @param name the name of its file, for errors
 * @throws UserError BAD_MAPPING
 */
export function readMapping(text: string, name: string): Mapping {
  if (text.length > limits.characters) {
    throw mappingFault(name, 'The mapping has more than a million characters.', 'Name a mapping, not the data.');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', stringKeys: true, lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined): string =>
    offset === undefined ? name : `${name}:${lines.linePos(offset).line}`;
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    throw mappingFault(lineOf(error.pos[0]), `This is no YAML: ${error.message}`, yamlRemedy);
  }
  refuseUnquoted(document, lineOf);
  keepNumbersAsWritten(document);
  const value = valueOf(document, name);
  const isGroup = isMap(document.contents) && document.contents.has('tables');
  const { data, error: faults } = isGroup ? tableGroup.safeParse(value) : singleMapping.safeParse(value);
  if (data === undefined) throw faultIn(document, faults.issues, lineOf);
  if (!('tables' in data)) return { name, tables: [data] };
  const { tables, once = [], ...shared } = data;
  return { name, tables: tables.map((table, index) => withShared(table, shared, index === 0 ? once : [])) };
}

const yamlRemedy = 'Put texts with signs such as : # { [ * & into quotes, and indent with spaces.';

/** A table with what the mapping says for all tables; what the table says itself counts first. */
function withShared(
  table: TableDefinition,
  { dialect, null: nulls, citation, columns, ignore }: Omit<TableDefinition, 'records' | 'once' | 'file'>,
  once: NonNullable<TableDefinition['once']>,
): TableDefinition {
  return {
    ...table,
    dialect: { ...dialect, ...table.dialect },
    null: table.null ?? nulls,
    citation: { ...citation, ...table.citation },
    columns: { ...columns, ...table.columns },
    ignore: [...(ignore ?? []), ...(table.ignore ?? [])],
    once: [...once, ...(table.once ?? [])],
  };
}

function valueOf(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: limits.aliases });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw mappingFault(name, `This YAML can't be read: ${message}.`, 'Write out what the aliases stand for.');
  }
}

/** Refuses `name: {Surname}` without quotes, which YAML takes for an object, and keys that programs take for something else. */
function refuseUnquoted(document: Document, lineOf: (offset: number | undefined) => string): void {
  visit(document, {
    Pair(_key, pair, path) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const offset = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      if (key === '__proto__') throw mappingFault(lineOf(offset), '"__proto__" is no key.', 'Leave it out.');
      const map = path.at(-1);
      if (pair.value === null && isMap(map) && map.flow === true) {
        const remedy = `Write "{${key}}" in quotes, if the cell of a column is meant.`;
        throw mappingFault(lineOf(offset), `{${key}} without quotes is an object in YAML.`, remedy);
      }
    },
  });
}

/** Keeps a number as it is written where it would lose signs: 007 stays a text, as does 1.10. */
function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value)) {
        node.value = node.source;
      }
    },
  });
}

/** The first thing that is wrong with a mapping, with its place, and the keys that are allowed there. */
function faultIn(document: Document, issues: readonly z.core.$ZodIssue[], lineOf: (offset?: number) => string): Error {
  // A key that is misspelt explains why another one is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const path = issue?.path.map((step) => (typeof step === 'symbol' ? '' : step)) ?? [];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const node = document.getIn(unknown === undefined ? path : [...path, unknown], true) ?? document.getIn(path, true);
  const place = [lineOf((node as { range?: readonly number[] } | undefined)?.range?.[0]), path.join('.')];
  const at = place.filter((part) => part !== '').join(': ');
  if (unknown !== undefined) {
    const keys = keysAt(path);
    const message = `There is no ${JSON.stringify(unknown)} here.`;
    return mappingFault(at, message, `Use ${keys.join(', ')}.${didYouMean(unknown, keys)}`);
  }
  const isMissing = issue?.code === 'invalid_type' && node === undefined;
  const message = isMissing ? 'This is missing.' : (issue?.message ?? 'This is no mapping.');
  return mappingFault(at, message, remedyAt(path));
}

const shapes = {
  mapping: Object.keys(singleMapping.shape),
  group: Object.keys(tableGroup.shape),
  dialect: Object.keys(singleMapping.shape.dialect.unwrap().shape),
  column: Object.keys(singleMapping.shape.columns.unwrap().valueType.shape),
} as const;

function keysAt(path: readonly (string | number)[]): readonly string[] {
  const [first, , ...rest] = path;
  if (first === 'tables' && rest.length === 0) return shapes.mapping;
  const within = first === 'tables' ? rest : path;
  if (within[0] === 'dialect') return shapes.dialect;
  if (within[0] === 'columns') {
    const [, , key] = within;
    if (key === 'lookup') return ['file', 'key', 'value'];
    return key === 'number' ? ['decimalChar', 'groupChar'] : shapes.column;
  }
  return [...new Set([...shapes.mapping, ...shapes.group])];
}

function remedyAt(path: readonly (string | number)[]): string {
  return path.length === 0 || path.at(-1) === 'records'
    ? 'A mapping has "records", a list of records in which {Name} stands for the cell of a column, or "tables".'
    : `docs/importing.md tells what ${JSON.stringify(String(path.at(-1)))} can be.`;
}
