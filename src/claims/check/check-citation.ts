import { today } from '../../model/dates.js';
import { enums } from '../../model/enums.js';
import { longestKey, longestQuote } from '../limits.js';
import type { CitationValue } from '../records.js';
import { type ValueCheck, isAbsent, isBody } from './value-check.js';

/** The rules that a record's citation has to follow. */
export interface CitationRules {
  /** The id of the source that speaks where the record names none. */
  readonly source: string | undefined;
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
  const source = checkSource(check, body['source'], 'citation.source', rules.source);
  const locator = check.text(body['locator'], 'citation.locator', longestKey) ?? '';
  if (rules.needsLocator && isAbsent(body['locator'])) {
    check.problem(
      'CITATION_REQUIRED',
      'citation.locator',
      'A fact needs a citation with the place in the source.',
      'Give citation.locator, such as "paragraph 4".',
    );
  }
  const asOf = checkAsOf(check, body['asOf']);
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
function checkAsOf(check: ValueCheck, value: unknown): string | null {
  const date = check.date(value, 'citation.asOf');
  if (date === undefined) return null;
  if (date.first !== null && date.first > today()) {
    const message = `The claim is made for ${JSON.stringify(date.edtf)}, which lies in the future.`;
    check.problem(
      'BAD_DATE',
      'citation.asOf',
      message,
      'Give the day for which the source says so: today at the latest.',
    );
  }
  return date.edtf;
}

/** The id of the source that speaks: the one that is named, else the one of the request. */
export function checkSource(
  check: ValueCheck,
  value: unknown,
  path: string,
  ofRequest: string | undefined,
): string | undefined {
  if (isAbsent(value) && ofRequest === undefined) {
    const message = 'The record names no source.';
    check.problem(
      'CITATION_REQUIRED',
      path,
      message,
      'Give the id of the source here, or as "source" of the whole request.',
    );
    return undefined;
  }
  return check.id(value ?? ofRequest, path, ['Source']);
}
