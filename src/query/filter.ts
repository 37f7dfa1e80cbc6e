import { FAR_FUTURE, FAR_PAST, parseDay, parsePartialDate } from '../model/dates.js';
import { type Tie, filterables, partLinks } from '../model/filters.js';
import { type Kind, entityKinds } from '../model/kinds.js';
import { definition, isKind } from '../model/lookup.js';
import { recordType } from '../model/names.js';
import type { Reading } from '../model/time.js';
import type { Compiler, Request, Rows } from './code.js';
import { type Moment, begun, defaultDay, holds } from './day.js';
import { sameText } from './folding.js';
import type { Given } from './given.js';

/*
 * Filters, in Kleene's logic: a condition on what a fact leaves unknown is unknown. POSSIBLE keeps what is true or
 * unknown, DEFINITE what is true, so a filter is compiled to that one of two plain conditions which its reading asks
 * for: that it may be so, or that it must. `not`, `none` and `every` turn one into the other, and so are exact
 * complements.
 */
const opposite: Readonly<Record<Reading, Reading>> = { POSSIBLE: 'DEFINITE', DEFINITE: 'POSSIBLE' };

/** A condition: a Cypher expression, and the subqueries that must have run before it. */
export interface Condition {
  readonly calls: readonly string[];
  readonly text: string;
}

const always = 'true';
const never = 'false';

function plain(text: string): Condition {
  return { calls: [], text };
}

function joined(conditions: readonly Condition[], join: (texts: readonly string[]) => string): Condition {
  return {
    calls: [...new Set(conditions.flatMap(({ calls }) => calls))],
    text: join(conditions.map(({ text }) => text)),
  };
}

function both(conditions: readonly Condition[]): Condition {
  return joined(conditions, (texts) => {
    const needed = texts.filter((text) => text !== always);
    if (needed.includes(never)) return never;
    return needed.length === 0 ? always : needed.length === 1 ? needed.join() : `(${needed.join(' AND ')})`;
  });
}

function either(conditions: readonly Condition[]): Condition {
  return joined(conditions, (texts) => {
    const able = texts.filter((text) => text !== never);
    if (able.includes(always)) return always;
    return able.length === 0 ? never : able.length === 1 ? able.join() : `(${able.join(' OR ')})`;
  });
}

/** A comparison with a value that is missing is null in Cypher; its complement keeps the row. */
function neither({ calls, text }: Condition): Condition {
  if (text === always) return plain(never);
  return text === never ? plain(always) : { calls, text: `NOT coalesce(${text}, false)` };
}

/** Whether a pattern leads to anything of which the condition holds. What needs subqueries is counted by one itself. */
function exists(variable: string, match: string, { calls, text }: Condition, compiler: Compiler): Condition {
  if (calls.length === 0) return plain(`EXISTS { ${match}${text === always ? '' : ` WHERE ${text}`} }`);
  const found = compiler.name();
  const call = `CALL (${variable}) { ${match} ${calls.join(' ')} WITH * WHERE ${text} RETURN count(*) > 0 AS ${found} }`;
  return { calls: [call], text: found };
}

/** What the compilation of one filter shares. */
interface Scope {
  readonly compiler: Compiler;
  /** The day by which histories are told and on which states are; undefined where histories tell everything. */
  readonly day: Moment['day'];
}

function fieldsOf(given: Given): readonly (readonly [string, Given])[] {
  return given.kind === 'object' ? Object.entries(given.fields).filter(([, { kind }]) => kind !== 'absent') : [];
}

function itemsOf(given: Given): readonly Given[] {
  return given.kind === 'list' ? given.items : given.kind === 'object' ? [given] : [];
}

function read(given: Given, { variables }: Request): unknown {
  return given.kind === 'leaf' ? given.read(variables) : null;
}

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

/** `and`, `or` and `not` combine filters of one type; `rest` compiles its other fields. */
function combined(
  given: Given,
  mode: Reading,
  again: (given: Given, mode: Reading) => Condition,
  rest: (fields: readonly (readonly [string, Given])[]) => Condition,
): Condition {
  const parts: Condition[] = [];
  const own: (readonly [string, Given])[] = [];
  for (const [name, part] of fieldsOf(given)) {
    if (name === 'not') parts.push(neither(again(part, opposite[mode])));
    else if (name === 'and') parts.push(both(itemsOf(part).map((item) => again(item, mode))));
    else if (name === 'or') parts.push(either(itemsOf(part).map((item) => again(item, mode))));
    else own.push([name, part]);
  }
  return both([...parts, ...(own.length === 0 ? [] : [rest(own)])]);
}

/** The same, where each of the other fields sets a condition of its own. */
function eachOf(
  given: Given,
  mode: Reading,
  again: (given: Given, mode: Reading) => Condition,
  one: (name: string, given: Given) => Condition,
): Condition {
  return combined(given, mode, again, (fields) => both(fields.map(([name, part]) => one(name, part))));
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

const comparisons: Readonly<Record<string, string>> = { eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function compared(expression: string, operator: string, value: string): string {
  return `${expression} ${comparisons[operator] ?? ''} ${value}`;
}

/** Two-valued: what is not said of a value is not so. */
function ofValue(given: Given, expression: string, scope: Scope, type = 'String'): Condition {
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
      const pattern = compiler.parameter((request) => sameText(String(read(part, request)), operator));
      return plain(`${expression} =~ ${pattern}`);
    },
  );
}

function absence(given: Given, expression: string, { compiler }: Scope): Condition {
  return plain(`${expression} IS ${compiler.decisive(given) === true ? '' : 'NOT '}NULL`);
}

/** Several scalars: `some`, `none` and `every` of them are such. */
function ofValues(given: Given, expression: string, scope: Scope): Condition {
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
function ofDate(given: Given, date: string, mode: Reading, scope: Scope): Condition {
  const may = mode === 'POSSIBLE';
  const [earliest, latest] = [`${date}Earliest`, `${date}Latest`];
  const known = (condition: string): Condition => plain(`coalesce(${condition}, ${may ? always : never})`);
  return eachOf(
    given,
    mode,
    (part, partMode) => ofDate(part, date, partMode, scope),
    (operator, part) => {
      if (operator === 'isNull') return absence(part, date, scope);
      const bound = (side: 'earliest' | 'latest'): string =>
        scope.compiler.parameter((request) => {
          const wanted = parsePartialDate(String(read(part, request)), 'filter');
          return wanted[side] ?? (side === 'earliest' ? FAR_PAST : FAR_FUTURE);
        });
      if (operator === 'gte') return known(`${may ? latest : earliest} >= ${bound('earliest')}`);
      if (operator === 'gt') return known(`${may ? latest : earliest} > ${bound('latest')}`);
      if (operator === 'lte') return known(`${may ? earliest : latest} <= ${bound('latest')}`);
      if (operator === 'lt') return known(`${may ? earliest : latest} < ${bound('earliest')}`);
      const [from, until] = [bound('earliest'), bound('latest')];
      return may
        ? both([known(`${earliest} <= ${until}`), known(`${latest} >= ${from}`)])
        : both([plain(`${from} = ${until}`), known(`${earliest} = ${from}`), known(`${latest} = ${from}`)]);
    },
  );
}

/** Where a term stands on the day. UNKNOWN is no state of the world but of what is known, and so is itself never in doubt. */
function ofState(given: Given, term: string, mode: Reading, scope: Scope): Condition {
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
        const lasting = ['definiteUntil', 'untilEarliest', 'possibleFrom'];
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
