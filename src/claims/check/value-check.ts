import { UserError } from '../../errors.js';
import { OPEN, type PartialDate, parsePartialDate } from '../../model/dates.js';
import type { Form } from '../../model/forms.js';
import { parseId } from '../../model/ids.js';
import type { Field } from '../../model/kinds.js';
import { constantInWords, withArticle } from '../../model/names.js';
import { definition, isKind, vocabulary } from '../../model/registry.js';
import { collationKey } from '../../text/collation.js';
import { fold } from '../../text/fold.js';
import { hasLetterOrDigit, isWhole, normalForm } from '../../text/normal-form.js';
import { excerpt, quoted } from '../../text/quoted.js';
import { longestDate, longestEntry, longestId, longestText } from '../limits.js';
import type { FieldValue, RecordProblemCode } from '../records.js';
import { didYouMean } from './nearest.js';
import { Problems } from './problems.js';

/** An object of a record, its values unchecked. */
export type Body = Readonly<Record<string, unknown>>;

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null stands for a value that the source does not give, as absence does. */
export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/** The whole numbers that GraphQL can answer with. */
const largestInt = 2_147_483_647;

/**
 * Reads single values of a record. Each method returns undefined for a value that is absent or wrong, and gathers what
 * is wrong, so that one pass tells all. A path says where in the record the value stands.
 */
export class ValueCheck {
  readonly problems = new Problems();

  problem(code: RecordProblemCode, path: string, message: string, remedy: string): void {
    this.problems.add({ code, path, message, remedy });
  }

  /** @param needed the form that the value must have, as the end of a sentence */
  bad(path: string, value: unknown, needed: string, code: RecordProblemCode = 'BAD_VALUE'): void {
    this.problem(code, path, `${quoted(value)} is not valid here.`, `Give ${needed}`);
  }

  onlyKnown(body: Body, prefix: string, known: readonly string[]): void {
    for (const name of Object.keys(body)) {
      if (known.includes(name)) continue;
      this.problem(
        'UNKNOWN_FIELD',
        `${prefix}${excerpt(name)}`,
        `There is no field ${quoted(name)} here.`,
        `Use one of ${known.join(', ')}.${didYouMean(name, known)}`,
      );
    }
  }

