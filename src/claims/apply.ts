import { type ExternalId, externalKey, kindOf } from '../model/ids.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { definition } from '../model/lookup.js';
import type { Transaction } from '../store/store.js';
import { type Attestation, type Claim, referredTo, restated } from './claim.js';
import { renewConflicts } from './conflicts.js';
import {
  claimsAbout,
  claimsAtPlaces,
  deleteClaims,
  deleteThings,
  eventsOfAgreements,
  foundConflicts,
  lock,
  placeOf,
  propertiesOf,
  propertyOf,
  thingsOfSources,
  unclaimed,
  writeClaims,
  writeExternalIds,
  writeLinks,
  writeThings,
} from './graph.js';
import { type Change, appendChanges } from './log.js';
import type { RecordProblem } from './records.js';
import { type Resolved, type Surroundings, resolve } from './resolve.js';

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

  const left = await unclaimed(transaction, things);
  const gone = [...left].filter(([, { referred }]) => !referred).map(([id]) => id);
  const bare = [...left]
    .filter(([, { referred }]) => referred)
    .map(([id]) => resolve(kindOfThing(id), id, [], noSurroundings))
    .filter((thing) => differs(thing, before.get(thing.id)));
  await writeAll(transaction, bare);

  const after = new Map([...written, ...bare].map((thing) => [thing.id, thing]));
  await renewExternalIds(transaction, before, after, gone);
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

  const restatedThings = new Set([...changed.values(), ...removed.values()].map(({ about }) => about));
  const changes = [
    ...gone.map((id): Change => ({ change: 'DELETED', id, fields: [] })),
    ...[...new Set([...after.keys(), ...restatedThings])]
      .filter((id) => !gone.includes(id) && kindOf(id) !== undefined)
      .map((id): Change => {
        const old = before.get(id);
        const fields = after.has(id) ? changedFields(after.get(id), old) : [];
        return {
          change: old === undefined ? 'CREATED' : 'UPDATED',
          id,
          fields: fields.length > 0 ? fields : ['citations'],
        };
      }),
    ...conflicts,
  ];
  return { statuses, warnings, cursor: await appendChanges(transaction, changes) };
}

const noSurroundings: Surroundings = { publishedOn: new Map(), agreementBegins: new Map() };

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
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
        message: `The source spoke of ${other.about} at this place before, which stands beside this.`,
        remedy: `If this corrects it, give its id; if it no longer holds, withdraw the source's claim about it.`,
      })),
    );
  }
  return warnings;
}

function sortOf(attestation: Attestation | null): unknown {
  return attestation?.fields['role'] ?? attestation?.fields['kind'] ?? attestation?.fields['measure'];
}

/** The things to resolve, their claims as they will be, and what of other things bears on them. */
class Scope {
  private constructor(
    private readonly claims: ReadonlyMap<string, readonly Claim[]>,
    private readonly around: Surroundings,
    /** The claims that were replaced, as they were. */
    readonly replaced: readonly Claim[],
  ) {}

  /** Begins with the things whose claims changed, and adds those that depend on them. */
  static async of(
    transaction: Transaction,
    touched: readonly string[],
    held: ReadonlyMap<string, Claim>,
    { changed, removed }: { changed: ReadonlyMap<string, Claim>; removed: ReadonlyMap<string, Claim> },
  ): Promise<Scope> {
    const stored = await claimsAbout(transaction, touched);
    const claims = grouped(
      [...held.values()].filter(({ about }) => touched.includes(about)),
      touched,
    );
    const extend = async (ids: readonly string[]): Promise<void> => {
      const further = ids.filter((id) => !claims.has(id));
      if (further.length === 0) return;
      await lock(transaction, further);
      for (const [id, found] of grouped(await claimsAbout(transaction, further), further)) claims.set(id, found);
    };

    const sources = touched.filter((id) => kindOf(id) === 'Source');
    const published = new Map(
      sources.map((id) => [
        id,
        resolve('Source', id, claims.get(id) ?? [], noSurroundings).properties['publishedOn'] ?? null,
      ]),
    );
    const publishedBefore = await propertyOf(transaction, 'Source', 'publishedOn', sources);
    await extend(
      await thingsOfSources(
        transaction,
        sources.filter((id) => publishedBefore.has(id) && (publishedBefore.get(id) ?? null) !== published.get(id)),
      ),
    );
    const publishedOn = await surrounding(transaction, 'Source', 'publishedOn', published, claims, ({ source }) => [
      source,
    ]);

    const agreements = [...claims.keys()].filter((id) => kindOf(id) === 'Agreement');
    const around = {
      publishedOn: publishedOn as ReadonlyMap<string, string | null>,
      agreementBegins: new Map<string, number>(),
    };
    const begins = new Map(
      agreements.map((id) => [
        id,
        resolve('Agreement', id, claims.get(id) ?? [], around).properties['fromEarliest'] ?? null,
      ]),
    );
    const begunBefore = await propertyOf(transaction, 'Agreement', 'fromEarliest', agreements);
    await extend(
      await eventsOfAgreements(
        transaction,
        agreements.filter((id) => begunBefore.has(id) && (begunBefore.get(id) ?? null) !== begins.get(id)),
      ),
    );
    const beginnings = await surrounding(
      transaction,
      'Agreement',
      'fromEarliest',
      begins,
      claims,
      ({ latest }) => latest.links['agreement'] ?? [],
    );
    for (const [id, day] of beginnings) if (typeof day === 'number') around.agreementBegins.set(id, day);
    const later = await surrounding(transaction, 'Source', 'publishedOn', publishedOn, claims, ({ source }) => [
      source,
    ]);
    const replaced = stored.filter(({ id }) => changed.has(id) && !removed.has(id));
    return new Scope(claims, { ...around, publishedOn: later as ReadonlyMap<string, string | null> }, replaced);
  }

