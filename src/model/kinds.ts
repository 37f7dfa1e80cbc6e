import type { EnumName } from './enums.js';
import type { Form } from './forms.js';
import type { Lasting } from './likely.js';

/**
 * The model says of every kind of entity (`entity-kinds.ts`) and fact (`fact-kinds.ts`) which fields and links it has.
 * Constraints and indexes, the compilation of questions, the checking of records, and most types of the schema follow
 * from it. Here are the names of the kinds, and the terms in which they are described.
 *
 * Terms follow Popolo and the W3C Organization ontology (posts, memberships), the UN Treaty Handbook (treaty actions),
 * EDTF (dates) and PROV (sources).
 */

/** The type of one value: a scalar, or the name of a vocabulary. `EDTF` is a partial date, kept as its text. */
export type FieldType = 'String' | 'Int' | 'Float' | 'Boolean' | 'EDTF' | EnumName;

/** A value that a thing has of its own; with `list` several texts, united from all claims. */
export type Field = FieldOptions &
  ({ readonly type: FieldType; readonly list?: never } | { readonly type: 'String'; readonly list: true });

interface FieldOptions {
  /** Without it a record is refused. */
  readonly required?: true;
  /** The form of its values, where its type says too little. */
  readonly form?: Form;
  /** Each source has its own, as of a title's words or a picture: claims that differ in it don't contradict each other. */
  readonly perSource?: true;
  /** Of a text: case and signs matter in it, so filters compare it as it is, and not by its folded form. */
  readonly exact?: true;
}

/** A link from a thing to an entity. */
export interface Link {
  readonly to: readonly EntityKind[];
  /** The type of the relationship in the graph. */
  readonly relationship: string;
  /** The name of the connection that leads back: one, or one for each kind of end. */
  readonly inverse: string | Readonly<Partial<Record<EntityKind, string>>>;
  /** Without it a record is refused. */
  readonly required?: true;
  /** Several ends, united from all claims. */
  readonly list?: true;
  /** The end is the whole that the thing is a part of. */
  readonly part?: true;
  /**
   * It has one end at a time, and claims may give dates between which an end is one. This is the name of the field that
   * lists all its ends with their dates, each as the type `Whole`.
   */
  readonly dated?: string;
}

/** A link from a fact to one of its ends, whose id the fact keeps too. */
export interface FactLink extends Link {
  /** The place of the end in a sentence about the fact, from 1: of two ends, the one with the lower place is the subject. */
  readonly position: number;
  /** The fact holds, or has happened, only once and while this end can exist. */
  readonly bounds?: true;
  /** A sentence about the fact has to name this end: the fact's own words are about the other ones. */
  readonly aside?: true;
}

/**
 * The dates that bound a thing. A `term` holds from one day until another; an `event` happens on a day and stays happened.
 * Kinds without dates have always existed as far as the graph knows.
 */
export type Bounds = 'term' | 'event' | 'none';

/** The part of a definition that entities and facts share. */
interface Base {
  /** The kind in the plural: the field of `Query` that lists it. */
  readonly plural: string;
  /** The beginning of its ids, before the colon: the field of `Query` that looks one up, and its field in a sync record. */
  readonly prefix: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** The dates of a kind, and the time for which a term likely holds beyond them and its witnesses. */
export type KindDates =
  | { readonly bounds: 'term'; readonly lasting: Lasting | LastingAs }
  | { readonly bounds: Exclude<Bounds, 'term'>; readonly lasting?: undefined };

/** Said of a term that likely lasts as long as the end of one of its links. */
export interface LastingAs {
  readonly asLongAs: string;
}

/** A kind of thing that has names and an identity of its own. */
export type EntityDefinition = EntityParts & KindDates;

interface EntityParts extends Base {
  readonly class: 'entity';
  readonly links: Readonly<Record<string, Link>>;
  /** The field that serves as its name, where it is not `name`. */
  readonly nameField?: string;
  /** The dates between which it lives, where these don't bound it: a person is listed before birth and after death. */
  readonly life?: { readonly from: string; readonly until: string };
  /**
   * The dates and the kinds of events by which it is dated where no source says when it began. Other events that it bounds
   * show that it was there, and don't date it by themselves. Before it was made nothing can have been done with it.
   */
  readonly datedBy?: {
    readonly dates: readonly string[];
    readonly events: readonly FactKind[];
    /** The date on which it was made and, without it, the events by which it was, of a kind of fact and a `kind` of theirs. */
    readonly made: { readonly date: string; readonly by: { readonly fact: FactKind; readonly kind: string } };
  };
}

/** A kind of statement that ties entities together. */
export type FactDefinition = FactParts & KindDates;

/** A definition of a fact but for its dates. */
export interface FactParts extends Base {
  readonly class: 'fact';
  readonly links: Readonly<Record<string, FactLink>>;
  readonly key: FactKey;
  /** The links to what it is a fact of: the body of an appointment, the agreement of an action. */
  readonly of: readonly string[];
  /** The noun that its status stands before, where that is no noun: a membership that is FULL makes a `full member`. */
  readonly noun?: string;
}

/**
 * The values by which two records without ids speak of the same fact: ends and fields, absent equal only to absent.
 * `firstYear` adds the year of the earliest day that `from` can mean or, without `from`, the source.
 */
export interface FactKey<Link extends string = string, Name extends string = string> {
  readonly links: readonly Link[];
  readonly fields: readonly Name[];
  readonly firstYear?: true;
}

/** The names of the entity kinds; the graph labels them so, beside `Entity`. */
export const entityKinds = [
  'Country',
  'Administration',
  'Organisation',
  'Committee',
  'Post',
  'Official',
  'Meeting',
  'Agreement',
  'Campaign',
  'Initiative',
  'Source',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The names of the fact kinds; the graph labels them so, beside `Fact`. */
export const factKinds = [
  'Appointment',
  'Membership',
  'TreatyAction',
  'Adoption',
  'Participation',
  'Measurement',
  'Succession',
] as const;
export type FactKind = (typeof factKinds)[number];

export type Kind = EntityKind | FactKind;

/** The names of all kinds, entities first. */
export const kindNames: readonly Kind[] = [...entityKinds, ...factKinds];
