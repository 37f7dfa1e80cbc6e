import { FAR_FUTURE, FAR_PAST, parseDay, parsePartialDate } from '../model/dates.js';
import { type Filterable, filterables, kindByName, partLinks } from '../model/filters.js';
import { type Kind, entityKinds } from '../model/kinds.js';
import { recordType } from '../model/names.js';
import type { Compiler, Request } from './code.js';
import { historyConditions } from './conditions.js';
import { type Moment, begun, holds } from './day.js';
import { sameText } from './folding.js';
import type { Given } from './given.js';

/**
 * Filters, in Kleene's logic: a condition on what a fact leaves unknown is unknown. POSSIBLE keeps what is true or
 * unknown, DEFINITE what is true, so a filter is compiled to that one of two plain conditions which its reading asks
 * for: that it may be so, or that it must. `not`, `none` and `every` turn one into the other, and so are exact
 * complements.
 */
type Mode = Moment['reading'];

const opposite: Readonly<Record<Mode, Mode>> = { POSSIBLE: 'DEFINITE', DEFINITE: 'POSSIBLE' };

/** What the compilation of one filter shares. */
interface Scope {
  readonly compiler: Compiler;
  /** The day on which states are asked, in days since 1970-01-01. */
  readonly day: (request: Request) => number;
  /** The day by which histories are told; undefined where they tell everything. */
  readonly by: Moment['day'];
}

const always = 'true';
const never = 'false';

function both(conditions: readonly string[]): string {
  const needed = conditions.filter((condition) => condition !== always);
  if (needed.includes(never)) return never;
  return needed.length === 0 ? always : needed.length === 1 ? needed.join() : `(${needed.join(' AND ')})`;
}

function either(conditions: readonly string[]): string {
  const able = conditions.filter((condition) => condition !== never);
  if (able.includes(always)) return always;
  return able.length === 0 ? never : able.length === 1 ? able.join() : `(${able.join(' OR ')})`;
}

/** A comparison with a value that is missing is null in Cypher; its complement keeps the row. */
function neither(condition: string): string {
  if (condition === always) return never;
  return condition === never ? always : `NOT coalesce(${condition}, false)`;
}

function fieldsOf(given: Given): readonly (readonly [string, Given])[] {
  return given.kind === 'object' ? Object.entries(given.fields).filter(([, { kind }]) => kind !== 'absent') : [];
}

/** The conditions that a filter over things of `kinds`, bound to `variable`, sets under the moment of its connection. */
export function filtered(
  given: Given,
  kinds: readonly Kind[],
  variable: string,
  moment: Moment,
  compiler: Compiler,
): readonly string[] {
  const day = moment.day ?? ((request: Request) => request.asOf?.day ?? request.today);
  const scope = { compiler, day, by: moment.day };
  const [only, ...others] = kinds;
  const condition =
    only !== undefined && others.length === 0
      ? ofThing(given, only, variable, moment.reading, scope)
      : ofAny(given, variable, moment.reading, scope);
  return condition === always ? [] : [condition];
}

/** `and`, `or` and `not` combine filters of one type; `rest` compiles its other fields. */
function combined(
  given: Given,
  mode: Mode,
  again: (given: Given, mode: Mode) => string,
  rest: (fields: readonly (readonly [string, Given])[], mode: Mode) => string,
): string {
  const parts: string[] = [];
  const own: (readonly [string, Given])[] = [];
  for (const [name, part] of fieldsOf(given)) {
    if (name === 'not') parts.push(neither(again(part, opposite[mode])));
    else if (name === 'and') parts.push(both(itemsOf(part).map((item) => again(item, mode))));
    else if (name === 'or') parts.push(either(itemsOf(part).map((item) => again(item, mode))));
    else own.push([name, part]);
  }
  return both([...parts, ...(own.length === 0 ? [] : [rest(own, mode)])]);
}

function itemsOf(given: Given): readonly Given[] {
  return given.kind === 'list' ? given.items : given.kind === 'object' ? [given] : [];
}

/** A filter over things of one kind. `isNull` asks of a tie whether there is nothing: here there is something. */
function ofThing(given: Given, kind: Kind, variable: string, mode: Mode, scope: Scope): string {
  const known = filterables(kind);
  return combined(
    given,
    mode,
    (part, partMode) => ofThing(part, kind, variable, partMode, scope),
    (fields) =>
      both(
        fields.map(([name, part]) => {
          if (name === 'isNull') return scope.compiler.decisive(part) === true ? never : always;
          const filterable = known.get(name);
          if (filterable === undefined) throw new Error(`No condition on ${kind}.${name}`);
          return ofField(part, filterable, variable, mode, scope);
        }),
      ),
  );
}

