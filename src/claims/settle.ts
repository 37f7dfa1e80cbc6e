import { type Kind, entityKinds, factKinds } from '../model/kinds.js';
import { definition } from '../model/registry.js';
import type { Transaction } from '../store/store.js';
import type { Intent } from './apply.js';
import { type Attestation, claimId } from './claim.js';
import { type ExternalIdEntry, existing, lock } from './graph.js';
import { Identities, type Numbered, conflictId } from './identity.js';
import type { RecordProblem, Reference, ThingRecord } from './records.js';

const things: readonly Kind[] = [...entityKinds, ...factKinds];

/** What the records of a request come to: what to do, and why some are refused. */
export interface Settled {
  readonly intents: readonly Intent[];
  readonly refused: ReadonlyMap<number, readonly RecordProblem[]>;
  /** The id of each record's thing where it could be told, refused or not. */
  readonly ids: ReadonlyMap<number, string>;
}

/** An intent, and the ids that must stand for something before it can be carried out. */
interface Candidate {
  readonly intent: Intent;
  readonly mentions: readonly { readonly id: string; readonly path: string }[];
}

/**
 * Finds what each record is about and refers to, and refuses those that can't be taken: of unclear identity, referring
 * to what is not there (nor made by another record that is taken), or contradicting another of the same request.
 */
export async function settle(
  transaction: Transaction,
  records: readonly Numbered[],
  known: ReadonlyMap<string, ExternalIdEntry>,
): Promise<Settled> {
  const identities = new Identities(records, known);
  const refused = new Map<number, RecordProblem[]>();
  const ids = new Map<number, string>();
  let candidates: Candidate[] = [];
  for (const numbered of records) {
    const found = candidateOf(numbered, identities);
    if (found.candidate === undefined) refused.set(numbered.index, found.problems);
    else {
      candidates.push(found.candidate);
      ids.set(numbered.index, found.candidate.intent.about);
    }
  }

  for (const { index, problem } of duplicates(candidates)) refused.set(index, [problem]);
  candidates = candidates.filter(({ intent }) => !refused.has(intent.index));

  const concerned = candidates.flatMap(({ intent, mentions }) => [intent.about, ...mentions.map(({ id }) => id)]);
  await lock(transaction, concerned);
  const there = await existing(transaction, [...new Set(concerned)].sort());
  for (let before = -1; before !== candidates.length;) {
    before = candidates.length;
    const made = new Set(candidates.flatMap(({ intent }) => (intent.attestation === null ? [] : [intent.about])));
    candidates = candidates.filter(({ intent, mentions }) => {
      const missing = mentions.filter(({ id }) => !there.has(id) && !made.has(id));
      if (missing.length === 0) return true;
      refused.set(intent.index, missing.map(unknownReference));
      return false;
    });
  }
  const intents = candidates.map(({ intent }) => ({ ...intent, isNew: !there.has(intent.about) }));
  return { intents, refused, ids };
}

function unknownReference({ id, path }: { id: string; path: string }): RecordProblem {
  return {
    code: 'UNKNOWN_REFERENCE',
    path,
    message: `Nothing has the id ${JSON.stringify(id)}.`,
    remedy:
      'Send a record of it in this request or in an earlier one. If this request has one, correct the error for which it was refused.',
  };
}

type Found = { candidate: Candidate; problems?: undefined } | { candidate?: undefined; problems: RecordProblem[] };

