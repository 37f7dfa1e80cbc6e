import type { Position } from '../query/page/cursor.js';
import type { Request } from '../query/request.js';
import { type CandidateReader, type IndexWord, type SearchCandidate, wordMatches } from './candidates.js';
import { type SearchQuery, compareKeys, rankOf } from './ranking.js';

/** An entity that was found, with the name that fits best. */
export interface Hit {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  /** The way to mean the searched text by which it fits. */
  readonly query: SearchQuery;
  /** The rank of the name and the id, which makes the order total. */
  readonly key: Position;
}

/**
 * The hits of the queries of a searched text among the candidates, best first.
 * @param indexWords all words of the index that can match a word of one of the queries
 */
export async function findHits(
  queries: readonly SearchQuery[],
  indexWords: readonly IndexWord[],
  candidates: CandidateReader,
  request: Pick<Request, 'read'>,
): Promise<readonly Hit[]> {
  const best = new Map<string, Hit>();
  for (const query of queries) {
    for (const hit of await hitsOf(query, indexWords, candidates, request)) {
      const other = best.get(hit.id);
      if (other === undefined || compareKeys(hit.key, other.key) < 0) best.set(hit.id, hit);
    }
  }
  return [...best.values()].sort((a, b) => compareKeys(a.key, b.key));
}

async function hitsOf(
  query: SearchQuery,
  indexWords: readonly IndexWord[],
  candidates: CandidateReader,
  request: Pick<Request, 'read'>,
): Promise<readonly Hit[]> {
  const matches = wordMatches(query, indexWords);
  if (matches.length === 0 || matches.some((ofWord) => ofWord.length === 0)) return [];
  const read = await candidates.read(matches, query.text.length, request);
  return read.flatMap((candidate) => hitOf(query, candidate) ?? []);
}

function hitOf(query: SearchQuery, { id, names }: SearchCandidate): Hit | undefined {
  const ranks = (JSON.parse(names) as readonly { readonly value: string }[]).flatMap(({ value }) => {
    const rank = rankOf(query, value);
    return rank === undefined ? [] : [rank];
  });
  const [best] = ranks.sort(compareKeys);
  return best && { id, name: best[3], query, key: [...best, id] };
}
