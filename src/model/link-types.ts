import { type FactKind, type Kind, entityKinds, factKinds } from './kinds.js';
import { definition } from './registry.js';
import { recordType } from './names.js';

/** The type of a link between two entities: a kind of fact, or a relationship of the structure. */
export type LinkType = string;

/** What ties two entities together, for paths and neighbourhoods. */
export interface TieType {
  readonly type: LinkType;
  /** What it means, for the schema. */
  readonly meaning: string;
  /** Of a fact the relationships to its ends, any two of which it ties; of the structure the one between the two. */
  readonly relationships: readonly string[];
}

/** Which end of a fact is the subject when two of its ends are named: the one that stands first here. */
const readingOrder: Readonly<Record<FactKind, readonly string[]>> = {
  Appointment: ['holder', 'onBehalfOf', 'post', 'body', 'electedAt'],
  Membership: ['member', 'of'],
  TreatyAction: ['signedBy', 'party', 'agreement', 'meeting'],
  Adoption: ['by', 'agreement'],
  Participation: ['participant', 'in'],
  Measurement: ['by', 'about'],
  Succession: ['predecessor', 'successor'],
};

/** The two ends that a fact is about, where it has more: between these its own words say all. */
const mainEnds: ReadonlySet<string> = new Set(['HOLDER', 'BODY', 'PARTY', 'AGREEMENT']);

export const factTies: readonly TieType[] = factKinds.map((kind) => ({
  type: recordType(kind),
  meaning: `Both entities are ends of the same ${words(recordType(kind))}.`,
  relationships: endsOf(kind).map(({ relationship }) => relationship),
}));

export const structuralTies: readonly TieType[] = entityKinds.flatMap((kind) =>
  endsOf(kind).map(({ name, relationship }) => ({
    type: relationship,
    meaning: `From ${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${words(recordType(kind))} to the entity that its \`${name}\` names.`,
    relationships: [relationship],
  })),
);

/** The types that a link can have, each with what it means. */
export const linkTypes: Readonly<Record<LinkType, string>> = Object.fromEntries(
  [...factTies, ...structuralTies].map(({ type, meaning }) => [type, meaning]),
);

interface End {
  readonly kind: Kind;
  readonly name: string;
  readonly relationship: string;
}

function endsOf(kind: Kind): readonly End[] {
  return Object.entries(definition(kind).links).map(([name, { relationship }]) => ({ kind, name, relationship }));
}

/** An end of a fact: where among its ends, and of how many. */
interface FactEnd {
  readonly place: number;
  readonly ends: number;
}

const factEnds: ReadonlyMap<string, FactEnd> = new Map(
  factKinds.flatMap((kind) => {
    const ends = endsOf(kind);
    return ends.map(({ name, relationship }) => [
      relationship,
      { place: readingOrder[kind].indexOf(name), ends: ends.length },
    ]);
  }),
);

/** Whether the end of a fact at the first relationship is the subject, and not that at the second. */
export function readsForwards(one: string, other: string): boolean {
  return factEnd(one).place < factEnd(other).place;
}

/**
 * The words of a link between two ends of a fact: what the fact says, and what its lesser ends are to it.
 * @param said the words of the fact's source, or its role or kind
 */
export function factLabel(said: string, one: string, other: string): string {
  const lesser = factEnd(one).ends === 2 ? [] : [one, other].filter((relationship) => !mainEnds.has(relationship));
  return lesser.length === 0 ? said : `${said} (${lesser.map(words).join(', ')})`;
}

/**
 * What a fact says whose source has no words for it, such as `vice chair`, `signed` or `full member`.
 * @param sort its role, kind or status
 */
export function sayOf(type: LinkType, sort: string | undefined): string {
  if (type === recordType('Membership')) return [...(sort === undefined ? [] : [words(sort)]), 'member'].join(' ');
  return words(sort ?? type);
}

/** A constant in words: `PART_OF` as `part of`. */
export function words(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

function factEnd(relationship: string): FactEnd {
  const end = factEnds.get(relationship);
  if (end === undefined) throw new Error(`${relationship} is not a link of a fact`);
  return end;
}
