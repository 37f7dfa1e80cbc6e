import { latestToday } from '../../model/dates.js';
import { enums } from '../../model/enums.js';
import { quoted } from '../../text/quoted.js';
import type { CompleteList } from '../complete-lists.js';
import { longestKey, longestQuote } from '../limits.js';
import type { CitationValue } from '../records.js';
import { type ValueCheck, isAbsent, isBody } from './value-check.js';

/** The source and the day that a request gives for all its records. */
export interface ForAllRecords {
  /** The id of the source that speaks where a record names none. */
  readonly source: string | undefined;
  /** The day for which it speaks where a record names none. */
  readonly asOf: string | undefined;
  /** The list that the records are, where they are all that a source says for a day: none may name another one. */
  readonly list: CompleteList | undefined;
}

/** The rules that a record's citation has to follow. */
export interface CitationRules {
  readonly forAll: ForAllRecords;
  readonly needsLocator: boolean;
  /** The names of the values that may be said to be inferred. */
  readonly inferrable: readonly string[];
}

/** The citation of a record; undefined where it has no source. */
export function checkCitation(check: ValueCheck, value: unknown, rules: CitationRules): CitationValue | undefined {
  if (!isAbsent(value) && !isBody(value)) {
    check.problem(
      'BAD_VALUE',
      'citation',
      'The citation is not an object.',
      'Give an object with source, locator and asOf.',
    );
    return undefined;
  }
  const body = isBody(value) ? value : {};
  check.onlyKnown(body, 'citation.', ['source', 'locator', 'asOf', 'rank', 'inferred', 'quote']);
  const source = checkSource(check, body['source'], 'citation.source', rules.forAll);
  const locator = check.text(body['locator'], 'citation.locator', longestKey) ?? '';
  if (rules.needsLocator && isAbsent(body['locator'])) {
    check.problem(
      'CITATION_REQUIRED',
      'citation.locator',
      'A fact needs a citation with the place in the source.',
      'Give citation.locator, such as "paragraph 4".',
    );
  }
  const asOf = checkAsOf(check, body['asOf'], rules.forAll);
  const rank = check.oneOf(body['rank'], 'citation.rank', Object.keys(enums.Rank.values)) ?? 'NORMAL';
  const inferred = check.list(body['inferred'], 'citation.inferred', (item, path) =>
    check.oneOf(item, path, rules.inferrable),
  );
  const quote = check.text(body['quote'], 'citation.quote', longestQuote);
  if (source === undefined) return undefined;
  return {
    source,
    locator,
    asOf,
    rank: rank as CitationValue['rank'],
    inferred: [...inferred].sort(),
    ...(quote !== undefined && { quote }),
  };
}

/** The day for which the source speaks, which must have come: nobody can speak for a later one. */
function checkAsOf(check: ValueCheck, value: unknown, forAll: ForAllRecords): string | null {
  const date = check.date(value, 'citation.asOf');
  if (date === undefined) return forAll.asOf ?? null;
  if (date.first !== null && date.first > latestToday()) {
    const message = `The claim is made for ${JSON.stringify(date.edtf)}, which lies in the future.`;
    check.problem(
      'BAD_DATE',
      'citation.asOf',
      message,
      'Give the day for which the source says so: today at the latest.',
    );
  }
  if (forAll.list !== undefined && date.edtf !== forAll.list.asOf) {
    check.problem(
      'BAD_VALUE',
      'citation.asOf',
      `The record says so for ${quoted(date.edtf)}, and the complete list is that of ${quoted(forAll.list.asOf)}.`,
      'Leave out citation.asOf, or send what the source says for another day in a request of its own.',
    );
  }
  return date.edtf;
}

/** The id of the source that speaks: the one that is named, else the one of the request. */
export function checkSource(
  check: ValueCheck,
  value: unknown,
  path: string,
  forAll: ForAllRecords,
): string | undefined {
  if (isAbsent(value) && forAll.source === undefined) {
    const message = 'The record names no source.';
    check.problem(
      'CITATION_REQUIRED',
      path,
      message,
      'Give the id of the source here, or as "source" of the whole request.',
    );
    return undefined;
  }
  const source = check.id(value ?? forAll.source, path, ['Source']);
  if (forAll.list !== undefined && source !== undefined && source !== forAll.list.source) {
    check.problem(
      'BAD_VALUE',
      path,
      `The record is of ${quoted(source)}, and the complete list is that of ${quoted(forAll.list.source)}.`,
      `Leave out ${path}, or send what another source says in a request of its own.`,
    );
  }
  return source;
}
