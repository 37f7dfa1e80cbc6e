import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNames } from '../../src/model/kinds.js';
import { engineUnderTest } from '../support/engine.js';
import { Served, authorised } from './served.js';

/** The order of lists by name. */
const alphabetical = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

// What is expected here was written by hand from the documents that the seed is made of, not taken from an answer.

let served: Served;

beforeAll(async () => {
  served = await Served.start();
});

afterAll(() => served.stop());

const role = { id: 'source:vietnam-customs-role', title: expect.stringContaining('affirms its role') as string };
const sessions = { id: 'source:wco-council-sessions', title: expect.stringContaining('WCO Council') as string };

describe('who chairs (01)', () => {
  test('names the chair of the PTC on 1 June 2024, for whom, elected where, and both articles that say so', async () => {
    const { committee } = await served.example('01-who-chairs');
    expect(committee).toMatchObject({
      name: 'Permanent Technical Committee',
      partOf: { id: 'organisation:wco', name: 'World Customs Organization' },
      chair: {
        role: 'CHAIR',
        title: 'PTC President',
        holder: { __typename: 'Official', name: 'Nguyen Thi Vinh Hoai' },
        onBehalfOf: { __typename: 'Administration', name: 'Vietnam Customs' },
        from: { edtf: '2024-04', earliest: '2024-04-01', latest: '2024-04-30' },
        until: { edtf: '2025-04', earliest: '2025-04-01', latest: '2025-04-30' },
        electedAt: { name: '243/244th Meeting of the WCO Permanent Technical Committee (PTC)' },
        // The end lay ahead when it was said, so nothing makes the term sure on that day.
        certainty: 'DEFINITE',
        lastAttested: '2025-01-31',
        conflicts: { nodes: [] },
      },
      viceChairs: { nodes: [] },
    });
    const { citations } = committee.chair;
    expect(citations.map(({ locator }) => locator).sort()).toEqual(['caption 1', 'paragraph 15', 'paragraph 18']);
    const at = (locator: string): unknown => citations.find((citation) => citation.locator === locator);
    // One article names her and the meeting, and gives no year; the other names nobody and gives the term.
    expect(at('paragraph 15')).toMatchObject({ source: role, inferred: ['from'] });
    expect(at('paragraph 15')).toHaveProperty('fields', expect.arrayContaining(['holder', 'electedAt', 'title']));
    expect(at('paragraph 18')).toMatchObject({ source: sessions, inferred: [] });
    expect(at('paragraph 18')).toHaveProperty('fields', expect.arrayContaining(['from', 'until', 'onBehalfOf']));
    expect(at('paragraph 18')).toHaveProperty('fields', expect.not.arrayContaining(['holder']));
  });

  test('has nobody in the chair of the PTC before April 2024 and after April 2025', async () => {
    for (const at of ['2024-03-31', '2025-05-01']) {
      expect(await served.example('01-who-chairs', { at })).toMatchObject({ committee: { chair: null } });
    }
  });

  const chairs = `query ($at: Date!) {
    committee(id: "committee:wco-council") {
      chairs(at: $at) { totalCount nodes { holder { name } onBehalfOf { name } electedAt { id } certainty(at: $at) } }
    }
  }`;

  test.each([
    ['2024-06-01', null],
    ['2025-01-01', { id: 'meeting:wco-council-143-144' }],
  ])(
    'has one row, likely and not sure, for the chair of the WCO Council on %s, before or after his re-election',
    async (at, electedAt) => {
      const name = 'Edward Kieswetter';
      const row = { holder: { name }, onBehalfOf: { name: 'South African Customs' }, electedAt, certainty: 'LIKELY' };
      expect(await served.data(chairs, { at })).toEqual({ committee: { chairs: { totalCount: 1, nodes: [row] } } });
    },
  );

  test('has Hong Kong Customs among the vice-chairs of the WCO Council in July 2024, for Asia/Pacific', async () => {
    expect(
      await served.example('01-who-chairs', { committee: 'committee:wco-council', at: '2024-07-15' }),
    ).toMatchObject({
      committee: {
        viceChairs: {
          nodes: [
            {
              title: 'Vice President',
              constituency: 'Asia/Pacific',
              holder: { __typename: 'Administration', name: 'Hong Kong Customs' },
            },
          ],
        },
      },
    });
  });

  const heads = `query ($at: Date!) {
    administration(id: "administration:vn") {
      head(at: $at) { holder { name } certainty(at: $at) }
      surely: head(at: $at, reading: DEFINITE) { holder { name } }
      all: officers(role: HEAD, at: $at, reading: POSSIBLE) { nodes { holder { name } certainty(at: $at) } }
    }
  }`;

  test.each([
    // Two articles name him, and between them he held the office.
    ['2019-10-17', 'Nguyen Van Can', 'DEFINITE'],
    ['2022-01-01', 'Nguyen Van Can', 'DEFINITE'],
    ['2023-06-06', 'Nguyen Van Can', 'DEFINITE'],
    // Nobody says on which day of the meeting he was met, nor on which day of January 2025 another was.
    ['2023-06-08', 'Nguyen Van Can', 'LIKELY'],
    ['2025-01-10', 'Nguyen Van Tho', 'LIKELY'],
    ['2026-06-15', 'Nguyen Van Tho', 'LIKELY'],
    ['2031-01-01', null, null],
  ] as const)(
    'has on %s as director general of Vietnam Customs first %s (%s), and once',
    async (at, name, strongest) => {
      const { administration } = (await served.data(heads, { at })) as {
        administration: { all: { nodes: { holder: { name: string }; certainty: string }[] } };
      };
      expect(administration).toMatchObject({
        head: name === null ? null : { holder: { name }, certainty: strongest },
        surely: strongest === 'DEFINITE' ? { holder: { name } } : null,
      });
      const { nodes } = administration.all;
      expect(new Set(nodes.map(({ holder }) => holder.name)).size).toBe(nodes.length);
      expect(nodes.filter(({ certainty }) => certainty === 'DEFINITE')).toHaveLength(strongest === 'DEFINITE' ? 1 : 0);
    },
  );
});

