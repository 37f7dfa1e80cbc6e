import type { Kind } from '../../src/model/kinds.js';
import { ofRow } from './conditions.js';
import { type Group, type GroupBy, type GroupOrder, grouped } from './grouped.js';
import { type Moment, keeps } from './moments.js';
import { type OrderKey, ordered } from './orders.js';
import { type Narrowing, type Said, derivedLists, nestedRows, rootRows, saidOn } from './rows.js';
import { type World, theThing } from './world-read.js';

/*
 * What questions are answered, said a second time in the plainest way: by going through all things of a graph one by
 * one. Slow, and written apart from what it is held against.
 */

/** What is asked of a connection: of all things of a kind, or of what one thing has under a name. */
export interface Question extends Moment {
  readonly of: { readonly kind: Kind } | { readonly id: string; readonly field: string };
  readonly narrowing?: Narrowing;
  /** In the form of the argument `filter`; null sets no condition. */
  readonly filter: unknown;
  readonly orderBy: readonly OrderKey[];
}

/** The ids of all rows, in order. */
export function rowsOf(world: World, question: Question, today: number): readonly string[] {
  return thingsOf(world, question, today).map(({ id }) => id);
}

/** The groups of all rows, in order. */
export function groupsOf(
  world: World,
  question: Question,
  today: number,
  by: readonly GroupBy[],
  orderBy: readonly GroupOrder[],
  distinct: string,
): readonly Group[] {
  const { of, day = today, reading } = question;
  const said: Said = 'kind' in of ? () => ({}) : saidOn(theThing(world, of.id), of.field, { day, reading });
  return grouped(thingsOf(world, question, today), said, by, orderBy, distinct, { day, reading });
}

function thingsOf(world: World, question: Question, today: number): ReturnType<typeof ordered> {
  const { of, filter, orderBy, narrowing, ...moment } = question;
  const name = 'kind' in of ? of.kind : of.field;
  const all =
    'kind' in of
      ? rootRows(world, of.kind, moment)
      : nestedRows(world, theThing(world, of.id), of.field, moment, today, narrowing);
  // A state is always that of some day, also for what its filter asks of histories.
  const day = derivedLists[name]?.isState ? (moment.day ?? today) : moment.day;
  const kept = all.filter((row) => filter === null || keeps(moment, ofRow(row, name, filter, { world, day, today })));
  const state = { ...moment, day: moment.day ?? today };
  const said: Said = 'kind' in of ? () => ({}) : saidOn(theThing(world, of.id), of.field, state);
  return ordered(world, kept, { name, said }, orderBy, { ...moment, day }, today);
}
