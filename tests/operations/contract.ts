import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** The contract as clients have it. Operations are drawn from it, and answers are held against it. */
export const contract: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../schema/printed/schema.graphql', import.meta.url), 'utf8'),
);

/** The root type of all queries. */
export const query: GraphQLObjectType = contract.getQueryType() ?? failed('The contract has no Query');

function failed(message: string): never {
  throw new Error(message);
}

export type Field = GraphQLField<unknown, unknown>;
/** A type that has fields. */
export type Holder = GraphQLObjectType | GraphQLInterfaceType;

/** The type of the contract that has fields under this name. */
export function holder(name: string): Holder {
  const type = contract.getType(name);
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new Error(`${name} has no fields`);
}

/** The types that an object may have where the contract says `type`: none where it says a scalar or an enum. */
export function possibleTypes(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return contract.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** A field of a type, those included that every type and the root have to tell of the schema. */
export function fieldOf(type: Holder, name: string): Field {
  const metaFields = [TypeNameMetaFieldDef, ...(type === query ? rootMetaFields : [])];
  const field = type.getFields()[name] ?? metaFields.find((meta) => meta.name === name);
  if (field === undefined) throw new Error(`${type.name} has no field ${name}`);
  return field;
}

const rootMetaFields = [SchemaMetaFieldDef, TypeMetaFieldDef];

/**
 * The root fields of import jobs. They are no part of the graph that answers are held against, and change by the way:
 * tests/server/import.test.ts and tests/api/every-field.test.ts ask for them.
 */
const ofJobs: ReadonlySet<string> = new Set(['importJob', 'importJobs']);

/** The fields of a type that operations are drawn from. */
export function fieldsOf(type: Holder): readonly Field[] {
  const fields = Object.values(type.getFields());
  return type === query ? fields.filter(({ name }) => !ofJobs.has(name)) : fields;
}

/** True for a field that needs a selection. */
export function isComposite({ type }: Field): boolean {
  return isCompositeType(getNamedType(type));
}

/** A field and one below it, each with the object type that it is asked of. */
export interface Pair {
  readonly above: string;
  readonly below: string;
}

export function keyOf({ above, below }: Pair): string {
  return `${above} > ${below}`;
}

export function pathOf(type: GraphQLNamedType, field: { readonly name: string }): string {
  return `${type.name}.${field.name}`;
}

/** Every field that leads to objects, with every field that each of these may be asked for. */
export function allPairs(): readonly Pair[] {
  return [...reachableTypes()].flatMap((type) =>
    fieldsOf(type).flatMap((field) =>
      possibleTypes(getNamedType(field.type)).flatMap((end) =>
        fieldsOf(end).map((below) => ({ above: pathOf(type, field), below: pathOf(end, below) })),
      ),
    ),
  );
}

/** The object types that a drawn query can lead to. */
export function reachableTypes(): ReadonlySet<GraphQLObjectType> {
  const reached = new Set([query]);
  for (const type of reached) {
    for (const field of fieldsOf(type)) possibleTypes(getNamedType(field.type)).forEach((end) => reached.add(end));
  }
  return reached;
}
