import type { Kind } from '../model/kinds.js';
import { definition, isEntityKind } from '../model/lookup.js';
import { orderFields } from '../model/orders.js';
import type { Compiler, RowsSite } from './code.js';
import type { Given } from './given.js';
import type { OrderKey } from './order.js';

/** The order of a connection of `kind`: what `orderBy` asks for, else `fallback`; always made total by the id. */
export function ordering(
  site: RowsSite,
  compiler: Compiler,
  kind: Kind,
  variable: string,
  fallback: readonly OrderKey[] = naturalOrder(kind, variable),
): readonly OrderKey[] {
  const given = site.argument('orderBy');
  const asked = given.kind === 'list' ? given.items.map((item) => orderKey(item, compiler, kind, variable)) : [];
  const id: OrderKey = { expression: `${variable}.id`, direction: 'ASC' };
  const keys = [...(asked.length === 0 ? fallback : asked), id];
  const firstId = keys.findIndex(({ expression }) => expression === id.expression);
  return keys.slice(0, firstId + 1);
}

function orderKey(item: Given, compiler: Compiler, kind: Kind, variable: string): OrderKey {
  const part = (name: string): unknown => (item.kind === 'object' ? decide(item.fields[name], compiler) : undefined);
  const field = orderFields(kind).find(({ name }) => name === part('field'));
  if (field === undefined) throw new Error(`${kind} has no order ${String(part('field'))}`);
  return {
    expression: `${variable}.${field.property}`,
    direction: part('direction') === 'DESC' ? 'DESC' : 'ASC',
    ...(field.always ? {} : { nulls: part('nulls') === 'FIRST' ? 'FIRST' : 'LAST' }),
  };
}

function decide(given: Given | undefined, compiler: Compiler): unknown {
  return given === undefined ? undefined : compiler.decisive(given);
}

/** Entities by name, facts by the day on which they can first have begun. */
function naturalOrder(kind: Kind, variable: string): readonly OrderKey[] {
  if (isEntityKind(kind)) return [{ expression: `${variable}.name`, direction: 'ASC' }];
  return definition(kind).bounds === 'none' ? [] : [{ expression: `${variable}.possibleFrom`, direction: 'ASC' }];
}