  claimsOf(id: string): readonly Claim[] {
    return this.claims.get(id) ?? [];
  }

  /** Every thing of the scope, resolved. */
  resolved(): readonly Resolved[] {
    return [...this.claims].flatMap(([id, claims]) => {
      const kind = kindOf(id);
      if (kind === undefined) return [];
      // Sources are ordered by asOf alone, since the day of publication is one of the values to be found.
      return [resolve(kind, id, claims, kind === 'Source' ? noSurroundings : this.around)];
    });
  }

  /** The recorded conflicts of the scope, each with its claim. */
  recordedConflicts(): ReadonlyMap<string, Claim> {
    return new Map(
      [...this.claims].flatMap(([id, [claim]]) =>
        kindOf(id) === undefined && claim !== undefined ? [[id, claim]] : [],
      ),
    );
  }
}

function grouped(claims: readonly Claim[], ids: readonly string[]): Map<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>(ids.map((id) => [id, []]));
  for (const claim of claims) groups.get(claim.about)?.push(claim);
  return groups;
}

/** A property of all entities of a kind that the claims bear on: as it will be where that is known, else as it is. */
async function surrounding(
  transaction: Transaction,
  kind: Kind,
  property: string,
  known: ReadonlyMap<string, unknown>,
  claims: ReadonlyMap<string, readonly Claim[]>,
  of: (claim: Claim) => readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const wanted = distinct([...claims.values()].flat().flatMap(of)).filter((id) => !known.has(id));
  return new Map([...(await propertyOf(transaction, kind, property, wanted)), ...known]);
}

function links({ kind, links: ends }: Resolved): readonly string[] {
  const described = definition(kind).links;
  return Object.entries(ends)
    .flatMap(([name, ids]) => ids.map((id) => `${described[name]?.relationship ?? name} ${id}`))
    .sort();
}

function differs(thing: Resolved, before: Readonly<Record<string, unknown>> | undefined): boolean {
  return before === undefined || changedFields(thing, before).length > 0;
}

/** The names of the fields that are not as they were. What follows from a date counts as `certainty`. */
function changedFields(thing: Resolved | undefined, before: Readonly<Record<string, unknown>> = {}): readonly string[] {
  if (thing === undefined) return [];
  const { kind, properties } = thing;
  const names = new Set([...Object.keys(properties), ...Object.keys(before)]);
  names.delete('id');
  names.delete('links');
  const described = definition(kind);
  const changed = [...names]
    .filter((name) => JSON.stringify(properties[name] ?? null) !== JSON.stringify(before[name] ?? null))
    .map((name) => {
      if (name in described.fields || ['name', 'names', 'externalIds', 'lastAttested'].includes(name)) return name;
      const owner = name.replace(/(Id|Earliest|Latest)$/, '');
      return owner in described.fields || owner in described.links ? owner : 'certainty';
    });
  if (JSON.stringify(links(thing)) !== JSON.stringify(before['links'] ?? [])) {
    const old = new Set(before['links'] as readonly string[] | undefined);
    const now = new Set(links(thing));
    for (const [name, { relationship }] of Object.entries(described.links)) {
      const own = (ends: ReadonlySet<string>): string =>
        [...ends].filter((end) => end.startsWith(`${relationship} `)).join();
      if (own(old) !== own(now)) changed.push(name);
    }
  }
  return [...new Set(changed)].sort();
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
  before: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
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
