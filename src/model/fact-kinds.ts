import {
  type KindDates,
  type FactDefinition,
  type FactKey,
  type FactKind,
  type FactLink,
  type FactParts,
  type Field,
  entityKinds,
} from './kinds.js';

const text = { type: 'String' } as const;
const wording = { type: 'String', perSource: true } as const;
const date = { type: 'EDTF' } as const;
const flag = { type: 'Boolean' } as const;
const term = { from: date, until: date } as const;
const modality = { type: 'Modality' } as const;

const bodyKinds = ['Committee', 'Administration', 'Organisation', 'Country'] as const;
const partyKinds = ['Country', 'Administration', 'Organisation'] as const;
const actorKinds = ['Official', 'Country', 'Administration', 'Organisation', 'Committee'] as const;
const lastingKinds = ['Country', 'Administration', 'Organisation', 'Committee', 'Agreement', 'Initiative'] as const;

/** A definition of a fact whose key names links and fields that it has. */
function fact<Name extends string, Link extends string>(
  definition: KindDates &
    Omit<FactParts, 'class' | 'fields' | 'links' | 'key' | 'of'> & {
      readonly fields: Readonly<Record<Name, Field>>;
      readonly links: Readonly<Record<Link, FactLink>>;
      readonly key: FactKey<NoInfer<Link>, NoInfer<Name>>;
      readonly of: readonly NoInfer<Link>[];
    },
): FactDefinition {
  return { class: 'fact', ...definition };
}

/** Every kind of fact by its name. */
export const facts: Readonly<Record<FactKind, FactDefinition>> = {
  Appointment: fact({
    plural: 'appointments',
    prefix: 'appointment',
    bounds: 'term',
    lasting: { before: 'P1Y', after: 'P5Y' },
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
        bounds: true,
        inverse: {
          Official: 'appointments',
          Country: 'appointmentsHeld',
          Administration: 'appointmentsHeld',
          Organisation: 'appointmentsHeld',
        },
      },
      body: { to: bodyKinds, relationship: 'BODY', position: 4, bounds: true, inverse: 'appointments' },
      post: { to: ['Post'], relationship: 'POST', position: 3, aside: true, bounds: true, inverse: 'appointments' },
      onBehalfOf: {
        to: partyKinds,
        relationship: 'ON_BEHALF_OF',
        position: 2,
        aside: true,
        inverse: 'appointmentsOnBehalf',
      },
      electedAt: { to: ['Meeting'], relationship: 'ELECTED_AT', position: 5, aside: true, inverse: 'elections' },
    },
    key: { links: ['holder', 'body', 'post', 'onBehalfOf'], fields: ['role', 'constituency'], firstYear: true },
    of: ['body', 'post'],
  }),
  Membership: fact({
    plural: 'memberships',
    prefix: 'membership',
    noun: 'member',
    bounds: 'term',
    lasting: { before: 'P0D', after: null },
    fields: { status: { type: 'MembershipStatus' }, title: wording, modality, ...term },
    links: {
      member: {
        to: actorKinds,
        relationship: 'MEMBER',
        position: 1,
        bounds: true,
        inverse: 'memberships',
        required: true,
      },
      of: {
        to: ['Organisation', 'Committee'],
        relationship: 'MEMBER_OF',
        position: 2,
        bounds: true,
        inverse: 'roll',
        required: true,
      },
    },
    key: { links: ['member', 'of'], fields: [], firstYear: true },
    of: ['of'],
  }),
  TreatyAction: fact({
    plural: 'treatyActions',
    prefix: 'treatyAction',
    bounds: 'event',
    fields: { kind: { type: 'TreatyActionKind', required: true }, title: wording, modality, on: date },
    links: {
      party: { to: partyKinds, relationship: 'PARTY', position: 2, bounds: true, inverse: 'actions', required: true },
      agreement: {
        to: ['Agreement'],
        relationship: 'AGREEMENT',
        position: 3,
        bounds: true,
        inverse: 'actions',
        required: true,
      },
      signedBy: {
        to: ['Official'],
        relationship: 'SIGNED_BY',
        position: 1,
        aside: true,
        inverse: 'signatures',
        list: true,
      },
      meeting: { to: ['Meeting'], relationship: 'ACTED_AT', position: 4, aside: true, inverse: 'actions' },
    },
    key: { links: ['party', 'agreement'], fields: ['kind'] },
    of: ['agreement'],
  }),
  Adoption: fact({
    plural: 'adoptions',
    prefix: 'adoption',
    bounds: 'event',
    fields: { kind: { type: 'AdoptionKind', required: true }, title: wording, modality, on: date },
    links: {
      by: {
        to: ['Committee', 'Meeting', 'Organisation', 'Administration', 'Country'],
        relationship: 'ADOPTED_BY',
        position: 1,
        bounds: true,
        inverse: 'adoptions',
        required: true,
      },
      agreement: {
        to: ['Agreement'],
        relationship: 'ADOPTED',
        position: 2,
        bounds: true,
        inverse: 'adoptions',
        required: true,
      },
    },
    key: { links: ['by', 'agreement'], fields: ['kind'] },
    of: ['agreement'],
  }),
  Participation: fact({
    plural: 'participations',
    prefix: 'participation',
    bounds: 'term',
    lasting: { asLongAs: 'in' },
    fields: { role: { type: 'ParticipationRole', required: true }, title: wording, modality, ...term },
    links: {
      participant: {
        to: actorKinds,
        relationship: 'PARTICIPANT',
        position: 1,
        bounds: true,
        inverse: 'participations',
        required: true,
      },
      in: {
        to: ['Campaign', 'Initiative', 'Meeting'],
        relationship: 'PARTICIPATION_IN',
        position: 2,
        bounds: true,
        inverse: 'participations',
        required: true,
      },
    },
    key: { links: ['participant', 'in'], fields: ['role'] },
    of: ['in'],
  }),
  Measurement: fact({
    plural: 'measurements',
    prefix: 'measurement',
    bounds: 'term',
    lasting: { before: 'P0D', after: 'P1Y' },
    fields: {
      measure: { type: 'String', required: true },
      value: { type: 'Float' },
      unit: { type: 'String', exact: true },
      title: wording,
      modality,
      ...term,
    },
    links: {
      about: {
        to: entityKinds,
        relationship: 'ABOUT',
        position: 2,
        bounds: true,
        inverse: 'measurements',
        required: true,
      },
      by: { to: actorKinds, relationship: 'MEASURED_BY', position: 1, inverse: 'measurementsMade' },
    },
    key: { links: ['about', 'by'], fields: ['measure', 'unit', 'from', 'until'] },
    of: ['about'],
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
        bounds: true,
        inverse: 'succeededBy',
        required: true,
      },
      successor: {
        to: lastingKinds,
        relationship: 'SUCCESSOR',
        position: 2,
        bounds: true,
        inverse: 'succeeds',
        required: true,
      },
    },
    key: { links: ['predecessor', 'successor'], fields: ['kind'] },
    of: ['predecessor', 'successor'],
  }),
};
