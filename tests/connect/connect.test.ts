import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerTo } from '../api/answers.js';
import { Served } from '../api/served.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';

type Path = AnswerTo<'13-paths'>['paths']['nodes'][number];

let served: Served;
beforeAll(async () => {
  served = await Served.start();
});
afterAll(() => served.stop());

async function paths(variables: object): Promise<readonly Path[]> {
  return (await served.example('13-paths', variables)).paths.nodes;
}

function ids({ entities }: Path): readonly string[] {
  return entities.map(({ id }) => id);
}

function said(links: readonly Pick<Path['links'][number], 'label' | 'subject' | 'object'>[]): readonly string[] {
  return links.map(({ label, subject, object }) => `${subject.id} ${label} ${object.id}`);
}

describe('paths (13)', () => {
  test('lead from an official over her committee and her administration to the WCO, each link with its source', async () => {
    const found = await paths({ from: 'official:nguyen-thi-vinh-hoai', to: 'organisation:wco', at: '2024-06-01' });
    expect(found.map(({ length }) => length)).toEqual([2, 3, 3, 4, 4]);
    expect(found.map(ids).slice(0, 3)).toEqual([
      ['official:nguyen-thi-vinh-hoai', 'organisation:wco'],
      ['official:nguyen-thi-vinh-hoai', 'administration:vn', 'organisation:wco'],
      ['official:nguyen-thi-vinh-hoai', 'committee:wco-ptc', 'organisation:wco'],
    ]);
    const [, , overCommittee] = found;
    expect(overCommittee && said(overCommittee.links)).toEqual([
      'official:nguyen-thi-vinh-hoai PTC President committee:wco-ptc',
      'committee:wco-ptc part of organisation:wco',
    ]);
    const [chair, partOf] = overCommittee?.links ?? [];
    expect(chair?.fact.id).toBe('appointment:wco-ptc-chair-2024');
    expect(chair?.fact.citations.map((citation) => citation.source.id)).toContain('source:vietnam-customs-role');
    expect(partOf?.fact).toBeNull();
  });

  test('lead by what held on the day: before she was elected not over the committee', async () => {
    const found = await paths({ from: 'official:nguyen-thi-vinh-hoai', to: 'committee:wco-ptc', at: '2020-06-01' });
    const facts = found.flatMap(({ links }) => links.map(({ fact }) => fact));
    expect(facts).not.toContainEqual(expect.objectContaining({ id: 'appointment:wco-ptc-chair-2024' }));
  });

  test('follow the links that are asked for, and not those that are to be avoided', async () => {
    const question = `query ($follow: [LinkType!], $avoid: [LinkType!]) {
      paths(from: "official:nguyen-thi-vinh-hoai", to: "organisation:wco", at: "2024-06-01", follow: $follow, avoid: $avoid, maxLength: 3) {
        totalCount nodes { links { type } }
      }
    }`;
    const types = async (variables: object): Promise<ReadonlySet<string>> => {
      const { paths: found } = (await served.data(question, variables)) as { paths: { nodes: readonly Path[] } };
      return new Set(found.nodes.flatMap(({ links }) => links.map(({ type }) => type)));
    };
    expect(await types({})).toEqual(new Set(['APPOINTMENT', 'MEMBERSHIP', 'PART_OF']));
    expect(await types({ avoid: ['MEMBERSHIP', 'PART_OF'] })).toEqual(new Set(['APPOINTMENT']));
    expect(await types({ follow: ['APPOINTMENT', 'PART_OF'], avoid: ['PART_OF'] })).toEqual(new Set(['APPOINTMENT']));
    expect(await types({ follow: [] })).toEqual(new Set());
  });

  test.each([
    [{ from: 'official:nobody' }, null],
    [{ from: 'not an id' }, { code: 'BAD_ID', argument: 'from', value: 'not an id' }],
    [{ to: 'source:wco-members' }, { code: 'BAD_ID', argument: 'to', value: 'source:wco-members' }],
    [{ to: 'appointment:wco-ptc-chair-2024' }, { code: 'BAD_ID', argument: 'to' }],
    [{ to: 'official:nguyen-thi-vinh-hoai' }, { code: 'SAME_ENDS', argument: 'to' }],
    [{ at: '2024-02-30' }, { code: 'BAD_DATE', argument: 'at', value: '2024-02-30' }],
    [{ maxLength: 11 }, { code: 'OUT_OF_RANGE', argument: 'maxLength', value: 11 }],
    [{ maxLength: 1 }, { code: 'OUT_OF_RANGE', argument: 'maxLength', value: 1 }],
    [{ maxDegree: 0 }, { code: 'OUT_OF_RANGE', argument: 'maxDegree', value: 0 }],
    [{ first: 0 }, { code: 'BAD_PAGE_SIZE', argument: 'first', value: 0 }],
    [{ after: 'abc' }, { code: 'BAD_CURSOR', argument: 'after', value: 'abc' }],
  ])('with %j answer %j', async (variables, expected) => {
    const question = `query ($from: ID!, $to: ID!, $at: Date, $maxLength: Int, $maxDegree: Int, $first: Int, $after: String) {
      paths(from: $from, to: $to, at: $at, maxLength: $maxLength, maxDegree: $maxDegree, first: $first, after: $after) { totalCount }
    }`;
    const all = {
      from: 'official:nguyen-thi-vinh-hoai',
      to: 'organisation:wco',
      maxLength: 3,
      maxDegree: 1000,
      first: 5,
    };
    const { data, errors } = await served.ask(question, { ...all, ...variables });
    if (expected === null) expect({ data, errors }).toEqual({ data: { paths: null } });
    else expect(errors?.[0]?.extensions).toMatchObject({ ...expected, remedy: expect.any(String) as string });
  });
});

