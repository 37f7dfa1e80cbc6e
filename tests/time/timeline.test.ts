import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import { formatDay, parseDay } from '../../src/model/dates.js';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

/** Today, for the tests, is 2026-06-15. */

const seed = new URL('../../seed/', import.meta.url);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  for (const file of readdirSync(seed).filter((name) => name.endsWith('.ndjson'))) {
    await loadRecords(new Writer(store), readFileSync(new URL(file, seed), 'utf8'));
  }
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    ...['ann', 'ben', 'cleo'].map((name) => ({ official: { id: `official:${name}`, name, ...cited(name) } })),
  ]);
});
afterAll(() => store.close());

interface Span {
  readonly from: string | null;
  readonly until: string | null;
  readonly knowledge: string;
  readonly appointments: readonly { readonly id: string }[];
  readonly likelyAppointments: readonly { readonly id: string }[];
  readonly definiteAppointments: readonly { readonly id: string }[];
}
type Period = Readonly<{ from?: string | null; until?: string | null }>;

const question = `query ($id: ID!, $role: AppointmentRole!, $from: EDTF, $until: EDTF) {
  node(id: $id) {
    ... on Body { timeline(role: $role, from: $from, until: $until) { ...Span } }
    ... on Post { ofPost: timeline(from: $from, until: $until) { ...Span } }
  }
}
fragment Span on TimelineSpan {
  from until knowledge
  appointments { id } likelyAppointments { id } definiteAppointments { id }
}`;

async function spansOf(id: string, role: string, period: Period = {}): Promise<readonly Span[]> {
  const { node } = (await answer(store, question, { id, role, ...period })) as { node: Record<string, Span[]> };
  return node['timeline'] ?? node['ofPost'] ?? [];
}

/** A span as a line: its days, what is known, who holds the office, and after a bar who surely does. */
function line({ from, until, knowledge, appointments, definiteAppointments }: Span): string {
  const names = (of: Span['appointments']): string =>
    of.map(({ id }) => id.replace(/^.*[:-]/, '')).join(' ') || 'nobody';
  return `${from ?? '..'} ${until ?? '..'} ${knowledge} ${names(appointments)} | ${names(definiteAppointments)}`;
}

async function linesOf(id: string, role: string, period: Period = {}): Promise<readonly string[]> {
  return (await spansOf(id, role, period)).map(line);
}

interface Term {
  readonly who: string | null;
  readonly from?: string;
  readonly until?: string;
  readonly role?: string;
  readonly shared?: boolean;
  readonly modality?: string;
}

let bodies = 0;

/** A committee, and a post of it with `seats`, with these appointments: known by who holds them. */
async function bodyWith(
  terms: readonly Term[],
  { seats, ...dates }: RawRecord = {},
): Promise<{ body: string; post: string }> {
  bodies += 1;
  const [body, post] = [`committee:t${bodies.toString()}`, `post:t${bodies.toString()}`];
  await write(store, [
    { committee: { id: body, ...dates, ...cited(body) } },
    { post: { id: post, body: { id: body }, ...(seats !== undefined && { seats }), ...cited(post) } },
    ...terms.map(({ who, role = 'CHAIR', ...term }, index) => ({
      appointment: {
        id: `appointment:t${bodies.toString()}-${who ?? 'somebody'}${index === terms.findIndex((one) => one.who === who) ? '' : index.toString()}`,
        role,
        body: { id: body },
        ...(seats !== undefined && { post: { id: post } }),
        ...(who !== null && { holder: { id: `official:${who}` } }),
        ...term,
        ...cited(`${body} ${index.toString()}`),
      },
    })),
  ]);
  return { body, post };
}

const annThenBen: readonly Term[] = [
  { who: 'ann', from: '2020-01-01', until: '2021-06-30' },
  { who: 'ben', from: '2021-06-30', until: '2022-12-31' },
];

