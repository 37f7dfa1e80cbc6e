import { type OrderField, orderFields } from '../model/orders.js';
import { type RowType, whose } from './row-types.js';

/** The types of the orders that rows of a type can be put in. */
export function orderTypes(rows: RowType): readonly string[] {
  const { name, plural: things, types, edge, lists } = rows;
  const values = [...orderFields(types, edge, lists)].map(([key, order]) => {
    const ofSome = whose(rows, (type) => orderFields([type], edge, lists).has(key));
    return `"By ${meaning(order)}${ofSome}." ${key}`;
  });
  return [
    `"What ${things} can be ordered by."
     enum ${name}OrderField { ${values.join('\n')} }`,
    `"One key of an order of ${things}."
     input ${name}Order {
       "What to order by."
       field: ${name}OrderField!
       "Which way."
       direction: OrderDirection! = ASC
       "Where rows without a value stand."
       nulls: NullPlacement! = LAST
     }`,
  ];
}

function meaning(order: OrderField): string {
  switch (order.by) {
    case 'type':
      return 'the kind of entity';
    case 'name':
      return `the name of \`${order.link}\``;
    case 'count':
      return `how many rows \`${order.field}\` has on the day; the work grows with their number`;
    case 'edge':
      return `\`${order.name}\``;
    case 'property':
      return order.dayOf === undefined
        ? `\`${order.property}\``
        : `the ${order.dayOf.bound} day that \`${order.dayOf.date}\` can mean`;
  }
}
