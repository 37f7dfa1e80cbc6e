import { entities } from './entity-kinds.js';
import { type EnumName, enums } from './enums.js';
import { facts } from './fact-kinds.js';
import {
  type EntityDefinition,
  type EntityKind,
  type FactDefinition,
  type FactKind,
  type Field,
  type Kind,
  type Link,
  entityKinds,
  factKinds,
  kindNames,
} from './kinds.js';

/** Every kind by its name. */
export const kinds: Readonly<Record<EntityKind, EntityDefinition> & Record<FactKind, FactDefinition>> = {
  ...entities,
  ...facts,
};

/** The description of a kind. */
export function definition(kind: Kind): EntityDefinition | FactDefinition {
  return kinds[kind];
}

export function isKind(name: string): name is Kind {
  return name in kinds;
}

export function isEntityKind(kind: string): kind is EntityKind {
  return (entityKinds as readonly string[]).includes(kind);
}

export function isFactKind(kind: string): kind is FactKind {
  return (factKinds as readonly string[]).includes(kind);
}

/** The names of the links to the ends whose lives bound things of the kind. */
export function boundingLinks(kind: Kind): readonly string[] {
  return Object.entries(definition(kind).links).flatMap(([name, link]) => ('bounds' in link ? [name] : []));
}

/** True where a record may give several ends of the link. */
export function hasSeveralEnds({ list, dated }: Link): boolean {
  return list === true || dated !== undefined;
}

/** The names of the links whose ends claims may give dates for. */
export function datedLinks(kind: Kind): readonly string[] {
  return Object.entries(definition(kind).links).flatMap(([name, { dated }]) => (dated === undefined ? [] : [name]));
}

/** The relationships of these links. */
export const datedRelationships: ReadonlySet<string> = new Set(
  kindNames.flatMap((kind) =>
    Object.values(definition(kind).links).flatMap(({ dated, relationship }) =>
      dated === undefined ? [] : [relationship],
    ),
  ),
);

/** The kind whose ids begin with the prefix, which also names it in filters. */
export function kindWithPrefix(prefix: string): Kind {
  const kind = kindNames.find((one) => kinds[one].prefix === prefix);
  if (kind === undefined) throw new Error(`No kind has the prefix ${prefix}`);
  return kind;
}

/** The values of the vocabulary that a field draws from, or undefined for a scalar. */
export function vocabulary(field: Field): readonly string[] | undefined {
  return field.type in enums ? Object.keys(enums[field.type as EnumName].values) : undefined;
}

/** The name of the connection back along `link` on an end of kind `end`. */
function inverseName(link: Link, end: EntityKind): string {
  const name = typeof link.inverse === 'string' ? link.inverse : link.inverse[end];
  if (name === undefined) throw new Error(`${link.relationship} has no inverse on ${end}`);
  return name;
}

/** A link seen from its end: the things of the kind `from` that lead there by `link`. */
export interface Inverse {
  readonly from: Kind;
  readonly linkName: string;
  readonly link: Link;
}

/** The connection of that name on an entity of this kind. */
export function inverseNamed(end: EntityKind, name: string): Inverse {
  const found = inverses(end).get(name);
  if (found === undefined) throw new Error(`${end} has no ${name}`);
  return found;
}

/**
 * The connections that lead to an entity of this kind, by their name on it.
 * One name stands for one link: the model refuses to load otherwise.
 */
export function inverses(end: EntityKind): ReadonlyMap<string, Inverse> {
  const found = inversesByKind.get(end);
  if (found === undefined) throw new Error(`No such entity kind: ${end}`);
  return found;
}

const inversesByKind: ReadonlyMap<EntityKind, ReadonlyMap<string, Inverse>> = new Map(
  entityKinds.map((end) => {
    const byName = new Map<string, Inverse>();
    for (const from of kindNames) {
      for (const [linkName, link] of Object.entries(definition(from).links)) {
        if (!link.to.includes(end)) continue;
        const name = inverseName(link, end);
        if (byName.has(name) || name in definition(end).fields || name in definition(end).links)
          throw new Error(`${end}.${name} would stand for two things`);
        byName.set(name, { from, linkName, link });
      }
    }
    return [end, byName];
  }),
);
