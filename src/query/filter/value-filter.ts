import { UserError } from '../../errors.js';
import { FAR_FUTURE, FAR_PAST, parseDay, parsePartialDate } from '../../model/dates.js';
import type { Reading } from '../../model/time.js';
import {
  type Condition,
  type Scope,
  always,
  both,
  compared,
  eachOf,
  either,
  fieldsOf,
  neither,
  never,
  opposite,
  plain,
  read,
} from './logic.js';
import { begun, defaultDay, holds } from '../temporal/as-of.js';
import { sameText } from '../folding.js';
import type { Given } from '../arguments/argument-value.js';

/** Two-valued: what is not said of a value is not so. */
export function ofValue(given: Given, expression: string, scope: Scope, type = 'String'): Condition {
  const { compiler } = scope;
  const convert = (value: unknown): unknown => (type === 'Date' ? parseDay(String(value), 'filter') : value);
  const converted = (value: unknown): unknown => (Array.isArray(value) ? value.map(convert) : convert(value));
  return eachOf(
    given,
    'DEFINITE',
    (part) => ofValue(part, expression, scope, type),
    (operator, part) => {
      if (operator === 'isNull') return absence(part, expression, scope);
      if (operator !== 'contains' && operator !== 'startsWith') {
        return plain(
          compared(
            expression,
            operator,
            compiler.parameter((request) => converted(read(part, request))),
          ),
        );
      }
      const pattern = compiler.parameter((request) => sameText(searched(read(part, request), operator), operator));
      return plain(`${expression} =~ ${pattern}`);
    },
  );
}

/** The engines take no pattern of any length. */
const longestText = 100;

/** @throws UserError BAD_FILTER for a text that is too long to look for */
function searched(value: unknown, operator: string): string {
  const text = String(value);
  if (text.length <= longestText) return text;
  throw new UserError({
    code: 'BAD_FILTER',
    message: `The filter looks by "${operator}" for a text of ${text.length.toString()} characters.`,
    argument: 'filter',
    value: text.slice(0, longestText),
    remedy: `Look for at most ${longestText.toString()} characters, or for the whole text by "eq".`,
    limit: longestText,
    requested: text.length,
  });
}

function absence(given: Given, expression: string, { compiler }: Scope): Condition {
  return plain(`${expression} IS ${compiler.decisive(given) === true ? '' : 'NOT '}NULL`);
}

/** Several scalars: `some`, `none` and `every` of them are such. */
export function ofValues(given: Given, expression: string, scope: Scope): Condition {
  const all = `coalesce(${expression}, [])`;
  return both(
    fieldsOf(given).map(([quantifier, part]) => {
      const item = scope.compiler.name();
      const { text } = ofValue(part, item, scope);
      if (quantifier === 'every') return plain(`all(${item} IN ${all} WHERE ${text})`);
      const some = plain(`any(${item} IN ${all} WHERE ${text})`);
      return quantifier === 'none' ? neither(some) : some;
    }),
  );
}

/**
 * A partial date: each comparison is possibly met where one of the days that it can mean meets it, and surely where all
 * do. A date that is not known may be any day.
 */
export function ofDate(given: Given, date: string, mode: Reading, scope: Scope): Condition {
  const may = mode === 'POSSIBLE';
  const [earliest, latest] = [`${date}Earliest`, `${date}Latest`];
  const known = (condition: string): Condition => plain(`coalesce(${condition}, ${may ? always : never})`);
  return eachOf(
    given,
    mode,
    (part, partMode) => ofDate(part, date, partMode, scope),
    (operator, part) => {
      if (operator === 'isNull') return absence(part, date, scope);
      const bound = (side: 0 | 1): string => scope.compiler.parameter((request) => boundsOf(read(part, request))[side]);
      if (operator === 'gte') return known(`${may ? latest : earliest} >= ${bound(0)}`);
      if (operator === 'gt') return known(`${may ? latest : earliest} > ${bound(1)}`);
      if (operator === 'lte') return known(`${may ? earliest : latest} <= ${bound(1)}`);
      if (operator === 'lt') return known(`${may ? earliest : latest} < ${bound(0)}`);
      if (operator === 'in') return plain(oneOf(part, [earliest, latest], may, scope));
      const [from, until] = [bound(0), bound(1)];
      return may
        ? both([known(`${earliest} <= ${until}`), known(`${latest} >= ${from}`)])
        : both([plain(`${from} = ${until}`), known(`${earliest} = ${from}`), known(`${latest} = ${from}`)]);
    },
  );
}

/** The first and the last day that a date can mean. */
function boundsOf(date: unknown): readonly [earliest: number, latest: number] {
  const { earliest, latest } = parsePartialDate(String(date), 'filter');
  return [earliest ?? FAR_PAST, latest ?? FAR_FUTURE];
}

/** That a date, by the ends of what it can mean, may be one of several, or must. */
function oneOf(given: Given, [earliest, latest]: readonly [string, string], may: boolean, { compiler }: Scope): string {
  const wanted = compiler.name();
  const all = compiler.parameter((request) => [read(given, request)].flat().map(boundsOf));
  const [from, until] = [`${wanted}[0]`, `${wanted}[1]`];
  const meets = may
    ? `coalesce(${earliest} <= ${until}, true) AND coalesce(${latest} >= ${from}, true)`
    : `${from} = ${until} AND coalesce(${earliest} = ${from} AND ${latest} = ${from}, false)`;
  return `any(${wanted} IN ${all} WHERE ${meets})`;
}

/** Where a term stands on the day. UNKNOWN is no state of the world but of what is known, and so is itself never in doubt. */
export function ofState(given: Given, term: string, mode: Reading, scope: Scope): Condition {
  const day = scope.compiler.parameter(scope.day ?? defaultDay);
  const stands = (state: unknown): Condition => {
    switch (state) {
      case 'CURRENT':
        return plain(`(${holds(term, day, mode)})`);
      case 'NOT_BEGUN':
        return neither(plain(begun(term, day, opposite[mode])));
      case 'ENDED': {
        if (mode === 'DEFINITE') return plain(`${term}.possibleUntil < ${day}`);
        // It surely has not ended before any day that it can't have ended before.
        const lasting = ['definiteUntil', 'lastedUntil'];
        return neither(either(lasting.map((name) => plain(`${term}.${name} >= ${day}`))));
      }
      default:
        return both([plain(`(${holds(term, day, 'POSSIBLE')})`), neither(plain(`(${holds(term, day, 'DEFINITE')})`))]);
    }
  };
  return eachOf(
    given,
    mode,
    (part, partMode) => ofState(part, term, partMode, scope),
    (_operator, part) => either([scope.compiler.decisive(part)].flat().map(stands)),
  );
}
