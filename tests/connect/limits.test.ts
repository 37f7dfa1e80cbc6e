import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../src/model/dates.js';
import { linkTypes } from '../../src/model/link-types.js';
import { neighbourhoodOf } from '../../src/connect/neighbourhood.js';
import { Paths } from '../../src/connect/paths.js';
import { LinkQueries } from '../../src/connect/link-queries.js';
import type { UserError } from '../../src/errors.js';
import type { Row, Store } from '../../src/store/store.js';
import { days, pickEntity } from '../questions/generated-graph.js';
import { extent, overGraphs, patience } from '../questions/runs.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';
import { Links, allPaths, surroundingsOf } from './links.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

const types = new Set(Object.keys(linkTypes));
const plenty = { linksRead: 50_000, linksScanned: 500_000, steps: 2_000_000 };
const never = new AbortController().signal;
/** The rows of each statement that was run, until they are cleared. */
const read: (readonly Row[])[] = [];

function queriesOn(day: string): LinkQueries {
  const request = {
    read: async (...asked: Parameters<Store['read']>) => {
      const rows = await store.read(...asked);
      read.push(rows);
      return rows;
    },
  };
  return new LinkQueries(request, { types, day: parseDay(day, 'day'), reading: 'POSSIBLE' });
}

/** The error that a search ends in, or nothing. */
function problemOf(search: Promise<unknown>): Promise<UserError['problem'] | undefined> {
  return search.then(
    () => undefined,
    (error: unknown) => (error as UserError).problem,
  );
}

describe('a search that comes to its limits', () => {
  test('tells the first paths, in their order, and that they may not be all', { timeout: patience }, async () => {
    const seen = { truncated: 0, met: 0 };
    await overGraphs(store, async (world, dice) => {
      for (let asked = 0; asked < extent.questions; asked += 1) {
        const [from, to] = [pickEntity('Country', dice), pickEntity('Organisation', dice)];
        const [day, maxDegree, maxLength] = [dice.pick(days), dice.pick([15, 1000]), dice.count(2, 5)];
        const links = new Links(world, { day: parseDay(day, 'day'), reading: 'POSSIBLE', types, maxDegree });
        const expected = allPaths(links, from, to, maxLength);
        const [least = 0, most = 0] = [links.degree(from), links.degree(to)].sort((a, b) => a - b);
        const limits = {
          linksRead: dice.pick([least - 1, least, least + most, 1000]),
          linksScanned: dice.pick([0, least + most, 1000, 1000]),
          steps: dice.pick([20, 100, 100_000]),
        };
        read.length = 0;
        const queries = queriesOn(day);
        const search = { from, to, maxLength, maxDegree };
        const refused = await problemOf(Paths.between(search, queries, never, limits));
        if (refused !== undefined) {
          expect(refused).toMatchObject({ code: 'TOO_MANY_LINKS', remedy: expect.any(String) as string });
          expect(least).toBeGreaterThan(limits.linksRead);
          continue;
        }
        expect(least <= limits.linksRead || least + most <= limits.linksScanned).toBe(true);

        const forwards = await Paths.between(search, queries, never, limits);
        const some = await forwards.range({ limit: 100_000, isBackward: false });
        expect(some).toEqual(expected.slice(0, some.length));
        expect(forwards.isTruncated || some.length === expected.length).toBe(true);
        const counted = await Paths.between(search, queries, never, limits);
        expect(await counted.count()).toBe(some.length);
        expect(counted.isTruncated).toBe(forwards.isTruncated);
        if (forwards.isTruncated) seen.truncated += 1;
        if (read.flat().some((row) => 'isDirect' in row)) seen.met += 1;
        // A link leads to four other ends of a fact at most.
        const returned = Math.max(...read.map((rows) => rows.length));
        expect(returned).toBeLessThanOrEqual(Math.max(limits.linksRead * 4, limits.linksRead + 1, 2));

        // As long as no path is left out for its steps, those of each length are told wholly or not at all.
        const unhurried = await Paths.between(search, queries, never, { ...limits, steps: plenty.steps });
        const whole = await unhurried.range({ limit: 100_000, isBackward: false });
        const next = expected[whole.length];
        if (next !== undefined) expect(whole.at(-1)?.length ?? 0).toBeLessThan(next.length);
        const fromTheEnd = await Paths.between(search, queries, never, { ...limits, steps: plenty.steps });
        expect(await fromTheEnd.range({ limit: 7, isBackward: true })).toEqual(whole.slice(-7).reverse());
        expect(fromTheEnd.isTruncated).toBe(unhurried.isTruncated);
      }
    });
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
  });

  test(
    'goes on from nothing more around an entity, and refuses one that has too much',
    { timeout: patience },
    async () => {
      let cutShort = 0;
      await overGraphs(store, async (world, dice) => {
        for (let asked = 0; asked < extent.questions; asked += 1) {
          const [id, day] = [pickEntity('Organisation', dice), dice.pick(days)];
          const maxDegree = 1000;
          const links = new Links(world, { day: parseDay(day, 'day'), reading: 'POSSIBLE', types, maxDegree });
          const around = { id, depth: 3, limit: 500, maxDegree };
          const limits = { centre: links.degree(id), others: dice.pick([0, 10, 40]) };
          const found = await neighbourhoodOf(around, queriesOn(day), limits);
          const all = surroundingsOf(links, id, 3, 500);
          expect(all.shown).toEqual(expect.arrayContaining([...found.ids]));
          expect(found.ids.length === all.shown.length || found.isTruncated).toBe(true);
          if (found.ids.length < all.shown.length) cutShort += 1;
          const refused = await problemOf(
            neighbourhoodOf(around, queriesOn(day), { ...limits, centre: limits.centre - 1 }),
          );
          expect(refused).toMatchObject({ code: 'TOO_MANY_LINKS', argument: 'id', requested: limits.centre });
        }
      });
      expect(cutShort).toBeGreaterThan(0);
    },
  );
});

