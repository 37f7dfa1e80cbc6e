import type { Reading } from '../../model/time.js';
import type { Compiler, Moment, Request } from '../types.js';
import type { Given } from '../arguments/argument-value.js';

/** The other reading: what must not be so is what may be otherwise. */
export const opposite: Readonly<Record<Reading, Reading>> = { POSSIBLE: 'DEFINITE', DEFINITE: 'POSSIBLE' };

/** A condition: a Cypher expression, and the subqueries that must have run before it. */
export interface Condition {
  readonly calls: readonly string[];
  readonly text: string;
}

export const always = 'true';
export const never = 'false';

export function plain(text: string): Condition {
  return { calls: [], text };
}

function joined(conditions: readonly Condition[], join: (texts: readonly string[]) => string): Condition {
  return {
    calls: [...new Set(conditions.flatMap(({ calls }) => calls))],
    text: join(conditions.map(({ text }) => text)),
  };
}

export function both(conditions: readonly Condition[]): Condition {
  return joined(conditions, (texts) => {
    const needed = texts.filter((text) => text !== always);
    if (needed.includes(never)) return never;
    return needed.length === 0 ? always : needed.length === 1 ? needed.join() : `(${needed.join(' AND ')})`;
  });
}

export function either(conditions: readonly Condition[]): Condition {
  return joined(conditions, (texts) => {
    const able = texts.filter((text) => text !== never);
    if (able.includes(always)) return always;
    return able.length === 0 ? never : able.length === 1 ? able.join() : `(${able.join(' OR ')})`;
  });
}

/** A comparison with a value that is missing is null in Cypher; its complement keeps the row. */
export function neither({ calls, text }: Condition): Condition {
  if (text === always) return plain(never);
  return text === never ? plain(always) : { calls, text: `NOT coalesce(${text}, false)` };
}

/** Whether a pattern leads to anything of which the condition holds. What needs subqueries is counted by one itself. */
export function exists(variable: string, match: string, { calls, text }: Condition, compiler: Compiler): Condition {
  if (text === never) return plain(never);
  // Counted, as Grafeo takes long for one EXISTS within another; Neo4j stops at the first all the same.
  if (calls.length === 0) return plain(`COUNT { ${match}${text === always ? '' : ` WHERE ${text}`} } > 0`);
  const found = compiler.name();
  const call = `CALL (${variable}) { ${match} ${calls.join(' ')} WITH * WHERE ${text} RETURN count(*) > 0 AS ${found} }`;
  return { calls: [call], text: found };
}

/** What the compilation of one filter shares. */
export interface Scope {
  readonly compiler: Compiler;
  /** The day by which histories are told and on which states are; undefined where histories tell everything. */
  readonly day: Moment['day'];
}

export function fieldsOf(given: Given): readonly (readonly [string, Given])[] {
  return given.kind === 'object' ? Object.entries(given.fields).filter(([, { kind }]) => kind !== 'absent') : [];
}

export function itemsOf(given: Given): readonly Given[] {
  return given.kind === 'list' ? given.items : given.kind === 'object' ? [given] : [];
}

/** What a field of an item is, where that decides the statement's text. */
export function decided(item: Given, name: string, compiler: Compiler): unknown {
  const given = item.kind === 'object' ? item.fields[name] : undefined;
  return given === undefined ? undefined : compiler.decisive(given);
}

export function read(given: Given, { variables }: Request): unknown {
  return given.kind === 'leaf' ? given.read(variables) : null;
}

/** `and`, `or` and `not` combine filters of one type; `rest` compiles its other fields. */
export function combined(
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
export function eachOf(
  given: Given,
  mode: Reading,
  again: (given: Given, mode: Reading) => Condition,
  one: (name: string, given: Given) => Condition,
): Condition {
  return combined(given, mode, again, (fields) => both(fields.map(([name, part]) => one(name, part))));
}

const comparisons: Readonly<Record<string, string>> = { eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** The comparison of an expression with a value, by the operator's name. */
export function compared(expression: string, operator: string, value: string): string {
  return `${expression} ${comparisons[operator] ?? ''} ${value}`;
}
