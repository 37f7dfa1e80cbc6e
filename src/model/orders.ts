import type { Kind } from './kinds.js';
import { definition, isEntityKind } from './lookup.js';
import { constantCase } from './names.js';

/** What a kind can be ordered by, and where its value is found. */
export type OrderField =
  /** A property of the node; `always` where each node has it. */
  | { readonly by: 'property'; readonly property: string; readonly always: boolean }
  /** The name of what a link leads to. */
  | { readonly by: 'name'; readonly link: string; readonly relationship: string }
  /** How many rows a connection has. */
  | { readonly by: 'count'; readonly field: string };

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
  for (const [name, { type, list }] of Object.entries(fields)) {
    if (list) continue;
    if (type === 'EDTF') {
      all.push([constantCase(name), { by: 'property', property: `${name}Earliest`, always: false }]);
      all.push([constantCase(`${name}Latest`), { by: 'property', property: `${name}Latest`, always: false }]);
    } else
      all.push([
        constantCase(name),
        { by: 'property', property: name, always: name === 'modality' && !isEntityKind(kind) },
      ]);
  }
  for (const [link, { list, relationship }] of Object.entries(links)) {
    if (!list) all.push([constantCase(`${link}Name`), { by: 'name', link, relationship }]);
  }
  for (const field of lists) all.push([constantCase(`${field}Count`), { by: 'count', field }]);
  return new Map(all);
}
