import { definition, isEntityKind, isFactKind } from '../model/registry.js';
import { orderFields } from '../model/orders.js';
import type { Compiler, Moment, RowsSite } from './code.js';
import { decided, itemsOf } from './condition.js';
import { countOf } from './filter.js';
import type { Given } from './given.js';
import type { OrderKey } from './order.js';
import { type RowNames, atEnd, kindOf, onEdge, scalar } from './row-values.js';

/** Rows that are put in order; what they list is counted under their moment. */
interface Ordered extends RowNames {
  readonly moment: Moment | undefined;
}

/** The order of a connection: what `orderBy` asks for, else `fallback`; always made total by the id. */
export function ordering(
  site: RowsSite,
  compiler: Compiler,
  rows: Ordered,
  fallback: readonly OrderKey[] = naturalOrder(rows),
): readonly OrderKey[] {
  const asked = itemsOf(site.argument('orderBy')).map((item) => orderKey(item, compiler, rows));
  const id: OrderKey = { expression: `${rows.variable}.id`, direction: 'ASC' };
  const keys = [...(asked.length === 0 ? fallback : asked), id];
  const firstId = keys.findIndex(({ expression }) => expression === id.expression);
  return keys.slice(0, firstId + 1);
}

/** What the order names that is asked for, as its enum has it. */
export function orderedBy(site: RowsSite, compiler: Compiler): readonly string[] {
  return itemsOf(site.argument('orderBy')).map((item) => String(decided(item, 'field', compiler)));
}

function orderKey(item: Given, compiler: Compiler, rows: Ordered): OrderKey {
  const part = (name: string): unknown => decided(item, name, compiler);
  const { variable, types, columns, moment } = rows;
  const field = orderFields(types, Object.keys(columns), compiler.lists(types)).get(String(part('field')));
  if (field === undefined) throw new Error(`${types.join(' or ')} has no order ${String(part('field'))}`);
  const direction = part('direction') === 'DESC' ? 'DESC' : 'ASC';
  const nulls = part('nulls') === 'FIRST' ? 'FIRST' : 'LAST';
  switch (field.by) {
    case 'type':
      return { expression: kindOf(rows), direction };
    case 'edge':
      return { expression: onEdge(rows, field.name), direction, nulls };
    case 'property': {
      if (field.nullsLast !== undefined && direction === 'ASC' && nulls === 'LAST') {
        return { expression: `${variable}.${field.nullsLast}`, direction };
      }
      const expression = scalar(rows, field.property, field.isFlag);
      return field.always ? { expression, direction } : { expression, direction, nulls };
    }
    case 'name': {
      const name = compiler.name();
      const call = `CALL (${variable}) { RETURN ${atEnd(rows, field.relationships, 'name')} AS ${name} }`;
      return { expression: name, call, direction, nulls };
    }
    case 'count': {
      if (moment === undefined) throw new Error(`${types.join(' or ')} would be counted on no day`);
      // What all of them list in one way, any of them tells.
      const [any = ''] = types;
      const { calls, text } = countOf(variable, compiler.rows(any, field.field, variable, moment), compiler);
      return { expression: text, call: calls.join(' '), direction };
    }
  }
}

/** Entities by name, facts by the day on which they can first have begun. */
function naturalOrder({ variable, types }: RowNames): readonly OrderKey[] {
  if (types.every(isEntityKind)) return [{ expression: `${variable}.name`, direction: 'ASC' }];
  const isDated = types.some((type) => isFactKind(type) && definition(type).bounds !== 'none');
  return isDated ? [{ expression: `${variable}.possibleFrom`, direction: 'ASC' }] : [];
}
