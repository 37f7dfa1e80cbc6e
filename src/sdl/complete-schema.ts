import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind as Node,
  parse,
} from 'graphql';
import { type Composite, fieldsOf, isComposite, namedType } from './syntax-tree.js';
import { enums } from '../model/enums.js';
import { filterTypes } from './filter-types.js';
import { type Field, type Kind, type Link, entityKinds, kindNames } from '../model/kinds.js';
import { groupTypes, groupsField } from './group-types.js';
import { definition, isEntityKind } from '../model/registry.js';
import { recordType } from '../model/names.js';
import { orderTypes } from './order-types.js';
import { type RowType, plural, rowType, words } from './row-types.js';
import { linkTypes } from '../model/link-types.js';

/**
 * Completes the hand-written schema with what follows from the model and would only be repeated by hand: the
 * vocabularies, the fields that interfaces give to their types, the arguments, connections, edges and orders of pages,
 * the root fields of each kind, and the records of `sync`.
 */
export function completeSchema(handWritten: DocumentNode): DocumentNode {
  const extra = parse([...vocabularies(), ...rootFields(), ...records(handWritten)].join('\n'), {
    noLocation: true,
  });
  const inherited = inheritFields(mergeExtensions([...handWritten.definitions, ...extra.definitions]));
  const composites = inherited.filter(isComposite);
  const rows = connected(composites);
  const open = rows.filter(({ isOpen }) => isOpen);
  const more = parse(
    [
      ...rows.flatMap((row) => connectionTypes(row, composites)),
      ...filterTypes(composites),
      ...open.flatMap(orderTypes),
      ...groupTypes(open),
    ].join('\n'),
    { noLocation: true },
  );
  return {
    kind: Node.DOCUMENT,
    definitions: mergeExtensions([...inherited, ...more.definitions]).map((node) =>
      withPageArguments(node, composites),
    ),
  };
}

