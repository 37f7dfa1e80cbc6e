import { type DatedEnd, datedEndText, givenDates } from '../model/claimed-values.js';
import { kindOf } from '../model/ids.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { datedLinks, definition, isEntityKind } from '../model/registry.js';
import { compareTexts } from '../text/code-unit-order.js';
import type { Attestation } from './claim.js';
import { differentTypes } from './check/check-about-claims.js';
import { distinct } from './distinct.js';
import { endsAtOnce } from './ends-at-once.js';
import { type Identities, type Numbered, conflictId } from './identity.js';
import { type Intent, intentOf } from './intent.js';
import { mergeId } from './merge-claims.js';
import type { Merges } from './graph/merges.js';
import type {
  ConflictRecord,
  MergeRecord,
  RecordProblem,
  Reference,
  SplitRecord,
  ThingRecord,
  WithdrawalRecord,
} from './records.js';
import type { Withdrawal } from './withdrawals.js';

/** An intent to make a claim, and the ids that must stand for something before it can be carried out. */
export interface Candidate {
  readonly intent: Intent;
  readonly mentions: readonly Mention[];
}

/** An id that a record gives, and its place in the record. */
export interface Mention {
  readonly id: string;
  readonly path: string;
}

/** A record's candidate or withdrawal, or the problems for which it is refused: none, where it asks for nothing. */
export type Found =
  | { readonly candidate: Candidate; readonly withdrawal?: undefined; readonly problems?: undefined }
  | { readonly withdrawal: Withdrawal; readonly candidate?: undefined; readonly problems?: undefined }
  | { readonly candidate?: undefined; readonly withdrawal?: undefined; readonly problems: readonly RecordProblem[] };

/**
 * Finds the thing that a record is about and those that it refers to.
 * @param merges the things that ids lead to after the request
 */
export function candidateOf({ index, record }: Numbered, identities: Identities, merges: Merges): Found {
  const references = new References(identities, identities.problems(index));
  switch (record.type) {
    case 'known':
      return { problems: [] };
    case 'withdrawal':
    case 'split':
      return withdrawalOf(index, record, references);
    case 'merge':
      return mergeOf(index, record, references);
    case 'conflict':
      return conflictOf(index, record, references);
    case 'thing':
      return thingOf({ index, record }, references, identities, merges);
  }
}

/** Resolves the references of one record, and gathers what they mention and what is wrong with them. */
class References {
  readonly mentions: Mention[] = [];
  readonly problems: RecordProblem[];

  constructor(
    private readonly identities: Identities,
    problems: readonly RecordProblem[],
  ) {
    this.problems = [...problems];
  }

  /** The id that the reference stands for, alone in a list; an empty list after a problem. */
  resolve(reference: Reference, path: string, allowed: readonly Kind[]): readonly string[] {
    const found = this.identities.resolve(reference, path, allowed);
    if ('problem' in found) {
      this.problems.push(found.problem);
      return [];
    }
    this.mentions.push({ id: found.id, path });
    return [found.id];
  }
}

function withdrawalOf(index: number, record: WithdrawalRecord | SplitRecord, references: References): Found {
  const { source } = record;
  const [about] = references.resolve(record.about, 'about', kindNames);
  const isOfOne = record.type === 'split' && record.into !== undefined;
  const [into] = isOfOne ? references.resolve(record.into, 'into', kindNames) : [];
  // What nobody knows, or what is not there any more, has nothing to be withdrawn: nothing to refuse.
  if (about === undefined || (isOfOne && into === undefined)) {
    return { problems: references.problems.filter(({ code }) => code !== 'UNKNOWN_REFERENCE') };
  }
  return {
    withdrawal:
      record.type === 'split'
        ? { type: 'split', index, source, about, into, reason: record.reason }
        : { type: 'withdrawal', index, source, about, locator: record.locator },
  };
}

function mergeOf(index: number, record: MergeRecord, references: References): Found {
  const { source, locator, ...said } = record.citation;
  const [former] = references.resolve(record.about, 'about', kindNames);
  const [into] = references.resolve(record.into, 'into', kindNames);
  if (former === undefined || into === undefined) return { problems: references.problems };
  const [kind, other] = [kindOf(former), kindOf(into)];
  if (kind !== undefined && other !== undefined && kind !== other) {
    const [message, remedy] = differentTypes(kind, other);
    return { problems: [{ code: 'BAD_ID', path: 'into', message, remedy }] };
  }
  const attestation: Attestation = {
    ...said,
    names: [],
    externalIds: [],
    fields: { reason: record.reason },
    links: { about: [former], into: [into] },
  };
  const about = mergeId(former, into);
  return {
    candidate: {
      intent: intentOf({ index, source, about, locator, attestation, byKey: false }),
      mentions: mentionsOf(record, references),
    },
  };
}

function conflictOf(index: number, record: ConflictRecord, references: References): Found {
  const { source, locator, ...said } = record.citation;
  const [thing] = references.resolve(record.about, 'about', kindNames);
  const facts = record.facts.flatMap((fact, at) => references.resolve(fact, `facts[${at.toString()}]`, kindNames));
  if (thing === undefined || references.problems.length > 0) return { problems: references.problems };
  const unknown = unknownField(record.field, [thing, ...facts]);
  if (unknown !== undefined) return { problems: [unknown] };
  const attestation: Attestation = {
    ...said,
    names: [],
    externalIds: [],
    fields: {
      ...(record.field !== null && { field: record.field }),
      ...(record.note !== null && { note: record.note }),
    },
    links: { about: [thing], ...(facts.length > 0 && { facts: [...new Set(facts)].sort() }) },
  };
  const about = conflictId(record, thing);
  return {
    candidate: {
      intent: intentOf({ index, source, about, locator, attestation, byKey: false }),
      mentions: mentionsOf(record, references),
    },
  };
}

