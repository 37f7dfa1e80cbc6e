import { describe, expect, test } from 'vitest';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';

describe('what was just written', () => {
  test('is on paths and around an entity at once, and gone at once', async () => {
    const store = await emptyStore();
    const question = `{
      paths(from: "organisation:a", to: "organisation:b") { totalCount nodes { entities { id } } }
      neighbourhood(id: "organisation:a") { entities { id } }
    }`;
    const membership = { member: { id: 'organisation:a' }, of: { id: 'organisation:b' }, from: '2000' };
    await write(store, [
      { source: { id: source, title: 'Test', ...cited('itself') } },
      { organisation: { id: 'organisation:a', name: 'A', ...cited('a') } },
      { organisation: { id: 'organisation:b', name: 'B', ...cited('b') } },
    ]);
    const apart = { paths: { totalCount: 0, nodes: [] }, neighbourhood: { entities: [{ id: 'organisation:a' }] } };
    expect(await answer(store, question)).toEqual(apart);
    await write(store, [{ membership: { ...membership, ...cited('membership') } }]);
    const both = { entities: [{ id: 'organisation:a' }, { id: 'organisation:b' }] };
    const tied = { paths: { totalCount: 1, nodes: [both] }, neighbourhood: both };
    expect(await answer(store, question)).toEqual(tied);
    expect(await answer(store, question)).toEqual(tied);
    await write(store, [{ membership: { ...membership, until: '2001', ...cited('membership') } }]);
    expect(await answer(store, question)).toEqual(apart);
    await store.close();
  });
});

describe('many facts between the same two', () => {
  interface Surroundings {
    readonly truncated: boolean;
    readonly entities: readonly { readonly id: string }[];
    readonly links: readonly { readonly label: string; readonly subject: { readonly id: string } }[];
    readonly leftOut: readonly { readonly type: string; readonly count: number }[];
  }
  const measures = 60;

  test('take one place in a neighbourhood, and are told up to the fiftieth', async () => {
    const store = await emptyStore();
    const measured = (by: string, index: number) => ({
      measurement: {
        about: { id: 'organisation:middle' },
        by: { id: `organisation:${by}` },
        measure: `measure ${index.toString().padStart(2, '0')}`,
        value: index,
        title: `${index.toString()} in words`,
        from: '2000',
        ...cited(`${by} ${index.toString()}`),
      },
    });
    await write(store, [
      { source: { id: source, title: 'Test', ...cited('itself') } },
      ...['middle', 'aa', 'bb', 'cc'].map((id) => ({
        organisation: { id: `organisation:${id}`, name: id, ...cited(id) },
      })),
      ...Array.from({ length: measures }, (_, index) => measured('aa', index)),
      measured('bb', 0),
      measured('cc', 0),
    ]);
    const around = async (limit: number, id = 'organisation:middle'): Promise<Surroundings> => {
      const question = `query ($id: ID!, $limit: Int) { neighbourhood(id: $id, limit: $limit, reading: POSSIBLE) {
        truncated entities { id } links { label subject { id } } leftOut { type count }
      } }`;
      return ((await answer(store, question, { id, limit })) as { neighbourhood: Surroundings }).neighbourhood;
    };
    const [all, some, few] = [await around(5), await around(3), await around(1)];
    expect(all.entities.map(({ id }) => id)).toEqual(['middle', 'aa', 'bb', 'cc'].map((id) => `organisation:${id}`));
    expect(all.links.map(({ subject }) => subject.id)).toEqual([
      ...Array.from({ length: 50 }, () => 'organisation:aa'),
      'organisation:bb',
      'organisation:cc',
    ]);
    // What was measured is said, and not what came out.
    expect(all.links[0]?.label).toMatch(/^measure \d\d$/);
    expect({ ...all, entities: 4, links: 52 }).toEqual({ truncated: true, entities: 4, links: 52, leftOut: [] });
    expect(some.entities).toHaveLength(3);
    expect(some.leftOut).toEqual([{ type: 'MEASUREMENT', count: 1 }]);
    expect(few.leftOut).toEqual([{ type: 'MEASUREMENT', count: measures + 2 }]);
    expect(await around(5, 'organisation:bb')).toMatchObject({ truncated: false, leftOut: [] });

    const question =
      '{ paths(from: "organisation:aa", to: "organisation:middle", reading: POSSIBLE) { nodes { links { label } } } }';
    const { paths: found } = (await answer(store, question)) as {
      paths: { nodes: readonly { readonly links: readonly unknown[] }[] };
    };
    expect(found.nodes.map(({ links }) => links.length)).toEqual([50]);
    await store.close();
  });
});
