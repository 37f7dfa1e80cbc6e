import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { maxGroupKeys } from '../../src/model/groups.js';
import { kindNames } from '../../src/model/kinds.js';

/** What to ask those fields of `Query` with that list nothing unless they are asked for something. */
const askedWith: Readonly<Record<string, string>> = { search: 'text: "c", ' };

/**
 * For each field of `Query` that lists things, a question that selects every field of what it lists: scalars whole,
 * other things by their id, connections with a first page, its edges, its place and its count. `$after` pages on.
 */
export function questionsForEveryField(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no Query');
  const listing = Object.values(query.getFields()).filter(
    ({ name, type, args }) =>
      getNamedType(type).name.endsWith('Connection') && (name in askedWith || !args.some(isRequiredArgument)),
  );
  return new Map(
    listing.map((field) => {
      const [row, edge] = rowTypes(getNamedType(field.type));
      const rows = isObjectType(row) ? everyField(schema, row) : '__typename id';
      const page = `totalCount pageInfo { hasNextPage endCursor } nodes { ${rows} } edges { ${everyField(schema, edge)} } ${someGroups(schema, getNamedType(field.type))}`;
      const given = askedWith[field.name] ?? '';
      return [field.name, `query ($after: String) { ${field.name}(${given}first: 25, after: $after) { ${page} } }`];
    }),
  );
}

/** For each field of `Query` that lists what has lists that `Query` has not, such as members, a question for groups of these. */
export function questionsForNestedGroups(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => isConnection(type));
  const listed = roots.map(({ type }) => getNamedType(type).name);
  return new Map(
    roots.flatMap(({ name, type }): [string, string][] => {
      const [row] = rowTypes(getNamedType(type));
      const fields = isObjectType(row) ? Object.values(row.getFields()) : [];
      const own = fields.filter((field) => isConnection(field.type) && !listed.includes(getNamedType(field.type).name));
      if (own.length === 0) return [];
      const nested = own.map((field) => `${field.name} { ${someGroups(schema, getNamedType(field.type))} }`).join(' ');
      const page = `totalCount pageInfo { hasNextPage endCursor } nodes { id ${nested} }`;
      return [[name, `query ($after: String) { ${name}(first: 25, after: $after) { ${page} } }`]];
    }),
  );
}

