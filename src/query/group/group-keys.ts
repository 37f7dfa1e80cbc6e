import type { Part } from '../../cypher/parts.js';
import { cypher, integer, property, variable } from '../../cypher/template.js';
import { UserError } from '../../errors.js';
import { type GroupField, dateUnits, groupFields } from '../../model/groups.js';
import { knownProperty } from '../../model/properties.js';
import { fieldOf, itemsOf } from '../arguments/argument-value.js';
import type { GroupKey, Rows } from '../rows.js';
import { edgeColumn, rowKind, rowScalar, valueAtEnd } from '../sort/row-values.js';
import type { Compiler, FieldContext } from '../types.js';

/** A key of groups, and the expression over a row that it holds the values of. */
export interface KeyExpression {
  readonly key: GroupKey;
  readonly expression: Part;
}

/** The keys that `by` names. @throws UserError BAD_GROUP where it names none, or a unit for a key that is no date */
export function groupKeysOf(rows: Rows, groups: FieldContext, compiler: Compiler): readonly KeyExpression[] {
  return requestedKeys(groups, compiler).map(({ name, unit }) => {
    const field = groupFieldOf(rows, name);
    if (unit !== undefined && unit !== null && field.by !== 'date') {
      throw badGroup('by', `gives a unit for ${name}, which is no date`, 'Leave the unit out.');
    }
    const ends = field.by === 'link' ? field.ends : [];
    return { key: { field: name, variable: variable('key'), ends }, expression: groupValue(rows, field, unit) };
  });
}

function requestedKeys(
  groups: FieldContext,
  compiler: Compiler,
): readonly { readonly name: string; readonly unit: unknown }[] {
  const keys = itemsOf(groups.argument('by')).map((item) => ({
    name: String(compiler.staticValue(fieldOf(item, 'field'))),
    unit: compiler.staticValue(fieldOf(item, 'unit')),
  }));
  if (keys.length === 0) throw badGroup('by', 'names nothing to group by', 'Name one field or several.');
  return keys;
}

/** The field that rows are grouped by under a name of their enum. */
export function groupFieldOf({ types, columns }: Rows, name: string): GroupField {
  const field = groupFields(types, Object.keys(columns)).get(name);
  if (field === undefined) throw new Error(`${types.join(' or ')} is not grouped by ${name}`);
  return field;
}

/** The value of a row in a field that it is grouped by; of a date, as much of it as the unit says. */
export function groupValue(rows: Rows, field: GroupField, unit: unknown): Part {
  switch (field.by) {
    case 'type':
      return rowKind(rows);
    case 'edge':
      return edgeColumn(rows, field.name);
    case 'value':
      return rowScalar(rows, field.name, field.isFlag);
    case 'link':
      return field.idProperty === undefined
        ? valueAtEnd(rows, field.relationships, 'id')
        : property(rows.row, field.idProperty);
    case 'date': {
      const known = property(rows.row, knownProperty(field.name));
      const size = integer(dateUnits[unit === 'YEAR' || unit === 'MONTH' ? unit : 'DAY']);
      return cypher`CASE WHEN size(${known}) >= ${size} THEN left(${known}, ${size}) END`;
    }
  }
}

/** The error of an argument by which rows cannot be grouped. */
export function badGroup(argument: string, what: string, remedy: string): UserError {
  return new UserError({ code: 'BAD_GROUP', message: `The argument "${argument}" ${what}.`, argument, remedy });
}
