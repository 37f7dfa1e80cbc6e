import { type OrderField, orderFields } from '../model/orders.js';
import { type RowType, onlyOf } from './row-types.js';

/** The types of the orders that rows of a type can be put in. */
export function orderTypes(rows: RowType): readonly string[] {
  const { name, plural: things, types, edge, lists } = rows;
  const values = [...orderFields(types, edge, lists)].map(([key, order]) => {
    const ofSome = onlyOf(rows, (type) => orderFields([type], edge, lists).has(key));
    return `"By ${meaning(order)}${ofSome}." ${key}`;
  });
  return [
    `"The fields that ${things} can be ordered by."
     enum ${name}OrderField { ${values.join('\n')} }`,
    `"One key of an order of ${things}."
     input ${name}Order {
       "The field."
       field: ${name}OrderField!
       "The direction."
       direction: OrderDirection! = ASC
       "The place of rows without a value."
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
      return `the number of rows of \`${order.field}\` on the day; the work grows with it`;
    case 'edge':
      return `\`${order.name}\``;
    case 'property':
      return order.dayOf === undefined
        ? `\`${order.text ?? order.property}\``
        : `the ${order.dayOf.bound} day that \`${order.dayOf.date}\` can mean`;
  }
}
