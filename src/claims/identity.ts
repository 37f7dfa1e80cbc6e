import { type ExternalId, digestId, externalKey, idFromExternalId } from '../model/ids.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition, isEntityKind, isFactKind } from '../model/registry.js';
import type { Transaction } from '../store/store.js';
import { listed } from '../text/quoted.js';
import { distinct } from './distinct.js';
import { keyedId } from './fact-key.js';
import { groupedBy } from './grouped-by.js';
import { Groups } from './groups.js';
import { type ExternalIdEntry, externalIdEntries } from './graph/external-ids.js';
import type { Locks } from './graph/locks.js';
import type { Merges } from './graph/merges.js';
import type { CheckedRecord, ConflictRecord, RecordProblem, Reference, ThingRecord } from './records.js';

/** A record and its place among those sent. */
export interface Numbered<R extends CheckedRecord = CheckedRecord> {
  readonly index: number;
  readonly record: R;
}

/**
 * Locks the ids that the records of a request speak of, with all that they were merged with, before the graph is read for
 * them, and returns what their external ids stand for, by key.
 */
export async function lockNamed(
  transaction: Transaction,
  locks: Locks,
  merges: Merges,
  records: readonly CheckedRecord[],
): Promise<ReadonlyMap<string, ExternalIdEntry>> {
  const keys = distinct(records.flatMap(externalKeys));
  const ids = records.flatMap(obviousIds);
  await locks.take([...keys, ...ids]);
  const entries = await externalIdEntries(transaction, keys);
  await lockGroups(locks, merges, [...ids, ...[...entries.values()].map(({ id }) => id)]);
  return entries;
}

/** Locks things, and all that they were merged with, and reads which of these ids lead to which. */
export async function lockGroups(locks: Locks, merges: Merges, ids: readonly string[]): Promise<void> {
  await locks.take(ids);
  // Whoever merges a thing locks all that it is merged with, so nothing of this changes from now on.
  await merges.readGroups(ids);
  await locks.take(ids.flatMap((id) => merges.before.idsOf(id)));
}

/** The keys of all external ids that a record gives or refers by. */
function externalKeys(record: CheckedRecord): readonly string[] {
  if (record.type !== 'thing') return endsOf(record).flatMap((end) => referenceKeys(end, kindNames));
  const { links } = definition(record.kind);
  return [
    ...record.externalIds.map((externalId) => externalKey(record.kind, externalId)),
    ...Object.entries(record.links).flatMap(([name, ends]) =>
      ends.flatMap((end) => referenceKeys(end, links[name]?.to ?? [])),
    ),
  ];
}

/** All that a record refers to, but for its source. */
function endsOf(record: CheckedRecord): readonly Reference[] {
  switch (record.type) {
    case 'thing':
      return Object.values(record.links).flat();
    case 'conflict':
      return [record.about, ...record.facts];
    case 'withdrawal':
      return [record.about];
    case 'known':
      return [{ id: record.id }];
    case 'merge':
    case 'split':
      return [record.about, ...(record.into === undefined ? [] : [record.into])];
  }
}

/** The names by which a record is known to others, and those by which it refers to others: ids, and keys of external ids. */
export function namesOf(record: CheckedRecord): { readonly own: readonly string[]; readonly all: readonly string[] } {
  const own = record.type === 'thing' ? [...(record.id === undefined ? [] : [record.id]), ...ownKeys(record)] : [];
  return { own, all: [...obviousIds(record), ...externalKeys(record)] };
}

function referenceKeys(reference: Reference, allowed: readonly Kind[]): readonly string[] {
  return candidates(reference, allowed).map(([, key]) => key);
}

/** The kinds that a reference by external id can mean, each with the key to look it up by. */
function candidates(reference: Reference, allowed: readonly Kind[]): readonly (readonly [Kind, string])[] {
  if ('id' in reference) return [];
  const { type, ...externalId } = reference.externalId;
  const kindsMeant = type === undefined ? allowed : allowed.filter((kind) => kind === type);
  return kindsMeant.map((kind) => [kind, externalKey(kind, externalId)]);
}

/** Finds the ids that records of a request speak of, from what they give, from each other, and from the graph. */
export class Identities {
  /** The id that each external id stands for after this request, by its key. */
  readonly #byKey = new Map<string, string>();
  readonly #ids = new Map<number, string>();
  readonly #problems = new Map<number, RecordProblem[]>();

  /** @param merges the things that ids lead to: those that are one may be spoken of by the ids of any of them */
  constructor(
    private readonly records: readonly Numbered[],
    private readonly known: ReadonlyMap<string, ExternalIdEntry>,
    private readonly merges: Merges,
  ) {
    for (const [key, { id }] of known) this.#byKey.set(key, id);
    this.#identify();
  }

  /** The reasons for which it can't be told what the record is about. */
  problems(index: number): readonly RecordProblem[] {
    return this.#problems.get(index) ?? [];
  }

