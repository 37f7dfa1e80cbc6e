import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import { normalForm } from '../text/normal-form.js';
import { quoted } from '../text/quoted.js';
import { type Kind, kindNames } from './kinds.js';
import { definition } from './registry.js';

/** An identifier that another system gives to a thing. */
export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

/** The kinds by the prefix of their ids, which is also the key of their records. */
export const kindByPrefix: ReadonlyMap<string, Kind> = new Map(
  kindNames.map((kind) => [definition(kind).prefix, kind]),
);
/** The number of characters after the prefix and its colon, at most. */
const restAtMost = 300;
const pattern = new RegExp(`^([A-Za-z]+):[A-Za-z0-9._~%-][A-Za-z0-9._~%:-]{0,${(restAtMost - 1).toString()}}$`);

/** The kind of thing that an id is of, told by its prefix; undefined when it is no id of a thing. */
export function kindOf(id: string): Kind | undefined {
  const prefix = pattern.exec(id)?.[1];
  return prefix === undefined ? undefined : kindByPrefix.get(prefix);
}

/**
 * An id, in normal form, and the kind of thing it is of.
 * @throws UserError BAD_ID
 */
export function parseId(text: string, argument: string): { readonly kind: Kind; readonly id: string } {
  const id = normalForm(text);
  const kind = kindOf(id);
  if (kind !== undefined) return { kind, id };
  throw new UserError({
    code: 'BAD_ID',
    message: `"${argument}" is ${quoted(text)}, which is not an id.`,
    argument,
    value: text,
    remedy: 'Give a typed id: a kind, a colon and a name in letters, digits and hyphens, such as committee:wco-ptc.',
  });
}

/** The type that an id is of, told by its prefix: a kind, or Conflict. */
export function nodeTypeOf(id: string): Kind | 'Conflict' | undefined {
  return pattern.exec(id)?.[1] === 'conflict' ? 'Conflict' : kindOf(id);
}

/**
 * An id of anything that has one, in normal form.
 * @throws UserError BAD_ID
 */
export function parseNodeId(text: string, argument: string): string {
  const id = normalForm(text);
  return nodeTypeOf(id) === 'Conflict' ? id : parseId(text, argument).id;
}

/**
 * The id of a thing that is known only by this external id. Its parts are escaped, so that no two coincide; where that
 * makes it longer than an id may be, a digest stands for them.
 */
export function idFromExternalId(kind: Kind, { scheme, value }: ExternalId): string {
  const { prefix } = definition(kind);
  const readable = `${escaped(scheme)}:${escaped(value)}`;
  return readable.length <= restAtMost ? `${prefix}:${readable}` : digestId(prefix, [scheme, value]);
}

/** The key under which an external id is looked up; it is unique for each kind. */
export function externalKey(kind: Kind, { scheme, value }: ExternalId): string {
  return `${kind}|${escaped(scheme)}|${escaped(value)}`;
}

/** Percent-encoding that leaves only characters which ids allow, and never a colon or a bar. */
function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9._~-]/gu, (character) =>
    // Half a surrogate pair is no character, and has no encoding of its own; `%u` begins no other.
    /\p{Surrogate}/u.test(character) ? `%u${character.charCodeAt(0).toString(16)}` : percentEncoded(character),
  );
}

function percentEncoded(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** The id of a fact that is known by its key. */
export function factId(kind: Kind, key: readonly (string | null)[]): string {
  return digestId(definition(kind).prefix, key);
}

/** An id made of other values: the prefix and a digest of them, absent equal only to absent. */
export function digestId(prefix: string, parts: readonly (string | number | null)[]): string {
  return `${prefix}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`;
}
