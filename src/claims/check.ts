import { UserError } from '../errors.js';
import { OPEN, type PartialDate, formatDay, parsePartialDate } from '../model/dates.js';
import { enums } from '../model/enums.js';
import { type ExternalId, parseId } from '../model/ids.js';
import { type Field, type Kind, entityKinds, kindNames } from '../model/kinds.js';
import { definition, isEntityKind, vocabulary } from '../model/registry.js';
import { recordType } from '../model/names.js';
import { longestKey, longestText } from './limits.js';
import type {
  CheckedRecord,
  CitationValue,
  FieldValue,
  NameValue,
  RecordProblem,
  Reference,
  ThingRecord,
} from './records.js';

/** A record that is well-formed, or all that is wrong with its form. */
export type Checked =
  | { readonly record: CheckedRecord; readonly problems?: undefined }
  | { readonly record?: undefined; readonly problems: readonly RecordProblem[] };

const kindByPrefix: ReadonlyMap<string, Kind> = new Map(kindNames.map((kind) => [definition(kind).prefix, kind]));
const keys = [...kindByPrefix.keys(), 'conflict', 'withdrawal'];

/**
 * Checks the form of a record against the model; what it refers to is looked up later.
 * @param source the id of the source for records that don't name their own
 */
export function checkRecord(raw: unknown, source: string | undefined): Checked {
  const check = new RecordCheck(source);
  const record = check.read(raw);
  return record === undefined || check.problems.length > 0 ? { problems: check.problems } : { record };
}

type Body = Readonly<Record<string, unknown>>;

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One pass over one record, which gathers every problem rather than stop at the first. */
class RecordCheck {
  readonly problems: RecordProblem[] = [];

  constructor(private readonly source: string | undefined) {}