  /** Records that share an id or an external id speak of one thing; it is known by at most one id, but for merged ones. */
  #identify(): void {
    const groups = new Groups();
    const things = this.records.filter(
      (numbered): numbered is Numbered<ThingRecord> => numbered.record.type === 'thing',
    );
    for (const { index, record } of things) {
      const names = [...(record.id === undefined ? [] : [record.id]), ...ownKeys(record)];
      for (const name of names) groups.join(`#${index.toString()}`, name);
    }
    const named = things.filter(({ record }) => record.id !== undefined || record.externalIds.length > 0);
    const byGroup = groupedBy(named, ({ index }) => groups.of(`#${index.toString()}`));
    for (const members of byGroup.values()) this.#identifyGroup(members);
  }

  #identifyGroup(members: readonly Numbered<ThingRecord>[]): void {
    const given = distinct(members.flatMap(({ record }) => record.id ?? []));
    const entries = members.flatMap(({ record }) => this.#entriesOf(record));
    const ids = distinct([...given, ...idsOfLive(entries)]);
    const things = distinct(ids.map((id) => this.merges.into(id)));
    if (things.length > 1) {
      // The thing that a record gives the id of is the one that its sender knows.
      const into = this.merges.into(given[0] ?? '');
      const problem = ambiguous(things, things.includes(into) ? into : things[0]);
      for (const { index } of members) this.#problem(index, problem);
      return;
    }
    const [reserved] = distinct(entries.map(({ id }) => id));
    for (const { index, record } of members) {
      const own = idsOfLive(this.#entriesOf(record));
      const id = record.id ?? this.#oneOf(own.length > 0 ? own : ids) ?? reserved ?? idOfFirst(members);
      if (id !== undefined) this.#ids.set(index, id);
    }
    for (const key of distinct(members.flatMap(({ record }) => ownKeys(record)))) {
      if (this.known.get(key)?.live === true) continue;
      const giving = members.filter(({ record }) => ownKeys(record).includes(key));
      const id = this.#oneOf(distinct(giving.flatMap(({ index }) => this.#ids.get(index) ?? [])));
      if (id !== undefined) this.#byKey.set(key, id);
    }
  }

  #entriesOf(record: ThingRecord): readonly ExternalIdEntry[] {
    return ownKeys(record).flatMap((key) => this.known.get(key) ?? []);
  }

  /** Of the ids of one thing that which the others lead to, where it is among them, else the first in order. */
  #oneOf(ids: readonly string[]): string | undefined {
    return ids.find((id) => this.merges.into(id) === id) ?? ids[0];
  }

  /** The id that a reference stands for, or what is wrong with it. */
  resolve(reference: Reference, path: string, allowed: readonly Kind[]): { id: string } | { problem: RecordProblem } {
    if ('id' in reference) return reference;
    const { scheme, value } = reference.externalId;
    const found = candidates(reference, allowed).flatMap(([, key]) => this.#byKey.get(key) ?? []);
    const ids = [...new Set(found)].sort();
    const [id] = ids;
    if (id !== undefined && ids.length === 1) return { id };
    return {
      problem:
        id === undefined
          ? {
              code: 'UNKNOWN_REFERENCE',
              path,
              message: `Nothing has the external id ${JSON.stringify(value)} in the scheme ${JSON.stringify(scheme)}.`,
              remedy: 'Send a record of it in this request or in an earlier one.',
            }
          : {
              code: 'AMBIGUOUS_ENTITY',
              path,
              message: `Several things have the external id ${JSON.stringify(value)} in the scheme ${JSON.stringify(scheme)}: ${listed(ids)}.`,
              remedy: 'Give "type" beside "scheme" and "value".',
            },
    };
  }

  /** The id of the thing that a record is about, once its links are resolved. */
  idOf(
    { index, record }: Numbered<ThingRecord>,
    links: Readonly<Record<string, readonly string[]>>,
  ): string | undefined {
    const own = this.#ids.get(index);
    if (own !== undefined || !isFactKind(record.kind)) return own;
    const { citation, term, fields } = record;
    return keyedId(record.kind, { source: citation.source, term, fields, links });
  }

  #problem(index: number, problem: RecordProblem): void {
    this.#problems.set(index, [...(this.#problems.get(index) ?? []), problem]);
  }
}

/** The id made of the first external id of the first of the records. */
function idOfFirst([first]: readonly Numbered<ThingRecord>[]): string | undefined {
  const externalId = first?.record.externalIds[0];
  return first === undefined || externalId === undefined ? undefined : idFromExternalId(first.record.kind, externalId);
}

/** The keys of the external ids by which a record is known. One that has an id and is known to be wrong gives none. */
function ownKeys({ kind, id, externalIds, citation }: ThingRecord): readonly string[] {
  if (id !== undefined && citation.rank === 'DEPRECATED') return [];
  return externalIds.map((externalId) => externalKey(kind, externalId));
}

function idsOfLive(entries: readonly ExternalIdEntry[]): readonly string[] {
  return distinct(entries.filter(({ live }) => live).map(({ id }) => id));
}

/** The problem of records that would join several things, with the records that would merge them. */
function ambiguous(things: readonly string[], into = ''): RecordProblem {
  const others = things.filter((id) => id !== into);
  const merges = others.map((id) => JSON.stringify({ merge: { about: { id }, into: { id: into }, reason: '…' } }));
  return {
    code: 'AMBIGUOUS_ENTITY',
    path: 'externalIds',
    message: `The ids of the record belong to different things: ${listed(things)}.`,
    remedy: `If they are one, send ${listed(merges)} with the reason, and this record again or with it. If not, correct the id or the external ids.`,
  };
}

/** The id of a recorded conflict: known by its source, what it is about, the field and the place. */
export function conflictId(record: ConflictRecord, about: string): string {
  return digestId('conflict', ['STATED', record.citation.source, about, record.field, record.citation.locator]);
}

/** All ids that a record can be seen to speak of without looking at the graph. */
function obviousIds(record: CheckedRecord): readonly string[] {
  const referred = endsOf(record).flatMap((end) => ('id' in end ? [end.id] : []));
  if (record.type === 'known') return referred;
  const source = 'citation' in record ? record.citation.source : record.source;
  if (record.type !== 'thing') return [...referred, source];
  const derived = isEntityKind(record.kind)
    ? record.externalIds.map((own: ExternalId) => idFromExternalId(record.kind, own))
    : [];
  return [...(record.id === undefined ? [] : [record.id]), ...derived, ...referred, source];
}
