import { type FieldDefinitionNode, Kind as Node } from 'graphql';
import { type Composite, fieldsOf, kindsWith, namedType } from './syntax-tree.js';
import { enums } from '../model/enums.js';
import { type Filterable, filterables } from '../model/filters.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition, isEntityKind, isKind } from '../model/registry.js';

/** The input types of filters: one for each kind, each interface that a tie or list can lead to, and each type of value. */
export function filterTypes(types: readonly Composite[]): readonly string[] {
  const interfaces = types.filter(
    (type) => type.kind === Node.INTERFACE_TYPE_DEFINITION && isOfEntities(type.name.value, types),
  );
  const rows = [...kindNames, ...interfaces.map(({ name }) => name.value)];
  const all = new Map([
    ...kindNames.map((kind) => [`${kind}Filter`, kindFilter(kind, types)] as const),
    ...interfaces.map(({ name }) => [`${name.value}Filter`, interfaceFilter(name.value, types)] as const),
    ...rows.map((row) => [`${row}ListFilter`, listFilter(row)] as const),
    ...valueFilters(),
  ]);
  return [
    ...reached(
      kindNames.map((kind) => `${kind}Filter`),
      all,
    ),
  ].map((name) => all.get(name) ?? '');
}

/** The names of those types that lead on from the first ones. */
function reached(first: readonly string[], all: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set(first);
  for (const name of found) {
    for (const [other] of all.get(name)?.matchAll(/\w+Filter\b/g) ?? []) if (all.has(other)) found.add(other);
  }
  return found;
}

/** The filter over rows of a type, where there is one: a kind, or an interface of entities. */
export function hasFilter(row: string, types: readonly Composite[]): boolean {
  return isKind(row) || isOfEntities(row, types);
}

function isOfEntities(name: string, types: readonly Composite[]): boolean {
  const kinds = kindsWith(name, types);
  return kinds.length > 0 && kinds.every(isEntityKind) && name !== 'Node' && name !== 'Thing';
}

const logic = (name: string): string => `
  "All of these hold."
  and: [${name}!]
  "At least one of these holds; an empty list never does."
  or: [${name}!]
  "This does not hold."
  not: ${name}`;

const isNull = `
  "For a link: true when nothing is known at its end, false when something is."
  isNull: Boolean`;

function kindFilter(kind: Kind, types: readonly Composite[]): string {
  const own = filterables(kind);
  const conditions = [...own].map(([name, filterable]) => {
    return `"${meaning(name, filterable)}" ${name}: ${conditionType(kind, name, filterable, types)}`;
  });
  const lists = fieldsOf(kind, types).flatMap((field) => {
    const row = listed(field, types);
    if (row === undefined || own.has(field.name.value)) return [];
    return [
      `"A condition on the rows of \`${field.name.value}\` on the day of the filter." ${field.name.value}: ${row}ListFilter`,
    ];
  });
  const name = `${kind}Filter`;
  return `"Conditions on ${thingsOf(kind)}. All that are given must hold; one that is left out or null is ignored."
    input ${name} { ${logic(name)} ${isNull} ${[...conditions, ...lists].join('\n')} }`;
}

function listFilter(row: string): string {
  return `"Conditions on a list."
    input ${row}ListFilter {
      "At least one row meets the condition. A list without known rows has none."
      some: ${row}Filter
      "No row meets the condition."
      none: ${row}Filter
      "Every row meets the condition (true for an empty list)."
      every: ${row}Filter
      "A condition on the number of rows."
      count: CountFilter
    }`;
}