  /**
   * The items that `read` makes something of; an empty list where the value is absent. As in GraphQL, one item stands for
   * a list of one.
   */
  list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T | undefined): readonly T[] {
    if (isAbsent(value)) return [];
    const items = Array.isArray(value)
      ? value.map((item: unknown, index) => this.#item(item, `${path}[${index.toString()}]`, read))
      : [read(value, path)];
    return items.filter((item) => item !== undefined);
  }

  #item<T>(item: unknown, path: string, read: (item: unknown, path: string) => T | undefined): T | undefined {
    if (!isAbsent(item)) return read(item, path);
    this.bad(path, item, 'a value, or leave the item out.');
    return undefined;
  }

  /** The value of a field of the model. */
  field(value: unknown, path: string, field: Field): FieldValue | undefined {
    if (field.list) return this.#texts(value, path);
    const words = vocabulary(field);
    if (words !== undefined) return this.oneOf(value, path, words);
    const found = this.#scalar(value, path, field);
    return field.form === undefined ? found : this.formed(found, path, field.form);
  }

  #scalar(value: unknown, path: string, field: Field): string | number | boolean | undefined {
    switch (field.type) {
      case 'EDTF':
        return path === 'until' ? this.until(value, path) : this.date(value, path)?.edtf;
      case 'Boolean':
        return this.#typed(value, path, 'true or false', (found) => typeof found === 'boolean');
      case 'Int':
        return this.#typed(value, path, `a whole number up to ${largestInt.toLocaleString('en')}`, isInt);
      case 'Float':
        return this.#typed(value, path, 'a number', (found): found is number => Number.isFinite(found));
      default:
        return this.text(value, path);
    }
  }

  /** The text in its normal form. */
  text(value: unknown, path: string, longest = longestText): string | undefined {
    if (isAbsent(value)) return undefined;
    const text = typeof value === 'string' ? value : '';
    // Beyond that, what is left out of a text is not worth looking at.
    const normal = text.length > longestText * 10 ? text : normalForm(text);
    if (normal.length > longest) this.bad(path, value, `a text of at most ${longest} characters.`);
    else if (normal === '') this.bad(path, value, 'a text that is not empty.');
    else if (!isWhole(normal))
      this.bad(path, value, 'a text of whole characters: this one has half of a surrogate pair.');
    else if (isIndexable(normal)) return normal;
    else this.bad(path, value, `a text of at most ${longest} characters, of which each stands for a letter or two.`);
    return undefined;
  }

  /** A text that something can be called by. */
  name(value: unknown, path: string): string | undefined {
    const text = this.text(value, path);
    if (text === undefined || hasLetterOrDigit(text)) return text;
    this.bad(path, value, 'a name with a letter or a digit.');
    return undefined;
  }

  /** The value, where it has the form. */
  formed<T>(value: T | undefined, path: string, form: Form): T | undefined {
    if (value === undefined || form.fits(value)) return value;
    this.bad(path, value, `${form.words}.`);
    return undefined;
  }

  oneOf(value: unknown, path: string, words: readonly string[]): string | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value === 'string' && words.includes(value)) return value;
    this.bad(path, value, `one of ${words.join(', ')}.${didYouMean(value, words)}`);
    return undefined;
  }

  /** @param orElse what may be written instead of a date, as a sentence */
  date(value: unknown, path: string, orElse?: string): PartialDate | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value === 'string' && value.length <= longestDate) {
      return this.#parsed('BAD_DATE', path, () => parsePartialDate(value, path), orElse);
    }
    const example = typeof value === 'number' ? JSON.stringify(String(value)) : '"2024-04-23" or "2024"';
    this.bad(path, value, `an EDTF date as text, such as ${example}.`, 'BAD_DATE');
    return undefined;
  }

  /** The last day of a term, or the text that no end was known. */
  until(value: unknown, path: string): string | undefined {
    if (value === OPEN) return OPEN;
    return this.date(value, path, 'Where no end was known, write ".." alone.')?.edtf;
  }

  /** The id of a thing of one of the kinds, or of a conflict where `kinds` has that. */
  id(value: unknown, path: string, kinds: readonly string[]): string | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value !== 'string' || value.length > longestId) {
      this.bad(path, value, 'a typed id as text, such as "committee:wco-ptc".', 'BAD_ID');
      return undefined;
    }
    const text = normalForm(value);
    if (kinds.includes('Conflict') && /^conflict:[0-9a-f]+$/.test(text)) return text;
    const parsed = this.#parsed('BAD_ID', path, () => parseId(text, path), beginnings(text, kinds));
    if (parsed === undefined || kinds.includes(parsed.kind)) return parsed?.id;
    const message = `${quoted(value)} is the id of ${withArticle(parsed.kind)}.`;
    this.problem('BAD_ID', path, message, `Give the id of one of these kinds: ${kinds.join(', ')}.`);
    return undefined;
  }

  #texts(value: unknown, path: string): readonly string[] | undefined {
    const texts = this.list(value, path, (item, at) => this.text(item, at));
    return texts.length === 0 ? undefined : [...new Set(texts)].sort();
  }

  #typed<T extends boolean | number>(
    value: unknown,
    path: string,
    needed: string,
    fits: (value: unknown) => value is T,
  ): T | undefined {
    if (isAbsent(value)) return undefined;
    if (fits(value)) return value;
    this.bad(path, value, `${needed}.`);
    return undefined;
  }

  /** The result of a parser, whose error becomes a problem of the record. */
  #parsed<T>(code: RecordProblemCode, path: string, parse: () => T, orElse?: string): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message, remedy } = error.problem;
      this.problem(code, path, message, orElse === undefined ? remedy : `${remedy} ${orElse}`);
      return undefined;
    }
  }
}

/** A sentence that tells how ids of these kinds begin, and which beginning may have been meant. */
function beginnings(id: string, kinds: readonly string[]): string {
  const prefixes = kinds.map((kind) => (isKind(kind) ? definition(kind).prefix : constantInWords(kind)));
  const listed = prefixes.map((prefix) => `"${prefix}:"`).join(', ');
  return `Here it begins with ${listed}.${didYouMean(id.split(':', 1)[0], prefixes)}`;
}

function isInt(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= largestInt;
}

/** Tells whether the forms of a text that are indexed are short enough: a ligature may stand for eighteen letters. */
function isIndexable(text: string): boolean {
  return [fold(text), collationKey(text)].every((form) => Buffer.byteLength(form) <= longestEntry);
}
