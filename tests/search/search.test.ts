import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerTo } from '../api/answers.js';
import { Served, authorised } from '../api/served.js';

type Found = AnswerTo<'12-search'>['search'];

let served: Served;

beforeAll(async () => {
  served = await Served.start();
});

afterAll(() => served.stop());

async function find(text: string, variables: object = {}): Promise<Found> {
  // The whole of what the variables of the example say is replaced.
  return (await served.example('12-search', { text, types: null, after: null, ...variables })).search;
}

/** The ids that a text finds, in their order. */
async function ids(text: string, variables: object = {}): Promise<readonly string[]> {
  return (await find(text, variables)).edges.map(({ node }) => node.id);
}

/** The parts of the matched names that are highlighted. */
async function marked(text: string): Promise<readonly (readonly string[])[]> {
  const { edges } = await find(text);
  return edges.map(({ matchedName, highlights }) => highlights.map(({ start, end }) => matchedName.slice(start, end)));
}

async function sync(...records: readonly object[]): Promise<void> {
  const document = `mutation ($records: [SyncRecord!]!) {
    sync(records: $records, source: "source:search") { results { status errors { message } } }
  }`;
  const { sync: answer } = (await served.data(document, { records }, authorised)) as {
    sync: { results: readonly { status: string }[] };
  };
  expect(answer.results.filter(({ status }) => status === 'REFUSED')).toEqual([]);
}

