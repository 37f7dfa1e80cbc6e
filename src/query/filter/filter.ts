import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, always, and, exists, never, or, test } from '../../cypher/predicate.js';
import { cypher, label, property, variable } from '../../cypher/template.js';
import { type Filterable, type FilterableLink, filterables, filterablesOfAny, partLinks } from '../../model/filters.js';
import type { Kind } from '../../model/kinds.js';
import { isKind, kindWithPrefix } from '../../model/registry.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, objectOf } from '../arguments/argument-value.js';
import type { AsOf } from '../request.js';
import { hopAlong, pathAlong } from '../temporal/dated-links.js';
import type { Compiler } from '../types.js';
import { dateFilter } from './date-filter.js';
import { listFilter } from './list-filter.js';
import { type FilterScope, combinedFilter, complement, filterOfFields } from './logic.js';
import { stateFilter, typeFilter } from './static-filter.js';
import { textFilter, textForms, textsFilter } from './text-filter.js';
import { valueFilter } from './value-filter.js';

/*
 * Filters, compiled to a plain predicate by their reading. POSSIBLE and DEFINITE use Kleene's logic: a condition on what a
 * fact leaves unknown is unknown, and POSSIBLE keeps rows of which it is true or unknown, DEFINITE those of which it is
 * true. `not`, `none` and `every` turn one into the other, and so are exact complements. Under LIKELY everything is so or
 * not, what is unknown is not, and a negation is plain.
 */

/** The predicate of a filter over things of `types`, as of the day and reading of their connection. */
export function filterPredicate(
  filter: ArgumentValue,
  types: readonly string[],
  row: Variable,
  asOf: AsOf,
  compiler: Compiler,
): Predicate {
  return endFilter(filter, types.filter(isKind), row, asOf.reading, { compiler, day: asOf.day });
}

/** A filter over things of one kind, or of several. */
function endFilter(
  filter: ArgumentValue,
  kinds: readonly Kind[],
  node: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0
    ? kindFilter(filter, only, node, reading, scope)
    : anyFilter(filter, node, reading, scope);
}

/** `isNull` on a thing that is there is false. */
function isNullFilter(argument: ArgumentValue, { compiler }: FilterScope): Predicate {
  return compiler.staticValue(argument) === true ? never : always;
}

/** A filter over things of one kind. */
export function kindFilter(
  filter: ArgumentValue,
  kind: Kind,
  node: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  return filterOfFields(
    filter,
    reading,
    (part, mode) => kindFilter(part, kind, node, mode, scope),
    (name, part) =>
      name === 'isNull' ? isNullFilter(part, scope) : fieldFilter(part, { kind, name }, node, reading, scope),
  );
}

/** A filter over things of any of several kinds: one kind's under its name, and fields that all have, in `entity` or beside. */
export function anyFilter(filter: ArgumentValue, node: Variable, reading: Reading, scope: FilterScope): Predicate {
  return filterOfFields(
    filter,
    reading,
    (part, mode) => anyFilter(part, node, mode, scope),
    (name, part) => {
      if (name === 'isNull') return isNullFilter(part, scope);
      if (name === 'entity') return anyFilter(part, node, reading, scope);
      const own = filterablesOfAny.get(name);
      if (own !== undefined) return ownFilter(part, own, name, node, reading, scope);
      return ofKindNamed(name, part, node, reading, scope);
    },
  );
}

/** A filter over things of one kind, under the name of the kind in a filter over things of several. */
export function ofKindNamed(
  name: string,
  filter: ArgumentValue,
  node: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const kind = kindWithPrefix(name);
  return and([test(cypher`${node}:${label(kind)}`), kindFilter(filter, kind, node, reading, scope)]);
}

function fieldFilter(
  filter: ArgumentValue,
  { kind, name }: { readonly kind: Kind; readonly name: string },
  node: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const filterable = filterables(kind).get(name);
  return filterable === undefined
    ? ofList(filter, kind, name, node, reading, scope)
    : ownFilter(filter, filterable, name, node, reading, scope);
}

/** A filter on a thing's own value or end. */
function ownFilter(
  filter: ArgumentValue,
  filterable: Filterable,
  name: string,
  node: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  switch (filterable.on) {
    case 'value':
      return valueFilter(filter, property(node, name), scope, filterable.type);
    case 'text':
      return textFilter(filter, textForms(node, name), scope);
    case 'texts':
      return textsFilter(filter, textForms(node, filterable.property), filterable.isFolded, scope);
    case 'date':
      return dateFilter(filter, node, name, reading, scope);
    case 'state':
      return stateFilter(filter, node, reading, scope);
    case 'type':
      return typeFilter(filter, node, scope);
    case 'within':
      return withinFilter(filter, node, reading, scope);
    case 'link':
      return linkFilter(filter, filterable, node, reading, scope);
  }
}

/** A list of the kind, by its rows as of the filter's day. */
function ofList(
  filter: ArgumentValue,
  kind: Kind,
  name: string,
  node: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const list = {
    node,
    rows: (mode: Reading) => scope.compiler.rows(kind, name, node, { day: scope.day, reading: mode }),
    ofRow: (part: ArgumentValue, { types, row }: { types: readonly string[]; row: Variable }, mode: Reading) =>
      endFilter(part, types.filter(isKind), row, mode, scope),
  };
  return listFilter(filter, list, reading, scope);
}

/** The thing itself, or a whole that it is a part of, at any height. */
function withinFilter(filter: ArgumentValue, node: Variable, reading: Reading, scope: FilterScope): Predicate {
  const whole = variable('whole');
  const { relationships, condition } = pathAlong(partLinks, { day: scope.day, reading }, scope.compiler);
  const match = cypher`MATCH (${node})-${relationships}->(${whole})`;
  return exists(node, match, and([test(condition), anyFilter(filter, whole, reading, scope)]));
}

/** The end of a link to one thing. A fact that names none leaves every condition on it unknown, except `isNull`. */
function linkFilter(
  filter: ArgumentValue,
  filterable: FilterableLink,
  node: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const { link, idProperty } = filterable;
  const hopUnder = (mode: Reading): Part =>
    hopAlong([link.relationship], { day: scope.day, reading: mode }, scope.compiler).relationship;
  const isMissing = (mode: Reading): Predicate =>
    test(
      idProperty === undefined
        ? cypher`NOT EXISTS { MATCH (${node})-${hopUnder(complement[mode])}->() }`
        : cypher`${property(node, idProperty)} IS NULL`,
    );
  const mayBeUnknown = reading === 'POSSIBLE' && idProperty !== undefined && link.required !== true;
  return combinedFilter(
    filter,
    reading,
    (part, mode) => linkFilter(part, filterable, node, mode, scope),
    (fields) => {
      const nulls = fields.filter(([name]) => name === 'isNull');
      const rest = fields.filter(([name]) => name !== 'isNull');
      const isNull = nulls.map(([, part]) =>
        scope.compiler.staticValue(part) === true
          ? isMissing(reading)
          : test(cypher`NOT ${isMissing(complement[reading]).test}`),
      );
      if (rest.length === 0) return and(isNull);
      const end = variable('end');
      const match = cypher`MATCH (${node})-${hopUnder(reading)}->(${end})`;
      const found = exists(node, match, endFilter(objectOf(rest), link.to, end, reading, scope));
      return and([...isNull, mayBeUnknown ? or([isMissing(reading), found]) : found]);
    },
  );
}
