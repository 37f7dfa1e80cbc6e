import { cypher, subquery, variable } from '../../cypher/template.js';
import { type OrderField, orderFields } from '../../model/orders.js';
import { collationProperty } from '../../model/properties.js';
import { definition, isEntityKind, isFactKind } from '../../model/registry.js';
import { type ArgumentValue, fieldOf, itemsOf } from '../arguments/argument-value.js';
import type { AsOf } from '../request.js';
import { type OrderKey, countRows } from '../rows.js';
import { mayBeDated } from '../temporal/dated-links.js';
import type { Compiler, RowsContext } from '../types.js';
import { byProperty, untilUnique } from './keyset.js';
import { type RowParts, edgeColumn, rowKind, rowScalar, valueAtEnd } from './row-values.js';

/** Rows that are put in order. Lists that they are ordered by the length of are counted as of their day. */
interface SortableRows extends RowParts {
  readonly asOf: AsOf | undefined;
}

/** The order of a connection: the keys of `orderBy`, else `usual`; always made total by the id. */
export function orderOf(
  context: RowsContext,
  compiler: Compiler,
  rows: SortableRows,
  usual: readonly OrderKey[] = naturalOrder(rows),
): readonly OrderKey[] {
  const keys = itemsOf(context.argument('orderBy')).map((item) => orderKey(item, compiler, rows));
  return untilUnique([...(keys.length === 0 ? usual : keys), byProperty(rows.row, 'id')]);
}

/** The direction and the place of nulls that an item of `orderBy` names. */
export function directionOf(
  item: ArgumentValue,
  compiler: Compiler,
): { readonly direction: 'ASC' | 'DESC'; readonly nulls: 'FIRST' | 'LAST' } {
  const named = (name: string): unknown => compiler.staticValue(fieldOf(item, name));
  return {
    direction: named('direction') === 'DESC' ? 'DESC' : 'ASC',
    nulls: named('nulls') === 'FIRST' ? 'FIRST' : 'LAST',
  };
}

function orderKey(item: ArgumentValue, compiler: Compiler, rows: SortableRows): OrderKey {
  const { types, columns } = rows;
  const name = String(compiler.staticValue(fieldOf(item, 'field')));
  const field = orderFields(types, Object.keys(columns), compiler.commonLists(types)).get(name);
  if (field === undefined) throw new Error(`${types.join(' or ')} has no order ${name}`);
  const { direction, nulls } = directionOf(item, compiler);
  switch (field.by) {
    case 'type':
      return { expression: rowKind(rows), direction };
    case 'edge':
      return { expression: edgeColumn(rows, field.name), direction, nulls };
    case 'property':
      return propertyKey(field, rows, direction, nulls);
    case 'name': {
      const end = variable('endName');
      const name = valueAtEnd(rows, field.relationships, collationProperty('name'), compiler);
      return {
        expression: end,
        isOfDay: mayBeDated(field.relationships),
        subquery: subquery([rows.row], cypher`RETURN ${name} AS ${end}`, [end]),
        direction,
        nulls,
      };
    }
    case 'count':
      return countKey(field.field, rows, compiler, direction);
  }
}

function propertyKey(
  field: OrderField & { readonly by: 'property' },
  rows: SortableRows,
  direction: 'ASC' | 'DESC',
  nulls: 'FIRST' | 'LAST',
): OrderKey {
  if (field.nullsLast !== undefined && direction === 'ASC' && nulls === 'LAST') {
    return byProperty(rows.row, field.nullsLast);
  }
  const key = { expression: rowScalar(rows, field.property, field.isFlag), property: field.property, direction };
  return field.always ? key : { ...key, nulls };
}

/** The number of rows that a list has as of the day. All types list it in one way, so any of them will do. */
function countKey(
  list: string,
  { types, row, asOf }: SortableRows,
  compiler: Compiler,
  direction: 'ASC' | 'DESC',
): OrderKey {
  const [any = ''] = types;
  if (asOf === undefined) throw new Error(`${types.join(' or ')} would be counted on no day`);
  const { count, counting } = countRows(row, compiler.rows(any, list, row, asOf));
  return { expression: count, subquery: counting, isOfDay: true, direction };
}

/** Entities by name, facts by the day on which they can first have begun. */
function naturalOrder({ row, types }: RowParts): readonly OrderKey[] {
  if (types.every(isEntityKind)) return [byProperty(row, collationProperty('name'))];
  const isDated = types.some((type) => isFactKind(type) && definition(type).bounds !== 'none');
  return isDated ? [byProperty(row, 'possibleFrom')] : [];
}
