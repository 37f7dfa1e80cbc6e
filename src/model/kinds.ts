import type { EnumName } from './enums.js';

/**
 * The model: every kind of entity and fact with its fields and links. Constraints and indexes, the compilation of
 * questions, the checking of records, and most types of the schema follow from it.
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
  /** The words of a source: claims that differ in it don't contradict each other. */
  readonly wording?: true;
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
}

/** A link from a fact to one of its ends, whose id the fact keeps too. */
export interface FactLink extends Link {
  /** The place of the end in a sentence about the fact, from 1: of two ends, the one with the lower place is the subject. */
  readonly position: number;
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
  readonly bounds: Bounds;
  readonly fields: Readonly<Record<string, Field>>;
}

/** A kind of thing that has names and an identity of its own. */
export interface EntityDefinition extends Base {
  readonly class: 'entity';
  readonly links: Readonly<Record<string, Link>>;
  /** The field that serves as its name, where it is not `name`. */
  readonly nameField?: string;
}

/** A kind of statement that ties entities together. */
export interface FactDefinition extends Base {
  readonly class: 'fact';
  readonly links: Readonly<Record<string, FactLink>>;
  readonly key: FactKey;
  /** The noun that its status stands before, where that is no noun: a membership that is FULL makes a `full member`. */
  readonly noun?: string;
}

/**
 * The values by which two records without ids speak of the same fact: ends and fields, absent equal only to absent.
 * `firstYear` adds the year of the earliest day that `from` can mean or, without `from`, the source.
 */
export interface FactKey<Link extends string = string, Name extends string = string> {
  readonly ties: readonly Link[];
  readonly fields: readonly Name[];
  readonly firstYear?: true;
}

const text = { type: 'String' } as const;
const wording = { type: 'String', wording: true } as const;
const date = { type: 'EDTF' } as const;
const flag = { type: 'Boolean' } as const;
const term = { from: date, until: date } as const;
const modality = { type: 'Modality' } as const;

const bodyKinds = ['Committee', 'Administration', 'Organisation'] as const;
const partyKinds = ['Country', 'Administration', 'Organisation'] as const;
const actorKinds = ['Official', 'Country', 'Administration', 'Organisation', 'Committee'] as const;
const lastingKinds = ['Country', 'Administration', 'Organisation', 'Committee', 'Agreement', 'Initiative'] as const;

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

