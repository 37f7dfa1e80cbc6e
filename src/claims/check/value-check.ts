import { UserError } from '../../errors.js';
import { OPEN, type PartialDate, parsePartialDate } from '../../model/dates.js';
import type { Form } from '../../model/forms.js';
import { parseId } from '../../model/ids.js';
import type { Field } from '../../model/kinds.js';
import { vocabulary } from '../../model/registry.js';
import { hasLetterOrDigit, normalForm } from '../../text/normal-form.js';
import { longestText } from '../limits.js';
import type { FieldValue, RecordProblem, RecordProblemCode } from '../records.js';

/** An object of a record, its values unchecked. */
export type Body = Readonly<Record<string, unknown>>;

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null stands for a value that the source does not give, as absence does. */
export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/**
 * Reads single values of a record. Each method returns undefined for a value that is absent or wrong, and gathers what
 * is wrong, so that one pass tells all. A path says where in the record the value stands.
 */
export class ValueCheck {
  readonly problems: RecordProblem[] = [];

  problem(code: RecordProblemCode, path: string, message: string, remedy: string): void {
    this.problems.push({ code, path, message, remedy });
  }

  /** @param needed the form that the value must have, as the end of a sentence */
  bad(path: string, value: unknown, needed: string, code: RecordProblemCode = 'BAD_VALUE'): void {
    this.problem(code, path, `${JSON.stringify(value)} is not valid here.`, `Give ${needed}`);
  }

  onlyKnown(body: Body, prefix: string, known: readonly string[]): void {
    for (const name of Object.keys(body)) {
      if (known.includes(name)) continue;
      this.problem(
        'UNKNOWN_FIELD',
        `${prefix}${name}`,
        `There is no field "${name}" here.`,
        `Use one of ${known.join(', ')}.`,
      );
    }
  }

  /** The items that `read` makes something of; an empty list where the value is absent. */
  list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T | undefined): readonly T[] {
    if (isAbsent(value)) return [];
    if (!Array.isArray(value)) {
      this.bad(path, value, 'a list.');
      return [];
    }
    return value.map((item, index) => read(item, `${path}[${index.toString()}]`)).filter((item) => item !== undefined);
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
        return path === 'until' && value === OPEN ? OPEN : this.date(value, path)?.edtf;
      case 'Boolean':
        return this.#typed(value, path, 'true or false', (found) => typeof found === 'boolean');
      case 'Int':
        return this.#typed(value, path, 'a whole number', (found): found is number => Number.isSafeInteger(found));
      case 'Float':
        return this.#typed(value, path, 'a number', (found): found is number => Number.isFinite(found));
      default:
        return this.text(value, path);
    }
  }

  /** The text in its normal form. */
  text(value: unknown, path: string, longest = longestText): string | undefined {
    if (isAbsent(value)) return undefined;
    const text = typeof value === 'string' ? normalForm(value) : '';
    if (text !== '' && text.length <= longest) return text;
    if (text.length > longest) this.bad(path, `${text.slice(0, 40)}…`, `a text of at most ${longest} characters.`);
    else this.bad(path, value, 'a text that is not empty.');
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
    this.bad(path, value, `one of ${words.join(', ')}.`);
    return undefined;
  }

  date(value: unknown, path: string): PartialDate | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value === 'string') return this.#parsed('BAD_DATE', path, () => parsePartialDate(value, path));
    this.bad(path, value, 'an EDTF date as text.', 'BAD_DATE');
    return undefined;
  }

  /** The id of a thing of one of the kinds, or of a conflict where `kinds` has that. */
  id(value: unknown, path: string, kinds: readonly string[]): string | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value !== 'string') {
      this.bad(path, value, 'an id as text.', 'BAD_ID');
      return undefined;
    }
    const text = normalForm(value);
    if (kinds.includes('Conflict') && /^conflict:[0-9a-f]+$/.test(text)) return text;
    const parsed = this.#parsed('BAD_ID', path, () => parseId(text, path));
    if (parsed === undefined || kinds.includes(parsed.kind)) return parsed?.id;
    const message = `${JSON.stringify(value)} is the id of a ${parsed.kind}.`;
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
  #parsed<T>(code: RecordProblemCode, path: string, parse: () => T): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.problem(code, path, error.problem.message, error.problem.remedy);
      return undefined;
    }
  }
}
