import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { executableSchema } from '../support/api.js';
import { type EntityKind, type Kind, entityKinds, kindNames } from '../../src/model/kinds.js';
import { definition, isKind } from '../../src/model/registry.js';

/** A connection of the schema that can be filtered. */
export interface Connection {
  /** On which kind of thing it is; undefined where it lists all of a kind. */
  readonly on: EntityKind | undefined;
  readonly field: string;
  /** The names of the input types of its filter and of the keys of its order. */
  readonly filter: string;
  readonly order: string;
  /** What the types of its groups are called after. */
  readonly groups: string;
  /** Its further arguments that choose among its rows, and the enum that each takes a list of. */
  readonly narrowing: Readonly<Record<string, string>>;
  /** Of which kind its rows are; undefined where of several. */
  readonly rows: Kind | undefined;
}

function connectionsOf(type: GraphQLObjectType, on: EntityKind | undefined): readonly Connection[] {
  return Object.values(type.getFields()).flatMap((field): Connection[] => {
    const types = new Map(field.args.map((argument) => [argument.name, getNamedType(argument.type).name]));
    const [filter, order] = [types.get('filter'), types.get('orderBy')];
    if (filter === undefined || order === undefined) return [];
    const rows = getNamedType(field.type).name.replace(/Connection$/, '');
    const narrowing = [...types].filter(([name]) => ['role', 'kind', 'status', 'states'].includes(name));
    return [
      {
        on,
        field: field.name,
        filter,
        order,
        groups: rows,
        narrowing: Object.fromEntries(narrowing),
        rows: isKind(rows) ? rows : undefined,
      },
    ];
  });
}

function objectType(name: string): GraphQLObjectType {
  const type = executableSchema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);
  return type;
}

/** The connections that list all things of a kind. */
export const rootConnections: readonly Connection[] = connectionsOf(objectType('Query'), undefined).filter(
  ({ field }) => kindNames.some((kind) => definition(kind).plural === field),
);

/** The connections of each kind of entity, but for that of its conflicts, which are no things that it is tied to. */
export const nestedConnections: readonly Connection[] = entityKinds.flatMap((kind) =>
  connectionsOf(objectType(kind), kind).filter(({ groups }) => groups !== 'Conflict'),
);