/** A filter over things of any of several kinds: one kind's under its name, and `entity` for what all have. */
function ofAny(given: Given, variable: string, mode: Mode, scope: Scope): string {
  const byName = kindByName(entityKinds);
  return combined(
    given,
    mode,
    (part, partMode) => ofAny(part, variable, partMode, scope),
    (fields) =>
      both(
        fields.map(([name, part]) => {
          if (name === 'isNull') return scope.compiler.decisive(part) === true ? never : always;
          if (name === 'entity') return ofEntity(part, variable, mode, scope);
          const kind = byName.get(name);
          if (kind === undefined) throw new Error(`No kind ${name}`);
          return both([`${variable}:${kind}`, ofThing(part, kind, variable, mode, scope)]);
        }),
      ),
  );
}

/** A filter over what all entities have. */
function ofEntity(given: Given, variable: string, mode: Mode, scope: Scope): string {
  return combined(
    given,
    mode,
    (part, partMode) => ofEntity(part, variable, partMode, scope),
    (fields) =>
      both(
        fields.map(([name, part]) => {
          if (name === 'type') return ofType(part, variable, mode, scope);
          if (name === 'within') return ofWithin(part, variable, mode, scope);
          return ofValue(part, `${variable}.${name}`, name === 'id' ? 'ID' : 'String', mode, scope);
        }),
      ),
  );
}

function ofType(given: Given, variable: string, mode: Mode, scope: Scope): string {
  const labels = (part: Given): readonly string[] => {
    const wanted = scope.compiler.decisive(part);
    const types: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    return entityKinds.filter((kind) => types.includes(recordType(kind))).map((kind) => `${variable}:${kind}`);
  };
  return combined(
    given,
    mode,
    (part, partMode) => ofType(part, variable, partMode, scope),
    (fields) => both(fields.map(([, part]) => either(labels(part)))),
  );
}

function ofField(given: Given, filterable: Filterable, variable: string, mode: Mode, scope: Scope): string {
  switch (filterable.on) {
    case 'value':
      return ofValue(given, `${variable}.${filterable.property}`, filterable.type, mode, scope);
    case 'values':
      return ofValues(given, `${variable}.${filterable.property}`, filterable.type, mode, scope);
    case 'date':
      return ofDate(given, `${variable}.${filterable.name}`, mode, scope);
    case 'state':
      return ofState(given, variable, mode, scope);
    case 'within':
      return ofWithin(given, variable, mode, scope);
    case 'tie':
      return ofTie(given, filterable, variable, mode, scope);
    case 'ties': {
      const { link, kind } = filterable;
      return ofList(given, kind, (end) => `MATCH (${variable})-[:${link.relationship}]->(${end})`, mode, scope);
    }
    case 'back': {
      const { link, from } = filterable.inverse;
      return ofList(given, from, (end) => `MATCH (${variable})<-[:${link.relationship}]-(${end})`, mode, scope);
    }
  }
}

