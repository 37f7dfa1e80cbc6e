import { type GroupField, dateUnits, groupFields, maxGroupKeys } from '../model/groups.js';
import { connectionName, edgeName, groupName } from './connection-name.js';
import { type RowType, onlyOf } from './row-types.js';

/** The types of the groups that rows of these types can be put in. */
export function groupTypes(rows: readonly RowType[]): readonly string[] {
  const units = Object.keys(dateUnits).map((unit) => `"The ${unit.toLowerCase()}." ${unit}`);
  return [
    `"The part of a date to group by. Where the days that a date can mean differ in it, the key is unknown."
     enum DateUnit { ${units.join(' ')} }`,
    `"One key of an order of groups: either one of their keys, or their number of rows."
     input GroupOrder {
       "The position of a key in \`by\`, from 0."
       key: Int
       "True to order by the number of rows in the group."
       count: Boolean
       "The direction."
       direction: OrderDirection! = ASC
       "The place of groups whose key is unknown or absent."
       nulls: NullPlacement! = LAST
     }`,
    `"One key of a group: the value that its rows share."
     type GroupKey {
       "The field grouped by, as in \`by\`."
       field: String!
       "The value; for a related thing its id; for a date the part that was asked for. Null when it is unknown or absent."
       value: String
       "The related thing."
       entity: Entity
     }`,
    `"A summary of the values of a group of measurements of one measure and unit."
     type MeasurementSummary {
       "The smallest value."
       min: Float
       "The largest value."
       max: Float
       "The sum of the values; 0 where none is given."
       sum: Float
       "The mean of the values."
       avg: Float
     }`,
    ...rows.flatMap(typesOf),
  ];
}

/** The field of a connection that puts its rows in groups. */
export function groupsField({ name }: RowType): string {
  return `"""
    The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
    with the number of rows.
    """
    groups(
      "The keys to group by, ${maxGroupKeys} at most."
      by: [${name}GroupBy!]!
      "The order of the groups; groups that are equal in it are ordered by their keys."
      orderBy: [GroupOrder!]
    ): ${connectionName(groupName(name))}!`;
}

function typesOf(rows: RowType): readonly string[] {
  return [...keyTypes(rows), groupType(rows), ...groupConnectionTypes(rows)];
}

/** The types of the argument `by`. */
function keyTypes(rows: RowType): readonly string[] {
  const { name, plural: things, types, edge } = rows;
  const fields = [...groupFields(types, edge)].map(
    ([key, field]) => `"By ${meaning(field)}${onlyOf(rows, (type) => groupFields([type], edge).has(key))}." ${key}`,
  );
  return [
    `"The fields that ${things} can be grouped by."
     enum ${name}GroupField { ${fields.join(' ')} }`,
    `"One key to group ${things} by."
     input ${name}GroupBy {
       "The field."
       field: ${name}GroupField!
       "The part of a date to group by; by default the whole day."
       unit: DateUnit
     }`,
  ];
}

function groupType({ name, plural: things }: RowType): string {
  const values = `"A summary of the values, when measure and unit are both keys or set by the filter to one value."
    values: MeasurementSummary!`;
  return `"A group of ${things}."
     type ${groupName(name)} {
       "The keys of the group, in the order of \`by\`."
       keys: [GroupKey!]!
       "The number of rows in it."
       count: Int!
       "The number of different values that its rows have in a field, not counting unknown ones."
       distinct("The field." field: ${name}GroupField!): Int!
       ${name === 'Measurement' ? values : ''}
     }`;
}

function groupConnectionTypes({ name, plural: things }: RowType): readonly string[] {
  const group = groupName(name);
  return [
    `"A page of groups of ${things}."
     type ${connectionName(group)} {
       "The groups of the page."
       nodes: [${group}!]!
       "The groups of the page, each with its cursor."
       edges: [${edgeName(group)}!]!
       "The position of the page: its first and last cursor, and whether further pages follow."
       pageInfo: PageInfo!
       "The number of groups in all pages; counted only when asked for."
       totalCount: Int!
     }`,
    `"One row of a page of groups of ${things}."
     type ${edgeName(group)} {
       "The position of this row in the list, for \`after\` and \`before\`."
       cursor: String!
       "The group."
       node: ${group}!
     }`,
  ];
}

/** @param way the link that leads to what has the field, with a point after it */
function meaning(field: GroupField, way = ''): string {
  switch (field.by) {
    case 'type':
      return way === '' ? 'the kind of entity' : `the kind of \`${way.slice(0, -1)}\``;
    case 'link':
      return `the entity that \`${way}${field.name}\` leads to${field.isList ? ', if it leads to one' : ''}`;
    case 'end':
      return meaning(field.of, `${field.link.name}.`);
    default:
      return `\`${way}${field.name}\``;
  }
}
