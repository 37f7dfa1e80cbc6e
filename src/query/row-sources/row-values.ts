import { kindsByName } from '../../model/rows.js';
import type { Rows } from '../types.js';

/** What is needed of rows to say what each of them has. */
export type RowNames = Pick<Rows, 'variable' | 'types' | 'columns'>;

/** Which of its kinds a row is of, as `EntityType` names it. */
export function kindOf({ variable, types }: RowNames): string {
  const cases = kindsByName(types).map(([name, kind]) => `WHEN ${variable}:${kind} THEN '${name}'`);
  return `CASE ${cases.join(' ')} END`;
}

/** A scalar of a row. A yes or no is taken as text, "false" and "true": Grafeo does not tell which of two is less. */
export function scalar({ variable }: RowNames, property: string, isFlag = false): string {
  return isFlag ? `toString(${variable}.${property})` : `${variable}.${property}`;
}

/** A property of what one of these relationships leads to; the first, where rows of one type have no more than one. */
export function atEnd({ variable }: RowNames, relationships: readonly string[], property: string): string {
  return `[(${variable})-[:${relationships.join('|')}]->(end) | end.${property}][0]`;
}

/** What the edge says of a row under the name. */
export function onEdge({ columns }: RowNames, name: string): string {
  const found = columns[name];
  if (found === undefined) throw new Error(`The rows have no ${name}`);
  return found;
}
