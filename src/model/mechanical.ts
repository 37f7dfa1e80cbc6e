import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  Kind as Node,
  parse,
} from 'graphql';
import { enums } from './enums.js';
import { filterTypes, hasFilter, listNames } from './filter-types.js';
import { type Field, type Kind, type Link, entityKinds, kindNames } from './kinds.js';
import { groupTypes, groupsField } from './group-types.js';
import { definition, isEntityKind, isKind } from './lookup.js';
import { recordType } from './names.js';
import { linkTypes } from './ties.js';
import { type OrderField, orderFields } from './orders.js';

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
  const more = parse(
    [...connectionTypes(composites), ...filterTypes(composites), ...orders(composites), ...groupTypes(plural)].join(
      '\n',
    ),
    {
      noLocation: true,
    },
  );
  return {
    kind: Node.DOCUMENT,
    definitions: mergeExtensions([...inherited, ...more.definitions]).map((node) =>
      withPageArguments(node, composites),
    ),
  };
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function isComposite(node: DefinitionNode): node is Composite {
  return node.kind === Node.OBJECT_TYPE_DEFINITION || node.kind === Node.INTERFACE_TYPE_DEFINITION;
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

function namedType(type: TypeNode): string {
  return type.kind === Node.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function connectionTypes(composites: readonly Composite[]): readonly string[] {
  const used = composites
    .flatMap(({ fields }) => (fields ?? []).map(({ type }) => namedType(type)))
    .filter((name) => name.endsWith('Connection'));
  return [...new Set(used)].sort().map((name) => {
    const row = name.slice(0, -'Connection'.length);
    const edge = edgeOf(row, composites);
    const node = nodeOf(row, composites);
    return `
      "A page of ${plural(row)}: take \`nodes\` for the rows alone, \`edges\` for what is said of each row besides."
      type ${name} {
        "The rows of the page."
        nodes: [${node}!]!
        "The rows of the page, each with its cursor, from which another page can start."
        edges: [${row}Edge!]!
        "Whether there are more pages, and where the next one starts."
        pageInfo: PageInfo!
        "How many rows there are in all pages; counted only when asked for."
        totalCount: Int!
        ${isKind(row) ? groupsField(row) : ''}
      }
      ${edge === undefined ? edgeType(row) : ''}`;
  });
}

function edgeOf(row: string, composites: readonly Composite[]): Composite | undefined {
  return composites.find(({ name }) => name.value === `${row}Edge`);
}

/** The type of the nodes of a connection: that which a hand-written edge names, else the one it is called after. */
function nodeOf(row: string, composites: readonly Composite[]): string {
  const own = edgeOf(row, composites)?.fields?.find((field) => field.name.value === 'node');
  return own === undefined ? row : namedType(own.type);
}

/** The edge of a connection that says nothing of its own about its rows; one that does is written by hand. */
function edgeType(node: string): string {
  return `
    "A row of a page of ${plural(node)}."
    type ${node}Edge {
      "The place of this row, for \`after\` and \`before\`."
      cursor: String!
      "What the row is about."
      node: ${node}!
    }`;
}

/** How a kind is called in a sentence, in the plural: `treaty actions`. */
function plural(name: string): string {
  return isKind(name) ? words(definition(name).plural) : `${words(name)}s`.replace(/ys$/, 'ies');
}

function words(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, (capital) => ` ${capital}`).toLowerCase();
}

/** Every field that is a connection takes the arguments of a page; and a day, and an order, where its rows have these. */
function withPageArguments(node: DefinitionNode, composites: readonly Composite[]): DefinitionNode {
  if (!isComposite(node)) return node;
  const fields = (node.fields ?? []).map((field) => {
    const type = namedType(field.type);
    if (!type.endsWith('Connection')) return field;
    const given = field.arguments ?? [];
    const row = type.slice(0, -'Connection'.length);
    const missing = pageArguments(row, nodeOf(row, composites), composites).filter(
      ({ name }) => !given.some((argument) => argument.name.value === name.value),
    );
    return { ...field, arguments: [...given, ...missing] };
  });
  return { ...node, fields };
}

function pageArguments(
  row: string,
  node: string,
  composites: readonly Composite[],
): readonly InputValueDefinitionNode[] {
  const isFiltered = hasFilter(node, composites);
  // What search finds has an order of its own.
  const text = `
    type T { f(
      "How many rows from the start, or after \`after\`: 1 to 100; 20 when neither this nor \`last\` is given."
      first: Int
      "Only rows after the one with this cursor: the \`endCursor\` of a page, to go on from it with the same arguments."
      after: String
      "How many rows from the end, or before \`before\`: 1 to 100."
      last: Int
      "Only rows before the one with this cursor: the \`startCursor\` of a page, to go back from it with the same arguments."
      before: String
      ${isFiltered && row !== 'Search' ? `"In which order: by the first key, then by the next; rows that are equal in all of them by their id."\n orderBy: [${isKind(row) ? row : 'Entity'}Order!]` : ''}
      ${
        isFiltered
          ? `"Only rows of which this holds, on the day and under the reading."
             filter: ${node}Filter
             "The day, such as 2019-10-09. A field that tells who holds, heads or belongs takes what holds on it, and today by default; one that tells a history takes what had begun or happened by it, and everything by default. \`@asOf\` on the query sets another default."
             at: Date
             "Whether what may hold on the day is enough. By default that of \`@asOf\`, else POSSIBLE: it is."
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
    description: 'A kind of thing that records speak of.',
    values: Object.fromEntries(kindNames.map((kind) => [recordType(kind), `${capital(plural(kind))}.`])),
  };
  const links = {
    description: 'What ties two entities together: a fact, or a link of one to the other.',
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
        `"The ${words(kind)} with this id, or with this identifier of another system; null where nothing has it."
         ${prefix}(
           "An id of the form \`${prefix}:…\`. Give this or \`externalId\`."
           id: ID
           "An identifier of another system. Give this or \`id\`."
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
      return ', of whatever day; as of a day, those that had happened by it';
    case 'term':
      return ', over or not; as of a day, those that had begun by it';
  }
}

function orders(composites: readonly Composite[]): readonly string[] {
  return [
    orderTypes('Entity', 'entities of any kind', ['"By `id`." ID', '"By `name`." NAME']),
    ...kindNames.map((kind) => {
      const fields = [...orderFields(kind, listNames(kind, composites))];
      const values = fields.map(([name, order]) => `${quoted(`By ${orderMeaning(kind, order)}.`)} ${name}`);
      return orderTypes(kind, plural(kind), values);
    }),
  ];
}

function orderTypes(name: string, things: string, values: readonly string[]): string {
  return `
    "What ${things} can be ordered by."
    enum ${name}OrderField { ${values.join('\n')} }
    "One key of an order of ${things}."
    input ${name}Order {
      "What to order by."
      field: ${name}OrderField!
      "Which way."
      direction: OrderDirection! = ASC
      "Where rows without a value stand."
      nulls: NullPlacement! = LAST
    }`;
}

function orderMeaning(kind: Kind, order: OrderField): string {
  if (order.by === 'name') return `the name of \`${order.link}\``;
  if (order.by === 'count') return `how many rows \`${order.field}\` has on the day; the work grows with their number`;
  const [, date, bound] = /^(.*)(Earliest|Latest)$/.exec(order.property) ?? [];
  if (date === undefined || bound === undefined || !(date in definition(kind).fields)) return `\`${order.property}\``;
  return `the ${bound.toLowerCase()} day that \`${date}\` can mean`;
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
        "What one source says of ${kind === 'Official' || /^[AEIOU]/.test(kind) ? 'an' : 'a'} ${words(kind)}."
        input ${kind}Record {
          "Its id. ${isEntityKind(kind) ? `Without one it is known by the first of its \`externalIds\`.` : 'Without one it is known by its kind or role and by what it ties together.'}"
          id: ID
          "The identifiers that other systems know it by."
          externalIds: [ExternalIdInput!]
          ${isEntityKind(kind) ? entityRecordFields(kind) : '"A word that tells apart two facts that would otherwise be taken for one, such as \\"first\\" and \\"second\\"."\nterm: String'}
          ${Object.entries(fields)
            .map(([name, field]) => `${describe(kind, name)} ${name}: ${inputType(field)}`)
            .join('\n')}
          ${Object.entries(links)
            .map(([name, link]) => `${describe(kind, name)} ${name}: ${linkInputType(link)}`)
            .join('\n')}
          "Who says so, and where."
          citation: CitationInput
        }`;
    }),
    '"One record: what one source says of one thing. Exactly one of these fields."',
    'input SyncRecord @oneOf {',
    ...kindNames.map((kind) => `"About ${plural(kind)}." ${definition(kind).prefix}: ${kind}Record`),
    '"A disagreement that only somebody who reads can see." conflict: ConflictRecord',
    '"Takes back what a source was recorded to say." withdrawal: WithdrawalRecord',
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
