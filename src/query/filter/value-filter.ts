import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, always, and, never, not, or, test } from '../../cypher/predicate.js';
import { cypher, property, variable } from '../../cypher/template.js';
import { UserError } from '../../errors.js';
import { FAR_FUTURE, FAR_PAST, parseDay, parsePartialDate } from '../../model/dates.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, fieldsOf, readLeaf } from '../arguments/argument-value.js';
import { foldedPattern } from '../../text/pattern.js';
import { begun, defaultDay, holds } from '../temporal/as-of.js';
import { type FilterScope, comparison, complement, filterOfFields } from './logic.js';

/** A filter on a value. Two-valued: a condition on an absent value is false. */
export function valueFilter(filter: ArgumentValue, value: Part, scope: FilterScope, type = 'String'): Predicate {
  const { compiler } = scope;
  const convert = (one: unknown): unknown => (type === 'Date' ? parseDay(String(one), 'filter') : one);
  const converted = (given: unknown): unknown => (Array.isArray(given) ? given.map(convert) : convert(given));
  return filterOfFields(
    filter,
    'DEFINITE',
    (part) => valueFilter(part, value, scope, type),
    (operator, part) => {
      if (operator === 'isNull') return isNullFilter(part, value, scope);
      if (operator === 'contains' || operator === 'startsWith') {
        const pattern = compiler.parameter((request) =>
          foldedPattern(searchedText(readLeaf(part, request), operator), operator),
        );
        return test(cypher`${value} =~ ${pattern}`);
      }
      const wanted = compiler.parameter((request) => converted(readLeaf(part, request)));
      return test(comparison(value, operator, wanted));
    },
  );
}

/** The engines take no pattern of any length. */
const longestText = 100;

/** @throws UserError BAD_FILTER for a text that is too long to look for */
function searchedText(value: unknown, operator: string): string {
  const text = String(value);
  if (text.length <= longestText) return text;
  throw new UserError({
    code: 'BAD_FILTER',
    message: `The filter looks by "${operator}" for a text of ${text.length} characters.`,
    argument: 'filter',
    value: text.slice(0, longestText),
    remedy: `Look for at most ${longestText} characters, or for the whole text by "eq".`,
    limit: longestText,
    requested: text.length,
  });
}

function isNullFilter(argument: ArgumentValue, value: Part, { compiler }: FilterScope): Predicate {
  return test(compiler.staticValue(argument) === true ? cypher`${value} IS NULL` : cypher`${value} IS NOT NULL`);
}

/** A filter on several scalars: `some`, `none` or `every` of them meet a condition. */
export function valuesFilter(filter: ArgumentValue, values: Part, scope: FilterScope): Predicate {
  const all = cypher`coalesce(${values}, [])`;
  return and(
    fieldsOf(filter).map(([quantifier, part]) => {
      const item = variable('item');
      const condition = valueFilter(part, item, scope).test;
      if (quantifier === 'every') return test(cypher`all(${item} IN ${all} WHERE ${condition})`);
      const some = test(cypher`any(${item} IN ${all} WHERE ${condition})`);
      return quantifier === 'none' ? not(some) : some;
    }),
  );
}

/** The properties of a date that comparisons read: the first and the last day that it can mean. */
interface DateBounds {
  readonly earliest: Part;
  readonly latest: Part;
}

/**
 * A filter on a partial date. Each comparison is possibly met where one of the days that the date can mean meets it, and
 * surely where all do. A date that is not known may be any day.
 */
export function dateFilter(
  filter: ArgumentValue,
  node: Variable,
  name: string,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const bounds = { earliest: property(node, `${name}Earliest`), latest: property(node, `${name}Latest`) };
  return filterOfFields(
    filter,
    reading,
    (part, mode) => dateFilter(part, node, name, mode, scope),
    (operator, part) =>
      operator === 'isNull'
        ? isNullFilter(part, property(node, name), scope)
        : dateComparison(operator, part, bounds, reading, scope),
  );
}

