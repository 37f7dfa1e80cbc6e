import type { Claim } from '../claims/claim.js';
import { claimsAbout, mergesOf } from '../claims/graph/claims.js';
import { type CompleteDays, inOrderOfDays } from '../claims/attestations.js';
import { distinct } from '../claims/distinct.js';
import { completeListsOf } from '../claims/graph/complete-lists.js';
import { mergedRecordsInto } from '../claims/graph/merged-records.js';
import { existing } from '../claims/graph/things.js';
import { groupedBy } from '../claims/grouped-by.js';
import { formerOf } from '../claims/merge-claims.js';
import { statement } from '../cypher/statement.js';
import { StatementsByName } from '../cypher/statements-by-name.js';
import { constant, cypher, input, label } from '../cypher/template.js';
import { kindOf } from '../model/ids.js';
import { type EntityKind, type Kind, entityKinds, factKinds } from '../model/kinds.js';
import { definition, isEntityKind } from '../model/registry.js';
import { type Row, type Runner, type Store, readingRunner } from '../store/store.js';
import { compareTexts } from '../text/code-unit-order.js';
import { type ExportedRecord, formerlyReferredTo, recordOfKnown, recordsOfClaim } from './claim-records.js';

/** The number of things whose claims are read at a time: all that is in memory at once. */
const pageSize = 1_000;

type Reader = Pick<Store, 'read'>;

/** A page of an export. */
export interface ExportPage {
  /** The records as NDJSON, each with its line end. */
  readonly lines: string;
  readonly records: number;
  /** The number of things, and recorded conflicts, that they are about. */
  readonly things: number;
}

/**
 * Exports the whole graph as records, page by page: all claims, and what else an import needs to make the same graph.
 * They stand in an order that depends on what the graph says alone: by kind, so that a record comes after the kinds that
 * it refers to; of a kind by id, with what was merged into a thing after it; of a thing by source, locator and day.
 */
export async function* exportPages(store: Reader, signal?: AbortSignal): AsyncGenerator<ExportPage> {
  for (const name of [...kindsInOrder, 'Conflict'] as const) {
    for (let after = ''; ;) {
      const things = await store.read(readThings.of(name), { after, limit: pageSize }, signal);
      const last = things.at(-1);
      if (last === undefined) break;
      after = String(last['id']);
      const records = await recordsOf(store, things, signal);
      yield { lines: records.map(lineOf).join(''), records: records.length, things: things.length };
    }
  }
}

const countEntities = statement`MATCH (thing:Entity) RETURN count(*) AS count`;
const countFacts = statement`MATCH (thing:Fact) RETURN count(*) AS count`;
const countConflicts = statement`MATCH (thing:Conflict) WHERE thing.origin = ${constant('STATED')}
  RETURN count(*) AS count`;

/** The number of things, and recorded conflicts, that an export is about. */
export async function exportSize(store: Reader): Promise<number> {
  const rows = await Promise.all([countEntities, countFacts, countConflicts].map((count) => store.read(count)));
  return rows.flat().reduce((sum, { count }) => sum + Number(count), 0);
}

/** Conflicts that were found follow from the claims. */
const isStated = cypher`AND thing.origin = ${constant('STATED')}`;

const readThings = new StatementsByName(
  (name: Kind | 'Conflict') => statement`MATCH (thing:${label(name)})
    WHERE thing.id > ${input('after')} ${name === 'Conflict' ? isStated : cypher``}
    RETURN thing.id AS id, thing.recordedOn AS recordedOn ORDER BY id LIMIT ${input('limit')}`,
);

async function recordsOf(
  store: Reader,
  things: readonly Row[],
  signal?: AbortSignal,
): Promise<readonly ExportedRecord[]> {
  const reader = readingRunner(store, signal);
  const groups = await withMerged(reader, things);
  const names = groups.flat().map(({ id }) => id);
  const claims = await claimsAbout(reader, names);
  const merges = await mergesOf(reader, names);
  const byName = groupedBy(claims, ({ about }) => about);
  const mergesByFormer = groupedBy(merges, (claim) => formerOf(claim) ?? '');
  const there = await existing(reader, distinct(claims.flatMap(formerlyReferredTo)));
  const sources = [...names.filter(isSource), ...claims.map(({ source }) => source)];
  const lists = await completeListsOf(reader, distinct(sources));
  const daysOf = (source: string): CompleteDays => inOrderOfDays(lists.get(source) ?? []);
  return groups.flatMap((group) => [
    ...group.flatMap(({ id, recordedOn }) => {
      const ofName = inOrder(byName.get(id) ?? []);
      const gone = distinct(ofName.flatMap(formerlyReferredTo).filter((end) => !there.has(end)));
      const isKnown = isSource(id) || ofName.length === 0;
      return [
        ...(isKnown ? [recordOfKnown(id, recordedOn, isSource(id) ? daysOf(id) : [])] : []),
        ...gone.map((end) => recordOfKnown(end)),
        ...ofName.flatMap((claim) => recordsOfClaim(claim, daysOf(claim.source))),
      ];
    }),
    ...group.flatMap(({ id }) => inOrder(mergesByFormer.get(id) ?? []).flatMap((claim) => recordsOfClaim(claim, []))),
  ]);
}

/** An id that claims name, with the day on which it was first recorded, where it is that of a source. */
interface Named {
  readonly id: string;
  readonly recordedOn: number | undefined;
}

/** Each of the things, with the ids that were merged into it, in order, after it. */
async function withMerged(reader: Runner, things: readonly Row[]): Promise<readonly (readonly Named[])[]> {
  const standing = things.map(({ id, recordedOn }): Named => {
    return { id: String(id), recordedOn: typeof recordedOn === 'number' ? recordedOn : undefined };
  });
  const merged = await mergedRecordsInto(
    reader,
    standing.map(({ id }) => id),
  );
  const byTarget = groupedBy(merged, ({ into }) => into);
  return standing.map((thing) => [
    thing,
    ...[...(byTarget.get(thing.id) ?? [])]
      .sort((a, b) => compareTexts(a.id, b.id))
      .map(({ id, recordedOn }): Named => ({ id, recordedOn })),
  ]);
}

/** The claims in the order of what they are about, their sources and their places. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) => compareTexts(a.about, b.about) || compareTexts(a.source, b.source) || compareTexts(a.locator, b.locator),
  );
}

function isSource(id: string): boolean {
  return kindOf(id) === 'Source';
}

function lineOf(record: ExportedRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Sources, which all others cite, then every kind of entity after those that it refers to, then facts. */
const kindsInOrder: readonly Kind[] = [...entitiesInOrder(), ...factKinds];

function entitiesInOrder(): readonly EntityKind[] {
  const placed = new Set<EntityKind>(['Source']);
  const place = (kind: EntityKind, way: readonly EntityKind[]): void => {
    if (placed.has(kind)) return;
    const referredTo = Object.values(definition(kind).links).flatMap(({ to }) => to);
    for (const end of referredTo) if (isEntityKind(end) && !way.includes(end)) place(end, [...way, end]);
    placed.add(kind);
  };
  for (const kind of entityKinds) place(kind, [kind]);
  return [...placed];
}
