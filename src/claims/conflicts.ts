import { claimedValues } from '../model/claimed-values.js';
import { digestId, kindOf } from '../model/ids.js';
import type { Transaction } from '../store/store.js';
import type { Written } from './changes.js';
import { type Claim, mentionedBy } from './claim.js';
import { distinct } from './distinct.js';
import { claimsAbout } from './graph/claims.js';
import { type WrittenConflict, conflictsNaming, foundConflicts, writeConflicts } from './graph/conflicts.js';
import type { Locks } from './graph/locks.js';
import { type StoredThing, deleteThings } from './graph/things.js';
import type { Change } from './log.js';
import { claimsOfThings } from './merges/claims-of-things.js';
import type { Merges } from './graph/merges.js';
import { conflictsBetweenTerms, officeConflictId } from './office-conflicts.js';
import type { Resolved } from './resolve-values.js';

/** The things and claims that conflicts follow from. */
export interface Affected {
  /** Every thing that was resolved. */
  readonly resolved: readonly Resolved[];
  /** The things as the graph had them before the request, by id. */
  readonly stored: ReadonlyMap<string, StoredThing>;
  readonly written: Written;
  /** The recorded conflicts that the request touched, each with its claim, by the id of the conflict. */
  readonly recorded: ReadonlyMap<string, Claim>;
  /** The ids of the things and recorded conflicts that the request has made. */
  readonly created: ReadonlySet<string>;
  /** The ids of the things and recorded conflicts that claims were withdrawn about. */
  readonly withdrawn: readonly string[];
  /** The things that ids lead to after the request. */
  readonly merges: Merges;
}

/**
 * Brings the conflicts into step with the claims: those found about each thing, those between terms of one office, and
 * those that readers recorded. Returns the changes of recorded ones, which are records of their own.
 */
export async function renewConflicts(
  transaction: Transaction,
  locks: Locks,
  affected: Affected,
): Promise<readonly Change[]> {
  const { recorded, created, withdrawn, written, merges } = affected;
  const things = affected.resolved.filter(({ id }) => !written.gone.includes(id));
  const offices = officesOf(affected);
  const found = [...things.flatMap(ofThing), ...(await conflictsBetweenTerms(transaction, locks, { offices, merges }))];
  const before = await foundBefore(transaction, affected, things, offices);
  const claims = await claimsOfRecorded(transaction, locks, affected, things);
  const stated = await asRecorded(transaction, claims, merges);

  const kept = new Set(found.map(({ id }) => id));
  const outdated = before.filter((id) => !kept.has(id));
  const takenBack = withdrawn.filter((id) => kindOf(id) === undefined && !claims.has(id));
  await deleteThings(transaction, 'Conflict', distinct([...outdated, ...takenBack]));
  const tied = new Set([...before, ...[...claims.keys()].filter((id) => !created.has(id))]);
  await writeConflicts(transaction, [...found, ...stated], tied);
  return [
    ...takenBack.map((id): Change => ({ change: 'DELETED', id, fields: [] })),
    ...[...recorded.keys()].map((id): Change => {
      return { change: created.has(id) ? 'CREATED' : 'UPDATED', id, fields: ['note'] };
    }),
  ];
}

/**
 * The ids of the conflicts that the graph has and that are found anew or not at all: those about the things, and those
 * between terms of the offices. A conflict between terms of a body is about the body, but follows from its terms alone.
 */
async function foundBefore(
  transaction: Transaction,
  { stored, written }: Affected,
  things: readonly Resolved[],
  offices: readonly string[],
): Promise<readonly string[]> {
  const ids = new Set(things.map(({ id }) => id));
  const made = new Set(written.things.flatMap(({ id }) => (stored.has(id) ? [] : [id])));
  const there = distinct([...ids, ...offices]).filter((id) => !made.has(id));
  const found = await foundConflicts(transaction, there);
  return found.flatMap(({ id, about }) => {
    const isOfTerms = id === officeConflictId(about);
    return (isOfTerms ? offices.includes(about) : ids.has(about)) ? [id] : [];
  });
}

/** The recorded conflicts to write anew, with their claims: those touched, and those that speak of one of the things. */
async function claimsOfRecorded(
  transaction: Transaction,
  locks: Locks,
  { recorded, stored, merges }: Affected,
  things: readonly Resolved[],
): Promise<ReadonlyMap<string, Claim>> {
  // No recorded conflict names a thing that was not there, except those that came with it.
  const there = things.flatMap(({ id }) => (stored.has(id) ? [id] : []));
  const naming = await conflictsNaming(transaction, there);
  const further = naming.filter((id) => !recorded.has(id)).sort();
  await locks.take(further);
  const claims = await claimsAbout(transaction, further);
  await merges.readTargets(claims.flatMap(mentionedBy));
  return new Map([...recorded, ...claims.map((claim) => [claim.about, merges.followed(claim)] as const)]);
}

function ofThing({ id, conflicts }: Resolved): readonly WrittenConflict[] {
  return conflicts.map(({ field, note, claims }) => ({
    id: digestId('conflict', [id, field, note]),
    about: id,
    origin: 'FOUND',
    field,
    note,
    claims,
    facts: [],
  }));
}

/** The ids of the bodies and posts whose holders may be others, or known otherwise, than before. */
function officesOf({ stored, written }: Affected): readonly string[] {
  const nodes = [...stored.values(), ...written.things].map(({ properties }) => properties);
  return distinct(
    nodes.flatMap((properties) => {
      const id = String(properties['id']);
      if (kindOf(id) === 'Post') return [id];
      if (kindOf(id) !== 'Appointment') return [];
      return [properties['bodyId'], properties['postId']].filter((office) => typeof office === 'string');
    }),
  );
}

/**
 * Conflicts as readers recorded them, with the claims of the facts that they name and, on a field, those of what they are
 * about.
 */
async function asRecorded(
  transaction: Transaction,
  recorded: ReadonlyMap<string, Claim>,
  merges: Merges,
): Promise<readonly WrittenConflict[]> {
  const named = [...recorded.values()].flatMap(({ latest: { links } }) => [links['about'] ?? [], links['facts'] ?? []]);
  const all = await claimsOfThings(merges, distinct(named.flat()), (ids) => claimsAbout(transaction, ids));
  return [...recorded].map(([id, { latest }]) => {
    const facts = latest.links['facts'] ?? [];
    const [field, note] = [latest.fields['field'], latest.fields['note']];
    const about = latest.links['about']?.[0] ?? id;
    const claimsOf = (...ids: readonly string[]): readonly Claim[] =>
      distinct(ids).flatMap((one) => all.get(one) ?? []);
    return {
      id,
      about,
      origin: 'STATED',
      field: typeof field === 'string' ? field : null,
      note: typeof note === 'string' ? note : null,
      facts,
      claims:
        typeof field === 'string'
          ? claimsOf(about, ...facts).flatMap((claim) => givingValue(claim, field))
          : claimsOf(...facts).map(asWhole),
    };
  });
}

/** A claim in a conflict that is not on one field. */
function asWhole({ id }: Claim): WrittenConflict['claims'][number] {
  return { claim: id, value: null, preferred: false };
}

/** A claim in a conflict on a field, alone in a list; none where it gives no value for the field. */
function givingValue({ id, latest }: Claim, field: string): WrittenConflict['claims'] {
  const values = claimedValues(latest).flatMap((given) => (given.field === field ? [given.value] : []));
  return values.length === 0 ? [] : [{ claim: id, value: values.join(', '), preferred: false }];
}