function isConnection(type: GraphQLType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

/** A question that selects every field of how two entities are connected on a day, and of what surrounds the first. */
export function questionForEveryLink(schema: GraphQLSchema, from: string, to: string, at: string): string {
  return `{
    paths(from: "${from}", to: "${to}", at: "${at}") {
      truncated totalCount pageInfo { hasNextPage } nodes { ${everyFieldOf(schema, 'Path')} } edges { cursor node { length } }
    }
    neighbourhood(id: "${from}", at: "${at}", limit: 2) { ${everyFieldOf(schema, 'Neighbourhood')} }
  }`;
}

/** A question that selects every field of the import jobs, and the one that has the id `$id`. */
export function questionForEveryJob(schema: GraphQLSchema): string {
  return `query ($id: ID!) { importJobs { ${everyFieldOf(schema, 'ImportJob')} } importJob(id: $id) { id } }`;
}

function everyFieldOf(schema: GraphQLSchema, type: string): string {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no object type`);
  return everyField(schema, found);
}

/** What the rows of a connection are, and its edges. */
function rowTypes(connection: GraphQLNamedType): readonly [row: GraphQLNamedType, edge: GraphQLObjectType] {
  const fields = isObjectType(connection) ? connection.getFields() : {};
  const [row, edge] = [getNamedType(fields['nodes']?.type), getNamedType(fields['edges']?.type)];
  if (row === undefined || !isObjectType(edge)) throw new Error(`${connection.name} has no rows`);
  return [row, edge];
}

/** The groups of a connection's rows by as many keys as can be, with every field of a group. */
function someGroups(schema: GraphQLSchema, connection: GraphQLNamedType): string {
  const row = connection.name.replace(/Connection$/, '');
  const fields = schema.getType(`${row}GroupField`);
  const group = schema.getType(`${row}Group`);
  if (!isEnumType(fields) || !isObjectType(group)) return '';
  const names = fields.getValues().map(({ name }) => name);
  // Measurements are summed up only where they are of one kind.
  const first = names.filter((name) => ['MEASURE', 'UNIT'].includes(name));
  const keys = [...new Set([...first, ...names])].slice(0, maxGroupKeys);
  const by = keys.map((name) => `{ field: ${name} }`).join(' ');
  const own = Object.values(group.getFields()).filter(({ name }) => name !== 'distinct');
  const all = `${own.map((field) => selection(schema, field)).join(' ')} distinct(field: ${names[0] ?? ''})`;
  const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return `groups(by: [${by}], first: 3) { ${page} nodes { ${all} } edges { cursor node { count } } }`;
}

function everyField(schema: GraphQLSchema, type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => selection(schema, field))
    .join(' ');
}

function selection(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isThing(type)) return `${field.name} { __typename id ${isShortList(field) ? ties(type) : ''} }`;
  if (!isObjectType(type)) throw new Error(`${field.name} is of an unforeseen type ${type.name}`);
  if (!type.name.endsWith('Connection'))
    return `${field.name}${requiredArguments(field)} { ${everyField(schema, type)} }`;
  const edge = getNamedType(type.getFields()['edges']?.type);
  if (!isObjectType(edge)) throw new Error(`${type.name} has no edges`);
  const nodes = type.getFields()['nodes'];
  if (nodes === undefined) throw new Error(`${type.name} has no nodes`);
  const page = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } ${selection(schema, nodes)}`;
  return `${field.name}(first: 2) { ${page} edges { ${everyField(schema, edge)} } }`;
}

/** A field that cannot be asked without saying which of an enum's values it is about is asked about the first. */
function requiredArguments({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map(({ name, type }) => {
    const named = getNamedType(type);
    if (!isEnumType(named)) throw new Error(`${name} is of an unforeseen type ${named.name}`);
    return `${name}: ${named.getValues()[0]?.name ?? ''}`;
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** A list that is read whole, and not page by page: the facts that an edge gathers, the texts that an agreement amends. */
function isShortList({ name, type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) && name !== 'nodes';
}

/** What a thing of such a list leads on to: its links, by their ids. */
function ties(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  const links = Object.values(type.getFields()).filter((field) => isThing(getNamedType(field.type)));
  return links.map((field) => `${field.name} { __typename id }`).join(' ');
}

function isThing(type: GraphQLNamedType): boolean {
  return isInterfaceType(type) || type.name === 'Conflict' || (kindNames as readonly string[]).includes(type.name);
}

/** The fields of the object types that a question can lead to from `Query`, each as `Type.field`. */
export function reachableFields(schema: GraphQLSchema): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: GraphQLNamedType[] = [schema.getQueryType()].filter((type) => type != null);
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (isInterfaceType(type)) waiting.push(...schema.getPossibleTypes(type));
    if (!isObjectType(type) || reached.has(`${type.name}.${Object.keys(type.getFields())[0] ?? ''}`)) continue;
    for (const field of Object.values(type.getFields())) {
      reached.add(`${type.name}.${field.name}`);
      waiting.push(getNamedType(field.type));
    }
  }
  return reached;
}

/** Notes each field, as `Type.field`, that has a value in an answer: not null, and not an empty list or page. */
export function noteValues(schema: GraphQLSchema, type: GraphQLNamedType, value: unknown, seen: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) noteValues(schema, type, item, seen);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const answer = value as Readonly<Record<string, unknown>>;
  const found = isInterfaceType(type) ? schema.getType(String(answer['__typename'])) : type;
  if (!isObjectType(found)) return;
  for (const [name, item] of Object.entries(answer)) {
    const field = found.getFields()[name];
    if (field === undefined || isEmpty(item)) continue;
    seen.add(`${found.name}.${name}`);
    noteValues(schema, getNamedType(field.type), item, seen);
  }
}

function isEmpty(value: unknown): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return true;
  return typeof value === 'object' && 'nodes' in value && isEmpty(value.nodes);
}