function candidateOf({ index, record }: Numbered, identities: Identities): Found {
  const problems: RecordProblem[] = [...identities.problems(index)];
  const mentions: { id: string; path: string }[] = [];
  const resolve = (reference: Reference, path: string, allowed: readonly Kind[]): readonly string[] => {
    const found = identities.resolve(reference, path, allowed);
    if ('problem' in found) {
      problems.push(found.problem);
      return [];
    }
    mentions.push({ id: found.id, path });
    return [found.id];
  };

  if (record.type === 'withdrawal') {
    const [about] = resolve(record.about, 'about', things);
    if (about === undefined) return { problems };
    const { source, locator } = record;
    // What is not there any more has been withdrawn: nothing to refuse.
    return { candidate: { intent: intentOf({ index, source, about, locator, attestation: null }), mentions: [] } };
  }

  const { citation } = record;
  const { source, locator, asOf, rank, inferred } = citation;
  mentions.push({ id: source, path: 'citation.source' });
  if (record.type === 'conflict') {
    const [thing] = resolve(record.about, 'about', things);
    const facts = record.facts.flatMap((fact, at) => resolve(fact, `facts[${at.toString()}]`, things));
    if (thing === undefined || problems.length > 0) return { problems };
    const fields = {
      ...(record.field !== null && { field: record.field }),
      ...(record.note !== null && { note: record.note }),
    };
    const links = { about: [thing], ...(facts.length > 0 && { facts: [...new Set(facts)].sort() }) };
    const attestation = { asOf, rank, inferred, names: [], externalIds: [], fields, links };
    const about = conflictId(record, thing);
    return { candidate: { intent: intentOf({ index, source, about, locator, attestation }), mentions } };
  }

  const { links: described } = definition(record.kind);
  const links = Object.fromEntries(
    Object.entries(record.links).map(([name, ends]) => [
      name,
      ends.flatMap((end, at) =>
        resolve(end, described[name]?.list ? `${name}[${at.toString()}]` : name, described[name]?.to ?? []),
      ),
    ]),
  );
  const about = problems.length > 0 ? undefined : identities.idOf({ index, record }, links);
  if (about === undefined) return { problems };
  const self = selfTie(record, about, links);
  if (self !== undefined) return { problems: [self] };
  const attestation: Attestation = {
    asOf,
    rank,
    inferred,
    ...(record.name !== undefined && { name: record.name }),
    names: record.names,
    externalIds: record.externalIds,
    fields: record.fields,
    links: Object.fromEntries(Object.entries(links).map(([name, ends]) => [name, [...new Set(ends)].sort()])),
  };
  return { candidate: { intent: intentOf({ index, source, about, locator, attestation }), mentions } };
}

function intentOf(parts: Pick<Intent, 'index' | 'source' | 'about' | 'locator' | 'attestation'>): Intent {
  return { ...parts, claim: claimId(parts.source, parts.about, parts.locator), isNew: false };
}

/** Nothing is tied to itself, neither an entity by a link nor both ends of a fact that has two. */
function selfTie(
  { kind }: ThingRecord,
  about: string,
  links: Readonly<Record<string, readonly string[]>>,
): RecordProblem | undefined {
  const required = Object.entries(definition(kind).links).filter(([, link]) => link.required);
  const ends = required.flatMap(([name]) => links[name] ?? []);
  const own = Object.entries(links).find(([, targets]) => targets.includes(about));
  const path = own?.[0] ?? (required.length > 1 && new Set(ends).size < ends.length ? required[1]?.[0] : undefined);
  if (path === undefined) return undefined;
  return {
    code: 'SELF_REFERENCE',
    path,
    message: 'The record links a thing to itself.',
    remedy: 'Correct one of the two ends.',
  };
}

/**
 * Records that say different things under one claim for one day, or make a claim and take it back: none of them can be
 * preferred, so all are refused.
 */
function duplicates(candidates: readonly Candidate[]): readonly { index: number; problem: RecordProblem }[] {
  const withdrawn = new Set(candidates.flatMap(({ intent }) => (intent.attestation === null ? [intent.claim] : [])));
  const byKey = new Map<string, Intent[]>();
  for (const { intent } of candidates) {
    const day = withdrawn.has(intent.claim) ? null : (intent.attestation?.asOf ?? null);
    const key = JSON.stringify([intent.claim, day]);
    byKey.set(key, [...(byKey.get(key) ?? []), intent]);
  }
  return [...byKey.values()]
    .filter((intents) => new Set(intents.map(({ attestation }) => JSON.stringify(attestation))).size > 1)
    .flatMap((intents) =>
      intents.map(({ index }) => ({
        index,
        problem: {
          code: 'DUPLICATE_RECORD',
          path: '',
          message: `Records ${intents.map((intent) => intent.index.toString()).join(' and ')} contradict each other: they are about one thing, at one place, for one day.`,
          remedy: 'Send only one of them, or give each its own locator.',
        },
      })),
    );
}
