import { type DefinitionNode, type InputValueDefinitionNode, Kind as Node } from 'graphql';
import { nameInWords } from '../model/names.js';
import { connectionName, edgeName } from './connection-name.js';
import { groupsField } from './group-types.js';
import type { RowType, RowTypes } from './row-types.js';
import { isComposite, namedType, parseDefinitions } from './syntax-tree.js';

/** The type of the connection of rows, and that of its edges where it is not written by hand. */
export function connectionTypes(rows: RowType): readonly string[] {
  const { name, plural, node, isOpen, hasOwnEdge } = rows;
  return [
    `"A page of ${plural}. \`nodes\` has the rows alone; \`edges\` adds to each row its cursor and what else is said of it."
    type ${connectionName(name)} {
      "The rows of the page."
      nodes: [${node}!]!
      "The rows of the page, each with its cursor, from which another page can start."
      edges: [${edgeName(name)}!]!
      "The position of the page: its first and last cursor, and whether further pages follow."
      pageInfo: PageInfo!
      "The number of rows in all pages; counted only when asked for."
      totalCount: Int!
      ${isOpen ? groupsField(rows) : ''}
    }`,
    ...(hasOwnEdge ? [] : [edgeType(rows)]),
  ];
}

function edgeType({ name, plural }: RowType): string {
  return `
    "One row of a page of ${plural}."
    type ${edgeName(name)} {
      "The position of this row in the list, for \`after\` and \`before\`."
      cursor: String!
      "The ${nameInWords(name)} of this row."
      node: ${name}!
    }`;
}

/** Adds the arguments of pages to the fields of a type that are connections. */
export function withPageArguments(node: DefinitionNode, rowTypes: RowTypes): DefinitionNode {
  if (!isComposite(node)) return node;
  const fields = (node.fields ?? []).map((field) => {
    const rows = rowTypes.get(namedType(field.type));
    if (rows === undefined) return field;
    const own = field.arguments ?? [];
    const isOwn = (name: string): boolean => own.some((argument) => argument.name.value === name);
    return { ...field, arguments: [...own, ...pageArgumentDefinitions(rows).filter(({ name }) => !isOwn(name.value))] };
  });
  return { ...node, fields };
}

/** The arguments of a page; those of an order, and of a filter and a day, where the rows have these. */
function pageArgumentDefinitions({ name, node, isFiltered, isOpen }: RowType): readonly InputValueDefinitionNode[] {
  const order = `
    "The order: by the first key, then by the next; rows that are equal in all keys by their id."
    orderBy: [${name}Order!]`;
  const filter = `
    "Only rows that meet this condition, on the day and under the reading."
    filter: ${node}Filter
    "The day, such as 2019-10-09. A field that lists who holds an office, heads or belongs has the rows that hold on the day, by default today; of parts that sources date so does a field that lists parts. A field that lists a history has the rows that had begun or happened by the day, by default all. \`@asOf\` on the query sets another default."
    at: Date
    "The reading: LIKELY takes what a well-informed reader would say holds on the day, POSSIBLE what may hold as well, DEFINITE only what surely holds. By default that of \`@asOf\`, else LIKELY."
    reading: Reading`;
  const text = `
    type Any {
      any(
        "The number of rows from the start, or after \`after\`: 1 to 100; 20 when neither this nor \`last\` is given."
        first: Int
        "A cursor: only rows after it. The \`endCursor\` of a page leads on from that page, with the same arguments."
        after: String
        "The number of rows from the end, or before \`before\`: 1 to 100."
        last: Int
        "A cursor: only rows before it. The \`startCursor\` of a page leads back from that page, with the same arguments."
        before: String
        ${isOpen ? order : ''}
        ${isFiltered ? filter : ''}
      ): Int
    }`;
  const [type] = parseDefinitions([text]);
  return type?.kind === Node.OBJECT_TYPE_DEFINITION ? (type.fields?.[0]?.arguments ?? []) : [];
}
