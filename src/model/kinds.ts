import type { EnumName } from './enums.js';

/**
 * What the graph is made of, said once. Constraints and indexes, batched reading, the checking of records,
 * and the mechanical types of the schema all follow from this description.
 *
 * Terms follow Popolo and the W3C Organization ontology (posts, memberships), the UN Treaty Handbook (treaty actions),
 * EDTF (dates) and PROV (sources).
 */

/** The type of one value: a scalar, or the name of a vocabulary. `EDTF` is a partial date, kept as its text. */
export type FieldType = 'String' | 'Int' | 'Float' | 'Boolean' | 'EDTF' | EnumName;

/** A value that a thing has of its own. */
export interface Field {
  readonly type: FieldType;
  /** Several values, united from all claims. */
  readonly list?: true;
  /** Without it a record is refused. */
  readonly required?: true;
  /** The words of a source: claims that differ in it don't contradict each other. */
  readonly wording?: true;
}

/** A tie from a thing to an entity. `relationship` is its type in the graph; from a fact the end's id is kept on the fact too. */
export interface Link {
  readonly to: readonly EntityKind[];
  readonly relationship: string;
  /** What the connection that leads back is called: one name, or one for each kind of end. */
  readonly inverse: string | Readonly<Partial<Record<EntityKind, string>>>;
  /** Without it a record is refused. */
  readonly required?: true;
  /** Several ends, united from all claims. */
  readonly list?: true;
}

/**
 * Which dates bound a thing. A `term` holds from one day until another; an `event` happens on a day and stays happened.
 * Kinds without dates have always existed as far as the graph knows.
 */
export type Bounds = 'term' | 'event' | 'none';

/** What entities and facts have in common. */
interface Base {
  /** The field of `Query` that lists them, and how the kind is called in the plural. */
  readonly plural: string;
  /** What its ids begin with, before the colon; also its look-up in `Query` and its field in a sync record. */
  readonly prefix: string;
  readonly bounds: Bounds;
  readonly fields: Readonly<Record<string, Field>>;
  readonly links: Readonly<Record<string, Link>>;
}

/** A kind of thing that has names and an identity of its own. */
export interface EntityDefinition extends Base {
  readonly class: 'entity';
  /** The field that serves as its name, where it is not `name`. */
  readonly nameField?: string;
}

/** A kind of statement that ties entities together. Its `key` is what makes two records speak of the same fact. */
export interface FactDefinition extends Base {
  readonly class: 'fact';
  readonly key: FactKey;
}

/**
 * The exact key of a fact that has no id of its own.
 * `ties` and `fields` are compared by value, absent equal only to absent; `firstYear` adds the year of the earliest day
 * that `from` can mean or, without `from`, the source.
 */
export interface FactKey {
  readonly ties: readonly string[];
  readonly fields: readonly string[];
  readonly firstYear?: true;
}

const text = { type: 'String' } as const;
const wording = { type: 'String', wording: true } as const;
const date = { type: 'EDTF' } as const;
const flag = { type: 'Boolean' } as const;
const term = { from: date, until: date } as const;
const modality = { type: 'Modality' } as const;

