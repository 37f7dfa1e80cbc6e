import { setImmediate } from 'node:timers/promises';
import { restated } from '../../src/claims/attestations.js';
import { checkRecord } from '../../src/claims/check/check-record.js';
import { type Attestation, type Claim, type SourceDays, claimId } from '../../src/claims/claim.js';
import { keyedId } from '../../src/claims/fact-key.js';
import { writeChanged } from '../../src/claims/commit.js';
import { renewConflicts } from '../../src/claims/conflicts.js';
import { writeClaims } from '../../src/claims/graph/claims.js';
import { Locks } from '../../src/claims/graph/locks.js';
import { existing } from '../../src/claims/graph/things.js';
import { Merges } from '../../src/claims/graph/merges.js';
import { renewNameIndex } from '../../src/claims/name-index.js';
import { heldTerm } from '../../src/claims/offices.js';
import { renewStandings } from '../../src/claims/standings/check.js';
import type { ThingRecord } from '../../src/claims/records.js';
import { lifeOf } from '../../src/claims/resolve-time.js';
import { type Resolved, resolve } from '../../src/claims/resolve-values.js';
import { isSignKind, idsShownBy, signOf } from '../../src/claims/signs.js';
import type { PostInBody, Surroundings } from '../../src/claims/surroundings.js';
import { today } from '../../src/model/dates.js';
import type { Kind } from '../../src/model/kinds.js';
import { Writer } from '../../src/claims/writer.js';
import { LikelyDurations } from '../../src/model/lasting.js';
import { isEntityKind, isFactKind } from '../../src/model/registry.js';
import type { Sign } from '../../src/model/signs.js';
import type { Life } from '../../src/model/time.js';
import { noteResolved } from '../../src/soundness/resolve-graph.js';
import { type Store, StoreUnavailable } from '../../src/store/store.js';
import type { RawRecord } from './entities.js';
import type { GraphSize } from './plan.js';
import { records } from './records.js';

/** Enough to make each statement worth its while, and few enough for the memory of a small server. */
const thingsAtOnce = 1_000;
/** After so many records the store gets its turn, which waits for the next statement. */
const madeAtOnce = 25;
/** How often the same things are written before the store's refusal is believed. */
const attemptsAtMost = 5;

/**
 * Fills an empty graph with the generated records: as the writer would, and by its own functions, but without asking what
 * is there already or keeping a log of changes. Claims of one thing must follow each other, and what a record refers to
 * must come before it.
 */
export async function load(
  store: Store,
  size: GraphSize,
  say: (facts: number) => void = () => undefined,
): Promise<void> {
  const around: Around = {
    sourceDays: new Map(),
    lives: new Map(),
    signs: new Map(),
    posts: new Map(),
    // Who else holds an office is known only at the end, when open terms are resolved again.
    othersInOffice: new Map(),
    durations: new LikelyDurations(),
  };
  await readSigns(size, around);
  const open: string[] = [];
  let facts = 0;
  let lastWrite = Promise.resolve();
  for await (const batch of batches(records(size))) {
    const things = [...batch].map(([about, claims]) => {
      const thing = resolved(about, claims, around);
      const { seats } = thing.properties;
      if (thing.kind === 'Post') {
        around.posts.set(about, {
          body: thing.links['body']?.[0] ?? null,
          seats: typeof seats === 'number' ? seats : null,
        });
      }
      const life = isEntityKind(thing.kind) ? lifeOf(thing.properties) : undefined;
      if (life !== undefined) around.lives.set(about, life);
      if (heldTerm(thing.properties)?.isOpen === true) open.push(about);
      return thing;
    });
    // The next records are made while these are written.
    await lastWrite;
    lastWrite = write(
      store,
      things,
      [...batch.values()].flat().map(({ claim }) => claim),
    );
    // Whoever awaits it hears of its failure.
    lastWrite.catch(() => undefined);
    facts += things.filter(({ kind }) => isFactKind(kind)).length;
    say(facts);
  }
  await lastWrite;
  const writer = new Writer(store);
  for (let at = 0; at < open.length; at += thingsAtOnce) await writer.resolveAgain(open.slice(at, at + thingsAtOnce));
  await renewStandings(store);
  await noteResolved(store, writer);
}

/** All that bears on things, as far as the records have told it. */
interface Around extends Surroundings {
  readonly sourceDays: Map<string, SourceDays>;
  readonly lives: Map<string, Life>;
  readonly signs: Map<string, Sign[]>;
  readonly posts: Map<string, PostInBody>;
}

