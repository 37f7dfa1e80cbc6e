import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

let store: Store;

const office = (id: string, values: RawRecord): RawRecord => ({
  appointment: { id: `appointment:${id}`, role: 'CHAIR', ...values, ...cited(id) },
});

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { organisation: { id: 'organisation:top', name: 'Top', ...cited('top') } },
    {
      organisation: {
        id: 'organisation:old',
        name: 'Old',
        from: '1990-05-01/1990-05-02',
        until: '../1999-12-31',
        ...cited('old'),
      },
    },
    { committee: { id: 'committee:upper', name: 'Upper', partOf: { id: 'organisation:top' }, ...cited('upper') } },
    {
      committee: {
        id: 'committee:lower',
        name: 'Lower',
        from: '2000',
        partOf: { id: 'committee:upper' },
        ...cited('lower'),
      },
    },
    { committee: { id: 'committee:apart', name: 'Apart', ...cited('apart') } },
    { official: { id: 'official:dinh', name: 'Đinh Thị Sương', ...cited('dinh') } },
    { official: { id: 'official:strasse', name: 'Karl Straße', ...cited('strasse') } },
    { official: { id: 'official:none', name: 'Without Office', ...cited('none') } },
    { post: { id: 'post:seat', name: 'Seat', ...cited('seat') } },
    // Surely in office on 2012-01-01.
    office('sure', {
      holder: { id: 'official:dinh' },
      body: { id: 'committee:lower' },
      from: '2010-01-01',
      until: '2014-12-31',
    }),
    // Possibly: nobody says when it began.
    office('open', {
      holder: { id: 'official:strasse' },
      body: { id: 'committee:apart' },
      title: 'Acting',
      acting: true,
    }),
    // Nobody says who.
    office('somebody', { body: { id: 'committee:upper' }, from: '2011' }),
    // The body of the seat is not said.
    office('somewhere', {
      holder: { id: 'official:dinh' },
      post: { id: 'post:seat' },
      role: 'MEMBER',
      from: '2013-06/2013-08',
    }),
  ]);
});
afterAll(() => store.close());

async function ids(connection: string, filter: string, others = ''): Promise<readonly string[]> {
  const question = `{ rows: ${connection}(first: 100, orderBy: [{ field: ID }], filter: ${filter}${others}) { totalCount nodes { id } } }`;
  const { rows } = (await answer(store, question)) as { rows: { totalCount: number; nodes: { id: string }[] } };
  expect(rows.nodes).toHaveLength(rows.totalCount);
  return rows.nodes.map(({ id }) => id.replace(/^\w+:/, ''));
}

/** The ids of the rows under each reading. */
async function underEach(
  connection: string,
  filter: string,
  others = '',
): Promise<Record<'possible' | 'likely' | 'definite', readonly string[]>> {
  const under = (reading: string): Promise<readonly string[]> =>
    ids(connection, filter, `, reading: ${reading}${others}`);
  const [possible, likely, definite] = await Promise.all([under('POSSIBLE'), under('LIKELY'), under('DEFINITE')]);
  return { possible, likely, definite };
}

test('a question that names no reading is asked under LIKELY', async () => {
  const filter = '{ body: { committee: { name: { eq: "Lower" } } } }';
  expect(await ids('appointments', filter)).toEqual((await underEach('appointments', filter)).likely);
  expect(await ids('appointments', filter)).not.toEqual((await underEach('appointments', filter)).possible);
});

describe('what a filter leaves out sets no condition', () => {
  test.each([
    ['an empty filter', '{}', ['apart', 'lower', 'upper']],
    ['a null condition', '{ name: null }', ['apart', 'lower', 'upper']],
    ['an empty condition', '{ name: {} }', ['apart', 'lower', 'upper']],
    ['a null operand', '{ name: { eq: null } }', ['apart', 'lower', 'upper']],
    ['all of no conditions', '{ and: [] }', ['apart', 'lower', 'upper']],
    ['one of no conditions', '{ or: [] }', []],
    ['not an empty filter', '{ not: {} }', []],
    ['one of no values', '{ id: { in: [] } }', []],
  ])('%s', async (_what, filter, expected) => {
    expect(await ids('committees', filter)).toEqual(expected);
  });
});

