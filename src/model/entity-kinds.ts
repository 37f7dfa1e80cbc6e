import { countryCode, languageTag, positive, webAddress } from './forms.js';
import type { EntityDefinition, EntityKind } from './kinds.js';
import type { Lasting } from './likely.js';

const text = { type: 'String' } as const;
const texts = { type: 'String', list: true } as const;
const date = { type: 'EDTF' } as const;
/** A page, or a picture, of which each source may have another one. */
const page = { type: 'String', form: webAddress, exact: true, perSource: true } as const;
const term = { from: date, until: date } as const;
const modality = { type: 'Modality' } as const;

/** The time for which a body, or a text, likely exists: for ever, as far as no date says otherwise. */
const forEver: Lasting = { before: null, after: null };

/** Every kind of entity by its name. */
export const entities: Readonly<Record<EntityKind, EntityDefinition>> = {
  Country: {
    class: 'entity',
    plural: 'countries',
    prefix: 'country',
    bounds: 'term',
    lasting: forEver,
    fields: { code: { type: 'String', form: countryCode }, ...term },
    links: {
      partOf: { to: ['Country'], relationship: 'TERRITORY_OF', inverse: 'territories', part: true, dated: 'wholes' },
    },
  },
  Administration: {
    class: 'entity',
    plural: 'administrations',
    prefix: 'administration',
    bounds: 'term',
    lasting: forEver,
    fields: { region: { type: 'WcoRegion' }, ...term },
    links: { country: { to: ['Country'], relationship: 'ADMINISTRATION_OF', inverse: 'administrations' } },
  },
  Organisation: {
    class: 'entity',
    plural: 'organisations',
    prefix: 'organisation',
    bounds: 'term',
    lasting: forEver,
    fields: { kind: { type: 'OrganisationKind' }, place: text, ...term },
    links: {
      partOf: {
        to: ['Organisation', 'Administration', 'Country'],
        relationship: 'BELONGS_TO',
        inverse: 'parts',
        part: true,
        dated: 'wholes',
      },
      country: { to: ['Country'], relationship: 'ORGANISATION_OF', inverse: 'organisations' },
    },
  },
  Committee: {
    class: 'entity',
    plural: 'committees',
    prefix: 'committee',
    bounds: 'term',
    lasting: forEver,
    fields: { kind: { type: 'CommitteeKind' }, ...term },
    links: {
      partOf: {
        to: ['Organisation', 'Committee'],
        relationship: 'PART_OF',
        inverse: 'committees',
        part: true,
        dated: 'wholes',
      },
    },
  },
  Post: {
    class: 'entity',
    plural: 'posts',
    prefix: 'post',
    bounds: 'term',
    lasting: forEver,
    fields: { role: { type: 'AppointmentRole' }, constituency: text, seats: { type: 'Int', form: positive }, ...term },
    links: {
      body: {
        to: ['Committee', 'Administration', 'Organisation', 'Country'],
        relationship: 'POST_IN',
        inverse: 'posts',
      },
    },
  },
  Official: {
    class: 'entity',
    plural: 'officials',
    prefix: 'official',
    bounds: 'none',
    life: { from: 'birthDate', until: 'deathDate' },
    fields: {
      honorific: { type: 'String', perSource: true },
      url: page,
      image: page,
      birthDate: date,
      deathDate: date,
    },
    links: { nationality: { to: ['Country'], relationship: 'NATIONAL_OF', inverse: 'nationals', list: true } },
  },
  Meeting: {
    class: 'entity',
    plural: 'meetings',
    prefix: 'meeting',
    bounds: 'term',
    lasting: { before: 'P7D', after: 'P7D' },
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
    lasting: forEver,
    datedBy: {
      dates: ['signedOn', 'inForceFrom'],
      events: ['TreatyAction'],
      // The text is there to be acted on from its adoption (1969, articles 9 and 10).
      made: { date: 'signedOn', by: { fact: 'Adoption', kind: 'ADOPTED' } },
    },
    fields: {
      kind: { type: 'AgreementKind' },
      consentBy: { type: 'ConsentBy' },
      subjects: texts,
      places: texts,
      url: page,
      signedOn: date,
      inForceFrom: date,
      ...term,
    },
    links: {
      framework: { to: ['Organisation', 'Committee'], relationship: 'UNDER', inverse: 'agreements' },
      depositary: {
        to: ['Country', 'Administration', 'Organisation'],
        relationship: 'DEPOSITED_WITH',
        inverse: 'depositaryOf',
        list: true,
      },
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
    lasting: { before: 'P1Y', after: 'P1Y' },
    fields: { targets: texts, modality, ...term },
    links: { phaseOf: { to: ['Campaign'], relationship: 'PHASE_OF', inverse: 'phases', part: true } },
  },
  Initiative: {
    class: 'entity',
    plural: 'initiatives',
    prefix: 'initiative',
    bounds: 'term',
    lasting: forEver,
    fields: { kind: { type: 'InitiativeKind' }, modality, ...term },
    links: {
      partOf: {
        to: ['Initiative', 'Agreement'],
        relationship: 'ACTION_OF',
        inverse: 'initiatives',
        part: true,
        dated: 'wholes',
      },
      framework: { to: ['Organisation', 'Committee'], relationship: 'RUN_UNDER', inverse: 'initiatives' },
    },
  },
  Source: {
    class: 'entity',
    plural: 'sources',
    prefix: 'source',
    bounds: 'none',
    nameField: 'title',
    fields: {
      title: text,
      kind: { type: 'SourceKind' },
      url: { type: 'String', form: webAddress, exact: true },
      publisher: text,
      lang: { type: 'String', form: languageTag },
      publishedOn: date,
    },
    links: {},
  },
};
