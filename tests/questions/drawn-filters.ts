import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { parsePartialDate } from '../../src/model/dates.js';
import type { Dice } from './dice.js';

/**
 * A value that is drawn anew each time that a question is asked. What stands around it decides what the question's
 * statement says, and stays: so one statement is asked with many values.
 */
export class Leaf {
  constructor(private readonly values: readonly unknown[]) {}

  draw(dice: Dice): unknown {
    return dice.pick(this.values);
  }
}

/** An argument of which some values are still to be drawn. */
export type Shape = unknown;

/** The argument with all its values. */
export function filledIn(shape: Shape, dice: Dice): unknown {
  if (shape instanceof Leaf) return shape.draw(dice);
  if (Array.isArray(shape)) return shape.map((item) => filledIn(item, dice));
  if (typeof shape !== 'object' || shape === null) return shape;
  return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, filledIn(part, dice)]));
}

/** The filter and the field that a value is compared with. */
export interface Place {
  readonly filter: string;
  readonly field: string;
}

/** The values that a scalar of the contract is drawn from, by where it stands and under which operator. */
export type Pool = (scalar: string, place: Place, operator: string) => readonly unknown[];

/** Conditions of any input type of filters, reaching over at most so many relationships. */
export function drawFilter(type: GraphQLInputObjectType, depth: number, dice: Dice, pool: Pool, place?: Place): Shape {
  const fields = Object.values(type.getFields());
  const near = fields.filter((field) => depth > 0 || !leadsOn(field.type));
  const many = dice.pick([1, 1, 1, 2, 2, 3]);
  const chosen = new Set(Array.from({ length: many }, () => dice.pick(near.length > 0 ? near : fields)));
  return Object.fromEntries(
    [...chosen].map(({ name, type: given }) => {
      const own = isOfValue(type) && place !== undefined ? place : { filter: type.name, field: name };
      return [name, drawGiven(given, depth, dice, pool, own, name)];
    }),
  );
}

/** True for an input type with conditions on other things, or on the same thing once more. */
function leadsOn(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && !isOfValue(named);
}

/** True for conditions on a single value, or on a list of texts. */
function isOfValue(type: GraphQLInputObjectType): boolean {
  return 'eq' in type.getFields() || type.name === 'StringListFilter';
}

function drawGiven(
  type: GraphQLInputType,
  depth: number,
  dice: Dice,
  pool: Pool,
  place: Place,
  operator: string,
): Shape {
  const nullable = getNullableType(type);
  if (dice.chance(2)) return null;
  if (!isListType(nullable)) return drawOne(nullable, depth, dice, pool, place, operator);
  const many = dice.pick([0, 1, 2, 2, 3]);
  const item = nullable.ofType;
  return Array.from({ length: many }, () => drawOne(item, depth, dice, pool, place, operator));
}

function drawOne(type: GraphQLInputType, depth: number, dice: Dice, pool: Pool, place: Place, operator: string): Shape {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return dice.chance(2) ? {} : drawFilter(named, depth - 1, dice, pool, place);
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name }) => name);
    return dice.pick(dice.chance(70) ? values.slice(0, 4) : values);
  }
  return named.name === 'Boolean' ? dice.chance(50) : new Leaf(pool(named.name, place, operator));
}

/** The day of a date by which an operator compares others with it; without it, the operator does not take the date. */
const comparedDay: Readonly<Record<string, 'earliest' | 'latest'>> = {
  gt: 'latest',
  gte: 'earliest',
  lt: 'earliest',
  lte: 'latest',
};

/** Those of the partial dates that an operator takes. */
export function comparable(dates: readonly string[], operator: string): readonly string[] {
  const day = comparedDay[operator];
  return day === undefined ? dates : dates.filter((date) => parsePartialDate(date, operator)[day] !== null);
}