describe('The timeline of the seed', () => {
  test('names the PTC chair as likely for the months of her term, surely until the article, and nobody from then until today', async () => {
    const spans = await spansOf('committee:wco-ptc', 'CHAIR');
    expect(
      spans.map(({ from, until, knowledge, appointments }) => [from, until, knowledge, appointments.length]),
    ).toEqual([
      ['2024-04-01', '2024-04-29', 'LIKELY', 1],
      ['2024-04-30', '2024-06-27', 'DEFINITE', 1],
      ['2024-06-28', '2025-04-30', 'LIKELY', 1],
      ['2025-05-01', '2026-06-15', 'UNKNOWN', 0],
    ]);
  });

  test('is sure of the head of Vietnam Customs only between the documents that name him', async () => {
    const spans = await spansOf('administration:vn', 'HEAD');
    const sure = spans.filter(({ knowledge }) => knowledge === 'DEFINITE').map(({ from, until }) => [from, until]);
    // One article says on a day of which meeting he was met, and a headline in which month another was.
    expect(sure).toEqual([['2019-10-10', '2023-06-06']]);
  });

  test.each([
    ['committee:wco-ptc', 'CHAIR'],
    ['committee:wco-council', 'CHAIR'],
    ['committee:wco-council', 'VICE_CHAIR'],
    ['organisation:wco', 'SECRETARY_GENERAL'],
    ['administration:vn', 'HEAD'],
  ])('lists for %s, %s, at both ends of each span whom `officers` lists on that day', async (id, role) => {
    const officers = `query ($id: ID!, $role: AppointmentRole!, $at: Date!) {
      node(id: $id) { ... on Body {
        possible: officers(role: [$role], at: $at, reading: POSSIBLE) { nodes { id } }
        likely: officers(role: [$role], at: $at) { nodes { id } }
        definite: officers(role: [$role], at: $at, reading: DEFINITE) { nodes { id } }
      } }
    }`;
    interface Officers {
      node: Record<'possible' | 'likely' | 'definite', { nodes: readonly { id: string }[] }>;
    }
    const spans = await spansOf(id, role, { from: '2015-01-01', until: '2026-12-31' });
    expect(spans.length).toBeGreaterThan(1);
    for (const { from, until, appointments, likelyAppointments, definiteAppointments } of spans) {
      const [first, last] = await Promise.all(
        [from, until].map(
          async (at) => ((await answer(store, officers, { id, role, at })) as unknown as Officers).node,
        ),
      );
      // Who is nearest to his definite days may change within a span, so only the first day has the same order.
      expect(first?.possible.nodes).toEqual(appointments);
      expect(first?.likely.nodes).toEqual(likelyAppointments);
      expect(first?.definite.nodes).toEqual(definiteAppointments);
      expect(new Set(last?.possible.nodes.map((each) => each.id))).toEqual(
        new Set(appointments.map((each) => each.id)),
      );
      expect(last?.likely.nodes.length).toBe(likelyAppointments.length);
      expect(last?.definite.nodes.length).toBe(definiteAppointments.length);
    }
  });
});

