import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

interface StatusCase {
  readonly rule: string;
  readonly source: string;
  readonly agreement?: RawRecord;
  /** Kind of action, party and day. */
  readonly actions?: readonly (readonly [kind: string, party: string, on?: string, modality?: string])[];
  /** Kind of adoption and day. */
  readonly adoptions?: readonly (readonly [kind: string, on: string])[];
  /** For each day the status that is possible and that which is definite, each with what it follows from. */
  readonly on: Readonly<Record<string, readonly [possible: string, definite: string]>>;
}

const cases: readonly StatusCase[] = [
  {
    rule: 'of an agreement of which nothing is known the status is unknown',
    source: 'docs/model.md, time',
    on: { '2020-01-01': ['UNKNOWN', 'UNKNOWN'] },
  },
  {
    rule: 'a text is negotiated, then adopted, then signed',
    source: 'Handbook 3.1.2; 1969, articles 2, paragraph 1 (e), 9 and 10',
    actions: [
      ['NEGOTIATED', 'a', '2000-01-01'],
      ['SIGNED', 'a', '2002-01-01'],
      ['SIGNED', 'b', '2003-01-01'],
    ],
    adoptions: [['ADOPTED', '2001-01-01']],
    on: {
      '2000-06-01': ['NEGOTIATED: NEGOTIATED 2000-01-01', 'NEGOTIATED: NEGOTIATED 2000-01-01'],
      '2001-06-01': ['ADOPTED: ADOPTED 2001-01-01', 'ADOPTED: ADOPTED 2001-01-01'],
      '2004-01-01': ['SIGNED: SIGNED 2002-01-01', 'SIGNED: SIGNED 2002-01-01'],
    },
  },
  {
    rule: 'a body that only took note of a text did not adopt it',
    source: '1969, article 9',
    adoptions: [['NOTED', '2001-01-01']],
    on: { '2002-01-01': ['UNKNOWN', 'UNKNOWN'] },
  },
  {
    rule: 'its own date of signing is enough, and each kind of action is named by its first',
    source: 'Handbook 3.1.2 and 3.3; 1969, articles 10 to 16',
    agreement: { signedOn: '2001-05-01' },
    actions: [
      ['SIGNED', 'b', '2001-05-02'],
      ['SIGNED', 'a', '2001-05-01'],
      ['RATIFIED', 'a', '2003-01-01'],
    ],
    on: {
      '2001-04-30': ['UNKNOWN', 'UNKNOWN'],
      '2001-05-01': ['SIGNED: signedOn, SIGNED 2001-05-01', 'SIGNED: signedOn, SIGNED 2001-05-01'],
      '2003-01-01': [
        'SIGNED: signedOn, SIGNED 2001-05-01, RATIFIED 2003-01-01',
        'SIGNED: signedOn, SIGNED 2001-05-01, RATIFIED 2003-01-01',
      ],
    },
  },
  {
    rule: 'that somebody reserves from it or leaves it shows that it was signed',
    source: 'Handbook 3.5 and 4.5; 1969, articles 19 and 56',
    actions: [['DENOUNCED', 'a', '2010-01-01']],
    on: { '2010-01-01': ['SIGNED: DENOUNCED 2010-01-01', 'SIGNED: DENOUNCED 2010-01-01'] },
  },
  {
    rule: 'a text that parties apply provisionally is not in force',
    source: 'Handbook 4.2.3; 1969, article 25',
    agreement: { inForceFrom: '2005-01-01' },
    actions: [['PROVISIONALLY_APPLIED', 'a', '2004-01-01']],
    on: {
      '2004-06-01': [
        'PROVISIONALLY_APPLIED: PROVISIONALLY_APPLIED 2004-01-01',
        'PROVISIONALLY_APPLIED: PROVISIONALLY_APPLIED 2004-01-01',
      ],
      '2005-01-01': ['IN_FORCE: inForceFrom', 'IN_FORCE: inForceFrom'],
    },
  },
  {
    rule: 'it is in force from its own date, or when it entered into force for a party',
    source: 'Handbook 4.2.1; 1969, article 24',
    agreement: { inForceFrom: '2005' },
    actions: [
      ['RATIFIED', 'a', '2003-01-01'],
      ['ENTERED_INTO_FORCE', 'a', '2005-07-01'],
    ],
    on: {
      '2004-12-31': ['SIGNED: RATIFIED 2003-01-01', 'SIGNED: RATIFIED 2003-01-01'],
      '2005-02-01': ['IN_FORCE: inForceFrom', 'SIGNED: RATIFIED 2003-01-01'],
      '2005-07-01': ['IN_FORCE: inForceFrom, ENTERED_INTO_FORCE 2005-07-01', 'IN_FORCE: ENTERED_INTO_FORCE 2005-07-01'],
    },
  },
  {
    rule: 'it is terminated on the day after its last',
    source: '1969, articles 54 and 70',
    agreement: { inForceFrom: '2005-01-01', until: '2010' },
    on: {
      '2010-01-01': ['IN_FORCE: inForceFrom', 'IN_FORCE: inForceFrom'],
      '2010-02-01': ['TERMINATED: until', 'IN_FORCE: inForceFrom'],
      '2011-01-01': ['TERMINATED: until', 'TERMINATED: until'],
    },
  },
  {
    rule: 'that parties leave does not end it',
    source: '1969, article 55',
    agreement: { inForceFrom: '2005-01-01' },
    actions: [
      ['RATIFIED', 'a', '2003-01-01'],
      ['DENOUNCED', 'a', '2010-01-01'],
    ],
    on: { '2011-01-01': ['IN_FORCE: inForceFrom', 'IN_FORCE: inForceFrom'] },
  },
  {
    rule: 'an action whose day is not known brings its status only possibly',
    source: 'docs/model.md, time',
    actions: [['SIGNED', 'a']],
    on: { '2020-01-01': ['SIGNED: SIGNED', 'UNKNOWN'] },
  },
  {
    rule: 'what is planned or proposed counts for nothing',
    source: 'docs/model.md, time',
    actions: [
      ['SIGNED', 'a', '2001-01-01'],
      ['ENTERED_INTO_FORCE', 'a', '2002-01-01', 'PLANNED'],
    ],
    on: { '2010-01-01': ['SIGNED: SIGNED 2001-01-01', 'SIGNED: SIGNED 2001-01-01'] },
  },
];

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    ...['a', 'b'].map((name) => ({ country: { id: `country:${name}`, name, ...cited(name) } })),
    { committee: { id: 'committee:body', name: 'Body', ...cited('body') } },
    ...cases.flatMap(({ agreement, actions = [], adoptions = [] }, index) => {
      const id = `agreement:case-${index.toString()}`;
      return [
        { agreement: { id, name: id, ...agreement, ...cited(id) } },
        ...actions.map(([kind, party, on, modality]) => ({
          treatyAction: {
            ...{ kind, on, modality, party: { id: `country:${party}` }, agreement: { id } },
            ...cited(`${id} ${kind} ${party}`),
          },
        })),
        ...adoptions.map(([kind, on]) => ({
          adoption: { kind, on, by: { id: 'committee:body' }, agreement: { id }, ...cited(`${id} ${kind}`) },
        })),
      ];
    }),
  ]);
});
afterAll(() => store.close());

