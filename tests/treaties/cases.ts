import type { RawRecord } from '../support/world.js';

/** One rule shown at work. */
export interface TreatyCase {
  /** What must come out, as a sentence. */
  readonly rule: string;
  /** Where the rule is from; the short names are those of `src/model/treaty-rules.ts`. */
  readonly source: string;
  readonly agreement?: RawRecord;
  /** What parties did: `kind`, `party` (country:a unless said), `on`, `modality`, `asOf`, `rank`. */
  readonly actions: readonly Act[];
  /** For each day, who is told to stand where, by name: `A: PARTY DEFINITE (RATIFIED)`. */
  readonly on: Readonly<Record<string, readonly string[]>>;
}

export interface Act {
  readonly kind: string;
  readonly party?: string;
  readonly on?: string;
  readonly modality?: string;
  readonly asOf?: string;
  readonly rank?: string;
}

export const act = (kind: string, on?: string, more: Partial<Act> = {}): Act => ({
  kind,
  ...(on === undefined ? {} : { on }),
  ...more,
});

export const byRatification = { consentBy: 'RATIFICATION', inForceFrom: '2005-01-01' };

/** Who acts: the cases share them, as each is about an agreement of its own. */
export const actors: readonly RawRecord[] = [
  { country: { id: 'country:a', name: 'A' } },
  { country: { id: 'country:b', name: 'B' } },
  { administration: { id: 'administration:a', name: 'A Customs', country: { id: 'country:a' } } },
  { administration: { id: 'administration:b', name: 'B Customs', country: { id: 'country:b' } } },
  { organisation: { id: 'organisation:o', name: 'O', kind: 'INTERGOVERNMENTAL' } },
  { country: { id: 'country:old', name: 'Old', until: '1992-12-31' } },
  { country: { id: 'country:new', name: 'New', from: '1993-01-01' } },
  { country: { id: 'country:parent', name: 'Parent' } },
  { country: { id: 'country:before', name: 'Before' } },
  { country: { id: 'country:renamed', name: 'Renamed' } },
  succession('SPLIT', 'country:old', 'country:new', '1993-01-01'),
  succession('SPLIT', 'country:parent', 'country:b', '1993-01-01'),
  succession('RENAMED', 'country:before', 'country:renamed', '1993-01-01'),
];

function succession(kind: string, predecessor: string, successor: string, on: string): RawRecord {
  return { succession: { kind, predecessor: { id: predecessor }, successor: { id: successor }, on } };
}

