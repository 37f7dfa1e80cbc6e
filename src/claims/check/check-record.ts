import { kindByPrefix } from '../../model/ids.js';
import type { Kind } from '../../model/kinds.js';
import { lifeDates } from '../../model/properties.js';
import { definition, hasSeveralEnds, isEntityKind } from '../../model/registry.js';
import { excerpt, quoted } from '../../text/quoted.js';
import { mostDatedEnds } from '../limits.js';
import type { CheckedRecord, DatedReference, FieldValue, RecordProblem, ThingRecord } from '../records.js';
import { checkConflict, checkMerge, checkSplit, checkWithdrawal } from './check-about-claims.js';
import { type ForAllRecords, checkCitation } from './check-citation.js';
import { checkKnown } from './check-known.js';
import { checkDatedReference, checkExternalId, checkName, checkReference } from './check-references.js';
import { checkDay, checkTerm } from './check-term.js';
import { didYouMean } from './nearest.js';
import { type Body, ValueCheck, isAbsent, isBody } from './value-check.js';

/** A record that is well-formed, with what may not be meant in it; or what is wrong with its form. */
export type Checked =
  | { readonly record: CheckedRecord; readonly warnings: readonly RecordProblem[]; readonly problems?: undefined }
  | { readonly record?: undefined; readonly problems: readonly RecordProblem[] };

/** The keys of records, one of which each has. */
export const recordKeys = [...kindByPrefix.keys(), 'conflict', 'withdrawal', 'merge', 'split', 'known'];

/**
 * Checks the form of a record against the model; the things that it refers to are looked up later.
 * @param forAll what the request says for all its records
 */
export function checkRecord(raw: unknown, forAll: ForAllRecords): Checked {
  const check = new RecordCheck(forAll);
  const record = check.read(raw);
  const { errors, warnings } = check.problems;
  return record === undefined || errors.length > 0 ? { problems: errors } : { record, warnings };
}

/** One pass over one record. */
class RecordCheck {
  readonly #check = new ValueCheck();

  constructor(private readonly forAll: ForAllRecords) {}

  get problems(): ValueCheck['problems'] {
    return this.#check.problems;
  }

