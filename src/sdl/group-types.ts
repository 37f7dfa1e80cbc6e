import { type GroupField, dateUnits, groupFields } from '../model/groups.js';
import { type RowType, whose } from './row-types.js';

/** The types of the groups that rows of these types can be put in. */
export function groupTypes(rows: readonly RowType[]): readonly string[] {
  const units = Object.keys(dateUnits).map((unit) => `"The ${unit.toLowerCase()}." ${unit}`);
  return [
    `"How much of a date to group by: where its readings don't share as much, it is unknown."
     enum DateUnit { ${units.join(' ')} }`,
    `"One key of an order of groups: either one of their keys, or the count."
     input GroupOrder {
       "Which of the keys in \`by\`, from 0."
       key: Int
       "By how many rows there are in the group."
       count: Boolean
       "Which way."
       direction: OrderDirection! = ASC
       "Where groups stand whose key is unknown or absent."
       nulls: NullPlacement! = LAST
     }`,
    `"What the rows of a group have in common under one key."
     type GroupKey {
       "The field grouped by, as in \`by\`."
       field: String!
       "Its value; of a related thing, its id; of a date, as much as was asked for. Null where it is unknown or absent."
       value: String
       "The related thing."
       entity: Entity
     }`,
    `"What the values of a group of measurements of one measure and unit come to."
     type MeasurementSummary {
       "The smallest."
       min: Float
       "The largest."
       max: Float
       "All together."
       sum: Float
       "The mean."
       avg: Float
     }`,
    ...rows.flatMap(typesOf),
  ];
}

/** The field of a connection that puts its rows in groups. */
export function groupsField({ name }: RowType): string {
  return `"""
    The rows of all pages put in groups, by one or several keys; by default the largest groups come first. The work grows
    with the number of rows.
    """
    groups(
      "What to group by."
      by: [${name}GroupBy!]!
      "In which order; groups that are level are ordered by their keys."
      orderBy: [GroupOrder!]
    ): ${name}GroupConnection!`;
}

function typesOf(rows: RowType): readonly string[] {
  const { name, plural: things, types, edge } = rows;
  const fields = [...groupFields(types, edge)].map(
    ([key, field]) => `"By ${meaning(field)}${whose(rows, (type) => groupFields([type], edge).has(key))}." ${key}`,
  );
  const values = `"What the values come to: where measure and unit are both keys, or set by the filter to one value."
    values: MeasurementSummary!`;
  return [
    `"What ${things} can be grouped by."
     enum ${name}GroupField { ${fields.join(' ')} }`,
    `"One key to group ${things} by."
     input ${name}GroupBy {
       "What to group by."
       field: ${name}GroupField!
       "Of a date: by how much of it. By default the whole day."
       unit: DateUnit
     }`,
    `"A group of ${things}."
     type ${name}Group {
       "What its rows have in common, key by key as in \`by\`."
       keys: [GroupKey!]!
       "How many rows there are in it."
       count: Int!
       "How many different values its rows have in a field; unknown ones aside."
       distinct("Of which field." field: ${name}GroupField!): Int!
       ${name === 'Measurement' ? values : ''}
     }`,
    `"A page of groups of ${things}."
     type ${name}GroupConnection {
       "The groups of the page."
       nodes: [${name}Group!]!
       "The groups of the page, each with its cursor."
       edges: [${name}GroupEdge!]!
       "Where the page lies."
       pageInfo: PageInfo!
       "How many groups there are in all pages; counted only when asked for."
       totalCount: Int!
     }`,
    `"A row of a page of groups of ${things}."
     type ${name}GroupEdge {
       "The place of this row, for \`after\` and \`before\`."
       cursor: String!
       "The group."
       node: ${name}Group!
     }`,
  ];
}

function meaning(field: GroupField): string {
  switch (field.by) {
    case 'type':
      return 'the kind of entity';
    case 'tie':
      return `what \`${field.name}\` leads to`;
    default:
      return `\`${field.name}\``;
  }
}
