import { type ExternalId, externalKey, kindOf } from '../model/ids.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition } from '../model/registry.js';
import type { Transaction } from '../store/store.js';
import { type Attestation, type Claim, referredTo, restated } from './claim.js';
import { renewConflicts } from './conflicts.js';
import { foundConflicts } from './conflict-graph.js';
import { changesOf, differs } from './changes.js';
import {
  type Held,
  claimsAbout,
  claimsAtPlaces,
  deleteClaims,
  deleteThings,
  lock,
  placeOf,
  propertiesOf,
  unclaimed,
  writeClaims,
  writeExternalIds,
  writeLinks,
  writeThings,
} from './graph.js';
import { type Change, appendChanges } from './log.js';
import type { RecordProblem } from './records.js';
import { type Resolved, resolve } from './resolve.js';
import { Scope, distinct, noSurroundings } from './scope.js';
import { renewWords } from './words.js';

/** A record that can be taken: which claim to make, or (without an attestation) to take back. */
export interface Intent {
  readonly index: number;
  readonly claim: string;
  readonly source: string;
  readonly about: string;
  readonly locator: string;
  readonly attestation: Attestation | null;
  /** Whether nothing has the thing's id yet. */
  readonly isNew: boolean;
}

/** What became of the intents, by the index of their record, and the log's cursor afterwards. */
export interface Applied {
  readonly statuses: ReadonlyMap<number, 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'>;
  readonly warnings: ReadonlyMap<number, readonly RecordProblem[]>;
  readonly cursor: string | null;
}

/** Carries the intents out: claims first, then all that follows from the claims that changed, then the log. */
export async function apply(transaction: Transaction, intents: readonly Intent[]): Promise<Applied> {
  const held = new Map(byId(await claimsAbout(transaction, distinct(intents.map(({ about }) => about)))));
  const { statuses, changed, removed } = restate(intents, held);
  const warnings = await samePlaces(transaction, intents, changed);
  if (changed.size === 0 && removed.size === 0)
    return { statuses, warnings, cursor: await appendChanges(transaction, []) };

  const touched = distinct([...changed.values(), ...removed.values()].map(({ about }) => about));
  const scope = await Scope.of(transaction, touched, held, { changed, removed });
  const resolved = scope.resolved();
  // What changed claims referred to before may now be referred to by none.
  const mayBeGone = distinct(
    [...removed.values(), ...scope.replaced].flatMap((claim) => [claim.source, ...referredTo(claim)]),
  );
  // So that nobody begins to refer to them meanwhile.
  await lock(transaction, mayBeGone);
  const things = distinct([...resolved.map(({ id }) => id), ...mayBeGone]).filter((id) => kindOf(id) !== undefined);
  const before = await propertiesOf(transaction, things);

  const claimed = resolved.filter(({ id }) => scope.claimsOf(id).length > 0);
  const written = claimed.filter((thing) => differs(thing, before.get(thing.id)));
  await writeAll(transaction, written);
  await writeClaims(transaction, [...changed.values()]);
  await deleteClaims(transaction, [...removed.keys()]);

  const { gone, bare } = await withoutClaims(transaction, things, before);
  await writeAll(transaction, bare);

  const after = new Map([...written, ...bare].map((thing) => [thing.id, thing]));
  await renewExternalIds(transaction, before, after, gone);
  await renewWords(transaction, before, [...after.values()]);
  const orphaned = await foundConflicts(transaction, gone);
  await deleteByKind(transaction, gone);
  await deleteThings(transaction, 'Conflict', orphaned);
  const conflicts = await renewConflicts(transaction, {
    things: resolved.filter(({ id }) => !gone.includes(id)),
    before,
    after,
    recorded: scope.recordedConflicts(),
    created: new Set(intents.filter(({ isNew }) => isNew).map(({ about }) => about)),
    withdrawn: [...removed.values()].map(({ about }) => about),
  });

  const changedThings = distinct([...after.keys(), ...touched]).filter(
    (id) => !gone.includes(id) && kindOf(id) !== undefined,
  );
  const changes: readonly Change[] = [
    ...gone.map((id) => ({ change: 'DELETED' as const, id, fields: [] })),
    ...changesOf(changedThings, before, after),
    ...conflicts,
  ];
  return { statuses, warnings, cursor: await appendChanges(transaction, changes) };
}

/** The things that no claim is about: gone, or bare where a claim still refers to them. */
async function withoutClaims(
  transaction: Transaction,
  things: readonly string[],
  before: ReadonlyMap<string, Held>,
): Promise<{ gone: readonly string[]; bare: readonly Resolved[] }> {
  const left = [...(await unclaimed(transaction, things))];
  const bare = left
    .filter(([, { referred }]) => referred)
    .map(([id]) => resolve(kindOfThing(id), id, [], noSurroundings))
    .filter((thing) => differs(thing, before.get(thing.id)));
  return { gone: left.filter(([, { referred }]) => !referred).map(([id]) => id), bare };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly (readonly [string, T])[] {
  return items.map((item) => [item.id, item]);
}

function kindOfThing(id: string): Kind {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`${id} is not the id of a thing`);
  return kind;
}