describe('who signed (02)', () => {
  // The article's nine: no day of signing, and Malaysia not among them.
  const nine = [
    'Brunei Darussalam',
    'Cambodia',
    'Indonesia',
    'Laos',
    'Myanmar',
    'Philippines',
    'Singapore',
    'Thailand',
    'Vietnam',
  ];

  test.each([
    ['2023-12-31', 'DEFINITE'],
    ['2031-01-01', 'DEFINITE'],
  ])('has on %s nine parties of the AAMRA, each %s, and never ten', async (at, certainty) => {
    const { agreement } = await served.example('02-who-signed', { at });
    const { totalCount, edges } = agreement.parties;
    expect(totalCount).toBe(9);
    expect(edges.map(({ node }) => node.name)).toEqual(nine);
    expect(edges.map((edge) => edge.certainty)).toEqual(nine.map(() => certainty));
    expect(edges.every(({ node }) => '__typename' in node && node.__typename === 'Country')).toBe(true);
    expect(agreement).toMatchObject({
      name: 'ASEAN AEO Mutual Recognition Arrangement',
      kind: 'MUTUAL_RECOGNITION_ARRANGEMENT',
      adoptions: { nodes: [{ kind: 'NOTED', by: { __typename: 'Meeting', id: 'meeting:adgcm-32' } }] },
    });
  });

  test('has on a day before the article nobody who is likely a party', async () => {
    const { agreement } = await served.example('02-who-signed', { at: '2021-01-01' });
    expect(agreement.parties).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('gives for Vietnam both signatures: that of the country, and that of its customs in 2023 by another article', async () => {
    const { agreement } = await served.example('02-who-signed');
    const vietnam = agreement.parties.edges.find(({ node }) => node.name === 'Vietnam');
    expect(vietnam?.because.map(({ on }) => on)).toEqual([null, { edtf: '2023' }]);
    expect(agreement.actions.nodes.map(({ kind }) => kind)).toEqual(Array<string>(10).fill('SIGNED'));
    expect(agreement.actions.nodes[0]).toMatchObject({ on: { edtf: '2023' }, party: { name: 'Vietnam Customs' } });
  });

  test('has no party that surely signed by 2021', async () => {
    const question = `{ agreement(id: "agreement:aamra") { parties(at: "2021-01-01", reading: DEFINITE) { totalCount } } }`;
    expect(await served.data(question)).toEqual({ agreement: { parties: { totalCount: 0 } } });
  });
});

describe('what they signed (03)', () => {
  test('lists what Vietnam Customs signed, latest first, with whom, and what its country signed', async () => {
    const { administration } = await served.example('03-what-they-signed');
    const { nodes } = administration.signed;
    const years = ['2023', '2023', '2023', '2023', '2019'];
    expect(nodes).toMatchObject([
      ...years.map((year) => ({ on: { edtf: expect.stringMatching(`^${year}`) as string } })),
      { on: null },
      { on: null },
    ]);
    expect(nodes.map(({ agreement }) => agreement.id).sort()).toEqual([
      'agreement:aamra',
      'agreement:drug-control-declaration',
      'agreement:seoul-declaration',
      'agreement:vn-kh-customs-mou-2019',
      'agreement:vn-kr-customs',
      'agreement:vn-nl-customs',
      'agreement:vn-th-customs-minutes-2023',
    ]);
    expect(nodes[0]).toMatchObject({
      on: { edtf: '2023-06-06/2023-06-08' },
      agreement: {
        kind: 'MINUTES',
        parties: { totalCount: 2, nodes: [{ name: 'Thailand Customs' }, { name: 'Vietnam Customs' }] },
      },
    });
    expect(nodes[4]).toMatchObject({
      on: { edtf: '2019' },
      agreement: {
        name: 'Memorandum of Understanding on customs cooperation and mutual assistance',
        parties: { nodes: [{ name: 'Cambodia Customs' }, { name: 'Vietnam Customs' }] },
      },
    });
    expect(administration).toMatchObject({
      name: 'Vietnam Customs',
      region: 'ASIA_PACIFIC',
      // Nothing says that he left.
      head: { title: 'Director General', holder: { name: 'Nguyen Van Tho' } },
      signed: { totalCount: 7, pageInfo: { hasNextPage: false } },
      country: {
        name: 'Vietnam',
        code: 'VN',
        signed: { totalCount: 1, nodes: [{ on: null, agreement: { id: 'agreement:aamra' } }] },
      },
    });
  });

  test('pages through them by two with the cursor of each page, and ends', async () => {
    const whole = await served.example('03-what-they-signed');
    const found: string[] = [];
    let after: string | null = null;
    for (const size of [2, 2, 2, 1]) {
      const page: typeof whole = await served.example('03-what-they-signed', { first: 2, after });
      const { nodes, pageInfo, totalCount } = page.administration.signed;
      expect({ size: nodes.length, more: pageInfo.hasNextPage, totalCount }).toEqual({
        size,
        more: size === 2,
        totalCount: 7,
      });
      found.push(...nodes.map(({ agreement }) => agreement.id));
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(whole.administration.signed.nodes.map(({ agreement }) => agreement.id));
  });
});

describe('committees with their chairs (04)', () => {
  test('lists committees by name, with who chairs each on the day and their latest meetings', async () => {
    const { committees } = await served.example('04-committees');
    const names = committees.nodes.map(({ name }) => name);
    expect(names).toEqual([...names].sort(alphabetical.compare));
    expect(committees.totalCount).toBeGreaterThanOrEqual(18);
    const found = (id: string): unknown => committees.nodes.find((committee) => committee.id === id);
    expect(found('committee:wco-ptc')).toMatchObject({
      partOf: { name: 'World Customs Organization' },
      chair: {
        certainty: 'DEFINITE',
        holder: { name: 'Nguyen Thi Vinh Hoai' },
        onBehalfOf: { name: 'Vietnam Customs' },
      },
      meetings: { nodes: [{ id: 'meeting:wco-ptc-243-244', place: 'Brussels' }] },
    });
    expect(found('committee:wco-council')).toMatchObject({
      // The sessions of the end of June lie ahead on 1 June.
      chair: { holder: { name: 'Edward Kieswetter' } },
      meetings: { nodes: [] },
    });
    expect(found('committee:asean-adgcm')).toMatchObject({
      chair: null,
      meetings: { nodes: [{ id: 'meeting:adgcm-33' }, { id: 'meeting:adgcm-32', place: 'Pattaya' }] },
    });
  });
});

describe('an official (05)', () => {
  test('headed Vietnam Customs, say two articles, and signed the minutes with Thailand', async () => {
    const { official } = await served.example('05-official');
    expect(official).toMatchObject({
      name: 'Nguyen Van Can',
      signatures: {
        nodes: [
          {
            kind: 'SIGNED',
            on: { edtf: '2023-06-06/2023-06-08' },
            party: { name: 'Vietnam Customs' },
            agreement: { id: 'agreement:vn-th-customs-minutes-2023' },
          },
        ],
      },
    });
    const { nodes } = official.appointments;
    const office = {
      role: 'HEAD',
      title: 'Director General',
      body: { __typename: 'Administration', name: 'Vietnam Customs' },
    };
    // A reader takes what both articles say for one term.
    expect(nodes).toMatchObject([office]);
    expect(new Set(nodes[0]?.citations.map(({ source }) => source.id))).toEqual(
      new Set(['source:asem-13-interview', 'source:adgcm-33-chairmanship']),
    );
  });
});

describe('a campaign (06)', () => {
  test('was begun by two administrations, supported by two organisations, and seized what the article counts', async () => {
    const { campaign } = await served.example('06-campaign');
    expect(campaign).toMatchObject({
      name: 'Mekong Dragon',
      from: { edtf: '2018' },
      targets: expect.arrayContaining(['drugs', 'CITES wildlife']) as string[],
      initiators: { nodes: [{ name: 'China Customs' }, { name: 'Vietnam Customs' }] },
      supporters: { nodes: [{ id: 'organisation:rilo-ap' }, { id: 'organisation:unodc' }] },
      phases: {
        nodes: [
          { id: 'campaign:mekong-dragon-6', from: { edtf: '2024-04/..' } },
          // No day is known on which the fifth began, so it comes last.
          {
            id: 'campaign:mekong-dragon-5',
            from: null,
            measurements: {
              nodes: expect.arrayContaining([expect.objectContaining({ value: 123, unit: 'cases' })]) as object,
            },
          },
        ],
      },
    });
    const seized = campaign.measurements.nodes.map(({ value, unit }) => `${value.toString()} ${unit}`);
    expect(seized).toEqual(
      expect.arrayContaining(['4535 cases', '55200 kg', '108000 kg', '157000 kg', '4479 products']),
    );
  });

  test('launched its sixth phase at a conference that Vietnam Customs hosted', async () => {
    expect(await served.example('06-campaign', { campaign: 'campaign:mekong-dragon-6' })).toMatchObject({
      campaign: {
        meetings: {
          nodes: [
            {
              id: 'meeting:mekong-dragon-6-launch',
              hosts: { nodes: [{ id: 'administration:vn', name: 'Vietnam Customs' }] },
            },
          ],
        },
      },
    });
  });

  test('lists each participant once, with all its parts in it', async () => {
    const question = `query ($role: [ParticipationRole!]) {
      campaign(id: "campaign:mekong-dragon") {
        participants(role: $role, first: 100) {
          totalCount edges { node { id } participations { role participant { id } } }
        }
      }
    }`;
    interface Participants {
      readonly campaign: {
        readonly participants: {
          readonly totalCount: number;
          readonly edges: readonly {
            node: { id: string };
            participations: { role: string; participant: { id: string } }[];
          }[];
        };
      };
    }
    const { campaign } = (await served.data(question)) as Participants;
    const { edges, totalCount } = campaign.participants;
    const ids = edges.map(({ node }) => node.id);
    expect(ids).toHaveLength(totalCount);
    expect(new Set(ids).size).toBe(totalCount);
    for (const { node, participations } of edges) {
      expect(participations.map(({ participant }) => participant.id)).toEqual(participations.map(() => node.id));
    }
    const roles = new Map(edges.map(({ node, participations }) => [node.id, participations.map(({ role }) => role)]));
    expect(roles.get('administration:vn')).toEqual(expect.arrayContaining(['INITIATOR']));
    const initiators = (await served.data(question, { role: ['INITIATOR'] })) as Participants;
    expect(initiators.campaign.participants).toMatchObject({
      totalCount: 2,
      edges: [{ participations: [{ role: 'INITIATOR' }] }, { participations: [{ role: 'INITIATOR' }] }],
    });
  });
});

describe('a meeting (07)', () => {
  test('has who chaired and attended it, what it approved, and whom it elected', async () => {
    const { meeting } = await served.example('07-meeting');
    expect(meeting).toMatchObject({
      name: '143/144th Sessions of the WCO Council',
      committee: { name: 'WCO Council' },
      place: 'Brussels',
      from: { edtf: '2024-06-27' },
      until: { edtf: '2024-06-29' },
      chairs: { nodes: [{ __typename: 'Official', name: 'Edward Kieswetter' }] },
      citations: [{ source: { id: 'source:wco-council-sessions' }, locator: 'paragraph 1' }],
    });
    expect(meeting.participations.nodes).toContainEqual({
      role: 'HEAD_OF_DELEGATION',
      modality: 'STATED',
      participant: { __typename: 'Official', id: 'official:dinh-ngoc-thang', name: 'Dinh Ngoc Thang' },
    });
    const approved = meeting.adoptions.nodes.map(({ kind, agreement }) => `${kind} ${agreement.name}`);
    expect(approved).toContain('APPROVED Report of the Policy Committee');
    expect(meeting.elections.nodes).toContainEqual(
      expect.objectContaining({ role: 'CHAIR', body: { id: 'committee:wco-council', name: 'WCO Council' } }),
    );
    expect(meeting.elections.nodes).toContainEqual(
      expect.objectContaining({ role: 'VICE_CHAIR', holder: { id: 'administration:hk', name: 'Hong Kong Customs' } }),
    );
  });
});

describe('members (08)', () => {
  test('were thirteen at the end of 1952, by the dates of the list', async () => {
    const { organisation } = await served.example('08-members', { at: '1952-12-31' });
    const sure = organisation.members.edges.filter(({ memberships }) =>
      memberships.some(({ certainty }) => certainty === 'DEFINITE'),
    );
    expect(sure.map(({ node }) => node.name)).toEqual([
      'Belgium',
      'Denmark',
      'France',
      'Germany',
      'Greece',
      'Ireland',
      'Italy',
      'Norway',
      'Spain',
      'Sweden',
      'Switzerland',
      'Turkey',
      'United Kingdom',
    ]);
  });

  test('come by name, page by page, with a secretary general of the day', async () => {
    const at = '2017-09-15';
    const first = await served.example('08-members', { at });
    const { pageInfo, totalCount, edges } = first.organisation.members;
    expect(edges).toHaveLength(100);
    const second = await served.example('08-members', { at, after: pageInfo.endCursor });
    const names = [...edges, ...second.organisation.members.edges].map(({ node }) => node.name);
    expect(names).toHaveLength(totalCount);
    expect(names).toEqual([...names].sort(alphabetical.compare));
    expect(new Set(names).size).toBe(totalCount);
    // He is attested two years later, and nobody says since when.
    expect(first.organisation.secretaryGeneral.nodes).toEqual([]);
    const later = await served.example('08-members', { at: '2019-01-15' });
    expect(later.organisation.secretaryGeneral.nodes.map(({ holder }) => holder.name)).toEqual(['Kunio Mikuriya']);
  });
});

describe('lookup (16)', () => {
  test('finds entities by keys of two systems, and nodes by id, null for one that nothing has', async () => {
    expect(await served.example('16-lookup')).toEqual({
      entities: [
        { __typename: 'Country', id: 'country:vn', name: 'Vietnam', formerIds: [] },
        { __typename: 'Organisation', id: 'organisation:wco', name: 'World Customs Organization', formerIds: [] },
      ],
      nodes: [{ __typename: 'Organisation', id: 'organisation:wco', name: 'World Customs Organization' }, null],
    });
  });
});

describe('a source', () => {
  test('tells every claim it makes, of what, and where, in order of the place', async () => {
    const question = `query ($after: String) {
      source(id: "source:vietnam-customs-role") {
        claims(first: 50, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { about { __typename id } locator fields source { id } }
        }
      }
    }`;
    interface Claims {
      readonly source: {
        readonly claims: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
          readonly nodes: readonly { readonly about: { readonly id: string }; readonly locator: string }[];
        };
      };
    }
    const found: Claims['source']['claims']['nodes'][number][] = [];
    let page: Claims['source']['claims'];
    let after: string | null = null;
    do {
      page = ((await served.data(question, { after })) as Claims).source.claims;
      found.push(...page.nodes);
      after = page.pageInfo.endCursor;
    } while (page.pageInfo.hasNextPage);
    expect(found).toHaveLength(page.totalCount);
    const locators = found.map(({ locator }) => locator);
    expect(locators).toEqual([...locators].sort());
    expect(found).toContainEqual(
      expect.objectContaining({
        about: { __typename: 'Meeting', id: 'meeting:wco-ptc-243-244' },
        locator: 'paragraph 15',
        source: { id: 'source:vietnam-customs-role' },
      }),
    );
  });
});

describe('a filter across relationships (09)', () => {
  test('finds who chairs a committee of the WCO for an administration of Asia/Pacific', async () => {
    expect(await served.example('09-filter-across')).toEqual({
      officials: {
        totalCount: 1,
        nodes: [{ id: 'official:nguyen-thi-vinh-hoai', name: 'Nguyen Thi Vinh Hoai' }],
      },
    });
    // Before her election nobody did, and South Africa is of another region.
    const before = await served.example('09-filter-across', { at: '2024-03-31' });
    expect(before).toEqual({ officials: { totalCount: 0, nodes: [] } });
  });
});

describe('agreements by their parties (10)', () => {
  test('leave out that of nine, as nobody says when it was signed, and those that fewer than two take part in', async () => {
    const { agreements } = await served.example('10-most-parties');
    expect(agreements.nodes.length).toBeGreaterThan(0);
    expect(agreements.nodes.map(({ id }) => id)).not.toContain('agreement:aamra');
    const counts = agreements.nodes.map(({ parties }) => parties.totalCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(agreements.nodes.map(({ kind }) => kind)).not.toContain('DECLARATION');
  });
});

describe('groups (11)', () => {
  test('count the signings of Vietnam, and which parties act most', async () => {
    const { country, treatyActions } = await served.example('11-groups');
    // The country itself signed the arrangement of nine, on a day that nobody tells.
    expect(country.actions).toEqual({
      totalCount: 1,
      byYear: {
        nodes: [
          {
            keys: [
              { field: 'ON', value: null },
              { field: 'KIND', value: 'SIGNED' },
            ],
            count: 1,
          },
        ],
      },
    });
    expect(treatyActions.byParty.nodes[0]).toEqual({
      keys: [
        {
          field: 'PARTY',
          value: 'administration:vn',
          entity: { __typename: 'Administration', id: 'administration:vn', name: 'Vietnam Customs' },
        },
      ],
      count: 7,
    });
    const counts = treatyActions.byParty.nodes.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe('conflicts (15)', () => {
  test('tells of nine members of which eight are named, and of the two totals of one year', async () => {
    const { conflicts } = await served.example('15-conflicts');
    expect(conflicts.totalCount).toBe(conflicts.nodes.length);
    const about = (id: string): unknown => conflicts.nodes.find((conflict) => conflict.about.id === id);
    expect(about('measurement:acdd-members-2023')).toMatchObject({
      origin: 'STATED',
      about: { __typename: 'Measurement' },
      field: 'value',
      note: expect.stringContaining('only eight are named') as string,
    });
    const citation = {
      source: { id: 'source:adgcm-33-chairmanship' },
      locator: 'paragraph 8',
      asOf: { edtf: '2023-06-08' },
    };
    const acdd = conflicts.nodes.find((conflict) => conflict.about.id === 'measurement:acdd-members-2023');
    // The figure alone: of the eight participations that are named none says a value.
    expect(acdd?.claims).toHaveLength(1);
    expect(acdd?.claims).toContainEqual(
      expect.objectContaining({
        value: '9',
        citation: expect.objectContaining({
          locator: citation.locator,
          asOf: citation.asOf,
        }) as object,
      }),
    );
    const turnover = conflicts.nodes.find((conflict) => conflict.about.id === 'country:vn');
    expect(turnover?.claims).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: '782.33' }), expect.objectContaining({ value: '786' })]),
    );
  });

  test('names the eight members that are named, and no ninth', async () => {
    const question = `{ initiative(id: "initiative:acdd") { participations(first: 100) { nodes { participant { name } citations { source { id } locator } } } } }`;
    const { initiative } = (await served.data(question)) as {
      initiative: {
        participations: {
          nodes: { participant: { name: string }; citations: { source: { id: string }; locator: string }[] }[];
        };
      };
    };
    const named = initiative.participations.nodes.filter(({ citations }) =>
      citations.some(
        ({ source, locator }) => source.id === 'source:adgcm-33-chairmanship' && locator === 'paragraph 8',
      ),
    );
    expect(named.map(({ participant }) => participant.name).sort()).toEqual(
      expect.arrayContaining([
        'Brunei Darussalam',
        'Cambodia',
        'Indonesia',
        'Malaysia',
        'Myanmar',
        'Philippines',
        'Singapore',
        'Thailand',
      ]),
    );
    expect(named.map(({ participant }) => participant.name)).not.toContain('Vietnam');
  });
});

describe('sync (17)', () => {
  test('takes records that refer to each other in any order, and changes nothing when they are sent again', async () => {
    const first = await served.example('17-sync', {}, authorised);
    expect(first.sync).toMatchObject({
      counts: [{ status: 'CREATED', count: 4 }],
      results: [
        { index: 0, status: 'CREATED', errors: [] },
        { index: 1, status: 'CREATED', errors: [] },
        { index: 2, id: 'committee:example', status: 'CREATED', errors: [] },
        { index: 3, id: 'source:example-gazette', status: 'CREATED', errors: [] },
      ],
    });
    const again = await served.example('17-sync', {}, authorised);
    expect(again.sync).toMatchObject({ counts: [{ status: 'UNCHANGED', count: 4 }], cursor: first.sync.cursor });
    expect(again.sync.results.map(({ id }) => id)).toEqual(first.sync.results.map(({ id }) => id));

    expect(await served.example('01-who-chairs', { committee: 'committee:example', at: '2025-04-30' })).toMatchObject({
      committee: {
        name: 'Example Committee',
        chair: {
          title: 'Chairperson',
          holder: { name: 'An Official' },
          onBehalfOf: { name: 'Vietnam Customs' },
          from: { edtf: '2025-04' },
          until: null,
          certainty: 'DEFINITE',
          citations: [{ source: { title: 'Example Gazette' }, locator: 'paragraph 2', asOf: { edtf: '2025-04-30' } }],
        },
      },
    });
  });

  test('tells in a dry run what would happen, and does nothing', async () => {
    const records = [{ committee: { id: 'committee:dry', name: 'Dry', citation: { locator: 'x' } } }];
    const source = 'source:example-gazette';
    const dry = { source, records, dryRun: true };
    const created = { sync: { counts: [{ status: 'CREATED', count: 1 }] } };
    expect(await served.example('17-sync', dry, authorised)).toMatchObject(created);
    expect(await served.data('{ committee(id: "committee:dry") { id } }')).toEqual({ committee: null });
  });

  test('refuses a record by itself, with code, path, message and remedy, and takes the others', async () => {
    const records = [
      { committee: { id: 'committee:fine', name: 'Fine', citation: { locator: 'x' } } },
      { committee: { id: 'committee:late', from: '2024-13', citation: { locator: 'x' } } },
    ];
    const answer = await served.example('17-sync', { source: 'source:example-gazette', records }, authorised);
    expect(answer).toMatchObject({
      sync: {
        results: [
          { status: 'CREATED', errors: [] },
          {
            status: 'REFUSED',
            errors: [
              {
                code: 'BAD_DATE',
                path: 'from',
                message: expect.stringContaining('2024-13') as string,
                remedy: expect.stringContaining('EDTF') as string,
              },
            ],
          },
        ],
      },
    });
    const records2 = [records[1], { committee: { id: 'committee:whole', citation: { locator: 'x' } } }];
    const variables = { source: 'source:example-gazette', records: records2, atomic: true };
    expect(await served.example('17-sync', variables, authorised)).toMatchObject({
      sync: { counts: [{ status: 'REFUSED', count: 2 }] },
    });
    expect(await served.data('{ committee(id: "committee:whole") { id } }')).toEqual({ committee: null });
  });
});

describe('service (20)', () => {
  test('says what it is, on which engine, which day it takes for today, and how many things there are', async () => {
    const { service } = await served.example('20-service');
    expect(service).toMatchObject({ name: 'Signatory', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string });
    expect(service.engine).toMatch(engineUnderTest === 'NEO4J' ? /^NEO4J 5\./ : /^GRAFEO 0\./);
    expect(Math.abs(Date.parse(service.today) - Date.now())).toBeLessThan(2 * 86_400_000);
    expect(Math.abs(Date.parse(service.lastChange.recordedAt) - Date.now())).toBeLessThan(600_000);
    const counts = new Map(service.counts.map(({ type, count }) => [type, count]));
    expect(counts.size).toBe(kindNames.length);
    // Five documents, the list of members, and the gazette of the tests above.
    expect(counts.get('SOURCE')).toBe(7);
  });
});

describe('a timeline (21)', () => {
  const spansOf = async (variables?: object): Promise<readonly unknown[]> => {
    const { committee } = await served.example('21-timeline', variables);
    return committee.timeline.map(({ from, until, knowledge, appointments }) => [
      from,
      until,
      knowledge,
      appointments.map(({ holder }) => holder.name),
    ]);
  };

  test('shows when the PTC likely and surely had its Vietnamese chair, and that nobody is known before and after', async () => {
    expect(await spansOf()).toEqual([
      ['2024-01-01', '2024-03-31', 'UNKNOWN', []],
      // Both ends are known to the month, and the end lay ahead when it was said, late in June.
      ['2024-04-01', '2024-04-29', 'LIKELY', ['Nguyen Thi Vinh Hoai']],
      ['2024-04-30', '2024-06-27', 'DEFINITE', ['Nguyen Thi Vinh Hoai']],
      ['2024-06-28', '2025-04-30', 'LIKELY', ['Nguyen Thi Vinh Hoai']],
      ['2025-05-01', '2025-12-31', 'UNKNOWN', []],
    ]);
  });

  test('gives for a single day the appointment with all that is known of its term', async () => {
    expect(await served.example('21-timeline', { from: '2024-06-01', until: '2024-06-01' })).toEqual({
      committee: {
        name: 'Permanent Technical Committee',
        timeline: [
          {
            from: '2024-06-01',
            until: '2024-06-01',
            knowledge: 'DEFINITE',
            appointments: [
              {
                id: expect.stringMatching(/^appointment:/) as string,
                holder: { __typename: 'Official', id: 'official:nguyen-thi-vinh-hoai', name: 'Nguyen Thi Vinh Hoai' },
                from: { edtf: '2024-04' },
                until: { edtf: '2025-04' },
                lastAttested: '2025-01-31',
              },
            ],
          },
        ],
      },
    });
  });

  test('covers the chair of the WCO Council by both of his terms, one after the other', async () => {
    expect(await spansOf({ committee: 'committee:wco-council', from: '2024-06-01', until: '2024-07-31' })).toEqual([
      ['2024-06-01', '2024-06-26', 'LIKELY', ['Edward Kieswetter']],
      ['2024-06-27', '2024-06-29', 'LIKELY', ['Edward Kieswetter', 'Edward Kieswetter']],
      ['2024-06-30', '2024-07-31', 'LIKELY', ['Edward Kieswetter']],
    ]);
  });
});

describe('three readings (22)', () => {
  test('name whom a reader would name, who surely holds the chair, and who may', async () => {
    const { committee } = await served.example('22-three-readings');
    expect(committee).toMatchObject({
      likely: { holder: { name: 'Edward Kieswetter' }, certainty: 'LIKELY' },
      surely: null,
    });
    expect(committee.perhaps.nodes).toContainEqual(expect.objectContaining({ id: committee.likely.id }));
  });

  test('differ on a day long before anybody was attested: somebody may have been, and nobody likely was', async () => {
    const { committee } = await served.example('22-three-readings', { at: '1990-01-01' });
    expect(committee).toMatchObject({ likely: null, surely: null });
    expect(committee.perhaps.nodes.map(({ certainty }) => certainty)).toContain('POSSIBLE');
  });
});

describe('who says what (23)', () => {
  test('has for each claim its values: one article names her, the other gives the months, and a caption her alone', async () => {
    const { node } = await served.example('23-who-says-what');
    const { citations } = node as unknown as {
      citations: readonly {
        locator: string;
        source: { id: string; title: string; publishedOn: { edtf: string } | null };
        asOf: null;
        quote: null;
        values: readonly { field: string; value: string; inferred: boolean }[];
      }[];
    };
    const saidAt = (locator: string): unknown => {
      const found = citations.find((citation) => citation.locator === locator);
      return [found?.source.id, ...(found?.values.map(({ field, value }) => `${field} ${value}`) ?? [])];
    };
    const body = 'body committee:wco-ptc';
    const [meeting, behalf] = ['electedAt meeting:wco-ptc-243-244', 'onBehalfOf administration:vn'];
    const holder = 'holder official:nguyen-thi-vinh-hoai';
    expect(citations).toHaveLength(3);
    expect(saidAt('paragraph 18')).toEqual([
      ...[sessions.id, body, meeting, 'from 2024-04', behalf, 'role CHAIR', 'until 2025-04'],
    ]);
    expect(saidAt('paragraph 15')).toEqual([
      ...[role.id, body, meeting, 'from 2024-04-23/2024-04-26', holder, behalf, 'role CHAIR', 'title PTC President'],
    ]);
    expect(saidAt('caption 1')).toEqual([role.id, body, holder, 'role CHAIR']);
    const inferred = citations.flatMap(({ locator, values }) =>
      values.flatMap((given) => (given.inferred ? [`${locator}: ${given.field}`] : [])),
    );
    expect(inferred).toEqual(['paragraph 15: from']);
  });
});