/** Reads the signs of things that are dated by them, since these come before the events among the records. */
async function readSigns(size: GraphSize, around: Around): Promise<void> {
  for await (const batch of batches(records(size))) {
    for (const [about, claims] of batch) {
      const kind = kindOfClaims(claims);
      if (kind !== 'Source' && !isSignKind(kind)) continue;
      const { properties } = resolved(about, claims, around);
      const sign = signOf(properties);
      if (sign === undefined) continue;
      for (const id of idsShownBy(properties)) {
        const signs = around.signs.get(id) ?? [];
        around.signs.set(id, signs);
        signs.push(sign);
      }
    }
  }
}

/** The thing that the claims make, with the days of a source among them noted. */
function resolved(about: string, claims: readonly Made[], around: Around): Resolved {
  const days = { publishedOn: null, recordedOn: today() };
  const kind = kindOfClaims(claims);
  if (kind === 'Source') around.sourceDays.set(about, days);
  const made = claims.map(({ claim }) => claim);
  const thing = resolve(kind, about, made, around);
  const { publishedOn } = thing.properties;
  if (kind === 'Source') {
    around.sourceDays.set(about, { ...days, publishedOn: typeof publishedOn === 'string' ? publishedOn : null });
  }
  return thing;
}

/** A claim, and the kind of what it is about. */
interface Made {
  readonly kind: Kind;
  readonly claim: Claim;
}

/** Claims by what they are about, many things at a time, all claims of a thing together. */
async function* batches(all: Iterable<RawRecord>): AsyncGenerator<ReadonlyMap<string, readonly Made[]>> {
  let made = 0;
  let batch = new Map<string, Made[]>();
  for (const raw of all) {
    const one = claimOf(raw);
    const { about } = one.claim;
    if (batch.size === thingsAtOnce && !batch.has(about)) {
      yield batch;
      batch = new Map();
    }
    batch.set(about, [...(batch.get(about) ?? []), one]);
    made += 1;
    if (made % madeAtOnce === 0) await setImmediate();
  }
  yield batch;
}

function kindOfClaims([first]: readonly Made[]): Kind {
  if (first === undefined) throw new Error('A thing without claims');
  return first.kind;
}

function claimOf(raw: RawRecord): Made {
  const { record, problems } = checkRecord(raw, { source: undefined, asOf: undefined, list: undefined });
  if (record?.type !== 'thing') throw new Error(`A generated record is wrong: ${JSON.stringify({ raw, problems })}`);
  const links = linksOf(record);
  const about = record.id ?? idByKey(record, links);
  if (about === undefined) throw new Error(`A generated record has no id: ${JSON.stringify(raw)}`);
  const { name, names, externalIds, fields, citation } = record;
  const { source, locator, asOf, rank, inferred } = citation;
  const said: Attestation = {
    asOf,
    rank,
    inferred,
    ...(name !== undefined && { name }),
    names,
    externalIds,
    fields,
    links,
  };
  const key = { id: claimId(source, about, locator), source, about, locator };
  return { kind: record.kind, claim: restated(undefined, said, key, []) };
}

function idByKey({ kind, citation, term, fields }: ThingRecord, links: Attestation['links']): string | undefined {
  return isFactKind(kind) ? keyedId(kind, { source: citation.source, term, fields, links }) : undefined;
}

/** Generated records refer by ids alone. */
function linksOf({ links }: ThingRecord): Readonly<Record<string, readonly string[]>> {
  const ids = Object.entries(links).map(([name, ends]) => [
    name,
    ends.flatMap((end) => ('id' in end ? [end.id] : [])).sort(),
  ]);
  return Object.fromEntries(ids) as Readonly<Record<string, readonly string[]>>;
}

/** A Neo4j that shares a busy machine may be slow to answer, and then counts as gone. It is asked again. */
async function write(store: Store, things: readonly Resolved[], claims: readonly Claim[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writeOnce(store, things, claims);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || attempt === attemptsAtMost) throw error;
    }
  }
}

async function writeOnce(store: Store, things: readonly Resolved[], claims: readonly Claim[]): Promise<void> {
  const nothing = new Map();
  await store.write(async (transaction) => {
    // A commit of which the answer was lost may have been kept.
    const there = await existing(
      transaction,
      things.slice(0, 1).map(({ id }) => id),
    );
    if (there.size > 0) return;
    const merges = new Merges(transaction);
    await writeChanged(transaction, things, nothing);
    await writeClaims(
      transaction,
      claims.map((claim) => ({ claim, before: undefined })),
      merges,
    );
    await renewNameIndex(transaction, nothing, things);
    await renewConflicts(transaction, new Locks(transaction), {
      resolved: things,
      stored: nothing,
      written: { things, gone: [] },
      recorded: nothing,
      created: new Set(),
      withdrawn: [],
      merges,
    });
  });
}
