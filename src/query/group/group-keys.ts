import type { Part, Variable } from '../../cypher/parts.js';
import { comprehension, cypher, integer, joined, property, variable } from '../../cypher/template.js';
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
import { type Hop, hopAlong, mayBeDated, valueAlong } from '../temporal/dated-links.js';
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
    const value = [groupKey.variable, groupValue(rows, field, unit, compiler)] as const;
    const placed = inAlphabet(field);
    if (placed === undefined) return { key: groupKey, columns: [value] };
    const collation = variable('collation');
    return {
      key: { ...groupKey, collation },
      columns: [value, [collation, groupValue(rows, placed, undefined, compiler)]],
    };
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

/** Tells whether it depends on the day by what a row is grouped under a field. */
export function isOfDay(field: GroupField): boolean {
  if (field.by === 'end') return isOfDay(field.link) || isOfDay(field.of);
  return field.by === 'link' && mayBeDated(field.relationships);
}

/** The value of a row in a field that it is grouped by; of a date, as much of it as the unit says. */
export function groupValue(rows: Rows, field: GroupField, unit: unknown, compiler: Compiler): Part {
  switch (field.by) {
    case 'edge':
      return edgeColumn(rows, field.name);
    case 'link':
      return field.idProperty === undefined ? idOfEnd(rows, [field], compiler) : property(rows.row, field.idProperty);
    case 'end':
      return valueOfEnd(rows, field.link, field.of, unit, compiler);
    default:
      return ownValue(rows, field, unit);
  }
}

/** A key of the end of a link. */
function valueOfEnd(rows: Rows, link: LinkGroup, of: EndField, unit: unknown, compiler: Compiler): Part {
  if (of.by === 'link') return idOfEnd(rows, [link, of], compiler);
  const end = variable('end');
  return atEnd(rows, [link], end, ownValue({ row: end, types: link.ends }, of, unit), compiler);
}

/** The id of the end of links one after the other. */
function idOfEnd(rows: Rows, links: readonly LinkGroup[], compiler: Compiler): Part {
  const end = variable('end');
  return atEnd(rows, links, end, property(end, 'id'), compiler);
}

/**
 * The value at the end of links one after the other; where one of them leads to several ends at a time, nothing. Ends are
 * counted by their ids, since Grafeo leaves a value that is null out of a list.
 */
function atEnd(rows: Rows, links: readonly LinkGroup[], end: Variable, value: Part, compiler: Compiler): Part {
  const hops = links.map((link) => hopAlong(link.relationships, rows.asOf, compiler));
  const found = valueAlong(hops, patternAlong(rows.row, hops, end), value);
  const lists = links.flatMap(({ isList }, index) => (isList ? [hops.slice(0, index + 1)] : []));
  if (lists.length === 0) return found;
  const conditions = lists.map((along) => {
    const one = variable('end');
    return cypher`size(${comprehension(patternAlong(rows.row, along, one), property(one, 'id'))}) = 1`;
  });
  return cypher`CASE WHEN ${joined(conditions, ' AND ')} THEN ${found} END`;
}

function patternAlong(row: Variable, hops: readonly Hop[], end: Variable): Part {
  const steps = hops.map(({ relationship }, index) => {
    const to = index === hops.length - 1 ? end : variable('between');
    return cypher`-${relationship}->(${to})`;
  });
  return cypher`(${row})${joined(steps, ' ')}`;
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
