import type { Part, Variable } from '../../cypher/parts.js';
import { cypher, property } from '../../cypher/template.js';
import { parseDay } from '../../model/dates.js';
import type { Reading } from '../../model/time.js';
import type { AsOf, Request, RuntimeValue } from '../request.js';
import type { Compiler, RowsContext } from '../types.js';

/** The day and reading of a field about a state, which always has a day. */
export interface StateAsOf extends AsOf {
  readonly day: RuntimeValue<number>;
}

/** The day and reading of a field about a state: its `at:`, else the operation's `@asOf`, else today. */
export function stateAsOf(context: RowsContext, compiler: Compiler): StateAsOf {
  if (context.asOf !== undefined) return { day: context.asOf.day ?? defaultDay, reading: context.asOf.reading };
  return { day: dayArgument(context, compiler) ?? defaultDay, reading: readingOf(context, compiler) };
}

/** The day and reading of a field about a history: its `at:`, else the operation's `@asOf`; without either, no day. */
export function historyAsOf(context: RowsContext, compiler: Compiler): AsOf {
  if (context.asOf !== undefined) return context.asOf;
  const day = dayArgument(context, compiler) ?? (compiler.asOf === undefined ? undefined : defaultDay);
  return { day, reading: readingOf(context, compiler) };
}

function dayArgument(context: RowsContext, compiler: Compiler): RuntimeValue<number> | undefined {
  const at = context.argument('at');
  if (at.kind !== 'leaf') return undefined;
  const day = once((request) => parseDay(String(at.read(request.variables)), 'at'));
  compiler.check(day);
  return day;
}

/** Reads a value only once for each request, however many rows need it. */
function once<T>(read: RuntimeValue<T>): RuntimeValue<T> {
  const known = new WeakMap<Request, { readonly value: T }>();
  return (request) => {
    const found = known.get(request) ?? { value: read(request) };
    known.set(request, found);
    return found.value;
  };
}

/** The day of a state that is asked for without one: that of `@asOf`, else today. */
export function defaultDay(request: Request): number {
  return request.asOf?.day ?? request.today;
}

function readingOf(context: RowsContext, compiler: Compiler): Reading {
  const given = compiler.staticValue(context.argument('reading'));
  return isReading(given) ? given : (compiler.asOf?.reading ?? 'LIKELY');
}

function isReading(value: unknown): value is Reading {
  return typeof value === 'string' && Object.hasOwn(spanProperties, value);
}

/** The properties with the first and the last day on which a thing holds, under each reading. */
export const spanProperties = {
  DEFINITE: ['definiteFrom', 'definiteUntil'],
  LIKELY: ['likelyFrom', 'likelyUntil'],
  POSSIBLE: ['possibleFrom', 'possibleUntil'],
} as const satisfies Readonly<Record<Reading, readonly [from: string, until: string]>>;

/** The condition that a thing holds on the day: the day lies in its span under the reading. */
export function holds(thing: Part, day: Part, reading: Reading): Part {
  const [from, until] = spanProperties[reading];
  return cypher`${property(thing, from)} <= ${day} AND ${property(thing, until)} >= ${day}`;
}

/** The condition that a thing had begun or happened by the day, over or not. */
export function begun(thing: Variable, day: Part, reading: Reading): Part {
  const from = property(thing, spanProperties[reading][0]);
  if (reading === 'POSSIBLE') return cypher`${from} <= ${day}`;
  // A thing that holds on no day for sure, or likely, can still have begun for sure.
  return cypher`(${from} <= ${day} OR ${property(thing, 'begunBy')} <= ${day})`;
}
