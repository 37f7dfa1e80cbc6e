import type { EntityKind } from './kinds.js';
import { constantCase } from './names.js';
import { endIdProperty, isFolded } from './properties.js';
import { isFactKind } from './registry.js';
import { mergedByName, rowFieldsOf } from './row-fields.js';

/** A key by which rows can be grouped. */
export type GroupField =
  /** The kind of each row, where they are of several. */
  | { readonly by: 'type' }
  /** A scalar; `isFlag` where it is a yes or no, `isText` where lists of it are in the order of an alphabet. */
  | { readonly by: 'value'; readonly name: string; readonly isFlag: boolean; readonly isText: boolean }
  /** A partial date, by the year, month or day that all its readings share. */
  | { readonly by: 'date'; readonly name: string }
  | LinkGroup
  /** A key of the end of each row's link. */
  | { readonly by: 'end'; readonly link: LinkGroup; readonly of: EndField }
  /** A value of the edge. */
  | { readonly by: 'edge'; readonly name: string };

/** The end of each row's link; that of a link of several ends where it has only one. */
export interface LinkGroup {
  readonly by: 'link';
  readonly name: string;
  readonly relationships: readonly string[];
  readonly ends: readonly EntityKind[];
  /** The property of a fact with the id of the end. */
  readonly idProperty: string | undefined;
  readonly isList: boolean;
}

/** A key of the end of a link: one of its own, or the end of a link of it. */
export type EndField = Exclude<GroupField, { readonly by: 'end' | 'edge' }>;

/** The keys by which rows can be grouped at once: more put no two rows together, and Grafeo's plan grows deeper with each. */
export const maxGroupKeys = 20;

/** The spans of time that a date can be grouped by, each with the length of its name in ISO 8601. */
export const dateUnits = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/**
 * The keys by which rows of these types can be grouped, by their values in the enum: the kind, where there are several;
 * the single values of their edge; their single scalars, their dates, the ends of their links, and the keys of these.
 * @param edge the names of the edge's single values
 */
export function groupFields(types: readonly string[], edge: readonly string[]): ReadonlyMap<string, GroupField> {
  return mergedByName<GroupField>(
    [
      ...edge.map((name) => [constantCase(name), { by: 'edge', name }] as const),
      ...ownFields(types),
      ...types.flatMap(endFields),
    ],
    merged,
  );
}

/** The keys by which rows of these types can be grouped that are not those of other things. */
function ownFields(types: readonly string[]): ReadonlyMap<string, EndField> {
  return mergedByName<EndField>(
    [...(types.length > 1 ? [['TYPE', { by: 'type' }] as const] : []), ...types.flatMap(fieldsOfType)],
    merged,
  );
}

/** The keys of the ends of the links of a type: `MEMBER_REGION` for the region of the member. */
function endFields(type: string): readonly (readonly [string, GroupField])[] {
  return linksOfType(type).flatMap((link) =>
    [...ownFields(link.ends)].map(
      ([name, of]) => [`${constantCase(link.name)}_${name}`, { by: 'end', link, of }] as const,
    ),
  );
}

function fieldsOfType(type: string): readonly (readonly [string, EndField])[] {
  const own = Object.entries(rowFieldsOf(type).fields).flatMap(([name, field]): [string, EndField][] =>
    field.list
      ? []
      : [
          [
            constantCase(name),
            field.type === 'EDTF'
              ? { by: 'date', name }
              : { by: 'value', name, isFlag: field.type === 'Boolean', isText: isFolded(field) },
          ],
        ],
  );
  return [...own, ...linksOfType(type).map((link) => [constantCase(link.name), link] as const)];
}

function linksOfType(type: string): readonly LinkGroup[] {
  return Object.entries(rowFieldsOf(type).links).map(([name, { to, relationship, list }]) => ({
    by: 'link',
    name,
    relationships: [relationship],
    ends: to,
    idProperty: isFactKind(type) && !list ? endIdProperty(name) : undefined,
    isList: list === true,
  }));
}

/** Follows all links of one name; other values of one name have to stand at the same place. */
function merged<Some extends GroupField>(name: string, one: Some, other: Some): Some {
  if (one.by === 'link' && other.by === 'link' && one.isList === other.isList) {
    return {
      ...one,
      relationships: [...new Set([...one.relationships, ...other.relationships])],
      ends: [...new Set([...one.ends, ...other.ends])],
    };
  }
  if (one.by === 'end' && other.by === 'end') {
    return { ...one, link: merged(name, one.link, other.link), of: merged(name, one.of, other.of) };
  }
  if (one.by === 'type' && other.by === 'type') return one;
  if (one.by === 'value' && other.by === 'value' && one.isFlag === other.isFlag) return one;
  if (one.by === 'date' && other.by === 'date') return one;
  throw new Error(`${name} would stand for two things`);
}