describe('two hubs', () => {
  const shared = Array.from({ length: 50 }, (_, index) => `country:c${index.toString().padStart(2, '0')}`);
  const members = (of: string, member: string) => ({
    membership: { member: { id: member }, of: { id: of }, from: '2000', ...cited(`${member} of ${of}`) },
  });
  const between = { from: 'organisation:a', to: 'organisation:b', maxDegree: 1000 };
  const direct = ['organisation:a', 'organisation:b'];

  async function told(
    limits: typeof plenty,
    maxLength: number,
  ): Promise<{ paths: readonly string[][]; more: boolean }> {
    read.length = 0;
    const found = await Paths.between({ ...between, maxLength }, queriesOn('2024-06-01'), never, limits);
    const paths = await found.range({ limit: 1000, isBackward: false });
    return { paths: paths.map((path) => [...path]), more: found.isTruncated };
  }

  beforeAll(async () => {
    const organisations = ['organisation:a', 'organisation:b'];
    await store.close();
    store = await emptyStore();
    await write(store, [
      { source: { id: source, title: 'Test', ...cited('itself') } },
      ...organisations.map((id) => ({ organisation: { id, name: id, ...cited(id) } })),
      ...shared.map((id) => ({ country: { id, name: id, ...cited(id) } })),
      ...organisations.flatMap((of) => shared.map((id) => members(of, id))),
      members('organisation:b', 'organisation:a'),
    ]);
  });

  test('that are tied show so, though each has more links than are read, and what they share', async () => {
    const few = { ...plenty, linksRead: 40 };
    expect(await told(few, 2)).toEqual({ paths: [direct], more: false });
    // What they share is more than is read: so it is not told in part.
    expect(await told(few, 6)).toEqual({ paths: [direct], more: true });
    expect(Math.max(...read.map((rows) => rows.length))).toBe(41);
    const over = shared.map((id) => ['organisation:a', id, 'organisation:b']);
    expect(await told({ ...plenty, linksRead: 102 }, 3)).toEqual({ paths: [direct, ...over], more: false });
  });

  test('of which nothing can be told are refused', async () => {
    const refused = await problemOf(told({ ...plenty, linksRead: 40, linksScanned: 101 }, 6));
    expect(refused).toMatchObject({ code: 'TOO_MANY_LINKS', limit: 101, requested: 102 });
  });
});

describe('a search that takes long', () => {
  const bodies = Array.from({ length: 9 }, (_, index) => `organisation:o${index.toString()}`);
  const search = { from: 'organisation:o0', to: 'organisation:o8', maxLength: 10, maxDegree: 1000 };

  beforeAll(async () => {
    await store.close();
    store = await emptyStore();
    const countries = bodies.map((id) => id.replace('organisation:o', 'country:c'));
    await write(store, [
      { source: { id: source, title: 'Test', ...cited('itself') } },
      ...bodies.map((id) => ({ organisation: { id, name: id, ...cited(id) } })),
      ...countries.map((id) => ({ country: { id, name: id, ...cited(id) } })),
      ...bodies.flatMap((of) =>
        countries.map((id) => ({
          membership: { member: { id }, of: { id: of }, from: '2000', ...cited(`${id} of ${of}`) },
        })),
      ),
    ]);
  });

  test('reaches any place among many paths without going through those before it', async () => {
    const all = await Paths.between(search, queriesOn('2024-06-01'), never, { ...plenty, steps: 20_000_000 });
    // To another body by 1, 2, 3 or 4 countries: 9, 9·7·8, 9·7·8·6·7 and 9·7·8·6·7·5·6 ways.
    expect(await all.count()).toBe(9 + 504 + 21_168 + 635_040);
    const hasty = await Paths.between(search, queriesOn('2024-06-01'), never, { ...plenty, steps: 500 });
    const last = await hasty.range({ limit: 3, isBackward: true });
    const [third, second] = last.toReversed();
    const after = (limit: number) => hasty.range({ limit, isBackward: false, ...(third && { after: third }) });
    expect(await after(1)).toEqual([second]);
    expect(await after(10)).toEqual(last.slice(0, 2).reverse());
    expect(hasty.isTruncated).toBe(false);
    expect(await hasty.count()).toBeLessThan(1000);
    expect(hasty.isTruncated).toBe(true);
  });

  test('lets others have their turn, and ends with its request', async () => {
    let turns = 0;
    const counting = setInterval(() => void (turns += 1), 0);
    const leaving = new AbortController();
    const counted = await Paths.between(search, queriesOn('2024-06-01'), leaving.signal);
    turns = 0;
    const result = counted.count().then(
      () => 'told',
      (error: unknown) => error,
    );
    setTimeout(() => {
      leaving.abort(new Error('The client has left.'));
    }, 20);
    expect(await result).toEqual(new Error('The client has left.'));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(1);
  });
});
