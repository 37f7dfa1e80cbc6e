import { type GraphQLInputObjectType, type GraphQLObjectType, getNamedType } from 'graphql';
import { constantCase } from '../../src/model/names.js';
import { isKind } from '../../src/model/registry.js';
import type { Dice } from '../questions/dice.js';
import type { Shape } from '../questions/drawn-filters.js';
import { fieldsOf, holder, possibleTypes } from './contract.js';
import { type EnumValues, enumValues } from './enum-values.js';
import { linksTo } from './ways.js';

/**
 * Keys to group by: one that leads to an entity of the kind that is wished for, where one can. Measurements are mostly
 * grouped so that their values can be added up.
 */
export function drawGroupKeys(by: GraphQLInputObjectType, kind: string, values: EnumValues, dice: Dice): Shape {
  const type = by.getFields()['field']?.type;
  const all = enumValues(type);
  const rows = rowTypes(by.name.replace(/GroupBy$/, ''));
  const leading = all.filter((value) => leadsTo(rows, value, kind));
  const first = values.pick(type, dice, leading.length > 0 && dice.chance(80) ? leading : all);
  const isSummed = all.includes('MEASURE') && dice.chance(80);
  const others = isSummed ? ['MEASURE', 'UNIT'] : dice.chance(40) ? [values.pick(type, dice)] : [];
  return [...new Set([first, ...others])].map((field) => {
    const hasUnit = isDate(rows, field) && dice.chance(60);
    return { field, ...(hasUnit ? { unit: dice.pick(['YEAR', 'MONTH', 'DAY']) } : {}) };
  });
}

/** By the count or by the first key, which all groups have. */
export function drawGroupOrder(dice: Dice): Shape {
  return {
    ...(dice.chance(40) ? { count: true } : { key: 0 }),
    ...(dice.chance(50) ? { direction: dice.pick(['ASC', 'DESC']) } : {}),
    ...(dice.chance(50) ? { nulls: dice.pick(['FIRST', 'LAST']) } : {}),
  };
}

/** The types that the rows of a connection may have, by the name that its types begin with. */
function rowTypes(name: string): readonly GraphQLObjectType[] {
  const nodes = fieldsOf(holder(`${name}Connection`)).find((field) => field.name === 'nodes');
  return nodes === undefined ? [] : possibleTypes(getNamedType(nodes.type));
}

/** True for a group key that is a link from one of the row types to the kind. */
function leadsTo(rows: readonly GraphQLObjectType[], value: string, kind: string): boolean {
  return rows.some(({ name }) => isKind(name) && linksTo(name, kind).some((link) => constantCase(link) === value));
}

/** True for a group key that is a date. */
function isDate(rows: readonly GraphQLObjectType[], value: string): boolean {
  const fields = rows.flatMap((row) => fieldsOf(row)).filter((field) => constantCase(field.name) === value);
  return fields.some(({ type }) => getNamedType(type).name === 'PartialDate');
}
