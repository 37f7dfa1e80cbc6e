import type { Transaction } from '../store/store.js';
import { listed } from '../text/quoted.js';
import { ambiguousFacts } from './ambiguous-facts.js';
import { type Candidate, type Mention, candidateOf } from './candidate.js';
import { type Claim, mentionedBy } from './claim.js';
import { asMade, endsOfRuns, saysSame } from './attestations.js';
import type { BroughtList, JobSoFar } from './complete-lists.js';
import { distinct } from './distinct.js';
import { groupedBy } from './grouped-by.js';
import { idWithMergesFollowed } from './fact-key.js';
import { claimsAbout } from './graph/claims.js';
import type { Locks } from './graph/locks.js';
import { existing } from './graph/things.js';
import { type Identities, type Numbered, lockGroups } from './identity.js';
import type { Intent } from './intent.js';
import { isMergeId } from './merge-claims.js';
import type { Merges } from './graph/merges.js';
import type { MergesAfter } from './merges/merges-after.js';
import type { RecordProblem } from './records.js';
import { leftWithout, saidIn } from './unsaid.js';

/** The intents of the records that can be taken, and the problems for which others are refused. */
export interface ResolvedReferences {
  readonly intents: readonly Intent[];
  /** All claims about what the intents are about, and what that is one with, as the graph has them. */
  readonly held: readonly Claim[];
  /** All that the held claims were read for, as records name it. */
  readonly names: readonly string[];
  /** By the index of the record. */
  readonly refused: ReadonlyMap<number, readonly RecordProblem[]>;
  /** The id of each record's thing where it could be told, refused or not, by the index of the record. */
  readonly ids: ReadonlyMap<number, string>;
}

/** The circumstances of records that must be known before it can be told what they refer to. */
export interface Circumstances {
  readonly identities: Identities;
  readonly after: MergesAfter;
  readonly job: JobSoFar;
}

/**
 * Finds what each record is about and refers to, and refuses those that can't be taken: of unclear identity, referring
 * to what is not there (nor made by another record that is taken), contradicting another of the same request, or saying
 * of a fact what can't be said of one.
 * @param list the list that the records are, which takes back what it lacks
 */
export async function resolveReferences(
  transaction: Transaction,
  locks: Locks,
  records: readonly Numbered[],
  { identities, after, job }: Circumstances,
  list: BroughtList | undefined,
): Promise<ResolvedReferences> {
  const { merges } = after;
  const refused = new Map<number, readonly RecordProblem[]>();
  const found = records.flatMap((numbered) => {
    const { candidate, problems = [] } = candidateOf(numbered, identities, merges);
    if (problems.length > 0) refused.set(numbered.index, problems);
    return candidate ?? [];
  });
  for (const { index, problem } of duplicates(found, job)) refused.set(index, [problem]);
  const candidates = found.filter(({ intent }) => !refused.has(intent.index));

  const { there, led } = await thereOf(transaction, locks, merges, candidates);
  const known = records.flatMap(({ index, record }) => (record.type === 'known' ? [[index, record.id] as const] : []));
  const mentionable = new Set([...there, ...known.map(([, id]) => id)]);
  const { kept: referring, dangling } = withoutDangling(candidates, mentionable);
  const stating = referring.map(({ intent }) => intent);
  const { names, held, keyOf } = await heldAbout(transaction, { stating, led }, after);
  const counting = refused.size + dangling.size === 0 ? list : undefined;
  const ambiguous = ambiguousAmong({ stating, takingBack: after.takingBack, held, job }, keyOf, counting);
  // A recorded conflict may name a fact that only a refused record would have made.
  const unambiguous = referring.filter(({ intent }) => !ambiguous.has(intent.index));
  const { kept, dangling: danglingAfter } = withoutDangling(unambiguous, mentionable);
  for (const [index, problems] of [...dangling, ...ambiguous, ...danglingAfter]) refused.set(index, problems);
  const isThere = (about: string): boolean =>
    isMergeId(about) || there.has(about) || there.has(merges.into(keyOf(about)));
  return {
    intents: [
      ...kept.map(({ intent }) => ({ ...intent, isNew: !isThere(intent.about) })),
      ...after.takingBack.filter(({ index }) => !refused.has(index)),
    ],
    held,
    names: distinct([...names, ...after.names]),
    refused,
    ids: new Map([...known, ...idsOf(found, ambiguous, after)]),
  };
}

