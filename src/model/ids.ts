import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import { type Kind, kindNames } from './kinds.js';
import { definition } from './lookup.js';

/** An identifier that another system gives to a thing. */
export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

const kindByPrefix: ReadonlyMap<string, Kind> = new Map(kindNames.map((kind) => [definition(kind).prefix, kind]));
const pattern = /^([A-Za-z]+):[A-Za-z0-9%][A-Za-z0-9._~%:-]{0,299}$/;

/** The kind of thing that an id is of, told by its prefix; undefined when it is no id of a thing. */
export function kindOf(id: string): Kind | undefined {
  const prefix = pattern.exec(id)?.[1];
  return prefix === undefined ? undefined : kindByPrefix.get(prefix);
}

/**
 * An id and the kind of thing it is of.
 * @throws UserError BAD_ID
 */
export function parseId(text: string, argument: string): { readonly kind: Kind; readonly id: string } {
  const kind = kindOf(text);
  if (kind !== undefined) return { kind, id: text };
  throw new UserError({
    code: 'BAD_ID',
    message: `"${argument}" is ${JSON.stringify(text)}, which is not an id.`,
    argument,
    value: text,
    remedy: 'Give a typed id: a kind, a colon and a name in letters, digits and hyphens, such as committee:wco-ptc.',
  });
}

/** The type that an id is of, told by its prefix: a kind, or Conflict. */
export function nodeTypeOf(id: string): Kind | 'Conflict' | undefined {
  return id.startsWith('conflict:') ? 'Conflict' : kindOf(id);
}

/**
 * An id of anything that has one.
 * @throws UserError BAD_ID
 */
export function parseNodeId(text: string, argument: string): string {
  return nodeTypeOf(text) === 'Conflict' ? text : parseId(text, argument).id;
}

/** The id of a thing that is known only by this external id. Its parts are escaped, so that no two coincide. */
export function idFromExternalId(kind: Kind, { scheme, value }: ExternalId): string {
  return `${definition(kind).prefix}:${escaped(scheme)}:${escaped(value)}`;
}

/** The key under which an external id is looked up; it is unique for each kind. */
export function externalKey(kind: Kind, { scheme, value }: ExternalId): string {
  return `${kind}|${escaped(scheme)}|${escaped(value)}`;
}

/** Percent-encoding that leaves only characters which ids allow, and never a colon or a bar. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The id of a fact that is known by its key. */
export function factId(kind: Kind, key: readonly (string | null)[]): string {
  return digestId(definition(kind).prefix, key);
}

/** The id of something that is known by what it is made of: the prefix and a digest of its parts, absent equal only to absent. */
export function digestId(prefix: string, parts: readonly (string | number | null)[]): string {
  return `${prefix}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`;
}
