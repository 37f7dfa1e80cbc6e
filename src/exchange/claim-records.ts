import { type CompleteDays, asMade, eachOfRun } from '../claims/attestations.js';
import { type Attestation, type Claim, dayOf, referredTo } from '../claims/claim.js';
import { isMergeId } from '../claims/merge-claims.js';
import type { NameValue } from '../claims/records.js';
import type { DatedEnd } from '../model/claimed-values.js';
import { formatDay } from '../model/dates.js';
import { kindOf } from '../model/ids.js';
import type { Kind } from '../model/kinds.js';
import { definition, hasSeveralEnds } from '../model/registry.js';
import { compareTexts } from '../text/code-unit-order.js';

/** A record in the form of docs/records.md. */
export type ExportedRecord = Readonly<Record<string, unknown>>;

/**
 * The records that state a claim: one for each day for which its source said so and that the claim keeps, in the order of
 * these days. The values of each stand in the order of the model, so that equal claims have equal records. Ends that follow
 * from complete lists are left out.
 * @param days of the complete lists of the source
 */
export function recordsOfClaim(claim: Claim, days: CompleteDays): readonly ExportedRecord[] {
  const { latest, earlier } = asMade(claim);
  return [...earlier, latest]
    .flatMap((said) => eachOfRun(said, days))
    .sort((a, b) => dayOf(a.asOf) - dayOf(b.asOf) || compareTexts(a.asOf ?? '', b.asOf ?? ''))
    .map((said) => recordOf(claim, said));
}

/** The ids of things that the claim has referred to for other days, and refers to no more. */
export function formerlyReferredTo(claim: Claim): readonly string[] {
  const now = new Set(referredTo(claim));
  return claim.earlier.flatMap(({ links }) => Object.values(links).flat()).filter((id) => !now.has(id));
}

/**
 * The record of an id that is known.
 * @param recordedOn of a source, the day on which it was first recorded
 * @param completeFor of a source, the days of its complete lists
 */
export function recordOfKnown(id: string, recordedOn?: number, completeFor: CompleteDays = []): ExportedRecord {
  const since = recordedOn === undefined ? {} : { recordedOn: formatDay(recordedOn) };
  return { known: { id, ...since, ...(completeFor.length > 0 && { completeFor }) } };
}

function recordOf(claim: Claim, said: Attestation): ExportedRecord {
  const citation = citationOf(claim, said);
  const kind = kindOf(claim.about);
  if (isMergeId(claim.about)) return { merge: { ...mergeValues(said), citation } };
  if (kind === undefined) return { conflict: { ...conflictValues(said), citation } };
  const values = { ...namesOf(kind, said), ...fieldsOf(kind, said), ...linksOf(kind, said) };
  return { [definition(kind).prefix]: { id: claim.about, ...values, citation } };
}

function citationOf({ source, locator }: Claim, { asOf, rank, inferred, quote }: Attestation): ExportedRecord {
  return {
    source,
    ...(locator !== '' && { locator }),
    ...(asOf !== null && { asOf }),
    ...(rank !== 'NORMAL' && { rank }),
    ...(inferred.length > 0 && { inferred }),
    ...(quote !== undefined && { quote }),
  };
}

function mergeValues({ fields, links }: Attestation): ExportedRecord {
  const [about, into] = [links['about'], links['into']].map((ends) => ends?.map(reference)[0]);
  return { about, into, reason: fields['reason'] };
}

function conflictValues({ fields, links }: Attestation): ExportedRecord {
  const [about] = links['about'] ?? [];
  return {
    about: { id: about },
    ...(fields['field'] !== undefined && { field: fields['field'] }),
    ...(fields['note'] !== undefined && { note: fields['note'] }),
    ...listed('facts', links['facts'] ?? [], reference),
  };
}

function namesOf(kind: Kind, { name, names, term, externalIds }: Attestation): ExportedRecord {
  const described = definition(kind);
  const isField = described.class === 'entity' && described.nameField !== undefined;
  return {
    ...listed('externalIds', externalIds, ({ scheme, value }) => ({ scheme, value })),
    ...(name !== undefined && !isField && { name }),
    ...listed('names', names, nameOf),
    ...(term !== undefined && { term }),
  };
}

function nameOf({ value, lang, kind, from, until }: NameValue): NameValue {
  return {
    value,
    ...(lang !== undefined && { lang }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

function fieldsOf(kind: Kind, { fields, inferred }: Attestation): ExportedRecord {
  const given = Object.entries(definition(kind).fields).map(([name, { list }]) => {
    const value = fields[name] ?? (list && inferred.includes(name) ? [] : undefined);
    return [name, value] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function linksOf(kind: Kind, { links, dated, inferred }: Attestation): ExportedRecord {
  const given = Object.entries(definition(kind).links).map(([name, link]) => {
    const ends = dated?.[name]?.map(datedReference) ?? links[name]?.map(reference);
    if (ends === undefined) return [name, hasSeveralEnds(link) && inferred.includes(name) ? [] : undefined] as const;
    return [name, link.list || dated?.[name] ? ends : ends[0]] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function reference(id: string): { readonly id: string } {
  return { id };
}

function datedReference({ end, ...dates }: DatedEnd): ExportedRecord {
  return { ...reference(end), ...dates };
}

/** The items under a name, where there are any. */
function listed<T>(name: string, items: readonly T[], form: (item: T) => unknown): ExportedRecord {
  return items.length === 0 ? {} : { [name]: items.map(form) };
}
