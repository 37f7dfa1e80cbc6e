import { type Tie, filterables, partLinks } from '../model/filters.js';
import { type Kind, entityKinds } from '../model/kinds.js';
import { definition, isKind } from '../model/registry.js';
import { recordType } from '../model/names.js';
import type { Reading } from '../model/time.js';
import type { Compiler, Moment, Rows } from './code.js';
import {
  type Condition,
  type Scope,
  always,
  both,
  combined,
  compared,
  eachOf,
  either,
  exists,
  fieldsOf,
  neither,
  never,
  opposite,
  plain,
  read,
} from './condition.js';
import type { Given } from './given.js';
import { ofDate, ofState, ofValue, ofValues } from './value-filter.js';

/*
 * Filters, in Kleene's logic: a condition on what a fact leaves unknown is unknown. POSSIBLE keeps what is true or
 * unknown, DEFINITE what is true, so a filter is compiled to that one of two plain conditions which its reading asks
 * for: that it may be so, or that it must. `not`, `none` and `every` turn one into the other, and so are exact
 * complements.
 */

/** The condition that a filter over things of `types`, bound to `variable`, sets under the moment of its connection. */
export function filterCondition(
  given: Given,
  types: readonly string[],
  variable: string,
  moment: Moment,
  compiler: Compiler,
): Condition {
  const kinds = types.filter(isKind);
  return ofEnd(given, kinds, variable, moment.reading, { compiler, day: moment.day });
}

/** A filter over things of one kind, or of several. */
function ofEnd(given: Given, kinds: readonly Kind[], variable: string, mode: Reading, scope: Scope): Condition {
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0
    ? ofThing(given, only, variable, mode, scope)
    : ofAny(given, variable, mode, scope);
}

/** `isNull` asks of a tie whether nothing is there: where a thing is, it is false. */
function isNothing(given: Given, { compiler }: Scope): Condition {
  return plain(compiler.decisive(given) === true ? never : always);
}

function ofThing(given: Given, kind: Kind, variable: string, mode: Reading, scope: Scope): Condition {
  return eachOf(
    given,
    mode,
    (part, partMode) => ofThing(part, kind, variable, partMode, scope),
    (name, part) => (name === 'isNull' ? isNothing(part, scope) : ofField(part, { kind, name }, variable, mode, scope)),
  );
}

/** A filter over things of any of several kinds: that of one kind under its name, and what all have, in `entity` or beside. */
function ofAny(given: Given, variable: string, mode: Reading, scope: Scope): Condition {
  return eachOf(
    given,
    mode,
    (part, partMode) => ofAny(part, variable, partMode, scope),
    (name, part) => {
      if (name === 'isNull') return isNothing(part, scope);
      if (name === 'entity') return ofAny(part, variable, mode, scope);
      if (name === 'type') return ofType(part, variable, scope);
      if (name === 'within') return ofWithin(part, variable, mode, scope);
      const kind = entityKinds.find((one) => definition(one).prefix === name);
      if (kind === undefined) return ofValue(part, `${variable}.${name}`, scope);
      return both([plain(`${variable}:${kind}`), ofThing(part, kind, variable, mode, scope)]);
    },
  );
}

/** Two-valued: what kind a thing is of is always known. */
function ofType(given: Given, variable: string, scope: Scope): Condition {
  const wanted = (part: Given): readonly unknown[] => [scope.compiler.decisive(part)].flat();
  return eachOf(
    given,
    'DEFINITE',
    (part) => ofType(part, variable, scope),
    (_operator, part) => {
      const kinds = entityKinds.filter((kind) => wanted(part).includes(recordType(kind)));
      return either(kinds.map((kind) => plain(`${variable}:${kind}`)));
    },
  );
}

function ofField(
  given: Given,
  field: { readonly kind: Kind; readonly name: string },
  variable: string,
  mode: Reading,
  scope: Scope,
): Condition {
  const filterable = filterables(field.kind).get(field.name);
  switch (filterable?.on) {
    case undefined:
      return ofList(given, field, variable, mode, scope);
    case 'value':
      return ofValue(given, `${variable}.${field.name}`, scope, filterable.type);
    case 'values':
      return ofValues(given, `${variable}.${field.name}`, scope);
    case 'date':
      return ofDate(given, `${variable}.${field.name}`, mode, scope);
    case 'state':
      return ofState(given, variable, mode, scope);
    case 'within':
      return ofWithin(given, variable, mode, scope);
    case 'tie':
      return ofTie(given, filterable, variable, mode, scope);
  }
}

/** The thing itself or a whole that it is a part of, at any height. */
function ofWithin(given: Given, variable: string, mode: Reading, scope: Scope): Condition {
  const whole = scope.compiler.name();
  const match = `MATCH (${variable})-[:${partLinks.join('|')}*0..]->(${whole})`;
  return exists(variable, match, ofAny(given, whole, mode, scope), scope.compiler);
}