test('what nothing can meet is met by nothing, in whatever order it is asked', async () => {
  const question = `{ organisation(id: "organisation:top") {
      committees(filter: { or: [] }, orderBy: [{ field: APPOINTMENTS_COUNT }]) { totalCount nodes { id } }
    } }`;
  expect(await answer(store, question)).toEqual({ organisation: { committees: { totalCount: 0, nodes: [] } } });
});

describe('conditions on values', () => {
  test.each([
    ['equality', '{ name: { eq: "Upper" } }', ['upper']],
    ['one of several', '{ name: { in: ["Upper", "Apart", "Nothing"] } }', ['apart', 'upper']],
    ['its complement', '{ name: { not: { in: ["Upper", "Apart"] } } }', ['lower']],
    ['several together', '{ name: { startsWith: "u" }, id: { not: { eq: "committee:apart" } } }', ['upper']],
    ['either of two filters', '{ or: [{ name: { eq: "Upper" } }, { name: { eq: "Lower" } }] }', ['lower', 'upper']],
  ])('%s', async (_what, filter, expected) => {
    expect(await ids('committees', filter)).toEqual(expected);
  });

  test.each([
    ['dinh', 'contains', ['dinh']],
    ['ĐINH THI', 'startsWith', ['dinh']],
    ['suong', 'contains', ['dinh']],
    ['strasse', 'contains', ['strasse']],
    ['STRAßE', 'contains', ['strasse']],
    ['karl stras', 'startsWith', ['strasse']],
    ['se', 'contains', ['strasse']],
    ['inh', 'startsWith', []],
    ['.*', 'contains', []],
    ['', 'contains', ['dinh', 'none', 'strasse']],
  ])('text %j (%s) is found blind to case and accents, letter by letter', async (text, operator, expected) => {
    expect(await ids('officials', `{ name: { ${operator}: ${JSON.stringify(text)} } }`)).toEqual(expected);
  });

  test('what is not said of a value is not so', async () => {
    expect(await ids('appointments', '{ acting: { eq: true } }')).toEqual(['open']);
    expect(await ids('appointments', '{ not: { acting: { eq: true } } }')).toEqual(['somebody', 'somewhere', 'sure']);
    expect(await ids('appointments', '{ title: { isNull: true } }')).toEqual(['somebody', 'somewhere', 'sure']);
  });
});

describe('what a fact leaves unknown', () => {
  const inLower = '{ body: { committee: { name: { eq: "Lower" } } } }';

  test('may be so, and is neither likely nor surely so', async () => {
    expect(await underEach('appointments', inLower)).toEqual({
      possible: ['somewhere', 'sure'],
      likely: ['sure'],
      definite: ['sure'],
    });
  });

  test('may not be so either: the complement under one reading is that of the opposite, and of LIKELY plain', async () => {
    expect(await underEach('appointments', `{ not: ${inLower} }`)).toEqual({
      possible: ['open', 'somebody', 'somewhere'],
      likely: ['open', 'somebody', 'somewhere'],
      definite: ['open', 'somebody'],
    });
  });

  test('is asked for by isNull, which is always known', async () => {
    for (const reading of ['', ', reading: POSSIBLE', ', reading: DEFINITE']) {
      expect(await ids('appointments', '{ body: { isNull: true } }', reading)).toEqual(['somewhere']);
      expect(await ids('appointments', '{ holder: { isNull: false } }', reading)).toEqual([
        'open',
        'somewhere',
        'sure',
      ]);
    }
  });

  test('is carried through relationships: whoever holds an office that nobody says where', async () => {
    const filter = '{ appointments: { some: { body: { committee: { id: { eq: "committee:apart" } } } } } }';
    expect(await underEach('officials', filter)).toEqual({
      possible: ['dinh', 'strasse'],
      likely: ['strasse'],
      definite: ['strasse'],
    });
    expect(await underEach('officials', filter.replace('some', 'none'))).toEqual({
      possible: ['dinh', 'none'],
      likely: ['dinh', 'none'],
      definite: ['none'],
    });
  });

  test('does not reach to structure: a committee that is part of nothing is in no organisation', async () => {
    const filter = '{ not: { partOf: { organisation: { name: { eq: "Top" } } } } }';
    const both = ['apart', 'lower'];
    expect(await underEach('committees', filter)).toEqual({ possible: both, likely: both, definite: both });
  });
});

