import type { Kind } from './kinds.js';
import { definition, isEntityKind } from './lookup.js';
import { constantCase } from './names.js';

/** What a kind can be ordered by: a value of its order enum, the property that holds it, and whether each node has it. */
export interface OrderField {
  readonly name: string;
  readonly property: string;
  readonly always: boolean;
}

/** The single scalars of a kind; a partial date stands for the earliest day that it can mean. */
export function orderFields(kind: Kind): readonly OrderField[] {
  const own = Object.entries(definition(kind).fields).flatMap(([name, { type, list }]) =>
    list
      ? []
      : [
          {
            name: constantCase(name),
            property: type === 'EDTF' ? `${name}Earliest` : name,
            always: name === 'modality',
          },
        ],
  );
  return [
    { name: 'ID', property: 'id', always: true },
    ...(isEntityKind(kind) ? [{ name: 'NAME', property: 'name', always: true }] : []),
    ...own.filter(({ name }) => name !== 'NAME'),
  ];
}