describe('arguments that are null', () => {
  const question = `query ($maxLength: Int, $maxDegree: Int, $depth: Int, $limit: Int) {
    paths(from: "official:nguyen-thi-vinh-hoai", to: "organisation:wco", at: "2024-06-01",
      maxLength: $maxLength, maxDegree: $maxDegree) { totalCount truncated }
    neighbourhood(id: "organisation:wco", at: "2024-06-01", depth: $depth, limit: $limit, maxDegree: $maxDegree) {
      entities { id }
    }
  }`;

  test('say no more than those that are left out', async () => {
    const none = { maxLength: null, maxDegree: null, depth: null, limit: null };
    const usual = await served.data(question);
    expect(await served.data(question, none)).toEqual(usual);
    expect(await served.data(question, { maxLength: 6, maxDegree: 1000, depth: 1, limit: 100 })).toEqual(usual);
    const written = question
      .replace(/\$(maxLength|maxDegree|depth|limit)\b(?!: Int)/g, 'null')
      .replace(/query \(.*\)/, 'query');
    expect(await served.data(written)).toEqual(usual);
    expect(usual).toMatchObject({ paths: { truncated: false } });
  });
});

describe('pages of paths', () => {
  const question = `query ($first: Int, $last: Int, $after: String, $before: String, $maxLength: Int = 4, $to: ID = "organisation:wco") {
    paths(from: "official:nguyen-thi-vinh-hoai", to: $to, at: "2024-06-01",
      maxLength: $maxLength, first: $first, last: $last, after: $after, before: $before) {
      totalCount truncated
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { entities { id } links { label } } }
    }
  }`;
  interface Found {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
    readonly edges: readonly { readonly cursor: string; readonly node: Path }[];
  }
  async function found(variables: object): Promise<Found> {
    return ((await served.data(question, variables)) as { paths: Found }).paths;
  }

  test('are the same wherever they begin and whichever way they are walked', async () => {
    const whole = await found({ first: 100 });
    expect(whole.edges.length).toBe(whole.totalCount);
    expect(whole.edges.length).toBeGreaterThan(8);
    for (const [index, { cursor }] of whole.edges.entries()) {
      const [before, after] = [whole.edges.slice(0, index), whole.edges.slice(index + 1)];
      const next = await found({ first: 3, after: cursor });
      expect(next.edges).toEqual(after.slice(0, 3));
      expect(next.pageInfo.hasNextPage).toBe(after.length > 3);
      const previous = await found({ last: 3, before: cursor });
      expect(previous.edges).toEqual(before.slice(-3));
      expect(previous.pageInfo.hasPreviousPage).toBe(before.length > 3);
      expect((await found({ last: 2, after: cursor })).edges).toEqual(after.slice(-2));
      expect((await found({ first: 2, before: cursor })).edges).toEqual(before.slice(0, 2));
    }
  });

  test('a cursor of other paths does not begin, and the error says what to do', async () => {
    const { edges } = await found({ first: 1 });
    for (const other of [{ maxLength: 5 }, { to: 'committee:wco-ptc' }]) {
      const { errors } = await served.ask(question, { first: 1, after: edges[0]?.cursor, ...other });
      expect(errors?.[0]?.message).toContain('was made with other arguments');
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', argument: 'after' });
    }
  });
});

