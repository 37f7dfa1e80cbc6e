import { type TreatyCase, act, byRatification } from './cases.js';

/** Leaving and coming back, ends, succession of states, and who and what counts. */
export const casesOfLeaving: readonly TreatyCase[] = [
  {
    rule: 'who has denounced it, or withdrawn, is a party no longer',
    source: 'Handbook 4.5; 1969, articles 54 and 56',
    agreement: byRatification,
    actions: [
      act('RATIFIED', '2006-01-01'),
      act('DENOUNCED', '2010-05-01'),
      act('RATIFIED', '2006-01-01', { party: 'country:b' }),
      act('WITHDRAWN', '2011-05-01', { party: 'country:b' }),
    ],
    on: {
      '2010-04-30': ['A: PARTY DEFINITE (RATIFIED)', 'B: PARTY DEFINITE (RATIFIED)'],
      '2010-05-01': ['A: FORMER DEFINITE (RATIFIED, DENOUNCED)', 'B: PARTY DEFINITE (RATIFIED)'],
      '2011-05-01': ['A: FORMER DEFINITE (RATIFIED, DENOUNCED)', 'B: FORMER DEFINITE (RATIFIED, WITHDRAWN)'],
    },
  },
  {
    rule: 'who makes clear that it will not become a party is a signatory no longer',
    source: '1969, article 18 (a)',
    agreement: byRatification,
    actions: [act('SIGNED', '2000-12-31'), act('WITHDRAWN', '2002-05-06')],
    on: {
      '2002-05-05': ['A: SIGNATORY DEFINITE (SIGNED)'],
      '2002-05-06': ['A: FORMER DEFINITE (SIGNED, WITHDRAWN)'],
    },
  },
  {
    rule: 'who accedes again after a denunciation is a party again',
    source: 'Handbook 3.3.4 and 4.5; 1969, articles 15 and 54',
    agreement: byRatification,
    actions: [act('RATIFIED', '2006-01-01'), act('DENOUNCED', '2010-05-01'), act('ACCEDED', '2015-05-01')],
    on: {
      '2015-04-30': ['A: FORMER DEFINITE (RATIFIED, DENOUNCED)'],
      '2015-05-01': ['A: PARTY DEFINITE (RATIFIED, DENOUNCED, ACCEDED)'],
    },
  },
  {
    rule: 'an entry into force after a return says nothing of the time before the party left',
    source: 'Handbook 4.2.2 and 4.5; 1969, article 24, paragraph 3',
    agreement: byRatification,
    actions: [
      act('RATIFIED', '2006-01-01'),
      act('DENOUNCED', '2010-05-01'),
      act('ACCEDED', '2015-05-01'),
      act('ENTERED_INTO_FORCE', '2015-08-01'),
    ],
    on: {
      '2006-01-01': ['A: PARTY DEFINITE (RATIFIED)'],
      '2010-05-01': ['A: FORMER DEFINITE (RATIFIED, DENOUNCED)'],
      '2015-06-01': ['A: CONTRACTING DEFINITE (RATIFIED, DENOUNCED, ACCEDED, ENTERED_INTO_FORCE)'],
      '2015-08-01': ['A: PARTY DEFINITE (RATIFIED, DENOUNCED, ACCEDED, ENTERED_INTO_FORCE)'],
    },
  },
  {
    rule: 'who denounced it, of whom nothing else is known, may have been bound before, from when both were there',
    source: 'Handbook 4.5; 1969, articles 54 and 56',
    agreement: { ...byRatification, from: '1990-01-01', inForceFrom: '2000-01-01' },
    actions: [
      act('DENOUNCED', '2010-05-01'),
      act('DENOUNCED', '2010-05-01', { party: 'country:renamed' }),
      act('WITHDRAWN', '2010-05-01', { party: 'country:b' }),
    ],
    on: {
      '1989-12-31': [],
      '1990-01-01': [
        'A: CONTRACTING POSSIBLE (DENOUNCED)',
        'B: CONTRACTING POSSIBLE (WITHDRAWN)',
        'Before: CONTRACTING POSSIBLE (DENOUNCED)',
      ],
      '2010-04-30': [
        'A: PARTY POSSIBLE (DENOUNCED)',
        'B: PARTY POSSIBLE (WITHDRAWN)',
        'Renamed: PARTY POSSIBLE (DENOUNCED)',
      ],
      '2010-05-01': [
        'A: FORMER DEFINITE (DENOUNCED)',
        'B: FORMER DEFINITE (WITHDRAWN)',
        'Renamed: FORMER DEFINITE (DENOUNCED)',
      ],
    },
  },
  {
    rule: 'who has left and come back, of whom the first joining is not known, stands after as it did last',
    source: 'Handbook 3.3.4 and 4.5',
    agreement: byRatification,
    actions: [act('WITHDRAWN', '2008-05-01'), act('ACCEDED', '2010-05-01')],
    on: {
      '2008-04-30': ['A: PARTY POSSIBLE (WITHDRAWN)'],
      '2008-05-01': ['A: FORMER DEFINITE (WITHDRAWN)'],
      '2010-05-01': ['A: PARTY DEFINITE (WITHDRAWN, ACCEDED)'],
    },
  },
  {
    rule: 'nobody leaves before joining, where dates leave it open which came first',
    source: 'Handbook 4.5; 1969, article 54',
    agreement: byRatification,
    actions: [
      act('DENOUNCED', '2010'),
      act('ACCEDED', '2010-06-01'),
      act('ACCEDED', undefined, { party: 'country:b' }),
      act('DENOUNCED', '2010-06-01', { party: 'country:b' }),
    ],
    on: {
      '2010-03-01': ['B: PARTY POSSIBLE (ACCEDED)'],
      '2011-01-01': ['A: FORMER DEFINITE (DENOUNCED, ACCEDED)', 'B: FORMER DEFINITE (ACCEDED, DENOUNCED)'],
    },
  },
  {
    rule: 'nobody is a party of an agreement that has ended',
    source: '1969, articles 54 and 70, paragraph 1 (a)',
    agreement: { ...byRatification, until: '2010-12-31' },
    actions: [act('RATIFIED', '2006-01-01'), act('SIGNED', '2001-01-01', { party: 'country:b' })],
    on: {
      '2010-12-31': ['A: PARTY DEFINITE (RATIFIED)', 'B: SIGNATORY DEFINITE (SIGNED)'],
      '2011-01-01': ['A: FORMER DEFINITE (RATIFIED)', 'B: FORMER DEFINITE (SIGNED)'],
    },
  },
  {
    rule: 'of an agreement that ended on an unknown day of a year its parties may be former ones all that year',
    source: '1969, articles 54 and 70, paragraph 1 (a)',
    agreement: { ...byRatification, until: '2010' },
    actions: [act('RATIFIED', '2006-01-01')],
    on: {
      '2010-01-01': ['A: PARTY DEFINITE (RATIFIED)'],
      '2010-06-01': ['A: FORMER POSSIBLE (RATIFIED)'],
      '2011-01-01': ['A: FORMER DEFINITE (RATIFIED)'],
    },
  },
  {
    rule: 'a successor is no party because its predecessor was one, and a state that ceased to be is one no longer',
    source: '1978, articles 2, paragraph 1 (b), 16, 17 and 34; Practice, chapter XII',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '1980-01-01' },
    actions: [act('RATIFIED', '1985-01-01', { party: 'country:old' })],
    on: {
      '1992-12-31': ['Old: PARTY DEFINITE (RATIFIED)'],
      '1993-01-01': ['Old: FORMER DEFINITE (RATIFIED)'],
    },
  },
  {
    rule: 'a successor that notifies its succession is a party from the succession of states, and the other state stays one',
    source: '1978, articles 17, 22 and 23, paragraph 1',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '1980-01-01' },
    actions: [
      act('RATIFIED', '1985-01-01', { party: 'country:parent' }),
      act('SUCCEEDED', '1996-05-01', { party: 'country:b' }),
    ],
    on: {
      '1992-12-31': ['Parent: PARTY DEFINITE (RATIFIED)'],
      '1993-01-01': ['B: PARTY DEFINITE (SUCCEEDED)', 'Parent: PARTY DEFINITE (RATIFIED)'],
    },
  },
  {
    rule: 'a successor is bound from the entry into force where that is later than the succession',
    source: '1978, articles 18 and 23, paragraph 1',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '1995-01-01' },
    actions: [act('SUCCEEDED', '1996-05-01', { party: 'country:b' })],
    on: {
      '1994-12-31': ['B: CONTRACTING DEFINITE (SUCCEEDED)'],
      '1995-01-01': ['B: PARTY DEFINITE (SUCCEEDED)'],
    },
  },
  {
    rule: 'where the succession of states is not known, or a change of name only, notice binds from its own day',
    source: '1978, articles 2, paragraph 1 (b), and 22, paragraph 3',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '1980-01-01' },
    actions: [
      act('SUCCEEDED', '1996-05-01', { party: 'country:a' }),
      act('SUCCEEDED', '1996-06-01', { party: 'country:renamed' }),
    ],
    on: {
      '1996-04-30': [],
      '1996-05-01': ['A: PARTY DEFINITE (SUCCEEDED)'],
      '1996-06-01': ['A: PARTY DEFINITE (SUCCEEDED)', 'Renamed: PARTY DEFINITE (SUCCEEDED)'],
    },
  },
  {
    rule: 'an administration and its country are one party, shown as the country where an action names it',
    source: 'docs/model.md, parties',
    agreement: byRatification,
    actions: [
      act('SIGNED', '2001-01-01', { party: 'administration:a' }),
      act('RATIFIED', '2006-01-01', { party: 'country:a' }),
      act('DENOUNCED', '2010-01-01', { party: 'administration:a' }),
    ],
    on: {
      '2006-01-01': ['A: PARTY DEFINITE (SIGNED, RATIFIED)'],
      '2010-01-01': ['A: FORMER DEFINITE (SIGNED, RATIFIED, DENOUNCED)'],
    },
  },
  {
    rule: 'a party that joins and leaves several times stands as it did last',
    source: 'Handbook 3.3.4 and 4.5',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '1946-11-04' },
    actions: [
      act('ACCEPTED', '1946-09-30'),
      act('WITHDRAWN', '1984-12-31'),
      act('ACCEPTED', '2003-10-01'),
      act('WITHDRAWN', '2018-12-31'),
      act('ACCEPTED', '2023-07-11'),
    ],
    on: {
      '1990-01-01': ['A: FORMER DEFINITE (ACCEPTED, WITHDRAWN)'],
      '2010-01-01': ['A: PARTY DEFINITE (ACCEPTED, WITHDRAWN, ACCEPTED)'],
      '2020-01-01': ['A: FORMER DEFINITE (ACCEPTED, WITHDRAWN, ACCEPTED, WITHDRAWN)'],
      '2024-01-01': ['A: PARTY DEFINITE (ACCEPTED, WITHDRAWN, ACCEPTED, WITHDRAWN, ACCEPTED)'],
    },
  },
  {
    rule: 'an entity and what it was renamed to are one party, shown as the one that exists on the day',
    source: 'docs/model.md, parties',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '1970-01-01' },
    actions: [
      act('RATIFIED', '1976-01-01', { party: 'country:before' }),
      act('ENTERED_INTO_FORCE', '1976-02-01', { party: 'country:renamed' }),
    ],
    on: {
      '1992-12-31': ['Before: PARTY DEFINITE (RATIFIED, ENTERED_INTO_FORCE)'],
      '1993-01-01': ['Renamed: PARTY DEFINITE (RATIFIED, ENTERED_INTO_FORCE)'],
    },
  },
  {
    rule: 'whoever has ratified is bound, whether the agreement is in force yet or not',
    source: 'Handbook 4.2.1; 1969, article 2, paragraph 1 (f) and (g)',
    agreement: { consentBy: 'RATIFICATION', inForceFrom: '2010' },
    actions: [act('RATIFIED', '2009-01-01')],
    on: { '2010-06-01': ['A: PARTY LIKELY (RATIFIED)'] },
  },
  {
    rule: 'an arrangement that two administrations sign has the two as its parties',
    source: '1969, article 12; docs/model.md, parties',
    agreement: { kind: 'MUTUAL_RECOGNITION_ARRANGEMENT', consentBy: 'SIGNATURE', inForceFrom: '2012-01-01' },
    actions: [
      act('SIGNED', '2011-01-01', { party: 'administration:a' }),
      act('SIGNED', '2011-01-01', { party: 'administration:b' }),
    ],
    on: {
      '2011-01-01': ['A Customs: CONTRACTING DEFINITE (SIGNED)', 'B Customs: CONTRACTING DEFINITE (SIGNED)'],
      '2012-01-01': ['A Customs: PARTY DEFINITE (SIGNED)', 'B Customs: PARTY DEFINITE (SIGNED)'],
    },
  },
  {
    rule: 'what is planned, proposed or known to be wrong counts for nothing',
    source: 'docs/model.md, time',
    agreement: byRatification,
    actions: [
      act('SIGNED', '2001-01-01'),
      act('RATIFIED', '2006-01-01', { modality: 'PLANNED' }),
      act('ENTERED_INTO_FORCE', '2007-01-01', { modality: 'PLANNED' }),
      act('DENOUNCED', '2008-01-01', { modality: 'PROPOSED' }),
      act('ACCEDED', '2006-01-01', { party: 'country:b', rank: 'DEPRECATED' }),
    ],
    on: { '2010-01-01': ['A: SIGNATORY DEFINITE (SIGNED)'] },
  },
  {
    rule: 'who negotiated the text, or took part in a way not told, is no party',
    source: '1969, article 2, paragraph 1 (e)',
    agreement: byRatification,
    actions: [act('NEGOTIATED', '2000'), act('PARTICIPATED', '2000', { party: 'country:b' })],
    on: { '2010-01-01': [] },
  },
  {
    rule: 'a signature without a date is possible before the day for which it is said, and sure from then',
    source: 'docs/model.md, time',
    agreement: { consentBy: 'SIGNATURE' },
    actions: [act('SIGNED', undefined, { asOf: '2023-06-08' })],
    on: {
      '2021-01-01': ['A: CONTRACTING POSSIBLE (SIGNED)'],
      '2023-06-08': ['A: CONTRACTING DEFINITE (SIGNED)'],
    },
  },
];
