import type { Part, Variable } from '../../cypher/parts.js';
import { comprehension, cypher, integer, joined, property, relationships, variable } from '../../cypher/template.js';
import { UserError } from '../../errors.js';
import {
  type EndField,
  type GroupField,
  type LinkGroup,
  dateUnits,
  groupFields,
  maxGroupKeys,
} from '../../model/groups.js';
import { collationProperty, knownProperty } from '../../model/properties.js';
import { fieldOf, itemsOf } from '../arguments/argument-value.js';
import type { GroupKey, Rows } from '../rows.js';
import { edgeColumn, rowKind, rowScalar } from '../sort/row-values.js';
import type { Compiler, FieldContext } from '../types.js';

/** A key of groups, and the expressions over a row that its variables hold the values of. */
export interface KeyExpression {
  readonly key: GroupKey;
  readonly columns: readonly (readonly [variable: Variable, expression: Part])[];
}

/**
 * The keys that `by` names.
 * @throws UserError BAD_GROUP where it names none or too many, or a unit for a key that is no date
 */
export function groupKeysOf(rows: Rows, groups: FieldContext, compiler: Compiler): readonly KeyExpression[] {
  return requestedKeys(groups, compiler).map(({ name, unit }) => {
    const field = groupFieldOf(rows, name);
    const key = field.by === 'end' ? field.of : field;
    if (unit !== undefined && unit !== null && key.by !== 'date') {
      throw badGroup('by', `gives a unit for ${name}, which is no date`, 'Leave the unit out.');
    }
    const groupKey = { field: name, variable: variable('key'), ends: key.by === 'link' ? key.ends : [] };
    const value = [groupKey.variable, groupValue(rows, field, unit)] as const;
    const placed = inAlphabet(field);
    if (placed === undefined) return { key: groupKey, columns: [value] };
    const collation = variable('collation');
    return { key: { ...groupKey, collation }, columns: [value, [collation, groupValue(rows, placed, undefined)]] };
  });
}

/** The key that places a text among others in the order of the alphabet; undefined where the key is no text. */
function inAlphabet(field: GroupField): GroupField | undefined {
  if (field.by === 'end') {
    const of = inAlphabet(field.of);
    return of?.by === 'value' ? { ...field, of } : undefined;
  }
  if (field.by !== 'value' || !field.isText) return undefined;
  return { by: 'value', name: collationProperty(field.name), isFlag: false, isText: false };
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
  if (keys.length > maxGroupKeys)
    throw badGroup('by', `names ${keys.length} keys`, `Group by ${maxGroupKeys} keys at most.`);
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
    case 'edge':
      return edgeColumn(rows, field.name);
    case 'link':
      return field.idProperty === undefined ? idOfEnd(rows.row, [field]) : property(rows.row, field.idProperty);
    case 'end':
      return valueOfEnd(rows.row, field.link, field.of, unit);
    default:
      return ownValue(rows, field, unit);
  }
}

/** A key of the end of a link. */
function valueOfEnd(row: Variable, link: LinkGroup, of: EndField, unit: unknown): Part {
  if (of.by === 'link') return idOfEnd(row, [link, of]);
  const end = variable('end');
  return onlyOne(row, [link], atEnds(row, [link], end, ownValue({ row: end, types: link.ends }, of, unit)));
}

/** The id of the end of links one after the other. */
function idOfEnd(row: Variable, links: readonly LinkGroup[]): Part {
  return onlyOne(row, links, idsAtEnds(row, links));
}

function idsAtEnds(row: Variable, links: readonly LinkGroup[]): Part {
  const end = variable('end');
  return atEnds(row, links, end, property(end, 'id'));
}

/** The values of all ends of links one after the other. */
function atEnds(row: Variable, links: readonly LinkGroup[], end: Variable, value: Part): Part {
  const steps = links.map(({ relationships: types }, index) => {
    const to = index === links.length - 1 ? end : variable('between');
    return cypher`-[:${relationships(...types)}]->(${to})`;
  });
  return comprehension(cypher`(${row})${joined(steps, ' ')}`, value);
}

/**
 * The first of the values; where one of the links leads to several ends, nothing. Ends are counted by their ids, since
 * Grafeo leaves a value that is null out of a list.
 */
function onlyOne(row: Variable, links: readonly LinkGroup[], values: Part): Part {
  const lists = links.flatMap(({ isList }, index) => (isList ? [idsAtEnds(row, links.slice(0, index + 1))] : []));
  if (lists.length === 0) return cypher`${values}[0]`;
  const conditions = lists.map((ids) => cypher`size(${ids}) = 1`);
  return cypher`CASE WHEN ${joined(conditions, ' AND ')} THEN ${values}[0] END`;
}

function ownValue(rows: Pick<Rows, 'row' | 'types'>, field: Exclude<EndField, LinkGroup>, unit: unknown): Part {
  switch (field.by) {
    case 'type':
      return rowKind(rows);
    case 'value':
      return rowScalar(rows, field.name, field.isFlag);
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
