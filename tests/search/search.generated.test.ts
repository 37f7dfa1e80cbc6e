import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import type { PageArguments } from '../questions/asking.js';
import { type Dice, diceOf } from '../questions/dice.js';
import { replayable, seed, times } from '../questions/runs.js';
import { type AskPage, type Edge, type Way, walk, walkUndisturbed } from '../questions/walking.js';
import { answer } from '../support/ask.js';
import { emptyStore, wipe } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';
import { type Expected, expectedFor, highlightsFor, inOrder } from './oracle.js';
import { type World, drawChange, drawText, drawWorld, namesOf, recordsOf } from './search-world.js';

const extent = { worlds: 3, entities: 120, questions: 200, changes: 20 };

const document = `query (
  $text: String!, $types: [EntityType!], $filter: EntityFilter, $first: Int, $after: String, $last: Int, $before: String
) {
  search(text: $text, types: $types, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage }
    edges { cursor matchedName highlights { start end } node { id } }
  }
}`;

/** A search, as it is asked. */
interface Search {
  readonly text: string;
  readonly types?: readonly string[];
  readonly filter?: { readonly not: { readonly type: { readonly eq: string } } };
}

/** A hit, as it is answered. */
interface Row {
  readonly id: string;
  readonly matchedName: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

interface Answer {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly edges: readonly (Omit<Row, 'id'> & { readonly cursor: string; readonly node: { readonly id: string } })[];
}

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
});

afterAll(() => store.close());

function drawSearch(dice: Dice, { entities }: World): Search {
  const typeOf = (): string => dice.pick(entities).type.toUpperCase();
  return {
    text: drawText(dice, namesOf(dice.pick(entities))),
    ...(dice.chance(15) && { types: [typeOf(), typeOf()] }),
    ...(dice.chance(15) && { filter: { not: { type: { eq: typeOf() } } } }),
  };
}

function expectedOf({ text, types, filter }: Search, { entities }: World): readonly Expected[] {
  const within = entities.filter(({ type }) => {
    const named = type.toUpperCase();
    return types?.includes(named) !== false && filter?.not.type.eq !== named;
  });
  return expectedFor(
    text,
    within.map((entity) => ({ id: entity.id, names: namesOf(entity) })),
  );
}

/** Asks for pages of a search, and before the second one does something else. */
function asking(search: Search, between: () => Promise<void> = () => Promise.resolve()): AskPage {
  let asked = 0;
  return async (page: PageArguments) => {
    asked += 1;
    if (asked === 2) await between();
    const answered = (await answer(store, document, { ...search, ...page })) as { search: Answer };
    const { edges, ...rest } = answered.search;
    return {
      ...rest,
      edges: edges.map(({ cursor, node, ...found }) => ({ cursor, node: { id: node.id, ...found } })),
    };
  };
}

/** Checks that the hits are those expected, in order, and each name is highlighted in one of the ways in which it fits best. */
function compare({ text }: Search, met: readonly Edge[], expected: readonly Expected[]): void {
  const rows = met.map(({ node }) => node as Row);
  expect(rows.map(({ id, matchedName }) => ({ id, matchedName }))).toEqual(
    expected.map(({ id, matchedName }) => ({ id, matchedName })),
  );
  for (const { matchedName, highlights } of rows) {
    expect(highlightsFor(text, matchedName)).toContainEqual(highlights);
  }
}

/**
 * Walks through what is found while an entity, one of those if any is, is written anew between the first page and the
 * second; then once more. It tells whether there were two pages.
 */
async function askWhileWritten(
  search: Search,
  world: World,
  way: Way,
  dice: Dice,
): Promise<{ readonly changed: World; readonly isBetween: boolean }> {
  const whole = expectedOf(search, world);
  const among = world.entities.filter(({ id }) => whole.length === 0 || whole.some((one) => one.id === id));
  const { before: old, after: renewed, records } = drawChange(dice, world, dice.pick(among));
  const changed = { ...world, entities: world.entities.flatMap((one) => (one === old ? (renewed ?? []) : one)) };
  const now = expectedOf(search, changed);

  const size = dice.pick([1, 2, 3]);
  const isBetween = whole.length > size;
  const writeNow = (): Promise<void> => write(store, records);
  const met = await walk(asking(search, writeNow), way, dice, { sizes: [size] });
  const [first, last] =
    way === 'forwards' ? [whole.slice(0, size), whole[size - 1]] : [whole.slice(-size), whole.at(-size)];
  const sign = way === 'forwards' ? 1 : -1;
  const rest = now.filter(({ key }) => isBetween && last !== undefined && inOrder(key, last.key) * sign > 0);
  const expected = way === 'forwards' ? [...first, ...rest] : [...rest, ...first];
  expect(met.map(({ node }) => (node as Row).id)).toEqual(expected.map(({ id }) => id));

  if (!isBetween) await writeNow();
  compare(search, await walkUndisturbed(asking(search), now.length, way, dice), now);
  return { changed, isBetween };
}

test(
  'texts of chance over names of chance find, rank, mark, count and page as the plain words say',
  { timeout: 300_000 * times },
  async () => {
    let [questions, matches, mistaken, written] = [0, 0, 0, 0];
    const property = fc.asyncProperty(fc.gen(), async (generate) => {
      const dice = diceOf(generate);
      await wipe(store);
      let world = drawWorld(dice, extent.entities);
      await write(store, [
        { source: { id: source, title: '0', ...cited('itself') } },
        ...world.entities.flatMap(recordsOf),
      ]);
      for (let asked = 0; asked < extent.questions; asked += 1) {
        const search = drawSearch(dice, world);
        const way = dice.pick<Way>(['forwards', 'backwards']);
        try {
          const expected = expectedOf(search, world);
          questions += 1;
          matches += expected.length;
          mistaken += expected.some(({ key }) => Number(key[0]) > 2) ? 1 : 0;
          compare(search, await walkUndisturbed(asking(search), expected.length, way, dice), expected);
          if (asked % (extent.questions / extent.changes) > 0) continue;
          const { changed, isBetween } = await askWhileWritten(search, world, way, dice);
          world = changed;
          written += isBetween ? 1 : 0;
        } catch (error) {
          if (error instanceof Error) error.message = `${JSON.stringify({ search, way })}: ${error.message}`;
          throw error;
        }
      }
    });
    await replayable(async () => {
      const run = { seed, numRuns: extent.worlds * times, endOnFailure: true };
      const { failed, errorInstance } = await fc.check(property, run);
      if (failed) throw errorInstance;
    });
    // Or the questions of chance would show nothing.
    expect(matches).toBeGreaterThan(questions);
    expect(mistaken).toBeGreaterThan(questions / 20);
    expect(written).toBeGreaterThan(0);
  },
);
