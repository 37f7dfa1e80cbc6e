import type { Days } from '../../model/time.js';
import type { Raw } from '../request.js';

/** The properties with the days of a thing. */
export const dayProperties = [
  'possibleFrom',
  'possibleUntil',
  'likelyFrom',
  'likelyUntil',
  'definiteFrom',
  'definiteUntil',
] as const satisfies readonly (keyof Days)[];

/** The days of a thing, from these properties as a statement returned them. */
export function daysIn(raw: Raw): Days {
  const day = (name: keyof Days): number => Number(raw[name]);
  return {
    possibleFrom: day('possibleFrom'),
    possibleUntil: day('possibleUntil'),
    likelyFrom: day('likelyFrom'),
    likelyUntil: day('likelyUntil'),
    definiteFrom: day('definiteFrom'),
    definiteUntil: day('definiteUntil'),
  };
}