  read(raw: unknown): CheckedRecord | undefined {
    const all = isBody(raw) ? Object.entries(raw) : [];
    // As one of several keys, null stands for one that is absent.
    const given = all.length === 1 ? all : all.filter(([, value]) => !isAbsent(value));
    const [entry, ...others] = given;
    if (entry === undefined || others.length > 0) {
      const message = `A record is an object with exactly one key, which names its kind. ${insteadOfOneKey(raw, given)}`;
      this.#check.problem('BAD_VALUE', '', message, `Use one of ${recordKeys.join(', ')}.`);
      return undefined;
    }
    const [key, body] = entry;
    if (!recordKeys.includes(key)) {
      const message = `${quoted(key)} is not a kind of record.`;
      const remedy = `Use one of ${recordKeys.join(', ')}.${didYouMean(key, recordKeys)}`;
      this.#check.problem('UNKNOWN_KIND', excerpt(key), message, remedy);
      return undefined;
    }
    if (!isBody(body)) {
      const message = `The value of "${key}" is ${body === null ? 'null' : 'not an object'}.`;
      this.#check.problem('BAD_VALUE', key, message, 'Give an object with the values of the record.');
      return undefined;
    }
    const kind = kindByPrefix.get(key);
    if (kind !== undefined) return this.#thing(kind, body);
    switch (key) {
      case 'conflict':
        return checkConflict(this.#check, body, this.forAll);
      case 'known':
        return checkKnown(this.#check, body);
      case 'merge':
        return checkMerge(this.#check, body, this.forAll);
      case 'split':
        return checkSplit(this.#check, body, this.forAll);
      default:
        return checkWithdrawal(this.#check, body, this.forAll);
    }
  }

  #thing(kind: Kind, body: Body): ThingRecord | undefined {
    const check = this.#check;
    check.onlyKnown(body, '', fieldsOfRecord(kind));
    const { id, externalIds } = this.#identity(kind, body);
    const fields = this.#fields(kind, body);
    const links = this.#links(kind, body);
    const term = check.text(body['term'], 'term') ?? null;
    const { from, until } = lifeDates(kind) ?? { from: 'from', until: 'until' };
    checkTerm(check, {
      from: { value: fields[from], path: from },
      until: { value: fields[until], path: until },
    });
    for (const name of dateFields(kind)) if (name !== from && name !== until) checkDay(check, fields[name], name);
    const names = check.list(body['names'], 'names', (item, path) => checkName(check, item, path));
    const nameField = nameFieldOf(kind);
    const name = nameField === undefined ? check.name(body['name'], 'name') : fields[nameField]?.toString();
    const citation = checkCitation(check, body['citation'], {
      forAll: this.forAll,
      needsLocator: !isEntityKind(kind),
      inferrable: [...givenNames(kind, body), 'name', 'names', 'externalIds', 'asOf'],
    });
    if (citation === undefined) return undefined;
    return { type: 'thing', kind, id, externalIds, term, name, names, fields, links, citation };
  }

  #identity(kind: Kind, body: Body): Pick<ThingRecord, 'id' | 'externalIds'> {
    const check = this.#check;
    const id = check.id(body['id'], 'id', [kind]);
    const given = body['externalIds'];
    const externalIds = check.list(given, 'externalIds', (item, path) => checkExternalId(check, item, path));
    const isUnidentified = isAbsent(body['id']) && (isAbsent(given) || (Array.isArray(given) && given.length === 0));
    if (isEntityKind(kind) && isUnidentified) {
      check.problem('MISSING_FIELD', 'id', 'An entity needs an id or an external id.', 'Give "id" or "externalIds".');
    }
    return { id, externalIds };
  }

  #fields(kind: Kind, body: Body): Readonly<Record<string, FieldValue>> {
    const values: Record<string, FieldValue> = {};
    for (const [name, field] of Object.entries(definition(kind).fields)) {
      const isName = name === nameFieldOf(kind);
      const value = isName ? this.#check.name(body[name], name) : this.#check.field(body[name], name, field);
      if (value !== undefined) values[name] = value;
      else if (field.required && isAbsent(body[name])) this.#missing(kind, name);
    }
    return values;
  }

  #links(kind: Kind, body: Body): ThingRecord['links'] {
    const check = this.#check;
    const references: Record<string, readonly DatedReference[]> = {};
    for (const [name, link] of Object.entries(definition(kind).links)) {
      const checkEnd = link.dated === undefined ? checkReference : checkDatedReference;
      const read = (end: unknown, path: string): DatedReference | undefined => checkEnd(check, end, path, link.to);
      const ends = hasSeveralEnds(link)
        ? check.list(body[name], name, read)
        : [read(body[name], name)].filter((end) => end !== undefined);
      if (link.dated !== undefined && ends.length > mostDatedEnds) {
        const message = `"${name}" names ${ends.length.toString()} things.`;
        check.problem('BAD_VALUE', name, message, `Give at most ${mostDatedEnds.toString()} in one record.`);
      }
      if (ends.length > 0) references[name] = ends;
      else if (link.required && isAbsent(body[name])) this.#missing(kind, name);
    }
    if (kind === 'Appointment' && isAbsent(body['body']) && isAbsent(body['post'])) {
      check.problem('MISSING_FIELD', 'body', 'An appointment needs a body or a post.', 'Give "body" or "post".');
    }
    return references;
  }

  #missing(kind: Kind, name: string): void {
    this.#check.problem('MISSING_FIELD', name, `A record of kind ${kind} needs "${name}".`, `Give "${name}".`);
  }
}

/** Says what a record is that has no one key, or which keys it has. */
function insteadOfOneKey(raw: unknown, given: readonly (readonly [string, unknown])[]): string {
  if (!isBody(raw)) return typeof raw === 'string' ? 'This is a text.' : `This is ${quoted(raw).toLowerCase()}.`;
  if (given.length === 0)
    return Object.keys(raw).length === 0 ? 'This one has none.' : 'All keys of this one are null.';
  const several = given.slice(0, 3).map(([key]) => quoted(key));
  return `This one has ${several.join(' and ')}${given.length > several.length ? ' and more' : ''}.`;
}

/** The names of the fields and links for which a record of the kind gives a value, right or wrong. */
function givenNames(kind: Kind, body: Body): readonly string[] {
  const { fields, links } = definition(kind);
  return [...Object.keys(fields), ...Object.keys(links)].filter((name) => !isAbsent(body[name]));
}

/** The field that serves as the name of entities of the kind, where that is not `name`. */
function nameFieldOf(kind: Kind): string | undefined {
  const described = definition(kind);
  return described.class === 'entity' ? described.nameField : undefined;
}

function dateFields(kind: Kind): readonly string[] {
  const { fields } = definition(kind);
  return Object.keys(fields).filter((name) => fields[name]?.type === 'EDTF');
}

/** The names of the fields that a record of the kind may have. */
export function fieldsOfRecord(kind: Kind): readonly string[] {
  const { fields, links } = definition(kind);
  const own = isEntityKind(kind)
    ? ['id', 'externalIds', 'names', 'citation', ...(nameFieldOf(kind) === undefined ? ['name'] : [])]
    : ['id', 'externalIds', 'term', 'citation'];
  return [...own, ...Object.keys(fields), ...Object.keys(links)];
}