/** The problems of intents that say of one fact what can't be said of one, beside what a list leaves that takes back what it lacks. */
function ambiguousAmong(
  {
    stating,
    takingBack,
    held,
    job,
  }: {
    readonly stating: readonly Intent[];
    readonly takingBack: readonly Intent[];
    readonly held: readonly Claim[];
    readonly job: JobSoFar;
  },
  keyOf: (about: string) => string,
  list: BroughtList | undefined,
): ReadonlyMap<number, readonly RecordProblem[]> {
  const intents = [...stating, ...takingBack];
  const otherwise = saidOtherwise(stating, held, job);
  const ambiguous = (beside: readonly Claim[]): ReadonlyMap<number, readonly RecordProblem[]> =>
    ambiguousFacts(intents, beside, keyOf, job);
  const besideLeft = list === undefined ? undefined : ambiguous(held.flatMap(leftWithout(list, saidIn(list, stating))));
  // A list of which a record is refused takes nothing back.
  const isTakingBack = besideLeft?.size === 0 && otherwise.size === 0;
  return new Map([...(isTakingBack ? besideLeft : ambiguous(held)), ...otherwise]);
}

/** The id of each record's thing, by the index of the record; none of those of which it is unclear. */
function idsOf(
  found: readonly Candidate[],
  ambiguous: ReadonlyMap<number, unknown>,
  { withdrawals }: MergesAfter,
): ReadonlyMap<number, string> {
  const identified = found.filter(({ intent }) => !ambiguous.has(intent.index));
  return new Map([
    ...identified.map(({ intent }) => [intent.index, subjectOf(intent)] as const),
    ...withdrawals.map(({ index, about }) => [index, about] as const),
  ]);
}

/** Locks what candidates are about and mention, and tells what of it is there, and to which facts their keys lead. */
async function thereOf(
  transaction: Transaction,
  locks: Locks,
  merges: Merges,
  candidates: readonly Candidate[],
): Promise<{ readonly there: ReadonlySet<string>; readonly led: readonly string[] }> {
  const concerned = candidates.flatMap(({ intent, mentions }) => [intent.about, ...mentions.map(({ id }) => id)]);
  // So that what is there stays, and nobody else makes what is not there, before the intents are carried out.
  await lockGroups(locks, merges, concerned);
  const led = candidates.map(({ intent }) => idWithMergesFollowed(intent.about, stated([intent]), merges));
  await lockGroups(locks, merges, led);
  return { there: await existing(transaction, distinct([...concerned, ...led])), led };
}

/**
 * The claims about what intents are about, or their keys lead to, and about all that these are one with; the names that
 * they were read for; and the text that the ids of facts share whose keys are one.
 */
async function heldAbout(
  transaction: Transaction,
  { stating, led }: { readonly stating: readonly Intent[]; readonly led: readonly string[] },
  { merges, ...after }: MergesAfter,
): Promise<{
  readonly names: readonly string[];
  readonly held: readonly Claim[];
  readonly keyOf: (about: string) => string;
}> {
  const abouts = [...stating.map(({ about }) => about), ...led];
  const names = distinct(abouts.flatMap((id) => [id, ...merges.before.idsOf(id)]));
  const unread = names.filter((name) => !after.names.includes(name));
  const held = [...after.held, ...(await claimsAbout(transaction, unread))];
  await merges.readTargets(held.flatMap(mentionedBy));
  const byName = groupedBy([...held, ...stated(stating)], ({ about }) => about);
  return { names, held, keyOf: (about) => idWithMergesFollowed(about, byName.get(about) ?? [], merges) };
}

