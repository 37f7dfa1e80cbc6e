import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { executableSchema } from '../../src/concepts/index.js';
import { entityKinds } from '../../src/model/kinds.js';
import { isKind } from '../../src/model/lookup.js';
import type { Dice } from './dice.js';
import { dates, days, idsOf, names, numbers, searched, textsOf, wholeNumbers } from './generated-graph.js';

/**
 * A value that is drawn anew each time that a question is asked. What stands around it decides what the question's
 * statement says, and stays: so one statement is asked with many values.
 */
class Leaf {
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

/** The input type of the schema that has this name. */
export function inputType(name: string): GraphQLInputObjectType {
  const type = executableSchema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type of the schema`);
  return type;
}

/** The values of the schema's enum of this name. */
export function enumValues(name: string): readonly string[] {
  const type = executableSchema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`);
  return type.getValues().map((value) => value.name);
}

/** Which field of which filter a value is compared with. */
interface Place {
  readonly filter: string;
  readonly field: string;
}

/** Conditions of any input type of filters, reaching over at most so many relationships. */
export function drawFilter(type: GraphQLInputObjectType, depth: number, dice: Dice, place?: Place): Shape {
  const fields = Object.values(type.getFields());
  const near = fields.filter((field) => depth > 0 || !leadsOn(field.type));
  const many = dice.pick([1, 1, 1, 2, 2, 3]);
  const chosen = new Set(Array.from({ length: many }, () => dice.pick(near.length > 0 ? near : fields)));
  return Object.fromEntries(
    [...chosen].map(({ name, type: given }) => {
      const own = isOfValue(type) && place !== undefined ? place : { filter: type.name, field: name };
      return [name, drawGiven(given, depth, dice, own, name)];
    }),
  );
}

/** Whether the type leads to conditions on other things, or on the same once more. */
function leadsOn(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && !isOfValue(named);
}

/** Whether the conditions are on a single value, or on several texts. */
function isOfValue(type: GraphQLInputObjectType): boolean {
  return 'eq' in type.getFields() || type.name === 'StringListFilter';
}

function drawGiven(type: GraphQLInputType, depth: number, dice: Dice, place: Place, operator: string): Shape {
  const nullable = getNullableType(type);
  if (dice.chance(2)) return null;
  if (!isListType(nullable)) return drawOne(nullable, depth, dice, place, operator);
  const many = dice.pick([0, 1, 2, 2, 3]);
  const item = nullable.ofType as GraphQLInputType;
  return Array.from({ length: many }, () => drawOne(item, depth, dice, place, operator));
}

function drawOne(type: GraphQLInputType, depth: number, dice: Dice, place: Place, operator: string): Shape {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return dice.chance(2) ? {} : drawFilter(named, depth - 1, dice, place);
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name }) => name);
    return dice.pick(dice.chance(70) ? values.slice(0, 4) : values);
  }
  return named.name === 'Boolean' ? dice.chance(50) : new Leaf(valuesOf(named.name, place, operator));
}

function valuesOf(scalar: string, { filter, field }: Place, operator: string): readonly unknown[] {
  switch (scalar) {
    case 'ID':
      return idsAbout(filter);
    case 'Date':
      return days;
    case 'EDTF':
      return [...dates, ...days];
    case 'Int':
      return wholeNumbers;
    case 'Float':
      return numbers;
    default:
      if (operator === 'contains' || operator === 'startsWith') return searched;
      return field === 'name' ? names : textsOf(field);
  }
}

/** The ids that conditions of this filter type can be about. */
function idsAbout(filter: string): readonly string[] {
  const kind = filter.replace(/Filter$/, '');
  return isKind(kind) ? idsOf(kind) : entityKinds.flatMap((one) => idsOf(one));
}