  read(raw: unknown): CheckedRecord | undefined {
    const given = isBody(raw) ? Object.entries(raw).filter(([, value]) => value !== null && value !== undefined) : [];
    const [entry, ...others] = given;
    if (entry === undefined || others.length > 0) {
      this.#problem(
        'BAD_VALUE',
        '',
        'A record is an object with exactly one key, which names its kind.',
        `Use one of ${keys.join(', ')}.`,
      );
      return undefined;
    }
    const [key, body] = entry;
    if (!keys.includes(key)) {
      this.#problem('UNKNOWN_KIND', key, `"${key}" is not a kind of record.`, `Use one of ${keys.join(', ')}.`);
      return undefined;
    }
    if (!isBody(body)) {
      this.#problem(
        'BAD_VALUE',
        key,
        `The value of "${key}" is not an object.`,
        'Give an object with the values of the record.',
      );
      return undefined;
    }
    const kind = kindByPrefix.get(key);
    if (kind !== undefined) return this.#thing(kind, body);
    return key === 'conflict' ? this.#conflict(body) : this.#withdrawal(body);
  }

  #thing(kind: Kind, body: Body): ThingRecord | undefined {
    const { fields, links } = definition(kind);
    const own = isEntityKind(kind)
      ? ['id', 'externalIds', 'names', 'citation', ...(kind === 'Source' ? [] : ['name'])]
      : ['id', 'externalIds', 'term', 'citation'];
    this.#onlyKnown(body, '', [...own, ...Object.keys(fields), ...Object.keys(links)]);

    const id = this.#id(body['id'], 'id', [kind]);
    const externalIds = this.#list(body['externalIds'], 'externalIds', (item, path) => this.#externalId(item, path));
    if (isEntityKind(kind) && body['id'] === undefined && externalIds.length === 0) {
      this.#problem('MISSING_FIELD', 'id', 'An entity needs an id or an external id.', 'Give "id" or "externalIds".');
    }
    const values: Record<string, FieldValue> = {};
    for (const [name, field] of Object.entries(fields)) {
      const value = this.#field(body[name], name, field);
      if (value !== undefined) values[name] = value;
      else if (field.required && isAbsent(body[name])) this.#missing(kind, name);
    }
    const references: Record<string, readonly Reference[]> = {};
    for (const [name, link] of Object.entries(links)) {
      const ends = link.list
        ? this.#list(body[name], name, (item, path) => this.#reference(item, path, link.to))
        : [this.#reference(body[name], name, link.to)].filter((end) => end !== undefined);
      if (ends.length > 0) references[name] = ends;
      else if (link.required && isAbsent(body[name])) this.#missing(kind, name);
    }
    if (kind === 'Appointment' && isAbsent(body['body']) && isAbsent(body['post'])) {
      this.#problem('MISSING_FIELD', 'body', 'An appointment needs a body or a post.', 'Give "body" or "post".');
    }
    const from = this.#inOrder(values);
    const names = this.#list(body['names'], 'names', (item, path) => this.#name(item, path));
    const name = this.#text(kind === 'Source' ? body['title'] : body['name'], kind === 'Source' ? 'title' : 'name');
    const known = [...Object.keys(values), ...Object.keys(references), 'name', 'names', 'externalIds', 'asOf'];
    const citation = this.#citation(body['citation'], { isFact: !isEntityKind(kind), known });
    if (citation === undefined) return undefined;
    return {
      type: 'thing',
      kind,
      id,
      externalIds,
      term: this.#text(body['term'], 'term') ?? null,
      name,
      names,
      fields: values,
      links: references,
      firstYear: from?.earliest == null ? null : formatDay(from.earliest).slice(0, 4),
      citation,
    };
  }

  #conflict(body: Body): CheckedRecord | undefined {
    this.#onlyKnown(body, '', ['about', 'field', 'note', 'facts', 'citation']);
    const about = this.#reference(body['about'], 'about', kindNames);
    if (isAbsent(body['about'])) {
      this.#problem(
        'MISSING_FIELD',
        'about',
        'A conflict needs "about".',
        'Give the id of the thing that it is about.',
      );
    }
    const facts = this.#list(body['facts'], 'facts', (item, path) => this.#reference(item, path, kindNames));
    const citation = this.#citation(body['citation'], { isFact: true, known: ['asOf', 'field', 'note', 'facts'] });
    if (about === undefined || citation === undefined) return undefined;
    const field = this.#text(body['field'], 'field') ?? null;
    return { type: 'conflict', about, field, note: this.#text(body['note'], 'note') ?? null, facts, citation };
  }

  #withdrawal(body: Body): CheckedRecord | undefined {
    this.#onlyKnown(body, '', ['about', 'locator', 'source']);
    const about = this.#reference(body['about'], 'about', [...kindNames, 'Conflict']);
    if (isAbsent(body['about'])) {
      this.#problem(
        'MISSING_FIELD',
        'about',
        'A withdrawal needs "about".',
        'Give the id of the thing that the claim is about.',
      );
    }
    const source = this.#sourceId(body['source'], 'source');
    if (about === undefined || source === undefined) return undefined;
    return { type: 'withdrawal', about, source, locator: this.#text(body['locator'], 'locator') ?? '' };
  }

  #citation(
    value: unknown,
    { isFact, known }: { isFact: boolean; known: readonly string[] },
  ): CitationValue | undefined {
    if (!isAbsent(value) && !isBody(value)) {
      this.#problem(
        'BAD_VALUE',
        'citation',
        'The citation is not an object.',
        'Give an object with source, locator and asOf.',
      );
      return undefined;
    }
    const body = isBody(value) ? value : {};
    this.#onlyKnown(body, 'citation.', ['source', 'locator', 'asOf', 'rank', 'inferred']);
    const source = this.#sourceId(body['source'], 'citation.source');
    const locator = this.#text(body['locator'], 'citation.locator', longestKey) ?? '';
    if (isFact && locator === '') {
      this.#problem(
        'CITATION_REQUIRED',
        'citation.locator',
        'A fact needs a citation with the place in the source.',
        'Give citation.locator, such as "paragraph 4".',
      );
    }
    const asOf = this.#date(body['asOf'], 'citation.asOf')?.edtf ?? null;
    const rank = this.#oneOf(body['rank'], 'citation.rank', Object.keys(enums.Rank.values)) ?? 'NORMAL';
    const inferred = this.#list(body['inferred'], 'citation.inferred', (item, path) => this.#oneOf(item, path, known));
    if (source === undefined) return undefined;
    return { source, locator, asOf, rank: rank as CitationValue['rank'], inferred: [...inferred].sort() };
  }

  #sourceId(value: unknown, path: string): string | undefined {
    if (isAbsent(value) && this.source === undefined) {
      this.#problem(
        'CITATION_REQUIRED',
        path,
        'The record names no source.',
        'Give the id of the source here, or as "source" of the whole request.',
      );
      return undefined;
    }
    return this.#id(value ?? this.source, path, ['Source']);
  }

  #field(value: unknown, path: string, field: Field): FieldValue | undefined {
    if (field.list) return this.#texts(value, path);
    const words = vocabulary(field);
    if (words !== undefined) return this.#oneOf(value, path, words);
    switch (field.type) {
      case 'EDTF':
        return path === 'until' && value === OPEN ? OPEN : this.#date(value, path)?.edtf;
      case 'Boolean':
        return this.#typed(value, path, 'true or false', (found) => typeof found === 'boolean');
      case 'Int':
        return this.#typed(value, path, 'a whole number', (found): found is number => Number.isSafeInteger(found));
      case 'Float':
        return this.#typed(value, path, 'a number', (found): found is number => Number.isFinite(found));
      default:
        return this.#text(value, path);
    }
  }

  #texts(value: unknown, path: string): readonly string[] | undefined {
    const texts = this.#list(value, path, (item, at) => this.#text(item, at));
    return texts.length === 0 ? undefined : [...new Set(texts)].sort();
  }

  #typed<T extends boolean | number>(
    value: unknown,
    path: string,
    what: string,
    fits: (value: unknown) => value is T,
  ): T | undefined {
    if (isAbsent(value)) return undefined;
    if (fits(value)) return value;
    this.#bad(path, value, `${what}.`);
    return undefined;
  }

  #text(value: unknown, path: string, longest = longestText): string | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value === 'string' && value.length > longest) {
      this.#bad(path, `${value.slice(0, 40)}…`, `a text of at most ${longest} characters.`);
      return undefined;
    }
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#bad(path, value, 'a text that is not empty.');
    return undefined;
  }

  #oneOf(value: unknown, path: string, words: readonly string[]): string | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value === 'string' && words.includes(value)) return value;
    this.#bad(path, value, `one of ${words.join(', ')}.`);
    return undefined;
  }

  #date(value: unknown, path: string): PartialDate | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value === 'string') return this.#taking(path, () => parsePartialDate(value, path));
    this.#bad(path, value, 'an EDTF date as text.', 'BAD_DATE');
    return undefined;
  }

  #inOrder(values: Readonly<Record<string, FieldValue>>): PartialDate | undefined {
    const [from, until] = ['from', 'until'].map((name) => {
      const text = values[name];
      return typeof text === 'string' && text !== OPEN ? parsePartialDate(text, name) : undefined;
    });
    if (from?.earliest != null && until?.latest != null && until.latest < from.earliest) {
      this.#problem(
        'BAD_DATE',
        'until',
        `The term ends (${until.edtf}) before it begins (${from.edtf}).`,
        'Correct "from" or "until".',
      );
    }
    return from;
  }

  #id(value: unknown, path: string, kinds: readonly string[]): string | undefined {
    if (isAbsent(value)) return undefined;
    if (typeof value !== 'string') {
      this.#bad(path, value, 'an id as text.', 'BAD_ID');
      return undefined;
    }
    if (kinds.includes('Conflict') && /^conflict:[0-9a-f]+$/.test(value)) return value;
    const parsed = this.#taking(path, () => parseId(value, path));
    if (parsed === undefined || kinds.includes(parsed.kind)) return parsed?.id;
    this.#problem(
      'BAD_ID',
      path,
      `${JSON.stringify(value)} is the id of a ${parsed.kind}.`,
      `Give the id of one of these kinds: ${kinds.join(', ')}.`,
    );
    return undefined;
  }

  #reference(value: unknown, path: string, kinds: readonly string[]): Reference | undefined {
    if (isAbsent(value)) return undefined;
    if (!isBody(value) || isAbsent(value['id']) === isAbsent(value['externalId'])) {
      this.#problem(
        'BAD_VALUE',
        path,
        'A reference needs either an id or an external id.',
        'Write { "id": … } or { "externalId": { "scheme": …, "value": … } }.',
      );
      return undefined;
    }
    this.#onlyKnown(value, `${path}.`, ['id', 'externalId']);
    if (!isAbsent(value['id'])) {
      const id = this.#id(value['id'], `${path}.id`, kinds);
      return id === undefined ? undefined : { id };
    }
    const given = value['externalId'];
    const externalId = this.#externalId(given, `${path}.externalId`, ['type']);
    if (externalId === undefined || !isBody(given)) return undefined;
    const types = entityKinds.filter((kind) => kinds.includes(kind));
    const type = this.#oneOf(given['type'], `${path}.externalId.type`, types.map(recordType));
    const kind = types.find((candidate) => recordType(candidate) === type);
    return { externalId: { ...externalId, ...(kind && { type: kind }) } };
  }

  #externalId(value: unknown, path: string, further: readonly string[] = []): ExternalId | undefined {
    if (!isBody(value)) {
      this.#bad(path, value, 'an object with scheme and value.');
      return undefined;
    }
    this.#onlyKnown(value, `${path}.`, ['scheme', 'value', ...further]);
    const [scheme, text] = [
      this.#text(value['scheme'], `${path}.scheme`, longestKey),
      this.#text(value['value'], `${path}.value`, longestKey),
    ];
    if (scheme !== undefined && text !== undefined) return { scheme, value: text };
    if (isAbsent(value['scheme']) || isAbsent(value['value'])) {
      this.#problem('MISSING_FIELD', path, 'An external id needs a scheme and a value.', 'Give both.');
    }
    return undefined;
  }

  #name(value: unknown, path: string): NameValue | undefined {
    if (!isBody(value)) {
      this.#bad(path, value, 'an object with a value.');
      return undefined;
    }
    this.#onlyKnown(value, `${path}.`, ['value', 'lang', 'kind', 'from', 'until']);
    const text = this.#text(value['value'], `${path}.value`);
    const lang = this.#text(value['lang'], `${path}.lang`);
    const kind = this.#oneOf(value['kind'], `${path}.kind`, Object.keys(enums.NameKind.values));
    const from = this.#date(value['from'], `${path}.from`)?.edtf;
    const until = this.#date(value['until'], `${path}.until`)?.edtf;
    if (text === undefined) {
      if (isAbsent(value['value']))
        this.#problem('MISSING_FIELD', `${path}.value`, 'A name needs a value.', 'Give "value".');
      return undefined;
    }
    return {
      value: text,
      ...(lang !== undefined && { lang }),
      ...(kind !== undefined && { kind: kind as NonNullable<NameValue['kind']> }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
  }

  #list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T | undefined): readonly T[] {
    if (isAbsent(value)) return [];
    if (!Array.isArray(value)) {
      this.#bad(path, value, 'a list.');
      return [];
    }
    return value.map((item, index) => read(item, `${path}[${index.toString()}]`)).filter((item) => item !== undefined);
  }

  #onlyKnown(body: Body, prefix: string, known: readonly string[]): void {
    for (const name of Object.keys(body)) {
      if (known.includes(name)) continue;
      this.#problem(
        'UNKNOWN_FIELD',
        `${prefix}${name}`,
        `There is no field "${name}" here.`,
        `Use one of ${known.join(', ')}.`,
      );
    }
  }

  #missing(kind: Kind, name: string): void {
    this.#problem('MISSING_FIELD', name, `A record of kind ${kind} needs "${name}".`, `Give "${name}".`);
  }

  #bad(path: string, value: unknown, what: string, code = 'BAD_VALUE'): void {
    this.#problem(code, path, `${JSON.stringify(value)} is not valid here.`, `Give ${what}`);
  }

  #taking<T>(path: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { code, message, remedy } = error.problem;
      this.#problem(code, path, message, remedy);
      return undefined;
    }
  }

  #problem(code: string, path: string, message: string, remedy: string): void {
    this.problems.push({ code, path, message, remedy });
  }
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}