/** The comparisons of a value, by operator; `$` stands for what it is compared with. */
const comparisons: Readonly<Record<string, string>> = { eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function ofValue(given: Given, expression: string, type: string, mode: Mode, scope: Scope): string {
  return combined(
    given,
    mode,
    (part, partMode) => ofValue(part, expression, type, partMode, scope),
    (fields) => both(fields.map(([operator, part]) => compared(operator, part, expression, type, scope))),
  );
}

function compared(operator: string, part: Given, expression: string, type: string, { compiler }: Scope): string {
  if (operator === 'isNull') return `${expression} IS ${compiler.decisive(part) === true ? '' : 'NOT '}NULL`;
  if (operator === 'contains' || operator === 'startsWith') {
    return `${expression} =~ ${compiler.parameter((request) => sameText(String(read(part, request)), operator))}`;
  }
  const convert = (value: unknown): unknown =>
    type === 'Date' ? (Array.isArray(value) ? value.map(dayOf) : dayOf(value)) : value;
  return `${expression} ${comparisons[operator] ?? ''} ${compiler.parameter((request) => convert(read(part, request)))}`;
}

function dayOf(value: unknown): number {
  return parseDay(String(value), 'filter');
}

function read(given: Given, { variables }: Request): unknown {
  return given.kind === 'leaf' ? given.read(variables) : null;
}

/** Several scalars: `some`, `none` and `every` of them are such. */
function ofValues(given: Given, expression: string, type: string, mode: Mode, scope: Scope): string {
  const quantified = (quantifier: string, part: Given): string => {
    const item = scope.compiler.name();
    const condition = ofValue(part, item, type, quantifier === 'some' ? mode : opposite[mode], scope);
    const all = `coalesce(${expression}, [])`;
    if (quantifier === 'every') return `all(${item} IN ${all} WHERE ${ofValue(part, item, type, mode, scope)})`;
    const some = `any(${item} IN ${all} WHERE ${condition})`;
    return quantifier === 'none' ? neither(some) : some;
  };
  return both(fieldsOf(given).map(([quantifier, part]) => quantified(quantifier, part)));
}

/** A partial date: each comparison is possibly met by one of the days it can mean, and surely by all of them. */
function ofDate(given: Given, expression: string, mode: Mode, scope: Scope): string {
  const [earliest, latest] = [`${expression}Earliest`, `${expression}Latest`];
  const bound = (part: Given, side: 'earliest' | 'latest'): string =>
    scope.compiler.parameter((request) => {
      const date = parsePartialDate(String(read(part, request)), 'filter');
      return date[side] ?? (side === 'earliest' ? FAR_PAST : FAR_FUTURE);
    });
  // A day that the date can't be told to have is unknown: it may be met, and is not surely.
  const unless = (condition: string): string => `coalesce(${condition}, ${mode === 'POSSIBLE' ? always : never})`;
  const may = mode === 'POSSIBLE';
  const compare = (operator: string, part: Given): string => {
    switch (operator) {
      case 'isNull':
        return `${expression} IS ${scope.compiler.decisive(part) === true ? '' : 'NOT '}NULL`;
      case 'gte':
        return unless(`${may ? latest : earliest} >= ${bound(part, 'earliest')}`);
      case 'gt':
        return unless(`${may ? latest : earliest} > ${bound(part, 'latest')}`);
      case 'lte':
        return unless(`${may ? earliest : latest} <= ${bound(part, 'latest')}`);
      case 'lt':
        return unless(`${may ? earliest : latest} < ${bound(part, 'earliest')}`);
      default: {
        const [from, until] = [bound(part, 'earliest'), bound(part, 'latest')];
        return may
          ? both([unless(`${earliest} <= ${until}`), unless(`${latest} >= ${from}`)])
          : both([`${from} = ${until}`, unless(`${earliest} = ${from}`), unless(`${latest} = ${from}`)]);
      }
    }
  };
  return combined(
    given,
    mode,
    (part, partMode) => ofDate(part, expression, partMode, scope),
    (fields) => both(fields.map(([operator, part]) => compare(operator, part))),
  );
}

/** Where a term stands on the day. UNKNOWN is no state of the world but of what is known, and so is always sure. */
function ofState(given: Given, variable: string, mode: Mode, scope: Scope): string {
  const day = scope.compiler.parameter(scope.day);
  const property = (name: string): string => `${variable}.${name}`;
  const stands = (state: unknown): string => {
    switch (state) {
      case 'CURRENT':
        return both([holds(variable, day, mode)]);
      case 'NOT_BEGUN':
        return neither(begun(variable, day, opposite[mode]));
      case 'ENDED': {
        const lasts = ['definiteUntil', 'untilEarliest', 'possibleFrom'].map((name) => `${property(name)} >= ${day}`);
        return mode === 'DEFINITE' ? `${property('possibleUntil')} < ${day}` : neither(either(lasts));
      }
      default:
        return both([holds(variable, day, 'POSSIBLE'), neither(`(${holds(variable, day, 'DEFINITE')})`)]);
    }
  };
  return combined(
    given,
    mode,
    (part, partMode) => ofState(part, variable, partMode, scope),
    (fields) =>
      both(
        fields.map(([, part]) => {
          const wanted = scope.compiler.decisive(part);
          return either((Array.isArray(wanted) ? wanted : [wanted]).map(stands));
        }),
      ),
  );
}

/** The thing itself or a whole that it is a part of, at any height. */
function ofWithin(given: Given, variable: string, mode: Mode, scope: Scope): string {
  const whole = scope.compiler.name();
  const condition = ofEntity(given, whole, mode, scope);
  return `EXISTS { MATCH (${variable})-[:${partLinks.join('|')}*0..]->(${whole}) WHERE ${condition} }`;
}

/** The end of a link to one thing. A fact that names none leaves every condition on it unknown, but `isNull`. */
function ofTie(
  given: Given,
  { link, idProperty }: Extract<Filterable, { on: 'tie' }>,
  variable: string,
  mode: Mode,
  scope: Scope,
): string {
  const { compiler } = scope;
  const missing =
    idProperty === undefined
      ? `NOT EXISTS { MATCH (${variable})-[:${link.relationship}]->() }`
      : `${variable}.${idProperty} IS NULL`;
  const [only, ...others] = link.to;
  return combined(
    given,
    mode,
    (part, partMode) => ofTie(part, { on: 'tie', link, idProperty }, variable, partMode, scope),
    (fields) => {
      const nulls = fields.filter(([name]) => name === 'isNull');
      const rest = fields.filter(([name]) => name !== 'isNull');
      const isNull = nulls.map(([, part]) => (compiler.decisive(part) === true ? missing : `NOT ${missing}`));
      if (rest.length === 0) return both(isNull);
      const end = compiler.name();
      const wanted: Given = { kind: 'object', fields: Object.fromEntries(rest) };
      const condition =
        only !== undefined && others.length === 0
          ? ofThing(wanted, only, end, mode, scope)
          : ofAny(wanted, end, mode, scope);
      const found = `EXISTS { MATCH (${variable})-[:${link.relationship}]->(${end}) WHERE ${condition} }`;
      const unknown = mode === 'POSSIBLE' && idProperty !== undefined && link.required !== true;
      return both([...isNull, unknown ? either([missing, found]) : found]);
    },
  );
}

/** What is linked in a way that allows several: `some`, `none`, `every` of them are such, or their `count` is. */
function ofList(given: Given, kind: Kind, match: (end: string) => string, mode: Mode, scope: Scope): string {
  const { compiler } = scope;
  const rows = (end: string, rowMode: Mode, further: readonly string[] = []): string => {
    const moment: Moment = { day: scope.by, reading: rowMode };
    const condition = both([...historyConditions(kind, end, moment, compiler), ...further]);
    return condition === always ? match(end) : `${match(end)} WHERE ${condition}`;
  };
  const some = (part: Given, partMode: Mode): string => {
    const end = compiler.name();
    return `EXISTS { ${rows(end, partMode, [ofThing(part, kind, end, partMode, scope)])} }`;
  };
  const every = (part: Given): string => {
    const end = compiler.name();
    return `NOT EXISTS { ${rows(end, opposite[mode], [neither(ofThing(part, kind, end, mode, scope))])} }`;
  };
  const counted = (countMode: Mode): string => {
    const end = compiler.name();
    return `COUNT { ${rows(end, countMode)} }`;
  };
  const quantified = ([quantifier, part]: readonly [string, Given]): string => {
    if (quantifier === 'some') return some(part, mode);
    if (quantifier === 'none') return neither(some(part, opposite[mode]));
    return quantifier === 'every' ? every(part) : ofCount(part, counted, mode, scope);
  };
  return both(fieldsOf(given).map(quantified));
}

/** A count is a range: from what surely counts to what may. */
function ofCount(given: Given, counted: (mode: Mode) => string, mode: Mode, scope: Scope): string {
  const value = (part: Given): string => scope.compiler.parameter((request) => read(part, request));
  const [most, least] = mode === 'POSSIBLE' ? (['POSSIBLE', 'DEFINITE'] as const) : (['DEFINITE', 'POSSIBLE'] as const);
  const compare = (operator: string, part: Given): string => {
    switch (operator) {
      case 'gte':
      case 'gt':
        return `${counted(most)} ${comparisons[operator] ?? ''} ${value(part)}`;
      case 'lte':
      case 'lt':
        return `${counted(least)} ${comparisons[operator] ?? ''} ${value(part)}`;
      default: {
        const wanted = scope.compiler.name();
        const list = operator === 'in' ? value(part) : `[${value(part)}]`;
        return `any(${wanted} IN ${list} WHERE ${counted(most)} >= ${wanted} AND ${counted(least)} <= ${wanted})`;
      }
    }
  };
  return combined(
    given,
    mode,
    (part, partMode) => ofCount(part, counted, partMode, scope),
    (fields) => both(fields.map(([operator, part]) => compare(operator, part))),
  );
}
