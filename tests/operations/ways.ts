import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Dice } from '../questions/dice.js';
import { type Field, fieldsOf, possibleTypes, query, reachableTypes } from './contract.js';

/** One field of the way from the root to a type. */
export interface Step {
  readonly type: GraphQLObjectType;
  readonly field: Field;
}

/** The fields that lead to each object type. */
const leadingTo = new Map<string, Step[]>();
for (const type of reachableTypes()) {
  for (const field of fieldsOf(type)) {
    for (const end of possibleTypes(getNamedType(field.type))) {
      leadingTo.set(end.name, [...(leadingTo.get(end.name) ?? []), { type, field }]);
    }
  }
}

/** How many fields lead from the root to each object type at least. */
const distances = new Map([[query.name, 0]]);
for (const [name, distance] of distances) {
  for (const [end, steps] of leadingTo) {
    if (!distances.has(end) && steps.some(({ type }) => type.name === name)) distances.set(end, distance + 1);
  }
}

/** The fields from the root to the type, with at most so many more than the shortest way has. */
export function wayTo(end: string, detour: number, dice: Dice): readonly Step[] {
  const distance = distances.get(end) ?? 0;
  if (distance === 0) return [];
  const left = distance + detour - 1;
  const steps = (leadingTo.get(end) ?? []).filter(({ type }) => (distances.get(type.name) ?? Infinity) <= left);
  const step = dice.pick(steps);
  return [...wayTo(step.type.name, left - (distances.get(step.type.name) ?? 0), dice), step];
}