const entities: Readonly<Record<EntityKind, EntityDefinition>> = {
  Country: {
    class: 'entity',
    plural: 'countries',
    prefix: 'country',
    bounds: 'term',
    fields: { code: text, ...term },
    links: {},
  },
  Administration: {
    class: 'entity',
    plural: 'administrations',
    prefix: 'administration',
    bounds: 'term',
    fields: { region: { type: 'WcoRegion' }, ...term },
    links: { country: { to: ['Country'], relationship: 'ADMINISTRATION_OF', inverse: 'administrations' } },
  },
  Organisation: {
    class: 'entity',
    plural: 'organisations',
    prefix: 'organisation',
    bounds: 'term',
    fields: { kind: { type: 'OrganisationKind' }, place: text, ...term },
    links: {
      partOf: { to: ['Organisation', 'Administration'], relationship: 'BELONGS_TO', inverse: 'parts', part: true },
      country: { to: ['Country'], relationship: 'ORGANISATION_OF', inverse: 'organisations' },
    },
  },
  Committee: {
    class: 'entity',
    plural: 'committees',
    prefix: 'committee',
    bounds: 'term',
    fields: { kind: { type: 'CommitteeKind' }, ...term },
    links: {
      partOf: { to: ['Organisation', 'Committee'], relationship: 'PART_OF', inverse: 'committees', part: true },
    },
  },
  Post: {
    class: 'entity',
    plural: 'posts',
    prefix: 'post',
    bounds: 'term',
    fields: { role: { type: 'AppointmentRole' }, constituency: text, seats: { type: 'Int' }, ...term },
    links: { body: { to: bodyKinds, relationship: 'POST_IN', inverse: 'posts' } },
  },
  Official: {
    class: 'entity',
    plural: 'officials',
    prefix: 'official',
    bounds: 'none',
    fields: { honorific: wording },
    links: { nationality: { to: ['Country'], relationship: 'NATIONAL_OF', inverse: 'nationals' } },
  },
  Meeting: {
    class: 'entity',
    plural: 'meetings',
    prefix: 'meeting',
    bounds: 'term',
    fields: { place: text, theme: text, modality, ...term },
    links: {
      committee: { to: ['Committee'], relationship: 'MEETING_OF', inverse: 'meetings' },
      organisation: { to: ['Organisation'], relationship: 'MEETING_UNDER', inverse: 'meetings' },
      campaign: { to: ['Campaign'], relationship: 'MEETING_ON', inverse: 'meetings' },
      country: { to: ['Country'], relationship: 'HELD_IN', inverse: 'meetings' },
    },
  },
  Agreement: {
    class: 'entity',
    plural: 'agreements',
    prefix: 'agreement',
    bounds: 'term',
    fields: {
      kind: { type: 'AgreementKind' },
      consentBy: { type: 'ConsentBy' },
      place: text,
      signedOn: date,
      inForceFrom: date,
      ...term,
    },
    links: {
      framework: { to: ['Organisation', 'Committee'], relationship: 'UNDER', inverse: 'agreements' },
      implements: { to: ['Agreement'], relationship: 'IMPLEMENTS', inverse: 'implementedBy', list: true },
      amends: { to: ['Agreement'], relationship: 'AMENDS', inverse: 'amendedBy', list: true },
      supersedes: { to: ['Agreement'], relationship: 'SUPERSEDES', inverse: 'supersededBy', list: true },
    },
  },
  Campaign: {
    class: 'entity',
    plural: 'campaigns',
    prefix: 'campaign',
    bounds: 'term',
    fields: { targets: { type: 'String', list: true }, modality, ...term },
    links: { phaseOf: { to: ['Campaign'], relationship: 'PHASE_OF', inverse: 'phases', part: true } },
  },
  Initiative: {
    class: 'entity',
    plural: 'initiatives',
    prefix: 'initiative',
    bounds: 'term',
    fields: { kind: { type: 'InitiativeKind' }, modality, ...term },
    links: {
      partOf: { to: ['Initiative', 'Agreement'], relationship: 'ACTION_OF', inverse: 'initiatives', part: true },
      framework: { to: ['Organisation', 'Committee'], relationship: 'RUN_UNDER', inverse: 'initiatives' },
    },
  },
  Source: {
    class: 'entity',
    plural: 'sources',
    prefix: 'source',
    bounds: 'none',
    nameField: 'title',
    fields: { title: text, kind: { type: 'SourceKind' }, url: text, publisher: text, lang: text, publishedOn: date },
    links: {},
  },
};

/** A definition of a fact whose key names links and fields that it has. */
function fact<Name extends string, Link extends string>(
  definition: Omit<FactDefinition, 'class' | 'fields' | 'links' | 'key'> & {
    readonly fields: Readonly<Record<Name, Field>>;
    readonly links: Readonly<Record<Link, FactLink>>;
    readonly key: FactKey<NoInfer<Link>, NoInfer<Name>>;
  },
): FactDefinition {
  return { class: 'fact', ...definition };
}