describe('over the seed', () => {
  test('finds an official by a name without its accents, and by the same name with them', async () => {
    for (const text of ['Dinh Ngoc Thang', 'Đinh Ngọc Thắng', 'ĐINH NGỌC THẮNG']) {
      expect(await ids(text), text).toEqual(['official:dinh-ngoc-thang']);
    }
  });

  test('finds while the last word is still being typed, wherever it stands in the name', async () => {
    for (const text of ['w', 'wo', 'wor', 'worl', 'world cu', 'world customs organiz']) {
      expect(await ids(text), text).toContain('organisation:wco');
    }
    const [first] = await ids('world cu');
    expect(first).toBe('organisation:wco');
    expect(await ids('permanent tech')).toContain('committee:wco-ptc');
  });

  test('takes only the last word for a beginning', async () => {
    expect(await ids('technical perm')).toContain('committee:wco-ptc');
    expect(await ids('perm technical')).not.toContain('committee:wco-ptc');
  });

  test('finds words in any order, and ranks the name as it was written first', async () => {
    expect(await ids('thang dinh ngoc')).toEqual(['official:dinh-ngoc-thang']);
    expect((await ids('committee technical permanent'))[0]).toBe('committee:wco-ptc');
  });

  test('forgives a letter mistaken, left out, put in, or swapped with the next', async () => {
    for (const text of ['Kiesewetter', 'Kieswettr', 'Kieswettter', 'Kiesewtter', 'edwrad kieswetter', 'Kezwetter']) {
      expect(await ids(text), text).toEqual(['official:edward-kieswetter']);
    }
  });

  test('answers each word by another one of the name', async () => {
    expect(await ids('hoai nguyen n')).toEqual([]);
    expect(await ids('thang dinh n')).toEqual(['official:dinh-ngoc-thang']);
    expect(await ids('wco wco')).toEqual([]);
  });

  test('forgives by the longer word what was left out', async () => {
    expect(await ids('permanent technical comitee')).toContain('committee:wco-ptc');
    expect(await ids('hoa nguyen')).toContain('official:nguyen-thi-vinh-hoai');
  });

  test('finds an alias, and says that it was this that matched', async () => {
    const { edges } = await find('ptc');
    expect(edges.map(({ node, matchedName }) => [node.id, matchedName])).toContainEqual(['committee:wco-ptc', 'PTC']);
    expect(edges[0]?.node.name).toBe('Permanent Technical Committee');
  });

  test('marks what of the name made it fit: of a word that was begun its beginning', async () => {
    expect(await marked('thang dinh')).toEqual([['Dinh', 'Thang']]);
    expect((await marked('world cus'))[0]).toEqual(['World', 'Cus']);
    expect(await marked('edwrad kiesw')).toEqual([['Edward', 'Kiesw']]);
  });

  test('finds only entities of the types asked for', async () => {
    const all = await find('vietnam');
    expect(new Set(all.edges.map(({ node }) => node.__typename)).size).toBeGreaterThan(1);
    const countries = await find('vietnam', { types: ['COUNTRY'] });
    expect(countries.edges.map(({ node }) => node.__typename)).toEqual(['Country']);
    expect(await ids('vietnam', { types: [] })).toEqual([]);
  });

  test('pages to the end without repeating or leaving out a row, backwards as forwards', async () => {
    const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
      search(text: "s", types: [COUNTRY], first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    interface Page {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: Readonly<Record<string, unknown>>;
    }
    const ask = async (variables: object): Promise<Page> =>
      ((await served.data(page, variables)) as { search: Page }).search;
    const whole = await ask({ first: 100 });
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.totalCount).toBeGreaterThan(20);

    const forwards: unknown[] = [];
    for (let after: unknown = null; ;) {
      const { nodes, pageInfo } = await ask({ first: 7, after });
      forwards.push(...nodes);
      if (pageInfo['hasNextPage'] !== true) break;
      after = pageInfo['endCursor'];
    }
    expect(forwards).toEqual(whole.nodes);

    const backwards: unknown[] = [];
    for (let before: unknown = null; ;) {
      const { nodes, pageInfo } = await ask({ last: 7, before });
      backwards.unshift(...nodes);
      if (pageInfo['hasPreviousPage'] !== true) break;
      before = pageInfo['startCursor'];
    }
    expect(backwards).toEqual(whole.nodes);
  });

  test('refuses a cursor of another text', async () => {
    const { pageInfo } = await find('customs');
    const { errors } = await served.ask(
      'query ($after: String) { search(text: "world", after: $after) { totalCount nodes { id } } }',
      { after: pageInfo.endCursor },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR', argument: 'after' } }]);
  });

  test('reads any field of what it finds, under the day of the question', async () => {
    const answer = await served.data(`query @asOf(date: "2024-06-01") {
      search(text: "permanent technical committee", types: COMMITTEE, first: 1) {
        edges { node { ... on Committee { chair { holder { name } } partOf { id } } } }
      }
    }`);
    expect(answer).toEqual({
      search: {
        edges: [{ node: { chair: { holder: { name: 'Nguyen Thi Vinh Hoai' } }, partOf: { id: 'organisation:wco' } } }],
      },
    });
  });

  test('leaves only that of which a filter holds, and counts it', async () => {
    const answer = await served.data(`{
      search(text: "technical committee", types: [COMMITTEE], filter: { not: { name: { startsWith: "re" } } }) {
        totalCount nodes { id }
      }
    }`);
    expect(answer).toEqual({
      search: {
        totalCount: 3,
        nodes: ['value-technical-committee', 'origin-technical-committee', 'ptc'].map((name) => ({
          id: `committee:wco-${name}`,
        })),
      },
    });
  });

  test.each(['', ' …('])('finds nothing by the text "%s", as nothing has been typed yet', async (text) => {
    expect(await find(text)).toEqual({
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [],
    });
  });

  test('refuses a text that is too long, and says so', async () => {
    const { errors } = await served.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: 'a'.repeat(301),
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_SEARCH', argument: 'text', limit: 300 } }]);
  });

  test.each(['', ', filter: { type: { eq: COUNTRY } }'])(
    'refuses a wrong day, whatever else is asked (%s)',
    async (more) => {
      const { errors } = await served.ask(`{ search(text: "vietnam", at: "2020-13-01"${more}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_DATE', argument: 'at' } }]);
    },
  );
});

describe('what was written', () => {
  const official = { id: 'official:search-test', citation: { locator: 'row 1' } };

  beforeAll(() => sync({ source: { id: 'source:search', title: 'Rows', citation: { locator: 'itself' } } }));

  test('is found from the transaction on that wrote it, under its new name after a renaming, not after a withdrawal', async () => {
    await sync({ official: { ...official, name: 'Łucja Ørsted-Weiß', names: [{ value: 'Люция', lang: 'ru' }] } });
    for (const text of ['lucja', 'orsted weiss', 'ØRSTED', 'люция', 'Lucia Oersted']) {
      expect(await ids(text, { types: ['OFFICIAL'] }), text).toEqual(['official:search-test']);
    }
    await sync({ official: { ...official, name: 'Lucja Nowak' } });
    expect(await ids('orsted')).toEqual([]);
    expect(await ids('nowak')).toEqual(['official:search-test']);
    await sync({ withdrawal: { about: { id: official.id }, locator: 'row 1' } });
    expect(await ids('nowak')).toEqual([]);
  });

  test('is found by what stands for a letter that does not decompose, and with any apostrophe', async () => {
    const spelled: readonly (readonly [name: string, ...texts: string[]])[] = [
      ['Oʻzbekiston Respublikasi', "O'zbekiston", 'O’zbekiston respublikasi', 'Oʼzbekiston'],
      ['Heydər Əliyev', 'Heydar Aliyev', 'HEYDƏR ƏLİYEV'],
      ['Ŋaaŋa Ɓaɗo', 'naana bado', 'Ŋaaŋa'],
      ['Kƒɔɖi', 'kfodi'],
      ['Col·lecció Gaŀles', 'Colleccio galles', 'COL·LECCIÓ'],
      ['कि की', 'कि', 'की'],
    ];
    for (const [name, ...texts] of spelled) {
      await sync({ official: { ...official, name } });
      for (const text of [name, ...texts])
        expect(await ids(text, { types: ['OFFICIAL'] }), text).toEqual([official.id]);
    }
    expect(await ids('क की', { types: ['OFFICIAL'] })).toEqual([]);
    expect(await ids('कु', { types: ['OFFICIAL'] })).toEqual([]);
  });

  test('is found by the names of all its records, as long as these stand', async () => {
    const records = ['Vera Ostrowska', 'Vera Kowalska'].map((name, index) => ({
      official: { id: official.id, name, citation: { locator: `row ${(index + 2).toString()}` } },
    }));
    await sync(...records);
    for (const text of ['ostrowska', 'kowalska']) expect(await ids(text), text).toEqual([official.id]);
    await sync({ withdrawal: { about: { id: official.id }, locator: 'row 3' } });
    expect(await ids('kowalska')).toEqual([]);
    expect(await ids('ostrowska')).toEqual([official.id]);
  });
});