/** Becoming bound: consent, entry into force, provisional application, reservations. */
export const casesOfConsent: readonly TreatyCase[] = [
  {
    rule: 'who has signed a text that must be ratified is a signatory, in force or not',
    source: 'Handbook 3.1.3; 1969, articles 14 and 18',
    agreement: byRatification,
    actions: [act('SIGNED', '2001-03-01')],
    on: {
      '2001-02-28': [],
      '2001-03-01': ['A: SIGNATORY DEFINITE (SIGNED)'],
      '2010-01-01': ['A: SIGNATORY DEFINITE (SIGNED)'],
    },
  },
  {
    rule: 'who has signed a text that binds by signature is bound, and a party when it enters into force',
    source: 'Handbook 3.1.4; 1969, article 12',
    agreement: { consentBy: 'SIGNATURE', inForceFrom: '2005-01-01' },
    actions: [act('SIGNED', '2001-03-01')],
    on: {
      '2004-12-31': ['A: CONTRACTING DEFINITE (SIGNED)'],
      '2005-01-01': ['A: PARTY DEFINITE (SIGNED)'],
    },
  },
  {
    rule: 'who has consented by an act that is not told is bound, and a party when it enters into force',
    source: 'Handbook 3.3.1; 1969, article 11',
    agreement: byRatification,
    actions: [act('CONSENTED', '2001-03-01')],
    on: {
      '2001-02-28': [],
      '2001-03-01': ['A: CONTRACTING DEFINITE (CONSENTED)'],
      '2005-01-01': ['A: PARTY DEFINITE (CONSENTED)'],
    },
  },
  {
    rule: 'a list of parties that tells no act and no day makes them parties for certain on the day of the list',
    source: 'Handbook 3.3.1; 1969, article 11',
    agreement: { inForceFrom: '1990-01-01' },
    actions: [act('CONSENTED', undefined, { asOf: '2003-06-01' })],
    on: {
      '2001-01-01': ['A: PARTY POSSIBLE (CONSENTED)'],
      '2003-06-01': ['A: PARTY DEFINITE (CONSENTED)'],
    },
  },
  {
    rule: 'a consent by an act that is not told is the act that another source tells',
    source: 'Handbook 3.3.1; 1969, article 11',
    agreement: byRatification,
    actions: [
      act('SIGNED', '2001-03-01'),
      act('RATIFIED', '2003-03-01'),
      act('CONSENTED', undefined, { asOf: '2004-01-01' }),
    ],
    on: {
      '2002-01-01': ['A: SIGNATORY DEFINITE (SIGNED)'],
      '2003-03-01': ['A: CONTRACTING DEFINITE (CONSENTED, SIGNED, RATIFIED)'],
      '2005-01-01': ['A: PARTY DEFINITE (CONSENTED, SIGNED, RATIFIED)'],
    },
  },
  {
    rule: 'who left and consented again, by an act that is not told, is bound again',
    source: 'Handbook 4.5; 1969, article 54',
    agreement: byRatification,
    actions: [act('RATIFIED', '2003-03-01'), act('WITHDRAWN', '2006-01-01'), act('CONSENTED', '2008-01-01')],
    on: {
      '2005-06-01': ['A: PARTY DEFINITE (RATIFIED)'],
      '2007-01-01': ['A: FORMER DEFINITE (RATIFIED, WITHDRAWN)'],
      '2008-01-01': ['A: PARTY DEFINITE (RATIFIED, WITHDRAWN, CONSENTED)'],
    },
  },
  {
    rule: 'a consent by an act that is not told comes no earlier than the signature',
    source: 'Handbook 3.3.2; 1969, article 14',
    agreement: byRatification,
    actions: [act('SIGNED', '2001-03-01'), act('CONSENTED', undefined, { asOf: '2004-01-01' })],
    on: {
      '2001-02-28': [],
      '2004-01-01': ['A: CONTRACTING DEFINITE (CONSENTED, SIGNED)'],
    },
  },
  {
    rule: 'where it is not known whether signature binds, a signatory may be bound',
    source: 'Handbook 3.1.3 and 3.1.4; 1969, articles 11 to 14',
    agreement: { consentBy: 'UNKNOWN', inForceFrom: '2005-01-01' },
    actions: [act('SIGNED', '2001-03-01')],
    on: {
      '2004-12-31': ['A: CONTRACTING LIKELY (SIGNED)'],
      '2005-01-01': ['A: PARTY LIKELY (SIGNED)'],
    },
  },
  {
    rule: 'who has ratified is a contracting state until the agreement is in force, and a party from that day',
    source: 'Handbook 3.3.2 and 4.2.1; 1969, articles 2, paragraph 1 (f) and (g), and 24, paragraph 1',
    agreement: byRatification,
    actions: [act('SIGNED', '2001-03-01'), act('RATIFIED', '2003-03-01')],
    on: {
      '2003-02-28': ['A: SIGNATORY DEFINITE (SIGNED)'],
      '2003-03-01': ['A: CONTRACTING DEFINITE (SIGNED, RATIFIED)'],
      '2005-01-01': ['A: PARTY DEFINITE (SIGNED, RATIFIED)'],
    },
  },
  {
    rule: 'acceptance and approval have the effect of ratification',
    source: 'Handbook 3.3.3; 1969, article 14, paragraph 2',
    agreement: byRatification,
    actions: [act('ACCEPTED', '2006-01-01'), act('APPROVED', '2007-01-01', { party: 'country:b' })],
    on: {
      '2006-06-01': ['A: PARTY DEFINITE (ACCEPTED)'],
      '2007-01-01': ['A: PARTY DEFINITE (ACCEPTED)', 'B: PARTY DEFINITE (APPROVED)'],
    },
  },
  {
    rule: 'an organisation becomes a party as states do',
    source: 'Handbook 3.3.3; Vienna Convention of 1986, articles 2, paragraph 1 (b bis), and 14',
    agreement: byRatification,
    actions: [act('APPROVED', '2006-01-01', { party: 'organisation:o' })],
    on: { '2006-01-01': ['O: PARTY DEFINITE (APPROVED)'] },
  },
  {
    rule: 'accession binds who never signed, in force on that day where the agreement already is',
    source: 'Handbook 3.3.4; 1969, articles 15 and 24, paragraph 3',
    agreement: byRatification,
    actions: [act('ACCEDED', '2004-01-01'), act('ACCEDED', '2008-01-01', { party: 'country:b' })],
    on: {
      '2004-06-01': ['A: CONTRACTING DEFINITE (ACCEDED)'],
      '2007-12-31': ['A: PARTY DEFINITE (ACCEDED)'],
      '2008-01-01': ['A: PARTY DEFINITE (ACCEDED)', 'B: PARTY DEFINITE (ACCEDED)'],
    },
  },
  {
    rule: 'who is known to be bound is contracting where no entry into force is known',
    source: 'Handbook 3.3.1; 1969, article 2, paragraph 1 (f)',
    agreement: { consentBy: 'RATIFICATION' },
    actions: [act('RATIFIED', '2003-03-01')],
    on: { '2020-01-01': ['A: CONTRACTING DEFINITE (RATIFIED)'] },
  },
  {
    rule: 'a day of entry into force that is not known exactly leaves open who is a party meanwhile',
    source: 'Handbook 4.2.1; 1969, article 24, paragraph 1',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '2005' },
    actions: [act('RATIFIED', '2003-03-01')],
    on: {
      '2004-12-31': ['A: CONTRACTING DEFINITE (RATIFIED)'],
      '2005-06-01': ['A: PARTY LIKELY (RATIFIED)'],
      '2005-12-31': ['A: PARTY DEFINITE (RATIFIED)'],
    },
  },
  {
    rule: 'one for whom it enters into force later than for others is contracting until then',
    source: 'Handbook 4.2.2; 1969, article 24, paragraph 3',
    agreement: byRatification,
    actions: [act('ACCEDED', '2008-01-01'), act('ENTERED_INTO_FORCE', '2008-03-31')],
    on: {
      '2007-12-31': [],
      '2008-01-01': ['A: CONTRACTING DEFINITE (ACCEDED, ENTERED_INTO_FORCE)'],
      '2008-03-30': ['A: CONTRACTING DEFINITE (ACCEDED, ENTERED_INTO_FORCE)'],
      '2008-03-31': ['A: PARTY DEFINITE (ACCEDED, ENTERED_INTO_FORCE)'],
    },
  },
  {
    rule: 'that it entered into force for one shows that it is in force for the others who are bound',
    source: 'Handbook 4.2.1 and 4.2.2; 1969, article 24, paragraphs 1 and 3',
    agreement: { consentBy: 'RATIFICATION' },
    actions: [act('RATIFIED', '2003-03-01'), act('ENTERED_INTO_FORCE', '2005-01-01', { party: 'country:b' })],
    on: {
      '2004-12-31': ['A: CONTRACTING DEFINITE (RATIFIED)'],
      '2005-01-01': ['A: PARTY DEFINITE (RATIFIED)', 'B: PARTY DEFINITE (ENTERED_INTO_FORCE)'],
    },
  },
  {
    rule: 'who applies it provisionally without more is nothing else, and no party when it enters into force for others',
    source: 'Handbook 3.4; 1969, article 25, paragraph 1',
    agreement: byRatification,
    actions: [act('PROVISIONALLY_APPLIED', '2004-01-01')],
    on: {
      '2003-12-31': [],
      '2004-01-01': ['A: PROVISIONAL DEFINITE, provisionally DEFINITE (PROVISIONALLY_APPLIED)'],
      '2006-01-01': ['A: PROVISIONAL DEFINITE, provisionally DEFINITE (PROVISIONALLY_APPLIED)'],
    },
  },
  {
    rule: 'provisional application changes nothing of whether its party is bound, and ends when it is in force for it',
    source: 'Handbook 3.4 and 4.2.3; 1969, article 25, paragraph 1',
    agreement: { consentBy: 'RATIFICATION' },
    actions: [
      act('SIGNED', '2001-01-01'),
      act('PROVISIONALLY_APPLIED', '2002-01-01'),
      act('RATIFIED', '2003-01-01'),
      act('ENTERED_INTO_FORCE', '2004-01-01'),
    ],
    on: {
      '2001-06-01': ['A: SIGNATORY DEFINITE (SIGNED)'],
      '2002-06-01': ['A: SIGNATORY DEFINITE, provisionally DEFINITE (SIGNED, PROVISIONALLY_APPLIED)'],
      '2003-06-01': [
        'A: CONTRACTING DEFINITE, provisionally DEFINITE (SIGNED, PROVISIONALLY_APPLIED, RATIFIED, ENTERED_INTO_FORCE)',
      ],
      '2004-06-01': ['A: PARTY DEFINITE (SIGNED, PROVISIONALLY_APPLIED, RATIFIED, ENTERED_INTO_FORCE)'],
    },
  },
  {
    rule: 'provisional application that began on an unknown day is possible meanwhile',
    source: 'Handbook 3.4; 1969, article 25, paragraph 1',
    agreement: { consentBy: 'RATIFICATION' },
    actions: [act('SIGNED', '2001-01-01'), act('PROVISIONALLY_APPLIED', '2002')],
    on: {
      '2002-06-01': ['A: SIGNATORY DEFINITE, provisionally LIKELY (SIGNED, PROVISIONALLY_APPLIED)'],
    },
  },
  {
    rule: 'who gives notice not to become a party applies it provisionally no longer',
    source: '1969, article 25, paragraph 2',
    agreement: byRatification,
    actions: [act('SIGNED', '2001-01-01'), act('PROVISIONALLY_APPLIED', '2002-01-01'), act('WITHDRAWN', '2009-10-18')],
    on: {
      '2009-10-17': ['A: SIGNATORY DEFINITE, provisionally DEFINITE (SIGNED, PROVISIONALLY_APPLIED)'],
      '2009-10-19': ['A: FORMER DEFINITE (SIGNED, PROVISIONALLY_APPLIED, WITHDRAWN)'],
    },
  },
  {
    rule: 'who makes a reservation stays a party, and the reservation is among the reasons',
    source: 'Handbook 3.5; 1969, articles 2, paragraph 1 (d), 19 and 21',
    agreement: byRatification,
    actions: [act('RATIFIED', '2006-01-01'), act('RESERVED', '2006-01-01')],
    on: { '2006-01-01': ['A: PARTY DEFINITE (RATIFIED, RESERVED)'] },
  },
  {
    rule: 'a reservation shows that its maker has signed or consented',
    source: 'Handbook 3.5.1; 1969, article 19',
    agreement: byRatification,
    actions: [act('RESERVED', '2006-01-01')],
    on: { '2005-12-31': [], '2010-01-01': ['A: PARTY POSSIBLE (RESERVED)'] },
  },
  {
    rule: 'nobody consents before signing what is signed first',
    source: 'Handbook 3.3.2; 1969, articles 14 and 18',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '2000-01-01' },
    actions: [act('SIGNED', '2013-03-14'), act('RATIFIED')],
    on: { '2007-01-01': [], '2013-03-14': ['A: PARTY POSSIBLE (RATIFIED, SIGNED)'] },
  },
];