describe('partial dates', () => {
  test.each([
    ['{ from: { gte: "2013-07" } }', ['open', 'somewhere'], [], []],
    ['{ from: { gte: "2013-06" } }', ['open', 'somewhere'], ['somewhere'], ['somewhere']],
    ['{ from: { lt: "2011" } }', ['open', 'sure'], ['sure'], ['sure']],
    ['{ from: { lt: "2011-06" } }', ['open', 'somebody', 'sure'], ['somebody', 'sure'], ['sure']],
    ['{ from: { lte: "2011" } }', ['open', 'somebody', 'sure'], ['somebody', 'sure'], ['somebody', 'sure']],
    [
      '{ from: { gt: "2010" } }',
      ['open', 'somebody', 'somewhere'],
      ['somebody', 'somewhere'],
      ['somebody', 'somewhere'],
    ],
    ['{ from: { eq: "2010-01-01" } }', ['open', 'sure'], ['sure'], ['sure']],
    ['{ from: { eq: "2011" } }', ['open', 'somebody'], ['somebody'], []],
    ['{ from: { eq: "2011-01-01" } }', ['open', 'somebody'], ['somebody'], []],
    ['{ from: { eq: "2011-06-01" } }', ['open', 'somebody'], [], []],
    [
      '{ from: { not: { eq: "2011" } } }',
      ['open', 'somebody', 'somewhere', 'sure'],
      ['open', 'somewhere', 'sure'],
      ['somewhere', 'sure'],
    ],
    ['{ until: { gte: "2020" } }', ['open', 'somebody', 'somewhere'], [], []],
    ['{ from: { isNull: true } }', ['open'], ['open'], ['open']],
  ])('%s', async (filter, possible, likely, definite) => {
    expect(await underEach('appointments', filter)).toEqual({ possible, likely, definite });
  });

  test('that are not after a day count as that day', async () => {
    const ending = async (filter: string): Promise<unknown> => ids('organisations', `{ until: { ${filter} } }`);
    expect(await ending('eq: "1999-12-31"')).toEqual(['old']);
    expect(await ending('lt: "1999-12-31"')).toEqual([]);
  });

  test('are surely one of several where each day that they can mean is one of these', async () => {
    const amongMay = async (days: readonly string[]): Promise<unknown> =>
      ids('organisations', `{ from: { in: ${JSON.stringify(days)} } }`, ', reading: DEFINITE');
    expect(await amongMay(['1990-05-02', '1990-05-01', '1990-05-01'])).toEqual(['old']);
    expect(await amongMay(['1990-05-01'])).toEqual([]);
    expect(await amongMay(['1990-05'])).toEqual([]);
  });

  test('refuses what is no date, naming the argument, the value and the remedy', async () => {
    const { errors } = await ask(store, '{ appointments(filter: { from: { gte: "soon" } }) { nodes { id } } }');
    expect((errors?.[0]?.originalError as { problem?: unknown }).problem).toMatchObject({
      code: 'BAD_DATE',
      argument: 'filter',
      value: 'soon',
    });
  });
});

describe('a comparison with a date that leaves the day open, or in doubt, which it is compared by', () => {
  const refused = async (operator: string, date: string): Promise<unknown> => {
    const filters = [`{ from: { ${operator}: "${date}" } }`, `{ not: { from: { not: { ${operator}: "${date}" } } } }`];
    const problems = filters.map(async (filter) => {
      const { errors } = await ask(store, `{ appointments(filter: ${filter}, reading: DEFINITE) { totalCount } }`);
      return (errors?.[0]?.originalError as { problem?: unknown } | undefined)?.problem;
    });
    const [problem, within] = await Promise.all(problems);
    expect(within).toEqual(problem);
    return problem;
  };

  test.each([
    ['gt', ['2010?', '2010~', '2010/..', '2010/2011?'], ['2009?/2010', '../2010']],
    ['gte', ['2010?', '2010%', '../2010', '2010~/2011'], ['2010/2011?', '2010/..']],
    ['lt', ['2011?', '2011-02~', '../2011', '2011?/2012'], ['2011/..', '2011/2012~']],
    ['lte', ['2011?', '2011/..', '2011/2012?'], ['../2011', '2010?/2011']],
  ])('is refused, and with one that has it is not: %s', async (operator, without, having) => {
    for (const date of without) {
      expect(await refused(operator, date), date).toEqual({
        code: 'BAD_DATE',
        message: expect.stringMatching(/^"filter" is ".*", which has no certain (first|last) day/) as string,
        argument: 'filter',
        value: date,
        remedy: expect.stringContaining('Leave out ? and ~') as string,
      });
    }
    for (const date of having) expect(await refused(operator, date), date).toBeUndefined();
  });

  test('compares by the day that the date has, whatever else of it is open', async () => {
    expect(await ids('appointments', '{ from: { gt: "../2010" } }', ', reading: DEFINITE')).toEqual([
      'somebody',
      'somewhere',
    ]);
    expect(await ids('appointments', '{ from: { lt: "2011/.." } }', ', reading: DEFINITE')).toEqual(['sure']);
  });
});

