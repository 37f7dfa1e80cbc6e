import { UserError } from '../../errors.js';
import type { Compiler, GroupKey, Late } from '../types.js';
import { fieldsOf, itemsOf, read } from '../filter/logic.js';
import type { Given } from '../arguments/argument-value.js';

/** Cases and kilograms are never added: each of measure and unit must be a key, or be set to one value by the filter. */
export function refuseMixture(keys: readonly GroupKey[], filter: Given, compiler: Compiler): void {
  const settings = ['measure', 'unit']
    .filter((name) => !keys.some(({ field }) => field === name.toUpperCase()))
    .map((name) => ({ name, isSet: isSetBy(filter, name) }));
  // Read before each run: how many values a list has is not known before.
  compiler.parameter((request) => {
    const mixed = settings.filter(({ isSet }) => !isSet(request)).map(({ name }) => name);
    if (mixed.length > 0) throw mixture(mixed);
  });
}

/** Whether the filter lets a field have only one value, or none. */
function isSetBy(filter: Given, name: string): Late<boolean> {
  const ways = fieldsOf(filter).flatMap(([field, given]): Late<boolean>[] => {
    if (field === name) return fieldsOf(given).map(([operator, operand]) => isOne(operator, operand));
    return field === 'and' ? itemsOf(given).map((part) => isSetBy(part, name)) : [];
  });
  return (request) => ways.some((way) => way(request));
}

function isOne(operator: string, operand: Given): Late<boolean> {
  switch (operator) {
    case 'eq':
      return () => true;
    case 'in':
      return (request) => new Set([read(operand, request)].flat()).size <= 1;
    default:
      return (request) => operator === 'isNull' && read(operand, request) === true;
  }
}

function mixture(names: readonly string[]): UserError {
  return new UserError({
    code: 'MIXED_UNITS',
    message: `The field "values" would add up measurements of different kinds: the groups leave open their ${names.join(' and ')}.`,
    argument: 'by',
    remedy: `Group by ${names.map((name) => name.toUpperCase()).join(' and ')} as well, or set ${names.join(' and ')} in the filter to one value, by "eq".`,
  });
}