/** The problem of a field on which none of the things could disagree, as none can have it. */
function unknownField(field: string | null, ids: readonly string[]): RecordProblem | undefined {
  const known = new Set(ids.flatMap((id) => claimedFields(kindOf(id))));
  if (field === null || known.has(field)) return undefined;
  return {
    code: 'BAD_VALUE',
    path: 'field',
    message: `Neither the thing that the conflict is about nor a fact that it names can have ${JSON.stringify(field)}.`,
    remedy: `Use one of ${[...known].join(', ')}, or name the facts that disagree.`,
  };
}

/** The names of the values that claims give of a thing of the kind. */
function claimedFields(kind: Kind | undefined): readonly string[] {
  if (kind === undefined) return [];
  const { fields, links } = definition(kind);
  return [...(isEntityKind(kind) && kind !== 'Source' ? ['name'] : []), ...Object.keys(fields), ...Object.keys(links)];
}

function thingOf(
  numbered: Numbered<ThingRecord>,
  references: References,
  identities: Identities,
  merges: Merges,
): Found {
  const { index, record } = numbered;
  const { source, locator, ...said } = record.citation;
  const links = linksOf(record, references);
  const about = references.problems.length > 0 ? undefined : identities.idOf(numbered, links);
  if (about === undefined) return { problems: references.problems };
  const tied = selfTie(record.kind, about, links, merges);
  if (tied !== undefined) return { problems: [selfReference(tied)] };
  const dated = datedEnds(record, links);
  const atOnce = Object.entries(dated).flatMap(([name, ends]) => endsAtOnce(name, ends) ?? []);
  if (atOnce.length > 0) return { problems: atOnce };
  const given = Object.entries(dated).filter(([, ends]) => ends.some(({ from, until }) => from ?? until));
  const attestation: Attestation = {
    ...said,
    ...(record.name !== undefined && { name: record.name }),
    names: record.names,
    ...(record.term !== null && { term: record.term }),
    externalIds: record.externalIds,
    fields: record.fields,
    links: Object.fromEntries(Object.entries(links).map(([name, ends]) => [name, [...new Set(ends)].sort()])),
    ...(given.length > 0 && { dated: Object.fromEntries(given.map(([name, ends]) => [name, inOneOrder(ends)])) }),
  };
  return {
    candidate: {
      intent: intentOf({ index, source, about, locator, attestation, byKey: isKnownByKey(record) }),
      mentions: mentionsOf(record, references),
    },
  };
}

function isKnownByKey({ id, externalIds }: ThingRecord): boolean {
  return id === undefined && externalIds.length === 0;
}

/** The source comes first among what a record mentions, and so among what it is refused for. */
function mentionsOf(
  { citation }: ThingRecord | ConflictRecord | MergeRecord,
  { mentions }: References,
): readonly Mention[] {
  return [{ id: citation.source, path: 'citation.source' }, ...mentions];
}

/** The ends of a record's links, by the link's name, in the order in which the record gives them. */
function linksOf(record: ThingRecord, references: References): Readonly<Record<string, readonly string[]>> {
  const { links: described } = definition(record.kind);
  const resolved = Object.entries(record.links).map(([name, ends]) => {
    const link = described[name];
    const found = ends.flatMap((end, at) =>
      references.resolve(
        end,
        link?.list === true || ends.length > 1 ? `${name}[${at.toString()}]` : name,
        link?.to ?? [],
      ),
    );
    return [name, found] as const;
  });
  return Object.fromEntries(resolved);
}

/** The ends of a record's links that may have dates, with these, by the link's name. */
function datedEnds(
  { kind, links }: ThingRecord,
  ids: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly DatedEnd[]>> {
  const found = datedLinks(kind).flatMap((name) => {
    const ends = (links[name] ?? []).flatMap(({ from, until }, at): DatedEnd[] => {
      const end = ids[name]?.[at];
      return end === undefined ? [] : [{ end, ...givenDates(from, until) }];
    });
    return ends.length === 0 ? [] : [[name, ends] as const];
  });
  return Object.fromEntries(found);
}

/** Ends in an order that does not depend on that of the record. */
function inOneOrder(ends: readonly DatedEnd[]): readonly DatedEnd[] {
  return [...ends].sort((a, b) => compareTexts(datedEndText(a), datedEndText(b)));
}

/**
 * The name of the link by which a thing would be tied to itself: an entity by a link, or a fact by both of its two ends.
 * @param links the ids of the ends, whichever thing they lead to
 */
export function selfTie(
  kind: Kind,
  about: string,
  links: Readonly<Record<string, readonly string[]>>,
  merges: Merges,
): string | undefined {
  const endsOf = (name: string): readonly string[] => distinct((links[name] ?? []).map((end) => merges.into(end)));
  const own = Object.keys(links).find((name) => endsOf(name).includes(merges.into(about)));
  if (own !== undefined) return own;
  const required = Object.entries(definition(kind).links).flatMap(([name, link]) => (link.required ? [name] : []));
  const ends = required.flatMap(endsOf);
  return required.length > 1 && new Set(ends).size < ends.length ? required[1] : undefined;
}

function selfReference(path: string): RecordProblem {
  return {
    code: 'SELF_REFERENCE',
    path,
    message: 'The record links a thing to itself.',
    remedy: 'Correct one of the two ends.',
  };
}