function dateComparison(
  operator: string,
  argument: ArgumentValue,
  { earliest, latest }: DateBounds,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const may = reading === 'POSSIBLE';
  const unknown = may ? always : never;
  const ifKnown = (condition: Part): Predicate => test(cypher`coalesce(${condition}, ${unknown.test})`);
  const bound = (side: 0 | 1): Part =>
    scope.compiler.parameter((request) => boundsOf(readLeaf(argument, request))[side]);
  switch (operator) {
    case 'gte':
      return ifKnown(cypher`${may ? latest : earliest} >= ${bound(0)}`);
    case 'gt':
      return ifKnown(cypher`${may ? latest : earliest} > ${bound(1)}`);
    case 'lte':
      return ifKnown(cypher`${may ? earliest : latest} <= ${bound(1)}`);
    case 'lt':
      return ifKnown(cypher`${may ? earliest : latest} < ${bound(0)}`);
    case 'in':
      return test(isOneOf(argument, { earliest, latest }, may, scope));
    case 'eq': {
      const [from, until] = [bound(0), bound(1)];
      return may
        ? and([ifKnown(cypher`${earliest} <= ${until}`), ifKnown(cypher`${latest} >= ${from}`)])
        : and([
            test(cypher`${from} = ${until}`),
            ifKnown(cypher`${earliest} = ${from}`),
            ifKnown(cypher`${latest} = ${from}`),
          ]);
    }
    default:
      throw new Error(`No implementation of the operator ${operator} on a date`);
  }
}

/** The first and the last day that a date can mean. */
function boundsOf(date: unknown): readonly [earliest: number, latest: number] {
  const { earliest, latest } = parsePartialDate(String(date), 'filter');
  return [earliest ?? FAR_PAST, latest ?? FAR_FUTURE];
}

/** A date may be one of several, or must be. */
function isOneOf(
  argument: ArgumentValue,
  { earliest, latest }: DateBounds,
  may: boolean,
  { compiler }: FilterScope,
): Part {
  const wanted = variable('wanted');
  const all = compiler.parameter((request) => [readLeaf(argument, request)].flat().map(boundsOf));
  const [from, until] = [cypher`${wanted}[0]`, cypher`${wanted}[1]`];
  const meets = may
    ? cypher`coalesce(${earliest} <= ${until}, true) AND coalesce(${latest} >= ${from}, true)`
    : cypher`${from} = ${until} AND coalesce(${earliest} = ${from} AND ${latest} = ${from}, false)`;
  return cypher`any(${wanted} IN ${all} WHERE ${meets})`;
}

/**
 * A filter on the state of a term on the day. UNKNOWN is no state of the world but of what is known, and so is itself
 * never in doubt.
 */
export function stateFilter(filter: ArgumentValue, term: Variable, reading: Reading, scope: FilterScope): Predicate {
  const day = scope.compiler.parameter(scope.day ?? defaultDay);
  return filterOfFields(
    filter,
    reading,
    (part, mode) => stateFilter(part, term, mode, scope),
    (_operator, part) =>
      or([scope.compiler.staticValue(part)].flat().map((state) => isInState(state, term, day, reading))),
  );
}

function isInState(state: unknown, term: Variable, day: Part, reading: Reading): Predicate {
  const holdsUnder = (mode: Reading): Predicate => test(cypher`(${holds(term, day, mode)})`);
  switch (state) {
    case 'CURRENT':
      return holdsUnder(reading);
    case 'NOT_BEGUN':
      return not(test(begun(term, day, complement[reading])));
    case 'ENDED': {
      if (reading === 'DEFINITE') return test(cypher`${property(term, 'possibleUntil')} < ${day}`);
      // It surely has not ended before any day that it can't have ended before.
      const lasting = ['definiteUntil', 'lastedUntil'].map((name) => test(cypher`${property(term, name)} >= ${day}`));
      return not(or(lasting));
    }
    default:
      return and([holdsUnder('POSSIBLE'), not(holdsUnder('DEFINITE'))]);
  }
}