function thingsOf(kind: Kind): string {
  return definition(kind).plural.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The fields of a kind or interface that list things which can be filtered, and so be counted to order by. */
export function listNames(type: string, types: readonly Composite[]): readonly string[] {
  return fieldsOf(type, types)
    .filter((field) => listed(field, types) !== undefined)
    .map(({ name }) => name.value);
}

/** What kind of thing a field lists, if it lists things that can be filtered. */
function listed({ type }: FieldDefinitionNode, types: readonly Composite[]): string | undefined {
  const name = namedType(type);
  const isConnection = name.endsWith('Connection');
  const isList = type.kind === Node.NON_NULL_TYPE && type.type.kind === Node.LIST_TYPE;
  if (!isConnection && !isList) return undefined;
  const row = name.replace(/Connection$/, '');
  const node = fieldsOf(`${row}Edge`, types).find((field) => field.name.value === 'node')?.type;
  const found = node === undefined ? row : namedType(node);
  return hasFilter(found, types) ? found : undefined;
}

function meaning(name: string, { on }: Filterable): string {
  if (on === 'within') return 'A condition on the thing itself or on anything that it is a part of, at any level.';
  if (on === 'state') return 'A condition on the state of the term on the day of the filter.';
  return on === 'tie' ? `A condition on what \`${name}\` leads to.` : `A condition on \`${name}\`.`;
}

function conditionType(kind: Kind, name: string, filterable: Filterable, types: readonly Composite[]): string {
  switch (filterable.on) {
    case 'value':
      return `${filterable.type}Filter`;
    case 'values':
      return `${filterable.type}ListFilter`;
    case 'date':
      return 'PartialDateFilter';
    case 'state':
      return 'TermStateFilter';
    case 'within':
      return 'EntityFilter';
    case 'tie':
      return `${endType(kind, name, types)}Filter`;
  }
}

/** The type that the schema gives to what a link leads to. */
function endType(kind: Kind, link: string, types: readonly Composite[]): string {
  const field = fieldsOf(kind, types).find(({ name }) => name.value === link);
  if (field === undefined) throw new Error(`The schema has no ${kind}.${link}`);
  return namedType(field.type);
}

function interfaceFilter(name: string, types: readonly Composite[]): string {
  const kinds = kindsWith(name, types).map(
    (kind) => `"It is of this kind and meets the condition." ${definition(kind).prefix}: ${kind}Filter`,
  );
  const own =
    name === 'Entity'
      ? `"A condition on the id." id: IDFilter
         "A condition on the name." name: StringFilter
         "A condition on the kind of entity." type: EntityTypeFilter
         "A condition on the thing itself or on anything that it is a part of, at any level." within: EntityFilter`
      : '';
  return `"Conditions on a thing that can be of several kinds. All that are given must hold."
    input ${name}Filter {
      ${logic(`${name}Filter`)} ${isNull} ${own}
      "A condition on the fields that entities of all kinds have." entity: EntityFilter
      ${kinds.join('\n')}
    }`;
}

const ranges = (type: string): string => `
  "Greater or later than this." gt: ${type}
  "Equal to this, or greater or later." gte: ${type}
  "Less or earlier than this." lt: ${type}
  "Equal to this, or less or earlier." lte: ${type}`;

const presence = '"True when there is no value, false when there is one." isNull: Boolean';

function valueFilters(): readonly (readonly [name: string, text: string])[] {
  const filter = (name: string, type: string, more = '', nullable = presence): readonly [string, string] => [
    `${name}Filter`,
    `
    "Conditions on a value. All that are given must hold."
    input ${name}Filter {
      "This does not hold."
      not: ${name}Filter
      "Equal to this."
      eq: ${type}
      "Equal to one of these."
      in: [${type}!]
      ${more}
      ${nullable}
    }`,
  ];
  const texts = `${ranges('String')}
    "Contains this text, whatever the case and the accents."
    contains: String
    "Begins with this text, whatever the case and the accents."
    startsWith: String`;
  return [
    filter('ID', 'ID'),
    filter('String', 'String', texts),
    filter('Int', 'Int', ranges('Int')),
    filter('Float', 'Float', ranges('Float')),
    filter('Date', 'Date', ranges('Date')),
    filter('Count', 'Int', ranges('Int'), ''),
    filter('TermState', 'TermState', '', ''),
    filter('EntityType', 'EntityType', '', ''),
    [
      'BooleanFilter',
      `"Conditions on a Boolean value. All that are given must hold."
     input BooleanFilter {
       "This does not hold."
       not: BooleanFilter
       "Equal to this."
       eq: Boolean
       ${presence}
     }`,
    ],
    [
      'PartialDateFilter',
      `"""
     Conditions on a partial date. All that are given must hold. A condition is possibly met when one of the days that
     the date can mean meets it, and surely met when all of them do.
     """
     input PartialDateFilter {
       "This does not hold."
       not: PartialDateFilter
       "On a day of this; surely only when both are one and the same day. For all days of a year or month use \`gte\` and \`lte\` together."
       eq: EDTF
       "As \`eq\`, for one of these."
       in: [EDTF!]
       "After the last day of this." gt: EDTF
       "On the first day of this, or later." gte: EDTF
       "Before the first day of this." lt: EDTF
       "On the last day of this, or earlier." lte: EDTF
       ${presence}
     }`,
    ],
    [
      'StringListFilter',
      `"Conditions on a list of texts."
     input StringListFilter {
       "At least one text meets the condition." some: StringFilter
       "No text meets the condition." none: StringFilter
       "Every text meets the condition (true for an empty list)." every: StringFilter
     }`,
    ],
    ...Object.keys(enums).map((name) => filter(name, name)),
  ];
}