const bodies = ['Committee', 'Administration', 'Organisation'] as const;
const parties = ['Country', 'Administration', 'Organisation'] as const;
const actors = ['Official', 'Country', 'Administration', 'Organisation', 'Committee'] as const;
const lasting = ['Country', 'Administration', 'Organisation', 'Committee', 'Agreement', 'Initiative'] as const;

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
      partOf: { to: ['Organisation', 'Administration'], relationship: 'BELONGS_TO', inverse: 'parts' },
      country: { to: ['Country'], relationship: 'ORGANISATION_OF', inverse: 'organisations' },
    },
  },
  Committee: {
    class: 'entity',
    plural: 'committees',
    prefix: 'committee',
    bounds: 'term',
    fields: { kind: { type: 'CommitteeKind' }, ...term },
    links: { partOf: { to: ['Organisation', 'Committee'], relationship: 'PART_OF', inverse: 'committees' } },
  },
  Post: {
    class: 'entity',
    plural: 'posts',
    prefix: 'post',
    bounds: 'term',
    fields: { role: { type: 'AppointmentRole' }, constituency: text, seats: { type: 'Int' }, ...term },
    links: { body: { to: bodies, relationship: 'POST_IN', inverse: 'posts' } },
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
    links: { phaseOf: { to: ['Campaign'], relationship: 'PHASE_OF', inverse: 'phases' } },
  },
  Initiative: {
    class: 'entity',
    plural: 'initiatives',
    prefix: 'initiative',
    bounds: 'term',
    fields: { kind: { type: 'InitiativeKind' }, modality, ...term },
    links: {
      partOf: { to: ['Initiative', 'Agreement'], relationship: 'ACTION_OF', inverse: 'initiatives' },
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

const facts: Readonly<Record<FactKind, FactDefinition>> = {
  Appointment: {
    class: 'fact',
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
        to: ['Official', ...parties],
        relationship: 'HOLDER',
        inverse: {
          Official: 'appointments',
          Country: 'appointmentsHeld',
          Administration: 'appointmentsHeld',
          Organisation: 'appointmentsHeld',
        },
      },
      body: { to: bodies, relationship: 'BODY', inverse: 'appointments' },
      post: { to: ['Post'], relationship: 'POST', inverse: 'appointments' },
      onBehalfOf: { to: parties, relationship: 'ON_BEHALF_OF', inverse: 'appointmentsOnBehalf' },
      electedAt: { to: ['Meeting'], relationship: 'ELECTED_AT', inverse: 'elections' },
    },
    key: { ties: ['holder', 'body', 'post', 'onBehalfOf'], fields: ['role', 'constituency'], firstYear: true },
  },
  Membership: {
    class: 'fact',
    plural: 'memberships',
    prefix: 'membership',
    bounds: 'term',
    fields: { status: { type: 'MembershipStatus' }, title: wording, modality, ...term },
    links: {
      member: { to: actors, relationship: 'MEMBER', inverse: 'memberships', required: true },
      of: { to: ['Organisation', 'Committee'], relationship: 'MEMBER_OF', inverse: 'roll', required: true },
    },
    key: { ties: ['member', 'of'], fields: [], firstYear: true },
  },
  TreatyAction: {
    class: 'fact',
    plural: 'treatyActions',
    prefix: 'treatyAction',
    bounds: 'event',
    fields: { kind: { type: 'TreatyActionKind', required: true }, title: wording, modality, on: date },
    links: {
      party: { to: parties, relationship: 'PARTY', inverse: 'actions', required: true },
      agreement: { to: ['Agreement'], relationship: 'AGREEMENT', inverse: 'actions', required: true },
      signedBy: { to: ['Official'], relationship: 'SIGNED_BY', inverse: 'signatures' },
      meeting: { to: ['Meeting'], relationship: 'ACTED_AT', inverse: 'actions' },
    },
    key: { ties: ['party', 'agreement'], fields: ['kind'] },
  },
  Adoption: {
    class: 'fact',
    plural: 'adoptions',
    prefix: 'adoption',
    bounds: 'event',
    fields: { kind: { type: 'AdoptionKind', required: true }, title: wording, modality, on: date },
    links: {
      by: {
        to: ['Committee', 'Meeting', 'Organisation', 'Administration'],
        relationship: 'ADOPTED_BY',
        inverse: 'adoptions',
        required: true,
      },
      agreement: { to: ['Agreement'], relationship: 'ADOPTED', inverse: 'adoptions', required: true },
    },
    key: { ties: ['by', 'agreement'], fields: ['kind'] },
  },
  Participation: {
    class: 'fact',
    plural: 'participations',
    prefix: 'participation',
    bounds: 'term',
    fields: { role: { type: 'ParticipationRole', required: true }, title: wording, modality, ...term },
    links: {
      participant: { to: actors, relationship: 'PARTICIPANT', inverse: 'participations', required: true },
      in: {
        to: ['Campaign', 'Initiative', 'Meeting'],
        relationship: 'PARTICIPATION_IN',
        inverse: 'participations',
        required: true,
      },
    },
    key: { ties: ['participant', 'in'], fields: ['role'] },
  },
  Measurement: {
    class: 'fact',
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
      about: { to: entityKinds, relationship: 'ABOUT', inverse: 'measurements', required: true },
      by: { to: actors, relationship: 'MEASURED_BY', inverse: 'measurementsMade' },
    },
    key: { ties: ['about', 'by'], fields: ['measure', 'unit', 'from', 'until'] },
  },
  Succession: {
    class: 'fact',
    plural: 'successions',
    prefix: 'succession',
    bounds: 'event',
    fields: { kind: { type: 'SuccessionKind', required: true }, title: wording, modality, on: date },
    links: {
      predecessor: { to: lasting, relationship: 'PREDECESSOR', inverse: 'succeededBy', required: true },
      successor: { to: lasting, relationship: 'SUCCESSOR', inverse: 'succeeds', required: true },
    },
    key: { ties: ['predecessor', 'successor'], fields: ['kind'] },
  },
};

/** Every kind by its name. */
export const kinds: Readonly<Record<EntityKind, EntityDefinition> & Record<FactKind, FactDefinition>> = {
  ...entities,
  ...facts,
};

/** The names of all kinds, entities first. */
export const kindNames: readonly Kind[] = [...entityKinds, ...factKinds];
