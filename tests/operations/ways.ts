import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Kind } from '../../src/model/kinds.js';
import { definition, isKind } from '../../src/model/registry.js';
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

/** The least number of fields from the root to each object type. */
const distances = new Map([[query.name, 0]]);
for (const [name, distance] of distances) {
  for (const [end, steps] of leadingTo) {
    if (!distances.has(end) && steps.some(({ type }) => type.name === name)) distances.set(end, distance + 1);
  }
}

/**
 * The fields from the root to the type, with at most so many more than the shortest way has; mostly by what leads on to
 * things of the type `wished`.
 */
export function wayTo(end: string, detour: number, wished: string, dice: Dice): readonly Step[] {
  const distance = distances.get(end) ?? 0;
  if (distance === 0) return [];
  const left = distance + detour - 1;
  const steps = (leadingTo.get(end) ?? []).filter(({ type }) => (distances.get(type.name) ?? Infinity) <= left);
  const promising = steps.filter(({ type }) => leadsBackTo(type.name, wished));
  const step = dice.pick(promising.length > 0 && dice.chance(70) ? promising : steps);
  return [...wayTo(step.type.name, left - (distances.get(step.type.name) ?? 0), wished, dice), step];
}

/**
 * True for the wished type itself, for groups of rows that link to it and, where it is Conflict, for pages of claims: of
 * all claims only those of a source can be about a conflict.
 */
function leadsBackTo(type: string, wished: string): boolean {
  if (wished === 'Conflict' && type === 'CitationConnection') return true;
  const [, rows = ''] = /^(.*)Group$/.exec(type) ?? [];
  return type === wished || (isKind(rows) && linksTo(rows, wished).length > 0);
}

/** The links of a kind of thing that can lead to one of the other kind. */
export function linksTo(kind: Kind, end: string): readonly string[] {
  const links = Object.entries(definition(kind).links);
  return links.filter(([, { to }]) => (to as readonly string[]).includes(end)).map(([name]) => name);
}
