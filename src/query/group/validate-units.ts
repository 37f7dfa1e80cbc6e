import { UserError } from '../../errors.js';
import { type ArgumentValue, fieldsOf, itemsOf, readLeaf } from '../arguments/argument-value.js';
import type { RuntimeValue } from '../request.js';
import type { GroupKey } from '../rows.js';

/**
 * The check that measurements are added up only where they are of one measure and unit: each of these must be a key of
 * the groups, or be set to one value by the filter. The number of values in a list is known only when the plan runs.
 */
export function unitsCheck(keys: readonly GroupKey[], filter: ArgumentValue): RuntimeValue<void> {
  const open = ['measure', 'unit']
    .filter((name) => !keys.some(({ field }) => field === name.toUpperCase()))
    .map((name) => ({ name, isSet: isSetBy(filter, name) }));
  return (request) => {
    const mixed = open.filter(({ isSet }) => !isSet(request)).map(({ name }) => name);
    if (mixed.length > 0) throw mixedUnits(mixed);
  };
}

/** Tells whether the filter leaves a field only one value, or none. */
function isSetBy(filter: ArgumentValue, name: string): RuntimeValue<boolean> {
  const ways = fieldsOf(filter).flatMap(([field, part]): RuntimeValue<boolean>[] => {
    if (field === name) return fieldsOf(part).map(([operator, operand]) => leavesOne(operator, operand));
    return field === 'and' ? itemsOf(part).map((item) => isSetBy(item, name)) : [];
  });
  return (request) => ways.some((way) => way(request));
}

function leavesOne(operator: string, operand: ArgumentValue): RuntimeValue<boolean> {
  switch (operator) {
    case 'eq':
      return () => true;
    case 'in':
      return (request) => new Set([readLeaf(operand, request)].flat()).size <= 1;
    default:
      return (request) => operator === 'isNull' && readLeaf(operand, request) === true;
  }
}

function mixedUnits(names: readonly string[]): UserError {
  const together = names.join(' and ');
  return new UserError({
    code: 'MIXED_UNITS',
    message: `The field "values" would add up measurements of different kinds: the groups leave open their ${together}.`,
    argument: 'by',
    remedy: `Group by ${names.map((name) => name.toUpperCase()).join(' and ')} as well, or set ${together} in the filter to one value, by "eq".`,
  });
}
