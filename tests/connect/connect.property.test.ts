import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../src/model/dates.js';
import { entityKinds } from '../../src/model/kinds.js';
import { linkTypes } from '../../src/model/link-types.js';
import type { Store } from '../../src/store/store.js';
import type { Dice } from '../questions/dice.js';
import { days, pickEntity } from '../questions/generated-graph.js';
import { extent, overGraphs, patience } from '../questions/runs.js';
import { theThing, type World } from '../questions/world-read.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type LinkQuery, Links, type PlainLink, allPaths, distances, surroundingsOf, textOf } from './links.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

interface Link {
  readonly type: string;
  readonly label: string;
  readonly from: { readonly edtf: string } | null;
  readonly until: { readonly edtf: string } | null;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
  readonly fact: { readonly id: string } | null;
}

const given = '$at: Date, $reading: Reading, $follow: [LinkType!], $avoid: [LinkType!], $maxDegree: Int';
const passed = 'at: $at, reading: $reading, follow: $follow, avoid: $avoid, maxDegree: $maxDegree';
const link = 'links { type label subject { id } object { id } fact { id } from { edtf } until { edtf } }';
const pathsQuestion = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $last: Int, $after: String, $before: String, $total: Boolean!, ${given}) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, last: $last, after: $after, before: $before, ${passed}) {
    truncated totalCount @include(if: $total)
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { length entities { id } ${link} }
  }
}`;
const around = `query ($id: ID!, $depth: Int, $limit: Int, ${given}) {
  neighbourhood(id: $id, depth: $depth, limit: $limit, ${passed}) {
    truncated entities { id } ${link} leftOut { type count }
  }
}`;

interface Page {
  readonly truncated: boolean;
  readonly totalCount?: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly {
    readonly length: number;
    readonly entities: readonly { readonly id: string }[];
    readonly links: readonly Link[];
  }[];
}

interface Neighbourhood {
  readonly truncated: boolean;
  readonly entities: readonly { readonly id: string }[];
  readonly links: readonly Link[];
  readonly leftOut: readonly { readonly type: string; readonly count: number }[];
}

const everyType = Object.keys(linkTypes);

/** Draws which links count, and the variables that say so. */
function drawQuery(dice: Dice): {
  readonly query: Pick<LinkQuery, 'reading' | 'types'>;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const drawTypes = (): string[] => everyType.filter(() => dice.chance(70));
  const follow = dice.chance(30) ? drawTypes() : undefined;
  const avoid = dice.chance(30) ? everyType.filter(() => dice.chance(20)) : undefined;
  const reading = dice.pick(['DEFINITE', 'LIKELY', 'POSSIBLE'] as const);
  const types = new Set(everyType.filter((type) => (follow?.includes(type) ?? true) && avoid?.includes(type) !== true));
  return {
    query: { reading, types },
    variables: { reading, ...(follow && { follow }), ...(avoid && { avoid }) },
  };
}

/** Draws several questions for each choice of types, since the types decide the statements. */
function drawQuestions(
  dice: Dice,
): readonly { readonly query: LinkQuery; readonly variables: Readonly<Record<string, unknown>> }[] {
  return Array.from({ length: Math.ceil(extent.questions / 4) }, () => drawQuery(dice)).flatMap((one) =>
    Array.from({ length: 8 }, () => {
      const day = parseDay(dice.pick(days), 'day');
      const maxDegree = dice.pick([8, 15, 1000]);
      return {
        query: { ...one.query, day, maxDegree },
        variables: { ...one.variables, at: formatDay(day), maxDegree },
      };
    }),
  );
}

function drawEntity(world: World, dice: Dice): string {
  const kinds = entityKinds.filter((kind) => kind !== 'Source');
  return theThing(world, pickEntity(dice.pick(kinds), dice)).id;
}

/** Draws the other end of paths: mostly an entity within reach, as few others are linked with the first at all. */
function drawGoal(world: World, links: Links, from: string, maxLength: number, dice: Dice): string {
  const isGoal = (id: string): boolean => id !== from && !id.startsWith('source:');
  const near = [...distances(links, from, maxLength - 1).keys()].filter(isGoal).sort();
  return near.length > 0 && dice.chance(75) ? dice.pick(near) : drawEntity(world, dice);
}

function plain({ type, label, subject, object, fact, from, until }: Link): PlainLink {
  const [since, ended] = [from?.edtf ?? null, until?.edtf ?? null];
  return { type, ends: [subject.id, object.id], label, fact: fact?.id ?? null, from: since, until: ended };
}

function texts(links: readonly PlainLink[]): readonly string[] {
  return links.map(textOf).sort();
}

describe('between entities of a graph of chance', () => {
  test(
    'paths are those that going every way finds, in their order, walked both ways',
    { timeout: patience },
    async () => {
      let tiedPairs = 0;
      await overGraphs(store, async (world, dice) => {
        for (const { query, variables } of drawQuestions(dice)) {
          const links = new Links(world, query);
          const [from, maxLength] = [drawEntity(world, dice), dice.count(2, 5)];
          const to = drawGoal(world, links, from, maxLength, dice);
          if (from === to) continue;
          const expected = allPaths(links, from, to, maxLength);
          if (expected.length > 0) tiedPairs += 1;
          const one = { ...variables, from, to, maxLength };
          const page = async (more: object): Promise<Page> =>
            ((await answer(store, pathsQuestion, { total: false, ...one, ...more })) as { paths: Page }).paths;
          const whole = await page({ first: 100, total: true });
          expect(whole.totalCount).toBe(expected.length);
          expect(whole.nodes.map(({ entities }) => entities.map(({ id }) => id))).toEqual(expected.slice(0, 100));
          expect(whole.truncated).toBe(false);
          for (const path of whole.nodes) {
            const ids = path.entities.map(({ id }) => id);
            const tied = ids.slice(1).map((id, index) => links.between(ids[index] ?? '', id));
            const told = path.links.map(plain);
            // Those of each step together, in the order of the steps.
            expect(tied.map((step) => texts(told.splice(0, step.length)))).toEqual(tied.map(texts));
            expect(told).toEqual([]);
            expect(path.length).toBe(ids.length);
          }
          if (expected.length === 0 || expected.length > 60) continue;
          const [forwards, backwards]: [string[], string[]] = [[], []];
          for (let after: string | null = null; ;) {
            const { nodes, pageInfo } = await page({ first: 7, after });
            forwards.push(...nodes.map(({ entities }) => entities.map(({ id }) => id).join(' ')));
            if (!pageInfo.hasNextPage) break;
            after = pageInfo.endCursor;
          }
          for (let before: string | null = null; ;) {
            const { nodes, pageInfo } = await page({ last: 7, before });
            backwards.unshift(...nodes.map(({ entities }) => entities.map(({ id }) => id).join(' ')));
            if (!pageInfo.hasPreviousPage) break;
            before = pageInfo.startCursor;
          }
          const all = expected.map((ids) => ids.join(' '));
          expect({ forwards, backwards }).toEqual({ forwards: all, backwards: all });
        }
      });
      // Or that nothing is found where nothing is would be all that is shown.
      expect(tiedPairs).toBeGreaterThan(extent.graphs);
    },
  );

  test(
    'a neighbourhood takes its turns among types, and counts what it leaves out',
    { timeout: patience },
    async () => {
      let cutShort = 0;
      await overGraphs(store, async (world, dice) => {
        for (const { query, variables } of drawQuestions(dice)) {
          const [id, depth, limit] = [drawEntity(world, dice), dice.count(1, 4), dice.pick([1, 3, 10, 30, 500])];
          const links = new Links(world, query);
          const expected = surroundingsOf(links, id, depth, limit);
          const { neighbourhood } = (await answer(store, around, { id, depth, limit, ...variables })) as {
            neighbourhood: Neighbourhood;
          };
          expect(neighbourhood.entities.map((entity) => entity.id)).toEqual(expected.shown);
          expect(texts(neighbourhood.links.map(plain))).toEqual(texts(expected.told));
          expect(neighbourhood.leftOut).toEqual(expected.leftOut);
          expect(neighbourhood.truncated).toBe(expected.leftOut.length > 0 || expected.endsAtHub);
          if (expected.shown.length < limit && !expected.endsAtHub) {
            const near = distances(links, id, depth);
            expect([...expected.shown].sort()).toEqual([...near.keys()].sort());
            const far = expected.shown.map((one) => near.get(one) ?? Infinity);
            expect(far).toEqual(far.toSorted((a, b) => a - b));
          } else cutShort += 1;
        }
      });
      expect(cutShort).toBeGreaterThan(extent.graphs);
    },
  );
});
