import { quoted } from '../../text/quoted.js';
import type { RowScope } from './evaluate.js';
import { mappingFault } from './faults.js';
import { type PatternPart, matchesPattern, patternParts } from './pattern.js';
import { type Template, columnsIn, parseTemplate } from './template.js';

/** A condition on the cells of a row, which `when` of a mapping states. */
export interface Condition {
  /** The names of the columns that it looks at. */
  readonly columns: readonly string[];
  readonly isMet: (scope: RowScope) => boolean;
  /** The condition in words, such as `"Chair" is not empty`. */
  readonly words: string;
}

/**
 * Reads what `when` says: the name of a column that must not be empty, a list of such, or for each column the pattern that
 * its text must match, or one of several, or those that it must not match.
 */
export function parseCondition(value: unknown, place: string): Condition {
  const names = typeof value === 'string' ? [value] : value;
  if (Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === 'string')) {
    return all(names.map(notEmpty));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return all(Object.entries(value).map(([column, patterns]) => parseTest(column, patterns, `${place}.${column}`)));
  }
  throw mappingFault(
    place,
    'This is no condition.',
    'Name a column that must not be empty, or give an object with a pattern for each column.',
  );
}

function notEmpty(column: string): Condition {
  const name = /^\{(.*)\}$/.exec(column)?.[1] ?? column;
  return { columns: [name], isMet: ({ text }) => text(name) !== '', words: `${quoted(name)} is not empty` };
}

function all(conditions: readonly Condition[]): Condition {
  return {
    columns: conditions.flatMap(({ columns }) => columns),
    isMet: (scope) => conditions.every(({ isMet }) => isMet(scope)),
    words: conditions.map(({ words }) => words).join(' and '),
  };
}

function parseTest(column: string, value: unknown, place: string): Condition {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = isObject ? Object.keys(value) : [];
  const isNot = isObject && keys.length === 1 && keys[0] === 'not';
  const given: unknown = isNot ? (value as { readonly not: unknown }).not : value;
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if ((isObject && !isNot) || list.length === 0 || list.some((one) => typeof one === 'object')) {
    throw mappingFault(place, 'This is no pattern.', 'Give a text, a list of texts, or { not: … } with these.');
  }
  const patterns = list.map((one) => parseTemplate(String(one), place));
  const words = list.map((one) => (one === '' ? 'empty' : quoted(String(one)))).join(' or ');
  return {
    columns: [column, ...patterns.flatMap(columnsIn)],
    isMet: (scope) => patterns.some((pattern) => matchesPattern(scope.text(column), partsOf(pattern, scope))) !== isNot,
    words: `${quoted(column)} is ${isNot ? 'not ' : ''}${words}`,
  };
}

/** The parts of a pattern in a row: a star in a cell that it names stands for itself. */
function partsOf({ parts }: Template, { text }: RowScope): readonly PatternPart[] {
  return parts.flatMap((part) => (typeof part === 'string' ? patternParts(part) : [text(part.column)]));
}
