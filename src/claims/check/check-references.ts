import { type GivenDates, givenDates } from '../../model/claimed-values.js';
import { OPEN } from '../../model/dates.js';
import { enums } from '../../model/enums.js';
import { languageTag } from '../../model/forms.js';
import type { ExternalId } from '../../model/ids.js';
import { entityKinds } from '../../model/kinds.js';
import { recordType } from '../../model/names.js';
import { longestKey } from '../limits.js';
import type { DatedReference, NameValue, Reference } from '../records.js';
import { checkTerm } from './check-term.js';
import { type Body, type ValueCheck, isAbsent, isBody } from './value-check.js';

/**
 * A reference to a thing of one of the kinds; undefined where it is absent or wrong.
 * @param further fields that it may have besides id and external id
 */
export function checkReference(
  check: ValueCheck,
  value: unknown,
  path: string,
  kinds: readonly string[],
  further: readonly string[] = [],
): Reference | undefined {
  if (isAbsent(value)) return undefined;
  if (!isBody(value) || isAbsent(value['id']) === isAbsent(value['externalId'])) {
    const remedy = 'Write { "id": … } or { "externalId": { "scheme": …, "value": … } }.';
    check.problem('BAD_VALUE', path, 'A reference needs either an id or an external id.', remedy);
    return undefined;
  }
  check.onlyKnown(value, `${path}.`, ['id', 'externalId', ...further]);
  if (!isAbsent(value['id'])) {
    const id = check.id(value['id'], `${path}.id`, kinds);
    return id === undefined ? undefined : { id };
  }
  const given = value['externalId'];
  const externalId = checkExternalId(check, given, `${path}.externalId`, ['type']);
  if (externalId === undefined || !isBody(given)) return undefined;
  const types = entityKinds.filter((kind) => kinds.includes(kind));
  const type = check.oneOf(given['type'], `${path}.externalId.type`, types.map(recordType));
  const kind = types.find((candidate) => recordType(candidate) === type);
  return { externalId: { ...externalId, ...(kind && { type: kind }) } };
}

/** A reference to an end of a link with the dates between which it is one. */
export function checkDatedReference(
  check: ValueCheck,
  value: unknown,
  path: string,
  kinds: readonly string[],
): DatedReference | undefined {
  const reference = checkReference(check, value, path, kinds, ['from', 'until']);
  if (!isBody(value)) return undefined;
  const dates = checkDates(check, value, path);
  return reference && { ...reference, ...dates };
}

/** The dates of a part of a record, each under its name where it is given. */
function checkDates(check: ValueCheck, value: Body, path: string): GivenDates {
  const from = check.date(value['from'], `${path}.from`)?.edtf;
  const until = check.until(value['until'], `${path}.until`);
  checkTerm(check, {
    from: { value: from, path: `${path}.from` },
    until: { value: until, path: `${path}.until` },
  });
  // That no end was known is no value.
  return givenDates(from, until === OPEN ? undefined : until);
}

/** @param further fields that it may have besides scheme and value */
export function checkExternalId(
  check: ValueCheck,
  value: unknown,
  path: string,
  further: readonly string[] = [],
): ExternalId | undefined {
  if (!isBody(value)) {
    check.bad(path, value, 'an object with scheme and value.');
    return undefined;
  }
  check.onlyKnown(value, `${path}.`, ['scheme', 'value', ...further]);
  const [scheme, text] = ['scheme', 'value'].map((part) => {
    if (!isAbsent(value[part])) return check.text(value[part], `${path}.${part}`, longestKey);
    const message = 'An external id needs a scheme and a value.';
    check.problem('MISSING_FIELD', `${path}.${part}`, message, `Give "${part}".`);
    return undefined;
  });
  return scheme === undefined || text === undefined ? undefined : { scheme, value: text };
}

/** One of the names that a record gives besides the one that its source uses. */
export function checkName(check: ValueCheck, value: unknown, path: string): NameValue | undefined {
  if (!isBody(value)) {
    check.bad(path, value, 'an object with a value.');
    return undefined;
  }
  check.onlyKnown(value, `${path}.`, ['value', 'lang', 'kind', 'from', 'until']);
  const text = check.name(value['value'], `${path}.value`);
  const lang = check.formed(check.text(value['lang'], `${path}.lang`), `${path}.lang`, languageTag);
  const kind = check.oneOf(value['kind'], `${path}.kind`, Object.keys(enums.NameKind.values));
  const dates = checkDates(check, value, path);
  if (isAbsent(value['value']))
    check.problem('MISSING_FIELD', `${path}.value`, 'A name needs a value.', 'Give "value".');
  if (text === undefined) return undefined;
  return {
    value: text,
    ...(lang !== undefined && { lang }),
    ...(kind !== undefined && { kind: kind as NonNullable<NameValue['kind']> }),
    ...dates,
  };
}