/** The end of a link to one thing. A fact that names none leaves every condition on it unknown, but `isNull`. */
function ofTie(given: Given, tie: Tie, variable: string, mode: Reading, scope: Scope): Condition {
  const { link, idProperty } = tie;
  const { compiler } = scope;
  const missing =
    idProperty === undefined
      ? `NOT EXISTS { MATCH (${variable})-[:${link.relationship}]->() }`
      : `${variable}.${idProperty} IS NULL`;
  const mayBeUnknown = mode === 'POSSIBLE' && idProperty !== undefined && link.required !== true;
  return combined(
    given,
    mode,
    (part, partMode) => ofTie(part, tie, variable, partMode, scope),
    (fields) => {
      const [nulls, rest] = [true, false].map((is) => fields.filter(([name]) => (name === 'isNull') === is));
      const isNull = (nulls ?? []).map(([, part]) =>
        plain(compiler.decisive(part) === true ? missing : `NOT ${missing}`),
      );
      if (rest === undefined || rest.length === 0) return both(isNull);
      const end = compiler.name();
      const wanted: Given = { kind: 'object', fields: Object.fromEntries(rest) };
      const match = `MATCH (${variable})-[:${link.relationship}]->(${end})`;
      const found = exists(variable, match, ofEnd(wanted, link.to, end, mode, scope), compiler);
      return both([...isNull, mayBeUnknown ? either([plain(missing), found]) : found]);
    },
  );
}

/**
 * What a connection lists: `some`, `none`, `every` of its rows are such, or their `count` is. The rows are those that
 * the connection would have, asked for the filter's day and under the reading that the condition calls for.
 */
function ofList(
  given: Given,
  { kind, name }: { readonly kind: Kind; readonly name: string },
  variable: string,
  mode: Reading,
  scope: Scope,
): Condition {
  const { compiler } = scope;
  const rowsUnder = (reading: Reading): Rows => compiler.rows(kind, name, variable, { day: scope.day, reading });
  const some = (part: Given, partMode: Reading, complement = false): Condition => {
    const rows = rowsUnder(complement ? opposite[partMode] : partMode);
    const such = ofEnd(part, rows.types.filter(isKind), rows.variable, partMode, scope);
    return existsRow(variable, rows, complement ? neither(such) : such, compiler);
  };
  return both(
    fieldsOf(given).map(([quantifier, part]) => {
      if (quantifier === 'some') return some(part, mode);
      if (quantifier === 'none') return neither(some(part, opposite[mode]));
      if (quantifier === 'every') return neither(some(part, mode, true));
      return ofCount(part, (reading) => countOf(variable, rowsUnder(reading), compiler), mode, scope);
    }),
  );
}

function existsRow(variable: string, rows: Rows, condition: Condition, compiler: Compiler): Condition {
  const whole = both([...rows.conditions.map(plain), condition]);
  if (rows.isPattern) return exists(variable, rows.text, whole, compiler);
  const found = compiler.name();
  const where = whole.text === always ? '' : `WITH * WHERE ${whole.text}`;
  const call = `CALL (${variable}) { ${rows.text} ${whole.calls.join(' ')} ${where} RETURN count(*) > 0 AS ${found} }`;
  return { calls: [call], text: found };
}

/** How many rows there are: counted by a subquery of its own, so that it can be compared more than once. */
export function countOf(variable: string, rows: Rows, compiler: Compiler): Condition {
  const count = compiler.name();
  const where = rows.conditions.length === 0 ? '' : ` WHERE ${rows.conditions.join(' AND ')}`;
  return { calls: [`CALL (${variable}) { ${rows.text}${where} RETURN count(*) AS ${count} }`], text: count };
}

/** A count is a range: from what surely counts to what may. */
function ofCount(given: Given, countUnder: (reading: Reading) => Condition, mode: Reading, scope: Scope): Condition {
  const [most, least] = [countUnder(mode), countUnder(opposite[mode])];
  const { compiler } = scope;
  return eachOf(
    given,
    mode,
    (part, partMode) => ofCount(part, countUnder, partMode, scope),
    (operator, part) => {
      const value = compiler.parameter((request) => read(part, request));
      if (operator.startsWith('g')) return { calls: most.calls, text: compared(most.text, operator, value) };
      if (operator.startsWith('l')) return { calls: least.calls, text: compared(least.text, operator, value) };
      const wanted = compiler.name();
      const list = operator === 'in' ? value : `[${value}]`;
      const within = `${most.text} >= ${wanted} AND ${least.text} <= ${wanted}`;
      return { calls: [...most.calls, ...least.calls], text: `any(${wanted} IN ${list} WHERE ${within})` };
    },
  );
}
