import { didYouMean } from '../../claims/check/nearest.js';
import { fieldsOfRecord, recordKeys } from '../../claims/check/check-record.js';
import { kindByPrefix } from '../../model/ids.js';
import { definition, vocabulary } from '../../model/registry.js';
import { quoted } from '../../text/quoted.js';
import type { CellValue } from './evaluate.js';
import { mappingFault } from './faults.js';

/** The type of the values at a place of a record. */
export interface PlaceOfValue {
  readonly type: 'text' | 'number' | 'boolean';
  /** The words that may stand there, where the model lists them. */
  readonly words?: readonly string[];
}

const otherPlace: PlaceOfValue = { type: 'text' };

/**
 * Checks that the model has records of this kind.
 * @throws UserError BAD_MAPPING
 */
export function checkKind(key: string, place: string): void {
  if (recordKeys.includes(key)) return;
  const remedy = `Use one of ${recordKeys.join(', ')}.${didYouMean(key, recordKeys)}`;
  throw mappingFault(place, `${quoted(key)} is not a kind of record.`, remedy);
}

/**
 * The type of a field of a record.
 * @throws UserError BAD_MAPPING for a field that records of the kind don't have
 */
export function placeOfField(key: string, name: string, place: string): PlaceOfValue {
  const kind = kindByPrefix.get(key);
  if (kind === undefined) return name === 'all' ? { type: 'boolean' } : otherPlace;
  const known = fieldsOfRecord(kind);
  if (!known.includes(name)) {
    const remedy = `Use one of ${known.join(', ')}.${didYouMean(name, known)}`;
    throw mappingFault(place, `A record of kind ${kind} has no field ${quoted(name)}.`, remedy);
  }
  const field = definition(kind).fields[name];
  if (field === undefined) return otherPlace;
  if (field.type === 'Boolean') return { type: 'boolean' };
  if (field.type === 'Int' || field.type === 'Float') return { type: 'number' };
  const words = vocabulary(field);
  return words === undefined ? otherPlace : { type: 'text', words };
}

/**
 * Checks a word of the mapping that is to stand at a place.
 * @throws UserError BAD_MAPPING
 */
export function checkWord(value: CellValue, { words }: PlaceOfValue, place: string): void {
  if (words === undefined || words.includes(String(value))) return;
  const remedy = `Give one of ${words.join(', ')}.${didYouMean(value, words)}`;
  throw mappingFault(place, `${quoted(value)} is not valid here.`, remedy);
}

/** A value as its place takes it: a text of digits is a number where a number belongs, and a number a text elsewhere. */
export function valueFor({ type }: PlaceOfValue, value: CellValue): CellValue {
  if (type === 'number')
    return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value;
  return type === 'boolean' ? value : String(value);
}
