import { type FactLink, type Kind, entityKinds, factKinds } from './kinds.js';
import { constantInWords, recordType, withArticle } from './names.js';
import { kinds } from './registry.js';

/** The type of a link between two entities: a kind of fact, or a relationship of the structure. */
export type LinkType = string;

/** A type of links between two entities, as paths and neighbourhoods follow them. */
export interface LinkTypeDefinition {
  readonly type: LinkType;
  /** The description in the schema. */
  readonly meaning: string;
  /** Of a fact the relationships to its ends, any two of which it links; of the structure the one between the two. */
  readonly relationships: readonly string[];
}

/** The types of links by facts. */
export const factLinkTypes: readonly LinkTypeDefinition[] = factKinds.map((kind) => ({
  type: recordType(kind),
  meaning: `Both entities are ends of the same ${inWords(kind)}.`,
  relationships: Object.values(kinds[kind].links).map(({ relationship }) => relationship),
}));

/** The types of links of the structure, from one entity straight to the other. */
export const structuralLinkTypes: readonly LinkTypeDefinition[] = entityKinds.flatMap((kind) =>
  Object.entries(kinds[kind].links).map(([name, { relationship }]) => ({
    type: relationship,
    meaning: `From ${withArticle(inWords(kind))} to the entity that its \`${name}\` names.`,
    relationships: [relationship],
  })),
);

/** The meaning of each type of links. */
export const linkTypes: Readonly<Record<LinkType, string>> = Object.fromEntries(
  [...factLinkTypes, ...structuralLinkTypes].map(({ type, meaning }) => [type, meaning]),
);

function inWords(kind: Kind): string {
  return constantInWords(recordType(kind));
}

/** The links from facts to their ends, by their relationships. */
const factLinks: ReadonlyMap<string, FactLink> = new Map(
  factKinds.flatMap((kind) => Object.values(kinds[kind].links).map((link) => [link.relationship, link])),
);

function factLink(relationship: string): FactLink {
  const link = factLinks.get(relationship);
  if (link === undefined) throw new Error(`${relationship} is not a link of a fact`);
  return link;
}

/** True where a sentence about a fact has the end of the one relationship for its subject, and not that of the other. */
export function readsForwards(one: string, other: string): boolean {
  return factLink(one).position < factLink(other).position;
}

/**
 * The label of a link between two ends of a fact: the words of the fact, and of those ends that they don't cover.
 * @param words those of the fact's source, or `factWords`
 */
export function factLabel(words: string, one: string, other: string): string {
  const asides = [one, other].filter((relationship) => factLink(relationship).aside);
  return asides.length === 0 ? words : `${words} (${asides.map(constantInWords).join(', ')})`;
}

/**
 * The words of a fact whose source gives none, such as `vice chair`, `signed` or `full member`.
 * @param sort its role, kind or status
 */
export function factWords(type: LinkType, sort: string | undefined): string {
  const noun = nouns.get(type);
  if (noun === undefined) return constantInWords(sort ?? type);
  return sort === undefined ? noun : `${constantInWords(sort)} ${noun}`;
}

const nouns: ReadonlyMap<LinkType, string | undefined> = new Map(
  factKinds.map((kind) => [recordType(kind), kinds[kind].noun]),
);