interface Grounds {
  readonly status: string;
  readonly dates: string[];
  readonly facts: { action?: string; adoption?: string; on: { edtf: string } | null }[];
}

function told({ status, dates, facts }: Grounds): string {
  const why = [
    ...dates,
    ...facts.map(({ action, adoption, on }) => [action ?? adoption, ...(on ? [on.edtf] : [])].join(' ')),
  ];
  return why.length === 0 ? status : `${status}: ${why.join(', ')}`;
}

test.each(cases.map((one, index) => ({ ...one, id: `agreement:case-${index.toString()}` })))(
  '$rule ($source)',
  async ({ id, on }) => {
    const because = `status dates facts {
      ... on TreatyAction { action: kind on { edtf } } ... on Adoption { adoption: kind on { edtf } }
    }`;
    for (const [day, expected] of Object.entries(on)) {
      const question = `{ agreement(id: "${id}") {
        possible: status(at: "${day}", reading: POSSIBLE) definite: status(at: "${day}", reading: DEFINITE)
        whyPossible: statusBecause(at: "${day}", reading: POSSIBLE) { ${because} }
        whyDefinite: statusBecause(at: "${day}", reading: DEFINITE) { ${because} }
      } }`;
      const { agreement } = (await answer(store, question)) as {
        agreement: { possible: string; definite: string; whyPossible: Grounds; whyDefinite: Grounds };
      };
      const { possible, definite, whyPossible, whyDefinite } = agreement;
      expect([day, told(whyPossible), told(whyDefinite)]).toEqual([day, ...expected]);
      expect([possible, definite]).toEqual([whyPossible.status, whyDefinite.status]);
    }
  },
);
