import { OPEN, type PartialDate, formatDay, parsePartialDate } from '../../model/dates.js';
import { type Kind, kindNames } from '../../model/kinds.js';
import { lifeDates } from '../../model/properties.js';
import { definition, isEntityKind } from '../../model/registry.js';
import type { CheckedRecord, FieldValue, RecordProblem, Reference, ThingRecord } from '../records.js';
import { checkCitation, checkSource } from './check-citation.js';
import { checkExternalId, checkName, checkReference } from './check-references.js';
import { type Body, ValueCheck, isAbsent, isBody } from './value-check.js';

/** A record that is well-formed, or all that is wrong with its form. */
export type Checked =
  | { readonly record: CheckedRecord; readonly problems?: undefined }
  | { readonly record?: undefined; readonly problems: readonly RecordProblem[] };

const kindByPrefix: ReadonlyMap<string, Kind> = new Map(kindNames.map((kind) => [definition(kind).prefix, kind]));
const keys = [...kindByPrefix.keys(), 'conflict', 'withdrawal'];

/**
 * Checks the form of a record against the model; the things that it refers to are looked up later.
 * @param source the id of the source for records that don't name their own
 */
export function checkRecord(raw: unknown, source: string | undefined): Checked {
  const check = new RecordCheck(source);
  const record = check.read(raw);
  return record === undefined || check.problems.length > 0 ? { problems: check.problems } : { record };
}

/** One pass over one record. */
class RecordCheck {
  readonly #check = new ValueCheck();

  constructor(private readonly source: string | undefined) {}

  get problems(): readonly RecordProblem[] {
    return this.#check.problems;
  }

  read(raw: unknown): CheckedRecord | undefined {
    const given = isBody(raw) ? Object.entries(raw).filter(([, value]) => !isAbsent(value)) : [];
    const [entry, ...others] = given;
    if (entry === undefined || others.length > 0) {
      const message = 'A record is an object with exactly one key, which names its kind.';
      this.#check.problem('BAD_VALUE', '', message, `Use one of ${keys.join(', ')}.`);
      return undefined;
    }
    const [key, body] = entry;
    if (!keys.includes(key)) {
      const message = `"${key}" is not a kind of record.`;
      this.#check.problem('UNKNOWN_KIND', key, message, `Use one of ${keys.join(', ')}.`);
      return undefined;
    }
    if (!isBody(body)) {
      const message = `The value of "${key}" is not an object.`;
      this.#check.problem('BAD_VALUE', key, message, 'Give an object with the values of the record.');
      return undefined;
    }
    const kind = kindByPrefix.get(key);
    if (kind !== undefined) return this.#thing(kind, body);
    return key === 'conflict' ? this.#conflict(body) : this.#withdrawal(body);
  }