const facts: Readonly<Record<FactKind, FactDefinition>> = {
  Appointment: fact({
    plural: 'appointments',
    prefix: 'appointment',
    bounds: 'term',
    fields: {
      role: { type: 'AppointmentRole', required: true },
      title: wording,
      constituency: text,
      acting: flag,
      shared: flag,
      modality,
      ...term,
    },
    links: {
      holder: {
        to: ['Official', ...partyKinds],
        relationship: 'HOLDER',
        position: 1,
        inverse: {
          Official: 'appointments',
          Country: 'appointmentsHeld',
          Administration: 'appointmentsHeld',
          Organisation: 'appointmentsHeld',
        },
      },
      body: { to: bodyKinds, relationship: 'BODY', position: 4, inverse: 'appointments' },
      post: { to: ['Post'], relationship: 'POST', position: 3, aside: true, inverse: 'appointments' },
      onBehalfOf: {
        to: partyKinds,
        relationship: 'ON_BEHALF_OF',
        position: 2,
        aside: true,
        inverse: 'appointmentsOnBehalf',
      },
      electedAt: { to: ['Meeting'], relationship: 'ELECTED_AT', position: 5, aside: true, inverse: 'elections' },
    },
    key: { ties: ['holder', 'body', 'post', 'onBehalfOf'], fields: ['role', 'constituency'], firstYear: true },
  }),
  Membership: fact({
    plural: 'memberships',
    prefix: 'membership',
    noun: 'member',
    bounds: 'term',
    fields: { status: { type: 'MembershipStatus' }, title: wording, modality, ...term },
    links: {
      member: { to: actorKinds, relationship: 'MEMBER', position: 1, inverse: 'memberships', required: true },
      of: {
        to: ['Organisation', 'Committee'],
        relationship: 'MEMBER_OF',
        position: 2,
        inverse: 'roll',
        required: true,
      },
    },
    key: { ties: ['member', 'of'], fields: [], firstYear: true },
  }),
  TreatyAction: fact({
    plural: 'treatyActions',
    prefix: 'treatyAction',
    bounds: 'event',
    fields: { kind: { type: 'TreatyActionKind', required: true }, title: wording, modality, on: date },
    links: {
      party: { to: partyKinds, relationship: 'PARTY', position: 2, inverse: 'actions', required: true },
      agreement: { to: ['Agreement'], relationship: 'AGREEMENT', position: 3, inverse: 'actions', required: true },
      signedBy: { to: ['Official'], relationship: 'SIGNED_BY', position: 1, aside: true, inverse: 'signatures' },
      meeting: { to: ['Meeting'], relationship: 'ACTED_AT', position: 4, aside: true, inverse: 'actions' },
    },
    key: { ties: ['party', 'agreement'], fields: ['kind'] },
  }),
  Adoption: fact({
    plural: 'adoptions',
    prefix: 'adoption',
    bounds: 'event',
    fields: { kind: { type: 'AdoptionKind', required: true }, title: wording, modality, on: date },
    links: {
      by: {
        to: ['Committee', 'Meeting', 'Organisation', 'Administration'],
        relationship: 'ADOPTED_BY',
        position: 1,
        inverse: 'adoptions',
        required: true,
      },
      agreement: { to: ['Agreement'], relationship: 'ADOPTED', position: 2, inverse: 'adoptions', required: true },
    },
    key: { ties: ['by', 'agreement'], fields: ['kind'] },
  }),
  Participation: fact({
    plural: 'participations',
    prefix: 'participation',
    bounds: 'term',
    fields: { role: { type: 'ParticipationRole', required: true }, title: wording, modality, ...term },
    links: {
      participant: {
        to: actorKinds,
        relationship: 'PARTICIPANT',
        position: 1,
        inverse: 'participations',
        required: true,
      },
      in: {
        to: ['Campaign', 'Initiative', 'Meeting'],
        relationship: 'PARTICIPATION_IN',
        position: 2,
        inverse: 'participations',
        required: true,
      },
    },
    key: { ties: ['participant', 'in'], fields: ['role'] },
  }),
  Measurement: fact({
    plural: 'measurements',
    prefix: 'measurement',
    bounds: 'term',
    fields: {
      measure: { type: 'String', required: true },
      value: { type: 'Float', required: true },
      unit: text,
      title: wording,
      modality,
      ...term,
    },
    links: {
      about: { to: entityKinds, relationship: 'ABOUT', position: 2, inverse: 'measurements', required: true },
      by: { to: actorKinds, relationship: 'MEASURED_BY', position: 1, inverse: 'measurementsMade' },
    },
    key: { ties: ['about', 'by'], fields: ['measure', 'unit', 'from', 'until'] },
  }),
  Succession: fact({
    plural: 'successions',
    prefix: 'succession',
    bounds: 'event',
    fields: { kind: { type: 'SuccessionKind', required: true }, title: wording, modality, on: date },
    links: {
      predecessor: {
        to: lastingKinds,
        relationship: 'PREDECESSOR',
        position: 1,
        inverse: 'succeededBy',
        required: true,
      },
      successor: { to: lastingKinds, relationship: 'SUCCESSOR', position: 2, inverse: 'succeeds', required: true },
    },
    key: { ties: ['predecessor', 'successor'], fields: ['kind'] },
  }),
};

/** Every kind by its name. */
export const kinds: Readonly<Record<EntityKind, EntityDefinition> & Record<FactKind, FactDefinition>> = {
  ...entities,
  ...facts,
};

/** The names of all kinds, entities first. */
export const kindNames: readonly Kind[] = [...entityKinds, ...factKinds];