describe('relationships', () => {
  test('state is asked of the day of the connection', async () => {
    const filter = '{ appointments: { some: { state: { eq: CURRENT }, role: { eq: CHAIR } } } }';
    expect(await ids('officials', filter, ', at: "2012-01-01", reading: POSSIBLE')).toEqual(['dinh', 'strasse']);
    expect(await ids('officials', filter, ', at: "2012-01-01", reading: DEFINITE')).toEqual(['dinh']);
    expect(await ids('officials', filter, ', at: "2016-01-01", reading: POSSIBLE')).toEqual(['strasse']);
  });

  test('a set of states is one condition, surely met by a term that is in one of them, whichever it is', async () => {
    const surely = (state: string): Promise<readonly string[]> =>
      ids('appointments', `{ state: { ${state} } }`, ', reading: DEFINITE, at: "2013-07-01"');
    // It has begun by the end of 2011, and may have ended since.
    expect(await surely('in: [CURRENT, ENDED]')).toEqual(['somebody', 'sure']);
    expect(await surely('not: { eq: NOT_BEGUN }')).toEqual(['somebody', 'sure']);
    expect(await surely('in: [NOT_BEGUN, ENDED]')).toEqual([]);
    expect(await surely('eq: CURRENT')).toEqual(['sure']);
    expect(await surely('in: [UNKNOWN]')).toEqual(['somebody']);
    expect(await surely('in: [CURRENT, UNKNOWN]')).toEqual(['somebody', 'sure']);
  });

  test('under LIKELY each term is in one state', async () => {
    const found = await Promise.all(
      ['NOT_BEGUN', 'CURRENT', 'ENDED'].map((state) => ids('appointments', `{ state: { eq: ${state} } }`)),
    );
    expect(found.flat().sort()).toEqual(await ids('appointments', '{}'));
  });

  test('a fact is named by its id where it is one of several', async () => {
    const filter = '{ appointments: { some: { id: { in: ["appointment:sure", "appointment:none"] } } } }';
    expect(await ids('committees', filter)).toEqual(['lower']);
    expect(await ids('officials', filter)).toEqual(['dinh']);
  });

  test('every holds where there is nothing', async () => {
    const filter = '{ appointments: { every: { acting: { eq: true } } } }';
    expect(await ids('officials', filter)).toEqual(['none', 'strasse']);
  });

  test('counts are ranges on a day', async () => {
    const count = (condition: string): string => `{ appointments: { count: { ${condition} } } }`;
    const on = async (condition: string, reading: string): Promise<unknown> =>
      ids('officials', count(condition), `, at: "2012-01-01", reading: ${reading}`);
    expect(await on('gte: 1', 'POSSIBLE')).toEqual(['dinh', 'strasse']);
    expect(await on('gte: 1', 'DEFINITE')).toEqual(['dinh']);
    expect(await on('eq: 0', 'POSSIBLE')).toEqual(['none', 'strasse']);
    expect(await on('eq: 0', 'DEFINITE')).toEqual(['none']);
    // None or one, whichever it is.
    expect(await on('in: [0, 1]', 'DEFINITE')).toEqual(['dinh', 'none', 'strasse']);
    expect(await on('in: [1, 2]', 'DEFINITE')).toEqual(['dinh']);
    expect(await ids('officials', count('in: [2, 3]'))).toEqual(['dinh']);
  });

  test('within reaches down a hierarchy, from the thing itself', async () => {
    expect(await ids('committees', '{ within: { id: { eq: "organisation:top" } } }')).toEqual(['lower', 'upper']);
    expect(await ids('committees', '{ within: { name: { eq: "Upper" } } }')).toEqual(['lower', 'upper']);
  });

  test('things of several kinds are asked by kind, or for what all have', async () => {
    expect(
      await ids('appointments', '{ holder: { entity: { name: { contains: "STRASSE" } } } }', ', reading: DEFINITE'),
    ).toEqual(['open']);
    expect(
      await ids('appointments', '{ holder: { entity: { type: { eq: COUNTRY } } } }', ', reading: DEFINITE'),
    ).toEqual([]);
    expect(await ids('appointments', '{ holder: { official: {} } }', ', reading: DEFINITE')).toEqual([
      'open',
      'somewhere',
      'sure',
    ]);
  });

  test('a state field is filtered as the field itself would answer', async () => {
    const filter = '{ chairs: { some: { holder: { official: { name: { contains: "dinh" } } } } } }';
    expect(await ids('committees', filter, ', at: "2012-01-01", reading: POSSIBLE')).toEqual(['lower', 'upper']);
    expect(await ids('committees', filter, ', at: "2012-01-01", reading: DEFINITE')).toEqual(['lower']);
  });

  test('nested connections are filtered too', async () => {
    const question = `{ committee(id: "committee:lower") {
      appointments(filter: { holder: { official: { name: { contains: "karl" } } } }) { totalCount }
      all: appointments(filter: { holder: { official: { name: { contains: "dinh" } } } }) { totalCount }
    } }`;
    expect(await answer(store, question)).toEqual({
      committee: { appointments: { totalCount: 0 }, all: { totalCount: 1 } },
    });
  });
});