  #thing(kind: Kind, body: Body): ThingRecord | undefined {
    const check = this.#check;
    const isEntity = isEntityKind(kind);
    check.onlyKnown(body, '', fieldsOfRecord(kind));
    const id = check.id(body['id'], 'id', [kind]);
    const externalIds = check.list(body['externalIds'], 'externalIds', (item, path) =>
      checkExternalId(check, item, path),
    );
    if (isEntity && body['id'] === undefined && externalIds.length === 0) {
      check.problem('MISSING_FIELD', 'id', 'An entity needs an id or an external id.', 'Give "id" or "externalIds".');
    }
    const fields = this.#fields(kind, body);
    const links = this.#links(kind, body);
    const from = this.#inOrder(kind, fields);
    const names = check.list(body['names'], 'names', (item, path) => checkName(check, item, path));
    const ownName = kind === 'Source' ? 'title' : 'name';
    const name = check.name(body[ownName], ownName);
    const citation = checkCitation(check, body['citation'], {
      source: this.source,
      needsLocator: !isEntity,
      inferrable: [...Object.keys(fields), ...Object.keys(links), 'name', 'names', 'externalIds', 'asOf'],
    });
    if (citation === undefined) return undefined;
    const term = check.text(body['term'], 'term') ?? null;
    const firstYear = from?.earliest == null ? null : formatDay(from.earliest).slice(0, 4);
    return { type: 'thing', kind, id, externalIds, term, name, names, fields, links, firstYear, citation };
  }

  #fields(kind: Kind, body: Body): Readonly<Record<string, FieldValue>> {
    const values: Record<string, FieldValue> = {};
    for (const [name, field] of Object.entries(definition(kind).fields)) {
      const value = this.#check.field(body[name], name, field);
      if (value !== undefined) values[name] = value;
      else if (field.required && isAbsent(body[name])) this.#missing(kind, name);
    }
    return values;
  }

  #links(kind: Kind, body: Body): Readonly<Record<string, readonly Reference[]>> {
    const check = this.#check;
    const references: Record<string, readonly Reference[]> = {};
    for (const [name, link] of Object.entries(definition(kind).links)) {
      // As in GraphQL, one end stands for a list of one.
      const ends =
        link.list && Array.isArray(body[name])
          ? check.list(body[name], name, (item, path) => checkReference(check, item, path, link.to))
          : [checkReference(check, body[name], name, link.to)].filter((end) => end !== undefined);
      if (ends.length > 0) references[name] = ends;
      else if (link.required && isAbsent(body[name])) this.#missing(kind, name);
    }
    if (kind === 'Appointment' && isAbsent(body['body']) && isAbsent(body['post'])) {
      check.problem('MISSING_FIELD', 'body', 'An appointment needs a body or a post.', 'Give "body" or "post".');
    }
    return references;
  }

  /** The beginning of a term, or of a life, which must not come after its end. */
  #inOrder(kind: Kind, values: Readonly<Record<string, FieldValue>>): PartialDate | undefined {
    const names = lifeDates(kind) ?? { from: 'from', until: 'until' };
    const [from, until] = [names.from, names.until].map((name) => {
      const text = values[name];
      return typeof text === 'string' && text !== OPEN ? parsePartialDate(text, name) : undefined;
    });
    if (from?.earliest != null && until?.latest != null && until.latest < from.earliest) {
      const message = `By its dates it ends (${until.edtf}) before it begins (${from.edtf}).`;
      this.#check.problem('BAD_DATE', names.until, message, `Correct "${names.from}" or "${names.until}".`);
    }
    return from;
  }

  #conflict(body: Body): CheckedRecord | undefined {
    const check = this.#check;
    check.onlyKnown(body, '', ['about', 'field', 'note', 'facts', 'citation']);
    const about = checkReference(check, body['about'], 'about', kindNames);
    if (isAbsent(body['about'])) {
      check.problem(
        'MISSING_FIELD',
        'about',
        'A conflict needs "about".',
        'Give the id of the thing that it is about.',
      );
    }
    const facts = check.list(body['facts'], 'facts', (item, path) => checkReference(check, item, path, kindNames));
    const citation = checkCitation(check, body['citation'], {
      source: this.source,
      needsLocator: true,
      inferrable: ['asOf', 'field', 'note', 'facts'],
    });
    if (about === undefined || citation === undefined) return undefined;
    const field = check.text(body['field'], 'field') ?? null;
    return { type: 'conflict', about, field, note: check.text(body['note'], 'note') ?? null, facts, citation };
  }

  #withdrawal(body: Body): CheckedRecord | undefined {
    const check = this.#check;
    check.onlyKnown(body, '', ['about', 'locator', 'source']);
    const about = checkReference(check, body['about'], 'about', [...kindNames, 'Conflict']);
    if (isAbsent(body['about'])) {
      check.problem(
        'MISSING_FIELD',
        'about',
        'A withdrawal needs "about".',
        'Give the id of the thing that the claim is about.',
      );
    }
    const source = checkSource(check, body['source'], 'source', this.source);
    if (about === undefined || source === undefined) return undefined;
    return { type: 'withdrawal', about, source, locator: check.text(body['locator'], 'locator') ?? '' };
  }

  #missing(kind: Kind, name: string): void {
    this.#check.problem('MISSING_FIELD', name, `A record of kind ${kind} needs "${name}".`, `Give "${name}".`);
  }
}

/** The names of the fields that a record of the kind may have. */
function fieldsOfRecord(kind: Kind): readonly string[] {
  const { fields, links } = definition(kind);
  const own = isEntityKind(kind)
    ? ['id', 'externalIds', 'names', 'citation', ...(kind === 'Source' ? [] : ['name'])]
    : ['id', 'externalIds', 'term', 'citation'];
  return [...own, ...Object.keys(fields), ...Object.keys(links)];
}
