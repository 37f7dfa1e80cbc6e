import type { Position } from '../query/page/cursor.js';
import type { Request } from '../query/request.js';
import { type CandidateReader, type IndexWord, type SearchCandidate, wordMatches } from './candidates.js';
import { type SearchQuery, compareKeys, rankOf } from './ranking.js';

/** An entity that was found, with the name that fits best. */
export interface Hit {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  /** The rank of the name and the id, which makes the order total. */
  readonly key: Position;
}

/**
 * The hits of a query among the candidates, best first.
 * @param indexWords all words of the index that can match a word of the query
 */
export async function findHits(
  query: SearchQuery,
  indexWords: readonly IndexWord[],
  candidates: CandidateReader,
  request: Pick<Request, 'read'>,
): Promise<readonly Hit[]> {
  const matches = wordMatches(query, indexWords);
  if (matches.length === 0 || matches.some((ofWord) => ofWord.length === 0)) return [];
  const read = await candidates.read(matches, query.text.length, request);
  const hits = read.flatMap((candidate) => hitOf(query, candidate) ?? []);
  return hits.sort((a, b) => compareKeys(a.key, b.key));
}

function hitOf(query: SearchQuery, { id, names }: SearchCandidate): Hit | undefined {
  const ranks = (JSON.parse(names) as readonly { readonly value: string }[]).flatMap(({ value }) => {
    const rank = rankOf(query, value);
    return rank === undefined ? [] : [rank];
  });
  const [best] = ranks.sort(compareKeys);
  return best && { id, name: best[3], key: [...best, id] };
}
