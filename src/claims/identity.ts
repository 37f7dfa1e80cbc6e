import { type ExternalId, digestId, externalKey, factId, idFromExternalId } from '../model/ids.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition, isEntityKind, isFactKind, kinds } from '../model/registry.js';
import type { Transaction } from '../store/store.js';
import { listed } from '../text/quoted.js';
import { distinct } from './distinct.js';
import { groupedBy } from './grouped-by.js';
import { type ExternalIdEntry, externalIdEntries } from './graph/external-ids.js';
import type { Locks } from './graph/locks.js';
import type { CheckedRecord, ConflictRecord, FieldValue, RecordProblem, Reference, ThingRecord } from './records.js';

/** A record and its place among those sent. */
export interface Numbered<R extends CheckedRecord = CheckedRecord> {
  readonly index: number;
  readonly record: R;
}

/** The ids that the records of a request speak of, locked before the graph is read for them. */
export async function identify(
  transaction: Transaction,
  locks: Locks,
  records: readonly Numbered[],
): Promise<Identities> {
  const keys = distinct(records.flatMap(({ record }) => externalKeys(record)));
  await locks.take([...keys, ...records.flatMap(({ record }) => obviousIds(record))]);
  return new Identities(records, await externalIdEntries(transaction, keys));
}

/** The keys of all external ids that a record gives or refers by. */
function externalKeys(record: CheckedRecord): readonly string[] {
  if (record.type === 'withdrawal') return referenceKeys(record.about, kindNames);
  if (record.type === 'conflict')
    return [record.about, ...record.facts].flatMap((end) => referenceKeys(end, kindNames));
  const { links } = definition(record.kind);
  return [
    ...record.externalIds.map((externalId) => externalKey(record.kind, externalId)),
    ...Object.entries(record.links).flatMap(([name, ends]) =>
      ends.flatMap((end) => referenceKeys(end, links[name]?.to ?? [])),
    ),
  ];
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

  constructor(
    private readonly records: readonly Numbered[],
    private readonly known: ReadonlyMap<string, ExternalIdEntry>,
  ) {
    for (const [key, { id }] of known) this.#byKey.set(key, id);
    this.#identify();
  }

  /** The reasons for which it can't be told what the record is about. */
  problems(index: number): readonly RecordProblem[] {
    return this.#problems.get(index) ?? [];
  }

  /** Records that share an id or an external id speak of one thing; it is known by at most one id. */
  #identify(): void {
    const groups = new Groups();
    const things = this.records.filter(
      (numbered): numbered is Numbered<ThingRecord> => numbered.record.type === 'thing',
    );
    for (const { index, record } of things) {
      const names = [
        ...(record.id === undefined ? [] : [record.id]),
        ...record.externalIds.map((externalId) => externalKey(record.kind, externalId)),
      ];
      for (const name of names) groups.join(`#${index.toString()}`, name);
    }
    const named = things.filter(({ record }) => record.id !== undefined || record.externalIds.length > 0);
    const byGroup = groupedBy(named, ({ index }) => groups.of(`#${index.toString()}`));
    for (const members of byGroup.values()) this.#identifyGroup(members);
  }

  #identifyGroup(members: readonly Numbered<ThingRecord>[]): void {
    const given = new Set(members.flatMap(({ record }) => record.id ?? []));
    const keys = members.flatMap(({ record }) =>
      record.externalIds.map((externalId) => externalKey(record.kind, externalId)),
    );
    const entries = keys.flatMap((key) => this.known.get(key) ?? []);
    const live = new Set(entries.filter((entry) => entry.live).map(({ id }) => id));
    const ids = new Set([...given, ...live]);
    if (ids.size > 1) {
      for (const { index } of members) {
        this.#problem(index, {
          code: 'AMBIGUOUS_ENTITY',
          path: 'externalIds',
          message: `The ids of the record belong to different things: ${listed([...ids].sort())}.`,
          remedy:
            'Correct the id or the external ids. If the things are one, leave out what belongs to the other, or withdraw the claims that give it there and send all again.',
        });
      }
      return;
    }
    const [known] = ids;
    const [reserved] = entries.map(({ id }) => id).sort();
    const id = known ?? reserved ?? idOfFirst(members);
    if (id === undefined) return;
    for (const { index } of members) this.#ids.set(index, id);
    for (const key of keys) this.#byKey.set(key, id);
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
    const { key } = kinds[record.kind];
    return factId(record.kind, [
      ...key.fields.map((field) => textOf(record.fields[field])),
      ...key.links.map((link) => links[link]?.[0] ?? null),
      ...(key.firstYear ? [record.firstYear ?? `source ${record.citation.source}`] : []),
      record.term,
    ]);
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

function textOf(value: FieldValue | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** The id of a recorded conflict: known by its source, what it is about, the field and the place. */
export function conflictId(record: ConflictRecord, about: string): string {
  return digestId('conflict', ['STATED', record.citation.source, about, record.field, record.citation.locator]);
}

/** Sets of names that stand for the same, joined pair by pair. */
class Groups {
  readonly #parents = new Map<string, string>();

  of(name: string): string {
    let root = name;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    // However long the way was, the next is short.
    for (let one = name; one !== root;) {
      const parent = this.#parents.get(one) ?? root;
      this.#parents.set(one, root);
      one = parent;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x !== y) this.#parents.set(y, x);
  }
}

/** All ids that a record can be seen to speak of without looking at the graph. */
function obviousIds(record: CheckedRecord): readonly string[] {
  const idsIn = (ends: readonly Reference[]): readonly string[] => ends.flatMap((end) => ('id' in end ? [end.id] : []));
  if (record.type === 'withdrawal') return [...idsIn([record.about]), record.source];
  if (record.type === 'conflict') return [...idsIn([record.about, ...record.facts]), record.citation.source];
  const derived = isEntityKind(record.kind)
    ? record.externalIds.map((own: ExternalId) => idFromExternalId(record.kind, own))
    : [];
  return [
    ...(record.id === undefined ? [] : [record.id]),
    ...derived,
    ...idsIn(Object.values(record.links).flat()),
    record.citation.source,
  ];
}
