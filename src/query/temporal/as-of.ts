import { parseDay } from '../../model/dates.js';
import type { Reading } from '../../model/time.js';
import type { Compiler, Late, Moment, Request, RowsSite } from '../types.js';

/** A moment that always names a day. */
export interface StateMoment extends Moment {
  readonly day: Late<number>;
}

/** The moment of a field about a state: its `at:`, else the operation's `@asOf`, else today. */
export function stateMoment(site: RowsSite, compiler: Compiler): StateMoment {
  if (site.moment !== undefined) return { day: site.moment.day ?? defaultDay, reading: site.moment.reading };
  return { day: givenDay(site) ?? defaultDay, reading: readingOf(site, compiler) };
}

/** The moment of a field about a history: its `at:`, else the operation's `@asOf`; without either, everything there is. */
export function historyMoment(site: RowsSite, compiler: Compiler): Moment {
  if (site.moment !== undefined) return site.moment;
  const day = givenDay(site) ?? (compiler.asOf === undefined ? undefined : defaultDay);
  return { day, reading: readingOf(site, compiler) };
}

function givenDay(site: RowsSite): Late<number> | undefined {
  const at = site.argument('at');
  return at.kind === 'leaf' ? once((request) => parseDay(String(at.read(request.variables)), 'at')) : undefined;
}

/** Reads a value only once for each request, however many rows need it. */
function once<T>(read: Late<T>): Late<T> {
  const known = new WeakMap<Request, { readonly value: T }>();
  return (request) => {
    const found = known.get(request) ?? { value: read(request) };
    known.set(request, found);
    return found.value;
  };
}

/** The day of a state that is asked for none: that of `@asOf`, else today. */
export function defaultDay(request: Request): number {
  return request.asOf?.day ?? request.today;
}

function readingOf(site: RowsSite, compiler: Compiler): Reading {
  const given = compiler.decisive(site.argument('reading'));
  if (given === 'DEFINITE' || given === 'POSSIBLE') return given;
  return compiler.asOf?.reading ?? 'POSSIBLE';
}

/** The condition that `variable` holds on the day: that the day is within its possible or definite span. */
export function holds(variable: string, day: string, reading: Reading): string {
  return reading === 'POSSIBLE'
    ? `${variable}.possibleFrom <= ${day} AND ${variable}.possibleUntil >= ${day}`
    : `${variable}.definiteFrom <= ${day} AND ${variable}.definiteUntil >= ${day}`;
}

/** The condition that `variable` had begun or happened by the day, over or not. */
export function begun(variable: string, day: string, reading: Reading): string {
  if (reading === 'POSSIBLE') return `${variable}.possibleFrom <= ${day}`;
  // Of what no day is sure it can still be sure that it had begun.
  return `(${variable}.definiteFrom <= ${day} OR ${variable}.begunBy <= ${day})`;
}
