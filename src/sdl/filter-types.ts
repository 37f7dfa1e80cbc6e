import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind as Node,
} from 'graphql';
import {
  type Filterable,
  type FilterableLink,
  conflictConditions,
  filterables,
  filterablesOfAny,
  thingConditions,
} from '../model/filters.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { pluralInWords } from '../model/names.js';
import { connectives, quantifiers } from '../model/operators.js';
import { definition, isEntityKind, isKind } from '../model/registry.js';
import { nodeType, rowsOfConnection } from './connection-name.js';
import {
  type Composite,
  asDescription,
  fieldDefinitionsOf,
  kindsWith,
  namedType,
  parseDefinitions,
} from './syntax-tree.js';
import { listFilterType, valueFilterTypes } from './value-filter-types.js';

/**
 * The input types of filters: one for each kind, and those that they lead to, of the interfaces, lists and values that a
 * condition can be on.
 */
export function filterTypes(types: readonly Composite[]): readonly DefinitionNode[] {
  const interfaces = types
    .filter((type) => type.kind === Node.INTERFACE_TYPE_DEFINITION && isOfEntities(type.name.value, types))
    .map(({ name }) => name.value);
  const kindFilters = kindNames.map((kind) => kindFilter(kind, types));
  const others = [
    ...interfaces.map((name) => interfaceFilter(name, types)),
    thingFilter,
    ...[...kindNames, ...interfaces].map((row) => listFilterType(row, quantifiers.rows)),
    ...valueFilterTypes(),
  ];
  return reachable(parseInputs([...kindFilters, conflictFilter]), parseInputs(others));
}

function parseInputs(texts: readonly string[]): readonly InputObjectTypeDefinitionNode[] {
  return parseDefinitions(texts).filter((node) => node.kind === Node.INPUT_OBJECT_TYPE_DEFINITION);
}

/** The first input types, and those of the others that fields of them lead to. */
function reachable(
  first: readonly InputObjectTypeDefinitionNode[],
  others: readonly InputObjectTypeDefinitionNode[],
): readonly InputObjectTypeDefinitionNode[] {
  const byName = new Map(others.map((type) => [type.name.value, type]));
  const found = new Set(first);
  for (const { fields = [] } of found) {
    for (const field of fields) {
      const type = byName.get(namedType(field.type));
      if (type !== undefined) found.add(type);
    }
  }
  return [...found];
}

/** True for rows that can be filtered: those of a kind or of an interface of entities, and conflicts. */
export function hasFilter(row: string, types: readonly Composite[]): boolean {
  return row === 'Conflict' || areThings(row, types);
}

function areThings(row: string, types: readonly Composite[]): boolean {
  return isKind(row) || isOfEntities(row, types);
}

function isOfEntities(name: string, types: readonly Composite[]): boolean {
  const kinds = kindsWith(name, types);
  return kinds.length > 0 && kinds.every(isEntityKind) && name !== 'Node' && name !== 'Thing';
}

const logic = (name: string): string => `
  ${asDescription(connectives.and)} and: [${name}!]
  ${asDescription(connectives.or)} or: [${name}!]
  ${asDescription(connectives.not)} not: ${name}`;

const isNull = `
  "For a link: true when nothing is known at its end, false when something is."
  isNull: Boolean`;

function kindFilter(kind: Kind, types: readonly Composite[]): string {
  const own = filterables(kind);
  const conditions = [...own].map(([name, filterable]) => {
    const type = filterable.on === 'link' ? `${endType(kind, name, types)}Filter` : conditionType(filterable);
    return `"${meaning(`\`${name}\``, filterable)}" ${name}: ${type}`;
  });
  const lists = fieldDefinitionsOf(kind, types).flatMap((field) => {
    const row = listed(field, types);
    if (row === undefined || own.has(field.name.value)) return [];
    return [
      `"A condition on the rows of \`${field.name.value}\` on the day of the filter." ${field.name.value}: ${row}ListFilter`,
    ];
  });
  const name = `${kind}Filter`;
  return `"Conditions on ${pluralInWords(kind)}. All that are given must hold; one that is left out or null is ignored."
    input ${name} { ${logic(name)} ${isNull} ${[...conditions, ...lists].join('\n')} }`;
}

