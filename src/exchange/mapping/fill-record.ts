import { type RowScope, type CellValue, countOf, evaluate, valueAt } from './evaluate.js';
import { valueFor } from './place-of-value.js';
import type { ObjectNode, RecordNode } from './record-node.js';

/** A part of a record with the cells of a row in it. */
export interface Filled {
  /** Undefined where the part is left out. */
  readonly value: unknown;
  /** Tells whether it has cells of columns, and whether one of them is not empty. */
  readonly cells: 'none' | 'empty' | 'filled';
}

/** An object that is not made, with the reason. */
export interface Unmade {
  readonly reason: string;
}

const constant = { cells: 'none' } as const;
const leftOut: Filled = { value: undefined, cells: 'empty' };

/**
 * The objects that a node makes of a row: none where its condition is not met, and where it has cells and all of them are
 * empty; several where it is repeated.
 * @param uncounted a key of which the cells alone make no object
 */
export function fillObjects(node: ObjectNode, scope: RowScope, uncounted?: string): readonly object[] | Unmade {
  const values = new Map(node.forEach.map((column) => [column, scope.values(column)]));
  const count = countOf(values);
  const made = Array.from({ length: count }, (_, index) =>
    fillObject(node, values.size === 0 ? scope : within(scope, values, index), uncounted),
  );
  const objects = made.flatMap((one) => ('reason' in one ? [] : [one.object]));
  if (objects.length > 0) return objects;
  return made.find((one) => 'reason' in one) ?? { reason: `${node.forEach.map(inQuotes).join(', ')} is empty` };
}

/** The cells of a row for one of several values. */
function within(scope: RowScope, several: ReadonlyMap<string, readonly CellValue[]>, index: number): RowScope {
  const one = (column: string): CellValue | undefined => {
    const values = several.get(column);
    return values === undefined ? undefined : valueAt(values, index);
  };
  return {
    text: (column) => one(column)?.toString() ?? scope.text(column),
    values: (column) => {
      const value = one(column);
      return value === undefined ? scope.values(column) : [value];
    },
  };
}

function fillObject(node: ObjectNode, scope: RowScope, uncounted?: string): { readonly object: object } | Unmade {
  if (node.when !== undefined && !node.when.isMet(scope)) return { reason: `it is made only when ${node.when.words}` };
  const filled = node.entries.map(([key, one]) => ({ key, ...fill(one, scope) }));
  const counted = filled.filter(({ key }) => key !== uncounted);
  const isEmpty = counted.some(({ cells }) => cells === 'empty') && counted.every(({ cells }) => cells !== 'filled');
  if (isEmpty) return { reason: 'all of its cells are empty' };
  return {
    object: Object.fromEntries(filled.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
  };
}

function fill(node: RecordNode, scope: RowScope): Filled {
  switch (node.kind) {
    case 'constant':
      return { value: node.value, ...constant };
    case 'text': {
      const values = evaluate(node.template, scope).map((value) => valueFor(node.of, value));
      return values.length === 0 ? leftOut : { value: values.length === 1 ? values[0] : values, cells: 'filled' };
    }
    case 'list':
      return fillList(node.items, scope);
    case 'object': {
      const objects = fillObjects(node, scope);
      if ('reason' in objects) return leftOut;
      return { value: objects[0], cells: hasCells(node) ? 'filled' : 'none' };
    }
  }
}

/** Items that are empty are left out, and several values of a cell are as many items. */
function fillList(nodes: readonly RecordNode[], scope: RowScope): Filled {
  const items = nodes.map((node): Filled => {
    if (node.kind !== 'object') return fill(node, scope);
    const objects = fillObjects(node, scope);
    if ('reason' in objects) return leftOut;
    return { value: objects, cells: hasCells(node) ? 'filled' : 'none' };
  });
  const value = items.flatMap((item) => (item.value === undefined ? [] : (item.value as unknown)));
  const cells = items.map((item) => item.cells);
  if (value.length === 0 && nodes.length > 0) return leftOut;
  return { value, cells: cells.includes('filled') ? 'filled' : cells.includes('empty') ? 'empty' : 'none' };
}

function hasCells(node: RecordNode): boolean {
  switch (node.kind) {
    case 'constant':
      return false;
    case 'text':
      return true;
    case 'list':
      return node.items.some(hasCells);
    case 'object':
      return node.forEach.length > 0 || node.entries.some(([, one]) => hasCells(one));
  }
}

function inQuotes(text: string): string {
  return JSON.stringify(text);
}
