import { latestToday, today } from '../../model/dates.js';
import { kindOf } from '../../model/ids.js';
import { kindNames } from '../../model/kinds.js';
import { quoted } from '../../text/quoted.js';
import type { KnownRecord } from '../records.js';
import { type Body, type ValueCheck, isAbsent } from './value-check.js';

/** A record of an id that is known; undefined where it is not well-formed. */
export function checkKnown(check: ValueCheck, body: Body): KnownRecord | undefined {
  check.onlyKnown(body, '', ['id', 'recordedOn', 'completeFor']);
  const id = check.id(body['id'], 'id', kindNames);
  if (isAbsent(body['id'])) check.problem('MISSING_FIELD', 'id', 'The record names nothing.', 'Give "id".');
  const recordedOn = checkRecordedOn(check, body['recordedOn']);
  const completeFor = check.list(body['completeFor'], 'completeFor', (item, path) => checkDayOfList(check, item, path));
  if (id === undefined) return undefined;
  for (const name of ['recordedOn', 'completeFor']) {
    if (isAbsent(body[name]) || kindOf(id) === 'Source') continue;
    const message = `${quoted(id)} is no source, and only of a source it is kept since when it is recorded, and its lists.`;
    check.problem('BAD_VALUE', name, message, 'Leave it out.');
  }
  return { type: 'known', id, recordedOn, completeFor };
}

/** The day on which a source was first recorded, which must have come. */
function checkRecordedOn(check: ValueCheck, value: unknown): number | undefined {
  const date = check.date(value, 'recordedOn');
  if (date === undefined) return undefined;
  const { earliest, latest } = date;
  if (earliest !== null && earliest === latest && earliest <= today()) return earliest;
  check.bad('recordedOn', value, 'one day as YYYY-MM-DD, today at the latest.', 'BAD_DATE');
  return undefined;
}

/** The day of a complete list, or the month or year, which must have begun. */
function checkDayOfList(check: ValueCheck, value: unknown, path: string): string | undefined {
  const date = check.date(value, path);
  if (date === undefined) return undefined;
  const { edtf, earliest, latest } = date;
  if (earliest !== null && latest !== null && earliest <= latestToday()) return edtf;
  check.bad(path, value, 'a day, month or year that has begun, without ? and ~.', 'BAD_DATE');
  return undefined;
}