/** Changes the claims in `held` as the intents say, and tells which changed and what became of each record. */
function restate(
  intents: readonly Intent[],
  held: Map<string, Claim>,
): {
  statuses: Map<number, 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'>;
  changed: Map<string, Claim>;
  removed: Map<string, Claim>;
} {
  const statuses = new Map<number, 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'>();
  const original = new Map(held);
  const made = new Set<string>();
  for (const { index, claim: id, source, about, locator, attestation, isNew } of intents) {
    const current = held.get(id);
    if (attestation === null) {
      held.delete(id);
      statuses.set(index, current === undefined ? 'UNCHANGED' : 'WITHDRAWN');
      continue;
    }
    const next = restated(current, attestation, { id, source, about, locator });
    held.set(id, next);
    if (JSON.stringify(next) === JSON.stringify(current)) statuses.set(index, 'UNCHANGED');
    else statuses.set(index, isNew && !made.has(about) ? 'CREATED' : 'UPDATED');
    made.add(about);
  }
  const changed = [...held].filter(([id, claim]) => JSON.stringify(claim) !== JSON.stringify(original.get(id)));
  const removed = [...original].filter(([id]) => !held.has(id));
  return { statuses, changed: new Map(changed), removed: new Map(removed) };
}

/** Warns where a source says something of another fact of the same sort at a place where it spoke of one before. */
async function samePlaces(
  transaction: Transaction,
  intents: readonly Intent[],
  changed: ReadonlyMap<string, Claim>,
): Promise<ReadonlyMap<number, readonly RecordProblem[]>> {
  const facts = intents.filter(
    ({ claim, about }) => changed.has(claim) && definition(kindOf(about) ?? 'Source').class === 'fact',
  );
  const sent = new Set(intents.map(({ claim }) => claim));
  const places = distinct(facts.map(({ source, locator }) => placeOf(source, locator)));
  const others = (await claimsAtPlaces(transaction, places)).filter(({ id }) => !sent.has(id));
  const warnings = new Map<number, readonly RecordProblem[]>();
  for (const { index, about, source, locator, attestation } of facts) {
    const same = others.filter(
      (other) =>
        other.source === source &&
        other.locator === locator &&
        kindOf(other.about) === kindOf(about) &&
        sortOf(other.latest) === sortOf(attestation),
    );
    if (same.length === 0) continue;
    warnings.set(
      index,
      same.map((other) => ({
        code: 'SAME_PLACE',
        path: 'citation.locator',
        message: `The source has spoken of ${other.about} at this place before. Both claims are kept.`,
        remedy: `If this record corrects that one, give it the id ${other.about}; if the earlier claim no longer holds, withdraw it.`,
      })),
    );
  }
  return warnings;
}

function sortOf(attestation: Attestation | null): unknown {
  return attestation?.fields['role'] ?? attestation?.fields['kind'] ?? attestation?.fields['measure'];
}

async function writeAll(transaction: Transaction, things: readonly Resolved[]): Promise<void> {
  const ofKinds = kindNames.map((kind) => ({ kind, ofKind: things.filter((thing) => thing.kind === kind) }));
  for (const { kind, ofKind } of ofKinds) if (ofKind.length > 0) await writeThings(transaction, kind, ofKind);
  for (const { kind, ofKind } of ofKinds) if (ofKind.length > 0) await writeLinks(transaction, kind, ofKind);
}

async function deleteByKind(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const kind of kindNames) {
    const ofKind = ids.filter((id) => kindOf(id) === kind);
    if (ofKind.length > 0) await deleteThings(transaction, kind, ofKind);
  }
}

async function renewExternalIds(
  transaction: Transaction,
  before: ReadonlyMap<string, Held>,
  after: ReadonlyMap<string, Resolved>,
  gone: readonly string[],
): Promise<void> {
  const keys = (id: string, externalIds: readonly ExternalId[]): readonly { key: string; id: string }[] =>
    externalIds.map((externalId) => ({ key: externalKey(kindOfThing(id), externalId), id }));
  const given = [...after.values()].flatMap(({ id, externalIds }) => keys(id, externalIds));
  const kept = new Set(given.map(({ key }) => key));
  const held = [...gone, ...after.keys()].flatMap((id) => {
    const text = before.get(id)?.['externalIds'];
    return typeof text === 'string' ? keys(id, JSON.parse(text) as readonly ExternalId[]) : [];
  });
  await writeExternalIds(
    transaction,
    given,
    held.filter(({ key }) => !kept.has(key)),
  );
}
