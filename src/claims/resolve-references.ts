import type { Transaction } from '../store/store.js';
import { listed } from '../text/quoted.js';
import { ambiguousFacts } from './ambiguous-facts.js';
import { type Candidate, type Mention, candidateOf } from './candidate.js';
import type { Claim } from './claim.js';
import type { CompleteList } from './complete-lists.js';
import { distinct } from './distinct.js';
import { groupedBy } from './grouped-by.js';
import { claimsAbout } from './graph/claims.js';
import type { Locks } from './graph/locks.js';
import { existing } from './graph/things.js';
import type { Identities, Numbered } from './identity.js';
import type { Intent } from './intent.js';
import type { RecordProblem } from './records.js';
import { leftWithout, saidBy } from './unsaid.js';

/** The intents of the records that can be taken, and the problems for which others are refused. */
export interface ResolvedReferences {
  readonly intents: readonly Intent[];
  /** All claims about what the intents are about, as the graph has them. */
  readonly held: readonly Claim[];
  /** By the index of the record. */
  readonly refused: ReadonlyMap<number, readonly RecordProblem[]>;
  /** The id of each record's thing where it could be told, refused or not, by the index of the record. */
  readonly ids: ReadonlyMap<number, string>;
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
  identities: Identities,
  list: CompleteList | undefined,
): Promise<ResolvedReferences> {
  const refused = new Map<number, readonly RecordProblem[]>();
  const found = records.flatMap((numbered) => {
    const { candidate, problems } = candidateOf(numbered, identities);
    if (candidate === undefined && problems.length > 0) refused.set(numbered.index, problems);
    return candidate ?? [];
  });
  for (const { index, problem } of duplicates(found)) refused.set(index, [problem]);
  const candidates = found.filter(({ intent }) => !refused.has(intent.index));

  const concerned = candidates.flatMap(({ intent, mentions }) => [intent.about, ...mentions.map(({ id }) => id)]);
  // So that what is there stays, and nobody else makes what is not there, before the intents are carried out.
  await locks.take(concerned);
  const there = await existing(transaction, distinct(concerned));
  const { kept: referring, dangling } = withoutDangling(candidates, there);
  const held = await claimsAbout(transaction, distinct(referring.map(({ intent }) => intent.about)));
  const referringIntents = referring.map(({ intent }) => intent);
  const left = list === undefined ? held : held.flatMap(leftWithout(list, saidBy(referringIntents)));
  const besideLeft = ambiguousFacts(referringIntents, left);
  // A list of which a record is refused takes nothing back.
  const isRefused = refused.size + dangling.size + besideLeft.size > 0;
  const ambiguous = isRefused ? ambiguousFacts(referringIntents, held) : besideLeft;
  // A recorded conflict may name a fact that only a refused record would have made.
  const unambiguous = referring.filter(({ intent }) => !ambiguous.has(intent.index));
  const { kept, dangling: danglingAfter } = withoutDangling(unambiguous, there);
  for (const [index, problems] of [...dangling, ...ambiguous, ...danglingAfter]) refused.set(index, problems);
  const identified = found.filter(({ intent }) => !ambiguous.has(intent.index));
  return {
    intents: kept.map(({ intent }) => ({ ...intent, isNew: !there.has(intent.about) })),
    held,
    refused,
    ids: new Map(identified.map(({ intent }) => [intent.index, intent.about])),
  };
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
): readonly { readonly index: number; readonly problem: RecordProblem }[] {
  const stating = candidates.flatMap(({ intent }) => (intent.attestation === null ? [] : [intent]));
  const byKey = groupedBy(stating, ({ claim, attestation }) => JSON.stringify([claim, attestation?.asOf]));
  return [...byKey.values()]
    .filter((intents) => new Set(intents.map(({ attestation }) => JSON.stringify(attestation))).size > 1)
    .flatMap((intents) => {
      const problem = duplicate(intents);
      return intents.map(({ index }) => ({ index, problem }));
    });
}

function duplicate(intents: readonly Intent[]): RecordProblem {
  return {
    code: 'DUPLICATE_RECORD',
    path: '',
    message: `Records ${listed(intents.map((intent) => intent.index.toString()))} contradict each other: they are about one thing, at one place, for one day.`,
    remedy: 'Send only one of them, or give each its own locator.',
  };
}