test('a text of any length can be looked for', async () => {
  for (const operator of ['contains', 'startsWith', 'eq']) {
    expect(await ids('officials', `{ name: { ${operator}: "${'ß'.repeat(3_000)}" } }`)).toEqual([]);
  }
});

describe('what a filter names by its id', () => {
  const ofTop = '{ partOf: { entity: { id: { eq: "organisation:top" } } } }';
  test.each([
    ['officials', `{ appointments: { some: { body: { committee: ${ofTop} } } } }`],
    ['officials', '{ appointments: { some: { body: { committee: { id: { eq: "committee:lower" } } } } } }'],
    [
      'officials',
      '{ appointments: { some: { role: { eq: MEMBER }, body: { committee: { id: { eq: "committee:lower" } } } } } }',
    ],
    ['officials', '{ appointments: { some: { body: { organisation: { id: { eq: "committee:lower" } } } } } }'],
    [
      'officials',
      '{ name: { contains: "karl" }, appointments: { some: { body: { entity: { id: { eq: "committee:apart" } } } } } }',
    ],
    [
      'officials',
      '{ appointments: { some: { body: { committee: { name: { eq: "Upper" }, within: { id: { eq: "organisation:top" } } } } } } }',
    ],
    [
      'officials',
      '{ appointments: { some: { body: { committee: { within: { id: { eq: "organisation:top" } } } } } } }',
    ],
    [
      'officials',
      '{ appointments: { some: { body: { entity: { id: { eq: "committee:lower", not: { eq: "committee:lower" } } } } } } }',
    ],
    [
      'officials',
      '{ appointments: { some: { body: { entity: { id: { eq: "committee:lower" } } } }, none: { acting: { eq: true } } } }',
    ],
    ['appointments', `{ body: { committee: ${ofTop} } }`],
    ['committees', '{ appointments: { some: { holder: { entity: { id: { eq: "official:dinh" } } } } } }'],
  ])('is found from there as it is among all: %s %s', async (connection, filter) => {
    const among = (reading: string): Promise<readonly string[]> =>
      ids(connection, `{ not: { not: ${filter} } }`, reading);
    for (const reading of ['LIKELY', 'POSSIBLE', 'DEFINITE'].flatMap((one) => [
      `, reading: ${one}`,
      `, at: "2012-01-01", reading: ${one}`,
    ])) {
      expect(await ids(connection, filter, reading)).toEqual(await among(reading));
    }
  });
});