describe('What a timeline knows', () => {
  test('on the day of a handover both hold the office, the successor first, and that is no dispute', async () => {
    const { body } = await bodyWith(annThenBen);
    expect(await linesOf(body, 'CHAIR', { until: '2023' })).toEqual([
      '2020-01-01 2021-06-29 DEFINITE ann | ann',
      '2021-06-30 2021-06-30 DEFINITE ben ann | ben ann',
      '2021-07-01 2022-12-31 DEFINITE ben | ben',
      '2023-01-01 2023-12-31 UNKNOWN nobody | nobody',
    ]);
  });

  test('two known chairs on more than one day are in dispute on these days alone', async () => {
    const { body } = await bodyWith([
      { who: 'ann', from: '2020-01-01', until: '2021-06-30' },
      { who: 'ben', from: '2021-06-01', until: '2022-12-31' },
    ]);
    expect(await linesOf(body, 'CHAIR', { until: '2022' })).toEqual([
      '2020-01-01 2021-05-31 DEFINITE ann | ann',
      '2021-06-01 2021-06-30 DISPUTED ben ann | ben ann',
      '2021-07-01 2022-12-31 DEFINITE ben | ben',
    ]);
  });

  test('chairs who are said to share the office are in no dispute, and no more are several vice-chairs', async () => {
    const together = (role: string, shared: boolean): readonly Term[] =>
      ['ann', 'ben'].map((who) => ({ who, role, shared, from: '2020-01-01', until: '2020-12-31' }));
    const { body } = await bodyWith([...together('CHAIR', true), ...together('VICE_CHAIR', false)]);
    for (const role of ['CHAIR', 'VICE_CHAIR']) {
      const spans = await spansOf(body, role, { until: '2020' });
      expect(spans).toMatchObject([{ from: '2020-01-01', until: '2020-12-31', knowledge: 'DEFINITE' }]);
      expect(spans[0]?.definiteAppointments).toHaveLength(2);
    }
  });

  test('a post with one seat is disputed by two holders, and one with two seats is not', async () => {
    const both: readonly Term[] = ['ann', 'ben'].map((who) => ({
      who,
      role: 'MEMBER',
      from: '2020-01-01',
      until: '2020-12-31',
    }));
    const oneSeat = await bodyWith(both, { seats: 1 });
    const twoSeats = await bodyWith(both, { seats: 2 });
    expect(await linesOf(oneSeat.post, 'MEMBER', { from: '2020', until: '2020' })).toEqual([
      '2020-01-01 2020-12-31 DISPUTED ann ben | ann ben',
    ]);
    expect(await linesOf(twoSeats.post, 'MEMBER', { from: '2020', until: '2020' })).toEqual([
      '2020-01-01 2020-12-31 DEFINITE ann ben | ann ben',
    ]);
  });

  test('a holder who is not named holds the office all the same, disputes nobody, and comes after one who is', async () => {
    const { body } = await bodyWith([
      { who: null, from: '2020-01-01', until: '2020-12-31' },
      { who: 'ann', from: '2020-07-01', until: '2020-12-31' },
    ]);
    expect(await linesOf(body, 'CHAIR', { from: '2020', until: '2020' })).toEqual([
      '2020-01-01 2020-06-30 DEFINITE somebody | somebody',
      '2020-07-01 2020-12-31 DEFINITE ann somebody | ann somebody',
    ]);
  });

  test('a term of which only the years are known is likely at its ends and definite between', async () => {
    const { body } = await bodyWith([{ who: 'ann', from: '2020', until: '2022' }]);
    expect(await linesOf(body, 'CHAIR', { from: '2019', until: '2023' })).toEqual([
      '2019-01-01 2019-12-31 UNKNOWN nobody | nobody',
      '2020-01-01 2020-12-30 LIKELY ann | nobody',
      '2020-12-31 2022-01-01 DEFINITE ann | ann',
      '2022-01-02 2022-12-31 LIKELY ann | nobody',
      '2023-01-01 2023-12-31 UNKNOWN nobody | nobody',
    ]);
  });

  test('what is only planned or proposed is left out', async () => {
    const { body } = await bodyWith([
      { who: 'ann', from: '2020-01-01', until: '2020-12-31', modality: 'PLANNED' },
      { who: 'ben', from: '2020-01-01', until: '2020-12-31', modality: 'PROPOSED' },
    ]);
    expect(await linesOf(body, 'CHAIR', { from: '2020', until: '2020' })).toEqual([
      '2020-01-01 2020-12-31 UNKNOWN nobody | nobody',
    ]);
  });
});

