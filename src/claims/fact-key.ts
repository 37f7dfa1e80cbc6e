import { formatDay } from '../model/dates.js';
import { factId, kindOf } from '../model/ids.js';
import type { FactKind } from '../model/kinds.js';
import { isFactKind, kinds } from '../model/registry.js';
import { asMade } from './attestations.js';
import { type Claim, dateOf } from './claim.js';
import type { Merges } from './graph/merges.js';
import type { FieldValue } from './records.js';

/** The parts of a record or claim by which a fact can be known that has no id of its own. */
interface KeyParts {
  readonly source: string;
  readonly term: string | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** The ids of the ends, by the name of the link. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** The id of a fact that is known by its key. */
export function keyedId(kind: FactKind, { source, term, fields, links }: KeyParts): string {
  const { key } = kinds[kind];
  return factId(kind, [
    ...key.fields.map((field) => textOf(fields[field])),
    ...key.links.map((link) => links[link]?.[0] ?? null),
    ...(key.firstYear ? [firstYear(fields['from']) ?? `source ${source}`] : []),
    term,
  ]);
}

/** The year of the earliest day that a date can mean. */
function firstYear(from: FieldValue | undefined): string | null {
  const earliest = dateOf(from)?.earliest;
  return earliest == null ? null : formatDay(earliest).slice(0, 4);
}

function textOf(value: FieldValue | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** The id that the key of a claim makes; undefined where the claim is about something that is not known by a key. */
function idByKey(claim: Claim): string | undefined {
  const kind = kindOf(claim.about);
  if (kind === undefined || !isFactKind(kind)) return undefined;
  const { source, latest } = asMade(claim);
  return keyedId(kind, { source, term: latest.term ?? null, fields: latest.fields, links: latest.links });
}

/**
 * The id that a thing has while merges are followed: where its id is made of its key, the one that the key makes of what
 * its ends were merged into.
 * @param claims all that are about the id, with the ends that their records name
 */
export function idWithMergesFollowed(about: string, claims: readonly Claim[], merges: Merges): string {
  const keyed = claims.find((claim) => idByKey(claim) === about);
  return keyed === undefined ? about : (idByKey(merges.followed(keyed)) ?? about);
}
