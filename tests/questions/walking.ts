import { expect } from 'vitest';
import type { Page, PageArguments } from './asking.js';
import type { Dice } from './dice.js';

/** A row, or a group, with its cursor. */
export interface Edge {
  readonly cursor: string;
  readonly node: unknown;
}

/** Asks a page of one connection. */
export type AskPage = (page: PageArguments) => Promise<AnyPage>;
type AnyPage = Omit<Page, 'edges'> & { readonly edges: readonly Edge[] };

export type Way = 'forwards' | 'backwards';

/** Pages so small that also what little there is takes several. */
const small = [1, 2, 3, 4, 5, 6, 7] as const;

/** How a walk is taken: on pages of which sizes, and what looks at each. */
interface Steps {
  readonly sizes?: readonly [number, ...number[]];
  readonly look?: (page: AnyPage, size: number, metBefore: number) => void;
}

const pagesAtMost = 500;

/** Walks from one end to the other, on pages of sizes that are drawn, and says what was met, in the connection's order. */
export async function walk(
  ask: AskPage,
  way: Way,
  dice: Dice,
  { sizes = small, look }: Steps = {},
): Promise<readonly Edge[]> {
  let met: readonly Edge[] = [];
  let from: string | undefined;
  for (let pages = 0; pages < pagesAtMost; pages += 1) {
    const size = dice.pick(sizes);
    const place = way === 'forwards' ? { first: size, after: from } : { last: size, before: from };
    const page = await ask(place);
    look?.(page, size, met.length);
    const { edges, pageInfo } = page;
    met = way === 'forwards' ? [...met, ...edges] : [...edges, ...met];
    from = (way === 'forwards' ? edges.at(-1) : edges[0])?.cursor;
    if (from === undefined || !(way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return met;
  }
  throw new Error(`There is no end after ${pagesAtMost.toString()} pages`);
}

/** The same, where nobody writes: so each page is as long as it can be and tells rightly what is around it. */
export async function walkUndisturbed(ask: AskPage, whole: number, way: Way, dice: Dice): Promise<readonly Edge[]> {
  const look: Steps['look'] = ({ edges, pageInfo, totalCount }, size, metBefore) => {
    const { hasNextPage, hasPreviousPage } = pageInfo;
    const [ahead, behind] = way === 'forwards' ? [hasNextPage, hasPreviousPage] : [hasPreviousPage, hasNextPage];
    expect({ totalCount, length: edges.length, ahead, behind }).toEqual({
      totalCount: whole,
      length: Math.min(size, whole - metBefore),
      ahead: metBefore + size < whole,
      behind: metBefore > 0,
    });
  };
  return walk(ask, way, dice, { look });
}