describe('The period of a timeline', () => {
  test('is by default from the earliest beginning until today', async () => {
    const { body } = await bodyWith(annThenBen);
    const spans = await spansOf(body, 'CHAIR');
    expect([spans[0]?.from, spans.at(-1)?.until]).toEqual(['2020-01-01', '2026-06-15']);
  });

  test('begins and ends by default with a body that is over', async () => {
    const { body } = await bodyWith(annThenBen, { from: '2019-05-01', until: '2023-03-31' });
    const spans = await spansOf(body, 'CHAIR');
    expect([spans[0]?.from, spans.at(-1)?.until]).toEqual(['2019-05-01', '2023-03-31']);
  });

  test('is open on a side that is asked to be, without a day there', async () => {
    const { body } = await bodyWith(annThenBen);
    expect(await linesOf(body, 'CHAIR', { from: '..', until: '..' })).toEqual([
      '.. 2019-12-31 UNKNOWN nobody | nobody',
      '2020-01-01 2021-06-29 DEFINITE ann | ann',
      '2021-06-30 2021-06-30 DEFINITE ben ann | ben ann',
      '2021-07-01 2022-12-31 DEFINITE ben | ben',
      '2023-01-01 .. UNKNOWN nobody | nobody',
    ]);
  });

  test('begins on the earliest and ends on the latest day that its dates can mean, and null is as if left out', async () => {
    const { body } = await bodyWith(annThenBen);
    const ends = async (period: Period): Promise<unknown> => {
      const spans = await spansOf(body, 'CHAIR', period);
      return [spans[0]?.from, spans.at(-1)?.until];
    };
    expect(await ends({ from: '2020-03', until: '2021' })).toEqual(['2020-03-01', '2021-12-31']);
    expect(await ends({ from: '2020/2021', until: '2021/2022' })).toEqual(['2020-01-01', '2022-12-31']);
    expect(await ends({ from: null, until: null })).toEqual(['2020-01-01', '2026-06-15']);
  });

  test('has no span where an office never had anybody, or where it ends before it begins by itself', async () => {
    const { body } = await bodyWith(annThenBen);
    expect(await linesOf(body, 'SECRETARY_GENERAL', { from: '2030' })).toEqual([]);
    expect(await linesOf(body, 'SECRETARY_GENERAL', { from: '2020', until: '2020' })).toEqual([
      '2020-01-01 2020-12-31 UNKNOWN nobody | nobody',
    ]);
  });

  test.each([
    [{ from: '2021', until: '2020' }, 'BAD_PERIOD', 'until', '2020'],
    [{ from: '2021?' }, 'BAD_PERIOD', 'from', '2021?'],
    [{ until: '2021~' }, 'BAD_PERIOD', 'until', '2021~'],
    [{ from: 'last year' }, 'BAD_DATE', undefined, undefined],
  ])('is refused with a clear error where it is %j', async (period, code, argument, value) => {
    const { body } = await bodyWith(annThenBen);
    const { errors } = await ask(store, question, { id: body, role: 'CHAIR', ...period });
    expect(errors).toHaveLength(1);
    expect((errors?.[0]?.originalError as { problem?: unknown }).problem).toMatchObject({
      code,
      ...(argument !== undefined && { argument, value }),
      remedy: expect.any(String) as string,
    });
  });
});

describe('Many appointments', () => {
  test('of a body that had a new chair every week for forty years make one span each, read by one question', async () => {
    const first = parseDay('1980-01-06', 'first');
    const weeks = Array.from({ length: 2_000 }, (_, week) => first + 7 * week);
    const { body } = await bodyWith(
      weeks.map((day, index) => ({
        who: ['ann', 'ben', 'cleo'][index % 3] ?? 'ann',
        from: formatDay(day),
        until: formatDay(day + 6),
      })),
    );
    const spans = await spansOf(body, 'CHAIR', { until: formatDay(first + 7 * 2_000 - 1) });
    expect(spans).toHaveLength(2_000);
    expect(new Set(spans.map(({ knowledge }) => knowledge))).toEqual(new Set(['DEFINITE']));
  });

  test('that are all in very many spans are refused, and told how to ask for fewer', async () => {
    const first = parseDay('2000-01-01', 'first');
    const { body } = await bodyWith([
      ...Array.from({ length: 150 }, () => ({ who: 'ann', shared: true })),
      ...Array.from({ length: 150 }, (_, index) => ({
        who: 'ben',
        shared: true,
        from: formatDay(first + 2 * index),
        until: formatDay(first + 2 * index),
      })),
    ]);
    const { errors } = await ask(store, question, { id: body, role: 'CHAIR', from: '2000' });
    expect((errors?.[0]?.originalError as { problem?: unknown }).problem).toMatchObject({
      code: 'TIMELINE_TOO_LONG',
      limit: 20_000,
      remedy: expect.stringContaining('shorter period') as string,
    });
    expect(await spansOf(body, 'CHAIR', { from: '2000-01', until: '2000-02' })).toHaveLength(60);
  });
});