/** Adds to each type what extensions say of it; those of a type that is yet to be made are left as they are. */
function mergeExtensions(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const made = new Set(
    definitions.flatMap((node) => (node.kind === Node.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const extensions = definitions.filter((node) => node.kind === Node.OBJECT_TYPE_EXTENSION);
  return definitions
    .filter((node) => node.kind !== Node.OBJECT_TYPE_EXTENSION || !made.has(node.name.value))
    .map((node) => {
      if (node.kind !== Node.OBJECT_TYPE_DEFINITION) return node;
      const more = extensions
        .filter(({ name }) => name.value === node.name.value)
        .flatMap(({ fields }) => fields ?? []);
      const others = (node.fields ?? []).filter(({ name }) => !more.some((field) => field.name.value === name.value));
      return { ...node, fields: [...more, ...others] };
    });
}

/** Gives each type the fields of its interfaces that it does not say itself. */
function inheritFields(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const interfaces = new Map(
    definitions.flatMap((node) => (node.kind === Node.INTERFACE_TYPE_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return definitions.map((node) => {
    if (!isComposite(node)) return node;
    const fields = new Map<string, FieldDefinitionNode>();
    for (const { name } of node.interfaces ?? []) {
      for (const field of interfaces.get(name.value)?.fields ?? []) fields.set(field.name.value, field);
    }
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    return { ...node, fields: [...fields.values()] };
  });
}

/** The rows of every connection that a field leads to. */
function connected(composites: readonly Composite[]): readonly RowType[] {
  const used = composites
    .flatMap(({ fields }) => (fields ?? []).map(({ type }) => rowName(namedType(type))))
    .filter((name) => name !== undefined);
  return [...new Set(used)].sort().map((name) => rowType(name, composites));
}

/** What the connection of this name is called after, if it is one. */
function rowName(type: string): string | undefined {
  return /^(.*)Connection$/.exec(type)?.[1];
}

function connectionTypes(row: RowType, composites: readonly Composite[]): readonly string[] {
  const { name, plural: things, node, isOpen } = row;
  return [
    `"A page of ${things}. \`nodes\` has the rows alone; \`edges\` adds to each row its cursor and what else is said of it."
    type ${name}Connection {
      "The rows of the page."
      nodes: [${node}!]!
      "The rows of the page, each with its cursor, from which another page can start."
      edges: [${name}Edge!]!
      "The position of the page: its first and last cursor, and whether further pages follow."
      pageInfo: PageInfo!
      "The number of rows in all pages; counted only when asked for."
      totalCount: Int!
      ${isOpen ? groupsField(row) : ''}
    }`,
    ...(fieldsOf(`${name}Edge`, composites).length === 0 ? [edgeType(row)] : []),
  ];
}

/** The edge of a connection that says nothing of its own about its rows; one that does is written by hand. */
function edgeType({ name, plural: things }: RowType): string {
  return `
    "One row of a page of ${things}."
    type ${name}Edge {
      "The position of this row in the list, for \`after\` and \`before\`."
      cursor: String!
      "The ${words(name)} of this row."
      node: ${name}!
    }`;
}

/** Every field that is a connection takes the arguments of a page; and a day, and an order, where its rows have these. */
function withPageArguments(node: DefinitionNode, composites: readonly Composite[]): DefinitionNode {
  if (!isComposite(node)) return node;
  const fields = (node.fields ?? []).map((field) => {
    const name = rowName(namedType(field.type));
    if (name === undefined) return field;
    const given = field.arguments ?? [];
    const missing = pageArguments(rowType(name, composites)).filter(
      (argument) => !given.some((one) => one.name.value === argument.name.value),
    );
    return { ...field, arguments: [...given, ...missing] };
  });
  return { ...node, fields };
}

function pageArguments({ name, node, isFiltered, isOpen }: RowType): readonly InputValueDefinitionNode[] {
  const text = `
    type T { f(
      "The number of rows from the start, or after \`after\`: 1 to 100; 20 when neither this nor \`last\` is given."
      first: Int
      "A cursor: only rows after it. The \`endCursor\` of a page leads on from that page, with the same arguments."
      after: String
      "The number of rows from the end, or before \`before\`: 1 to 100."
      last: Int
      "A cursor: only rows before it. The \`startCursor\` of a page leads back from that page, with the same arguments."
      before: String
      ${isOpen ? `"The order: by the first key, then by the next; rows that are equal in all keys by their id."\n orderBy: [${name}Order!]` : ''}
      ${
        isFiltered
          ? `"Only rows that meet this condition, on the day and under the reading."
             filter: ${node}Filter
             "The day, such as 2019-10-09. A field that lists who holds an office, heads or belongs has the rows that hold on the day, by default today. A field that lists a history has the rows that had begun or happened by the day, by default all. \`@asOf\` on the query sets another default."
             at: Date
             "The reading: POSSIBLE takes what may hold on the day as well, DEFINITE only what surely holds. By default that of \`@asOf\`, else POSSIBLE."
             reading: Reading`
          : ''
      }
    ): Int }`;
  const [type] = parse(text, { noLocation: true }).definitions;
  return type?.kind === Node.OBJECT_TYPE_DEFINITION ? (type.fields?.[0]?.arguments ?? []) : [];
}

function vocabularies(): readonly string[] {
  const entityTypes = {
    description: 'A kind of entity.',
    values: Object.fromEntries(entityKinds.map((kind) => [recordType(kind), `${capital(plural(kind))}.`])),
  };
  const recordTypes = {
    description: 'A kind of entity or fact.',
    values: Object.fromEntries(kindNames.map((kind) => [recordType(kind), `${capital(plural(kind))}.`])),
  };
  const links = {
    description: 'The type of a link between two entities: a kind of fact, or a link of the structure.',
    values: linkTypes,
  };
  return Object.entries({ ...enums, EntityType: entityTypes, LinkType: links, RecordType: recordTypes }).map(
    ([name, { description, values }]) => `
      ${quoted(description)}
      enum ${name} {
        ${Object.entries(values)
          .map(([value, meaning]) => `${quoted(meaning)} ${value}`)
          .join('\n')}
      }`,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function rootFields(): readonly string[] {
  return [
    'extend type Query {',
    ...kindNames.flatMap((kind) => {
      const { prefix, plural: name } = definition(kind);
      return [
        `"The ${words(kind)} with this id, or with this identifier in another system; null when there is none."
         ${prefix}(
           "An id of the form \`${prefix}:…\`. Give either this or \`externalId\`."
           id: ID
           "An identifier in another system. Give either this or \`id\`."
           externalId: ExternalIdInput
         ): ${kind}`,
        `"All ${words(name)}${byDay(kind)}."
         ${name}: ${kind}Connection!`,
      ];
    }),
    '}',
  ];
}

/** What a day does to the list of all things of a kind. */
function byDay(kind: Kind): string {
  switch (definition(kind).bounds) {
    case 'none':
      return '';
    case 'event':
      return ', whatever their date; with a day, those that had happened by it';
    case 'term':
      return ', whatever their dates; with a day, those that had begun by it';
  }
}

/** The input types of records, each field described as the hand-written type describes it. */
function records(handWritten: DocumentNode): readonly string[] {
  const described = new Map(
    handWritten.definitions
      .filter(isComposite)
      .flatMap(({ name, fields }) =>
        (fields ?? []).map((field) => [`${name.value}.${field.name.value}`, field.description?.value ?? ''] as const),
      ),
  );
  const describe = (kind: Kind, name: string): string =>
    quoted(described.get(`${kind}.${name}`) ?? described.get(`Fact.${name}`) ?? `The ${words(name)}.`);

  return [
    ...kindNames.map((kind) => {
      const { fields, links } = definition(kind);
      return `
        "A record of ${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${words(kind)}: what one source says of it at one place."
        input ${kind}Record {
          "Its id. ${isEntityKind(kind) ? `Without one, it is identified by the first of its \`externalIds\`.` : 'Without one, it is identified by its kind or role and by what it ties together.'}"
          id: ID
          "Its identifiers in other systems."
          externalIds: [ExternalIdInput!]
          ${isEntityKind(kind) ? entityRecordFields(kind) : '"A word that tells apart two facts which would otherwise be taken for one, such as \\"first\\" and \\"second\\"."\nterm: String'}
          ${Object.entries(fields)
            .map(([name, field]) => `${describe(kind, name)} ${name}: ${inputType(field)}`)
            .join('\n')}
          ${Object.entries(links)
            .map(([name, link]) => `${describe(kind, name)} ${name}: ${linkInputType(link)}`)
            .join('\n')}
          "The source, and the place in it."
          citation: CitationInput
        }`;
    }),
    '"One record: what one source says of one thing. Exactly one of these fields is given."',
    'input SyncRecord @oneOf {',
    ...kindNames.map(
      (kind) =>
        `"A record of ${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${words(kind)}." ${definition(kind).prefix}: ${kind}Record`,
    ),
    '"A conflict that only a reader can see." conflict: ConflictRecord',
    '"The withdrawal of what a source was recorded to say." withdrawal: WithdrawalRecord',
    '}',
  ];
}

function entityRecordFields(kind: Kind): string {
  const name = kind === 'Source' ? '' : '"The name that the source uses."\nname: String';
  return `${name}\n"Further names."\nnames: [NameInput!]`;
}

function inputType({ type, list }: Field): string {
  return list ? `[${type}!]` : type;
}

function linkInputType({ list }: Link): string {
  return list ? '[Reference!]' : 'Reference';
}
