import type { EntityDefinition, FactDefinition, FactKind, Field, Kind } from './kinds.js';
import { kinds } from './registry.js';

/*
 * The names of the properties that a node has beside its fields: those that follow from a partial date, a text or a link.
 * No other file puts such a name together or takes one apart.
 */

/** The property with the folded form of a text, by which spellings of it are equal; of several texts, theirs in order. */
export function foldedProperty(name: string): string {
  return `${name}Folded`;
}

/** The property with the key of a text's place in lists; of several texts, theirs in order. */
export function collationProperty(name: string): string {
  return `${name}Collation`;
}

/** The names of the texts of a kind that are kept folded and with their place in lists as well. */
export function foldedTexts(kind: Kind): readonly string[] {
  const own = Object.entries(kinds[kind].fields).flatMap(([name, field]) => (isFolded(field) ? [name] : []));
  return kinds[kind].class === 'entity' ? ['name', nameTextsProperty, ...own] : own;
}

/** Tells whether spellings of a value are equal: it is a text in which case and signs don't matter. */
export function isFolded({ type, exact }: Field): boolean {
  return type === 'String' && exact !== true;
}

/** The property of a fact with the id of the end of one of its links. */
export function endIdProperty(link: string): string {
  return `${link}Id`;
}

/** The property of a fact, true where it is there, that none of its sources names an end of the link. */
export function missingProperty(link: string): string {
  return `${link}Missing`;
}

/** The property of an entity with the texts of all its names. */
export const nameTextsProperty = 'nameTexts';

/** The property with the first day that a partial date can mean. */
export function earliestProperty(date: string): string {
  return `${date}Earliest`;
}

/** The property with the last day that a partial date can mean. */
export function latestProperty(date: string): string {
  return `${date}Latest`;
}

/** The property with as much of a partial date as all its readings share: its year, month or day. */
export function knownProperty(date: string): string {
  return `${date}Known`;
}

/**
 * The date that facts of a kind begin with or happen on, and the property with the first day that it can mean, or the
 * far future where that is not known: every fact has it, so that an index can hold them all in this order.
 */
export function placeInTime(kind: FactKind): { readonly date: 'from' | 'on'; readonly property: string } {
  const date = kinds[kind].bounds === 'event' ? 'on' : 'from';
  return { date, property: `${date}Order` };
}

/** The properties with the first and the last day on which a thing of the kind can exist; undefined where it always can. */
export function lifeProperties(kind: Kind): { readonly from: string; readonly until: string } | undefined {
  if (lifeDates(kind) !== undefined) return aliveProperties;
  return kinds[kind].bounds === 'none' ? undefined : { from: 'possibleFrom', until: 'possibleUntil' };
}

const aliveProperties = { from: 'aliveFrom', until: 'aliveUntil' } as const;

/** The names of the dates between which a thing of the kind lives, where these don't bound it. */
export function lifeDates(kind: Kind): EntityDefinition['life'] {
  const described: EntityDefinition | FactDefinition = kinds[kind];
  return described.class === 'entity' ? described.life : undefined;
}

const derived = new Map<Kind, ReadonlyMap<string, string>>();

/** The properties that follow from a date, text or link of a thing, or from its names, each with the name of that field. */
export function derivedProperties(kind: Kind): ReadonlyMap<string, string> {
  const known = derived.get(kind) ?? derivedPropertiesOf(kind);
  derived.set(kind, known);
  return known;
}

function derivedPropertiesOf(kind: Kind): ReadonlyMap<string, string> {
  const { fields, links } = kinds[kind];
  const life = lifeDates(kind);
  const dates = Object.keys(fields).filter((name) => fields[name]?.type === 'EDTF');
  return new Map([
    ...dates.flatMap((date) =>
      [earliestProperty, latestProperty, knownProperty].map((property) => [property(date), date] as const),
    ),
    ...foldedTexts(kind).flatMap((text) =>
      [foldedProperty, collationProperty].map(
        (property) => [property(text), text === nameTextsProperty ? 'names' : text] as const,
      ),
    ),
    ...Object.keys(links).flatMap((link) =>
      [endIdProperty, missingProperty].map((property) => [property(link), link] as const),
    ),
    [nameTextsProperty, 'names'] as const,
    ...(life === undefined
      ? []
      : ([
          [aliveProperties.from, life.from],
          [aliveProperties.until, life.until],
        ] as const)),
  ]);
}