/** The id of the thing that a record is about: of a merge, the one that it merges. */
function subjectOf({ about, attestation }: Intent): string {
  return (isMergeId(about) ? attestation?.links['about']?.[0] : undefined) ?? about;
}

/** The claims that the intents make, as they would be alone. */
function stated(intents: readonly Intent[]): readonly Claim[] {
  return intents.flatMap(({ claim, source, about, locator, attestation }) =>
    attestation === null ? [] : [{ id: claim, source, about, locator, latest: attestation, earlier: [] }],
  );
}

/**
 * The candidates all of whose mentions stand for something, in the graph or made by another candidate. Refusing one may
 * leave another without what it mentions, so this is repeated until none is refused.
 */
function withoutDangling(
  candidates: readonly Candidate[],
  there: ReadonlySet<string>,
): {
  readonly kept: readonly Candidate[];
  readonly dangling: ReadonlyMap<number, readonly RecordProblem[]>;
} {
  const dangling = new Map<number, readonly RecordProblem[]>();
  let kept = candidates;
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const made = new Set(kept.flatMap(({ intent }) => (intent.attestation === null ? [] : [intent.about])));
    kept = kept.filter(({ intent, mentions }) => {
      const missing = mentions.filter(({ id }) => !there.has(id) && !made.has(id));
      if (missing.length > 0) dangling.set(intent.index, missing.map(unknownReference));
      return missing.length === 0;
    });
  }
  return { kept, dangling };
}

function unknownReference({ id, path }: Mention): RecordProblem {
  return {
    code: 'UNKNOWN_REFERENCE',
    path,
    message: `Nothing has the id ${JSON.stringify(id)}.`,
    remedy:
      'Send a record of it in this request or in an earlier one. If this request has one, correct the error for which it was refused.',
  };
}

/** Records that say different things under one claim for one day: none of them can be preferred, so all are refused. */
function duplicates(
  candidates: readonly Candidate[],
  job: JobSoFar,
): readonly { readonly index: number; readonly problem: RecordProblem }[] {
  const stating = candidates.flatMap(({ intent }) => (intent.attestation === null ? [] : [intent]));
  const byKey = groupedBy(stating, ({ claim, attestation }) => JSON.stringify([claim, attestation?.asOf]));
  return [...byKey.values()]
    .filter((intents) => new Set(intents.map(({ attestation }) => JSON.stringify(attestation))).size > 1)
    .flatMap((intents) => {
      const problem = duplicate(intents.map(({ index }) => job.nameOf(index)));
      return intents.map(({ index }) => ({ index, problem }));
    });
}

/** The problems of records of which an earlier request of their job says something else, under one claim for one day. */
function saidOtherwise(
  stating: readonly Intent[],
  held: readonly Claim[],
  { said }: JobSoFar,
): ReadonlyMap<number, readonly RecordProblem[]> {
  const before = new Map(held.filter(({ id }) => said.has(id)).map((claim) => [claim.id, endsOfRuns(asMade(claim))]));
  return new Map(
    stating.flatMap(({ index, claim, attestation }) => {
      const ofDay = before.get(claim)?.find(({ asOf }) => asOf === attestation?.asOf);
      const isSaid = ofDay === undefined || attestation === null || saysSame(ofDay, attestation);
      return isSaid ? [] : [[index, [saidBefore]] as const];
    }),
  );
}

const saidBefore: RecordProblem = {
  code: 'DUPLICATE_RECORD',
  path: '',
  message:
    'Another line of the import says something else about it, at the same place, for the same day, and was taken.',
  remedy: 'Send only one of them, or give each its own locator.',
};

function duplicate(names: readonly string[]): RecordProblem {
  return {
    code: 'DUPLICATE_RECORD',
    path: '',
    message: `The records contradict each other: ${listed(names)} are about one thing, at one place, for one day.`,
    remedy: 'Send only one of them, or give each its own locator.',
  };
}