describe('neighbourhood (14)', () => {
  test('shows what a committee is tied to on the day', async () => {
    const variables = { id: 'committee:wco-ptc', at: '2024-06-01', depth: 1 };
    const { neighbourhood } = await served.example('14-neighbourhood', variables);
    expect(neighbourhood.truncated).toBe(false);
    expect(neighbourhood.entities.map(({ id }) => id)).toEqual([
      'committee:wco-ptc',
      'administration:vn',
      'meeting:wco-ptc-243-244',
      'organisation:wco',
      'agreement:wco-ptc-report-2024',
      'official:nguyen-thi-vinh-hoai',
    ]);
    expect(said(neighbourhood.links)).toContain('committee:wco-ptc part of organisation:wco');
  });

  test('gives each type of link its turn, and says of which how much it leaves out', async () => {
    const question = `query ($limit: Int) {
      neighbourhood(id: "organisation:wco", at: "2024-06-01", limit: $limit) {
        truncated entities { id } links { type } leftOut { type count }
      }
    }`;
    interface Answer {
      readonly neighbourhood: {
        readonly truncated: boolean;
        readonly entities: readonly unknown[];
        readonly links: readonly { readonly type: string }[];
        readonly leftOut: readonly { readonly type: string; readonly count: number }[];
      };
    }
    const { neighbourhood: few } = (await served.data(question, { limit: 12 })) as Answer;
    const { neighbourhood: all } = (await served.data(question, { limit: 500 })) as Answer;
    expect(few.entities).toHaveLength(12);
    expect(few.truncated).toBe(true);
    expect(all.truncated).toBe(false);
    // Each type of link that the WCO has is there before a second of any, though memberships are most by far.
    expect(new Set(few.links.map(({ type }) => type))).toEqual(new Set(all.links.map(({ type }) => type)));
    const left = few.leftOut.find(({ type }) => type === 'MEMBERSHIP')?.count ?? 0;
    const shown = few.links.filter(({ type }) => type === 'MEMBERSHIP').length;
    expect(shown + left).toBe(all.links.filter(({ type }) => type === 'MEMBERSHIP').length);
    expect(left).toBeGreaterThan(100);
  });

  test('is null for what is not there', async () => {
    expect(await served.data('{ neighbourhood(id: "committee:none") { truncated } }')).toEqual({ neighbourhood: null });
  });
});

describe('a hub', () => {
  const members = 1_500;
  const run: { readonly text: string; readonly ids: readonly unknown[] }[] = [];

  async function withHub(look: (store: Awaited<ReturnType<typeof emptyStore>>) => Promise<void>): Promise<void> {
    const store = await emptyStore({
      onStatement: (text, { ids: read }) => run.push({ text, ids: Array.isArray(read) ? read : [] }),
    });
    const countries = Array.from({ length: members }, (_, index) => `country:c${index.toString()}`);
    await write(store, [
      { source: { id: source, title: 'Test', ...cited('itself') } },
      { organisation: { id: 'organisation:hub', name: 'Hub', ...cited('hub') } },
      { agreement: { id: 'agreement:a', name: 'A', ...cited('agreement') } },
      ...countries.map((id) => ({ country: { id, name: id, ...cited(id) } })),
      ...countries.map((id) => ({
        membership: { member: { id }, of: { id: 'organisation:hub' }, from: '2000', ...cited(`of ${id}`) },
      })),
      ...['country:c0', 'country:c1'].map((id) => ({
        treatyAction: {
          kind: 'SIGNED',
          party: { id },
          agreement: { id: 'agreement:a' },
          on: '2001',
          ...cited(`signed ${id}`),
        },
      })),
    ]);
    run.length = 0;
    await look(store);
    await store.close();
  }

  test(
    'is reached without what it is tied to being read, and not passed unless it is asked for',
    { timeout: 240_000 },
    async () => {
      await withHub(async (store) => {
        const question = `query ($from: ID!, $to: ID!, $maxDegree: Int) {
        paths(from: $from, to: $to, maxDegree: $maxDegree, maxLength: 4, first: 3) { nodes { entities { id } } }
      }`;
        const between = async (from: string, to: string, maxDegree = 1000): Promise<readonly string[]> => {
          const found = (await answer(store, question, { from, to, maxDegree })) as {
            paths: { nodes: readonly Path[] };
          };
          return found.paths.nodes.map((path) => ids(path).join(' '));
        };
        expect(await between('organisation:hub', 'country:c0')).toEqual([
          'organisation:hub country:c0',
          'organisation:hub country:c1 agreement:a country:c0',
        ]);
        const links = run.filter(({ text }) => text.includes('CALL'));
        expect(links.length).toBeGreaterThan(0);
        expect(links.flatMap((statement) => statement.ids)).not.toContain('organisation:hub');

        expect(await between('country:c0', 'country:c1')).toEqual(['country:c0 agreement:a country:c1']);
        expect(await between('country:c0', 'country:c1', members + 1)).toEqual([
          'country:c0 agreement:a country:c1',
          'country:c0 organisation:hub country:c1',
        ]);
        const { neighbourhood } = (await answer(
          store,
          '{ neighbourhood(id: "organisation:hub", limit: 10) { entities { id } leftOut { type count } } }',
        )) as { neighbourhood: { entities: readonly unknown[]; leftOut: unknown } };
        expect(neighbourhood.entities).toHaveLength(10);
        expect(neighbourhood.leftOut).toEqual([{ type: 'MEMBERSHIP', count: members - 9 }]);
      });
    },
  );
});