/** The fields of a kind or interface that list things: rows can be ordered by their number. */
export function listNames(type: string, types: readonly Composite[]): readonly string[] {
  return fieldDefinitionsOf(type, types)
    .filter((field) => listed(field, types) !== undefined)
    .map(({ name }) => name.value);
}

/** The type of the things that a field lists; undefined where it lists none. */
function listed({ type }: FieldDefinitionNode, types: readonly Composite[]): string | undefined {
  const rows = rowsOfConnection(namedType(type));
  const isList = type.kind === Node.NON_NULL_TYPE && type.type.kind === Node.LIST_TYPE;
  if (rows === undefined && !isList) return undefined;
  const node = rows === undefined ? namedType(type) : nodeType(rows, types);
  return areThings(node, types) ? node : undefined;
}

/** @param subject the field that the condition is on, as a sentence names it */
function meaning(subject: string, filterable: Filterable): string {
  switch (filterable.on) {
    case 'value':
      return `A condition on ${subject}${filterable.type === 'String' ? ', which is always compared exactly' : ''}.`;
    case 'within':
      return 'A condition on the thing itself or on anything that it is a part of, at any level.';
    case 'state':
      return 'A condition on the state of the term on the day of the filter.';
    case 'type':
      return 'A condition on the kind of entity.';
    case 'link':
      return `A condition on what ${subject} leads to.`;
    default:
      return `A condition on ${subject}.`;
  }
}

/** The input type of the conditions on a value. */
function conditionType(filterable: Exclude<Filterable, FilterableLink>): string {
  switch (filterable.on) {
    case 'value':
      return `${filterable.type}Filter`;
    case 'text':
      return 'StringFilter';
    case 'texts':
      return 'StringListFilter';
    case 'date':
      return 'PartialDateFilter';
    case 'state':
      return 'TermStateFilter';
    case 'type':
      return 'EntityTypeFilter';
    case 'within':
      return 'EntityFilter';
  }
}

/** The type in the schema of the ends of a link. */
function endType(kind: Kind, link: string, types: readonly Composite[]): string {
  const field = fieldDefinitionsOf(kind, types).find(({ name }) => name.value === link);
  if (field === undefined) throw new Error(`The schema has no ${kind}.${link}`);
  return namedType(field.type);
}

function interfaceFilter(name: string, types: readonly Composite[]): string {
  const kinds = kindsWith(name, types).map(
    (kind) => `"It is of this kind and meets the condition." ${definition(kind).prefix}: ${kind}Filter`,
  );
  const own = [...(name === 'Entity' ? filterablesOfAny : [])].map(
    ([field, filterable]) => `"${meaning(`the ${field}`, filterable)}" ${field}: ${conditionType(filterable)}`,
  );
  return `"Conditions on a thing that can be of several kinds. All that are given must hold."
    input ${name}Filter {
      ${logic(`${name}Filter`)} ${isNull} ${own.join('\n')}
      "A condition on the fields that entities of all kinds have." entity: EntityFilter
      ${kinds.join('\n')}
    }`;
}

function conditionFields(
  conditions: Readonly<Record<string, { readonly type: string; readonly description: string }>>,
): string {
  return Object.entries(conditions)
    .map(([name, { type, description }]) => `${asDescription(description)} ${name}: ${type}Filter`)
    .join('\n');
}

const conflictFilter = `
  "Conditions on conflicts. All that are given must hold; one that is left out or null is ignored."
  input ConflictFilter { ${logic('ConflictFilter')} ${conditionFields(conflictConditions)} }`;

const thingFilter = `
  "Conditions on an entity or a fact. All that are given must hold."
  input ThingFilter {
    ${logic('ThingFilter')} ${conditionFields(thingConditions)}
    ${kindNames.map((kind) => `"It is of this kind and meets the condition." ${definition(kind).prefix}: ${kind}Filter`).join('\n')}
  }`;
