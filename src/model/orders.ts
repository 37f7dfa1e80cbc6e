import { type FactKind, type Kind, kinds } from './kinds.js';
import { definition, isEntityKind } from './lookup.js';
import { constantCase } from './names.js';

/** What a kind can be ordered by, and where its value is found. */
export type OrderField =
  /**
   * A property of the node; `always` where each node has it; `isFlag` where it is a yes or no. Of facts, `nullsLast` may name another that each has, and
   * that orders them alike where those without a value come last.
   */
  | {
      readonly by: 'property';
      readonly property: string;
      readonly always: boolean;
      readonly isFlag?: boolean;
      readonly nullsLast?: string;
    }
  /** The name of what a link leads to. */
  | { readonly by: 'name'; readonly link: string; readonly relationship: string }
  /** How many rows a connection has. */
  | { readonly by: 'count'; readonly field: string };

/**
 * The date that a fact begins with or happens on, and the property that has the first day it can mean, or the far future
 * where that is not known: each fact has it, so that an index can hold them all in this order.
 */
export function placeInTime(kind: FactKind): { readonly date: string; readonly property: string } {
  const date = kinds[kind].bounds === 'event' ? 'on' : 'from';
  return { date, property: `${date}Order` };
}

/** What things of several kinds can be ordered by: what all entities have. */
export const entityOrderFields: ReadonlyMap<string, OrderField> = new Map([
  ['ID', { by: 'property', property: 'id', always: true }],
  ['NAME', { by: 'property', property: 'name', always: true }],
]);

/**
 * What a kind can be ordered by, by the values of its order enum: its single scalars; the first and the last day that a
 * partial date can mean; the name at the end of a link; and the number of rows of each of `lists`, its connections.
 */
export function orderFields(kind: Kind, lists: readonly string[]): ReadonlyMap<string, OrderField> {
  const { fields, links } = definition(kind);
  const all = [...entityOrderFields].filter(([name]) => name === 'ID' || isEntityKind(kind));
  if (!isEntityKind(kind)) all.push(['LAST_ATTESTED', { by: 'property', property: 'lastAttested', always: false }]);
  for (const [name, { type, list }] of Object.entries(fields)) {
    if (list) continue;
    if (type === 'EDTF') {
      const first = { by: 'property', property: `${name}Earliest`, always: false } as const;
      const nullsLast = isEntityKind(kind) ? undefined : placeInTime(kind);
      all.push([constantCase(name), nullsLast?.date === name ? { ...first, nullsLast: nullsLast.property } : first]);
      all.push([constantCase(`${name}Latest`), { by: 'property', property: `${name}Latest`, always: false }]);
    } else
      all.push([
        constantCase(name),
        {
          by: 'property',
          property: name,
          always: name === 'modality' && !isEntityKind(kind),
          isFlag: type === 'Boolean',
        },
      ]);
  }
  for (const [link, { list, relationship }] of Object.entries(links)) {
    if (!list) all.push([constantCase(`${link}Name`), { by: 'name', link, relationship }]);
  }
  for (const field of lists) all.push([constantCase(`${field}Count`), { by: 'count', field }]);
  return new Map(all);
}
