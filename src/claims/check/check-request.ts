import { UserError } from '../../errors.js';
import { latestToday, parsePartialDate, type PartialDate } from '../../model/dates.js';
import { parseId } from '../../model/ids.js';
import { withArticle } from '../../model/names.js';
import { quoted } from '../../text/quoted.js';
import type { ForAllRecords } from './check-citation.js';
import { isBody } from './value-check.js';

/** A request's arguments that bear on its records, as they were given. */
export interface RequestArguments {
  /** The id of the source that speaks, for records that don't name their own. */
  readonly source?: string | null | undefined;
  /** The day for which it speaks, as EDTF text, for records that don't name their own. */
  readonly asOf?: string | null | undefined;
  /** The records are all that the source says for the day: the given one, else the one that the records name. */
  readonly complete?: boolean | null | undefined;
  /** Records in the form of docs/records.md. */
  readonly records: readonly unknown[];
}

/**
 * Checks what a request says for all its records.
 * @throws UserError BAD_ID for a source that is none, BAD_DATE for a day that is none, lies in the future, or is not the
 * one day of a complete list, CITATION_REQUIRED for a complete list without a source or a day
 */
export function checkRequest({ source, asOf, complete, records }: RequestArguments): ForAllRecords {
  const speaker = source == null ? undefined : sourceId(source);
  if (complete !== true) {
    return { source: speaker, asOf: asOf == null ? undefined : sayingDay(asOf).edtf, list: undefined };
  }
  if (speaker === undefined) {
    throw new UserError({
      code: 'CITATION_REQUIRED',
      message: 'The records are said to be complete, and the request does not say of which source.',
      argument: 'source',
      remedy: 'Give the id of the source as "source", such as source:example-register.',
    });
  }
  const list = { source: speaker, asOf: dayOfList(asOf ?? dayOfRecords(records)) };
  return { ...list, list };
}

function sourceId(text: string): string {
  const { id, kind } = parseId(text, 'source');
  if (kind === 'Source') return id;
  throw new UserError({
    code: 'BAD_ID',
    message: `"source" is ${quoted(text)}, which is the id of ${withArticle(kind)}.`,
    argument: 'source',
    value: text,
    remedy: 'Give the id of a source, such as source:example-gazette.',
  });
}

function sayingDay(text: string): PartialDate {
  const day = parsePartialDate(text, 'asOf');
  if (day.first === null || day.first <= latestToday()) return day;
  throw badDay(text, 'which lies in the future', 'Give the day for which the source says so: today at the latest.');
}

function dayOfList(text: string): string {
  const { edtf, earliest, latest } = sayingDay(text);
  if (earliest !== null && latest !== null) return edtf;
  const remedy = 'Give the day of the list as YYYY-MM-DD; of a list for a month or a year give that, without ? and ~.';
  throw badDay(text, 'of which the first or the last day is not certain', remedy);
}

/** The day that records name, where they name one. */
function dayOfRecords(records: readonly unknown[]): string {
  const named = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const [body] = isBody(record) ? Object.values(record) : [];
    const citation = isBody(body) ? body['citation'] : undefined;
    const asOf = isBody(citation) ? citation['asOf'] : undefined;
    if (typeof asOf === 'string' && !named.has(asOf)) named.set(asOf, index);
  }
  const [day, other] = named;
  if (day === undefined) {
    throw new UserError({
      code: 'CITATION_REQUIRED',
      message: 'The records are said to be complete, and neither the request nor a record says for which day.',
      argument: 'asOf',
      remedy: 'Give the day of the list as "asOf", such as 2024-04-01.',
    });
  }
  if (other === undefined) return day[0];
  const [first, second] = [day, other].map(([text, index]) => `${quoted(text)} (record ${index.toString()})`);
  throw new UserError({
    code: 'BAD_DATE',
    message: `The records are said to be complete for one day, and they name several: ${[first, second].join(' and ')}.`,
    argument: 'asOf',
    remedy:
      'Give the day of the list as "asOf", and send what the source says for other days in requests of their own.',
  });
}

function badDay(text: string, why: string, remedy: string): UserError {
  return new UserError({
    code: 'BAD_DATE',
    message: `"asOf" is ${quoted(text)}, ${why}.`,
    argument: 'asOf',
    value: text,
    remedy,
  });
}
