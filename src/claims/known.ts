import { kindOf } from '../model/ids.js';
import type { LikelyDurations } from '../model/lasting.js';
import type { Transaction } from '../store/store.js';
import { type Claim, referredTo } from './claim.js';
import type { CompleteList } from './complete-lists.js';
import { distinct } from './distinct.js';
import { existing, writeThings } from './graph/things.js';
import type { Numbered } from './identity.js';
import type { Intent } from './intent.js';
import type { KnownRecord } from './records.js';
import { type Resolved, resolve } from './resolve-values.js';
import type { Restatement } from './restate.js';

/**
 * Makes bare, before anything is tied to them, the things that records say are known and that the graph does not have:
 * those that the changed claims refer to, and sources, each with the day on which it was first recorded. What no claim
 * refers to is not made, so that nothing is left without claims. Returns the things made.
 */
export async function makeKnown(
  transaction: Transaction,
  records: readonly Numbered[],
  { changed }: Restatement,
  durations: LikelyDurations,
): Promise<readonly Resolved[]> {
  const known = new Map(
    records.flatMap(({ record }) => (record.type === 'known' ? [[record.id, record] as const] : [])),
  );
  if (known.size === 0) return [];
  const wanted = distinct(changed.flatMap(({ claim }) => neededBy(claim))).filter((id) => known.has(id));
  const there = await existing(transaction, wanted);
  const made = wanted.flatMap((id) => (there.has(id) ? [] : bare(id, known.get(id), durations)));
  for (const kind of new Set(made.map((thing) => thing.kind))) {
    await writeThings(
      transaction,
      kind,
      made.filter((thing) => thing.kind === kind),
    );
  }
  return made;
}

/**
 * The complete lists of the sources that records say are known, that the graph does not have and that the intents speak
 * of: what follows for a claim depends on all of them.
 */
export async function knownLists(
  transaction: Transaction,
  records: readonly Numbered[],
  intents: readonly Intent[],
): Promise<readonly CompleteList[]> {
  const lists = records.flatMap(({ record }) =>
    record.type === 'known' ? record.completeFor.map((asOf) => ({ source: record.id, asOf })) : [],
  );
  if (lists.length === 0) return [];
  const named = new Set(
    intents.flatMap(({ source, about, attestation }) =>
      attestation === null ? [] : [source, about, ...Object.values(attestation.links).flat()],
    ),
  );
  const there = await existing(transaction, distinct(lists.map(({ source }) => source)));
  return lists.filter(({ source }) => named.has(source) && !there.has(source));
}

/** The ids of the sources and things that the claim speaks of. What else it is about is made with its values. */
function neededBy(claim: Claim): readonly string[] {
  return [claim.source, ...(kindOf(claim.about) === 'Source' ? [claim.about] : []), ...referredTo(claim)];
}

function bare(id: string, record: KnownRecord | undefined, durations: LikelyDurations): readonly Resolved[] {
  const kind = kindOf(id);
  if (kind === undefined) return [];
  const days = { publishedOn: null, recordedOn: record?.recordedOn ?? null };
  const around = {
    sourceDays: new Map([[id, days]]),
    lives: new Map(),
    signs: new Map(),
    posts: new Map(),
    othersInOffice: new Map(),
    durations,
  };
  return [resolve(kind, id, [], around)];
}
