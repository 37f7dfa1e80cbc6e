import type { Kind } from '../model/kinds.js';
import { definition, isEntityKind } from '../model/lookup.js';
import { entityOrderFields, orderFields } from '../model/orders.js';
import type { Compiler, Moment, RowsSite } from './code.js';
import { historyMoment } from './day.js';
import { countOf } from './filter.js';
import type { Given } from './given.js';
import { type OrderKey, flagInOrder } from './order.js';

/** The order of a connection of `kind`, or of entities of several: what `orderBy` asks for, else `fallback`; always made total by the id. */
export function ordering(
  site: RowsSite,
  compiler: Compiler,
  kind: Kind | 'Entity',
  variable: string,
  fallback: readonly OrderKey[] = naturalOrder(kind, variable),
): readonly OrderKey[] {
  const given = site.argument('orderBy');
  const items = given.kind === 'list' ? given.items : [];
  const moment = historyMoment(site, compiler);
  const asked = items.map((item) => orderKey(item, compiler, kind, { variable, moment }));
  const id: OrderKey = { expression: `${variable}.id`, direction: 'ASC' };
  const keys = [...(asked.length === 0 ? fallback : asked), id];
  const firstId = keys.findIndex(({ expression }) => expression === id.expression);
  return keys.slice(0, firstId + 1);
}

function orderKey(
  item: Given,
  compiler: Compiler,
  kind: Kind | 'Entity',
  { variable, moment }: { readonly variable: string; readonly moment: Moment },
): OrderKey {
  const part = (name: string): unknown => (item.kind === 'object' ? decide(item.fields[name], compiler) : undefined);
  const fields = kind === 'Entity' ? entityOrderFields : orderFields(kind, compiler.lists(kind));
  const field = fields.get(String(part('field')));
  if (field === undefined) throw new Error(`${kind} has no order ${String(part('field'))}`);
  const direction = part('direction') === 'DESC' ? 'DESC' : 'ASC';
  const nulls = part('nulls') === 'FIRST' ? 'FIRST' : 'LAST';
  switch (field.by) {
    case 'property': {
      if (field.nullsLast !== undefined && direction === 'ASC' && nulls === 'LAST') {
        return { expression: `${variable}.${field.nullsLast}`, direction };
      }
      const value = `${variable}.${field.property}`;
      const expression = field.isFlag === true ? flagInOrder(value) : value;
      return field.always ? { expression, direction } : { expression, direction, nulls };
    }
    case 'name': {
      const name = compiler.name();
      const call = `CALL (${variable}) { RETURN [(${variable})-[:${field.relationship}]->(end) | end.name][0] AS ${name} }`;
      return { expression: name, call, direction, nulls };
    }
    case 'count': {
      const { calls, text } = countOf(variable, compiler.rows(kind as Kind, field.field, variable, moment), compiler);
      return { expression: text, call: calls.join(' '), direction };
    }
  }
}

function decide(given: Given | undefined, compiler: Compiler): unknown {
  return given === undefined ? undefined : compiler.decisive(given);
}

/** Entities by name, facts by the day on which they can first have begun. */
function naturalOrder(kind: Kind | 'Entity', variable: string): readonly OrderKey[] {
  if (kind === 'Entity' || isEntityKind(kind)) return [{ expression: `${variable}.name`, direction: 'ASC' }];
  return definition(kind).bounds === 'none' ? [] : [{ expression: `${variable}.possibleFrom`, direction: 'ASC' }];
}
