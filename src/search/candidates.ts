import type { Part } from '../cypher/parts.js';
import { where } from '../cypher/predicate.js';
import { type Statement, statement } from '../cypher/statement.js';
import { cypher, input, joined, label } from '../cypher/template.js';
import type { EntityKind } from '../model/kinds.js';
import type { Request } from '../query/request.js';
import type { Row } from '../store/store.js';
import { editsBetween } from './edit-distance.js';
import type { SearchQuery } from './ranking.js';

/** A word of the index that was found for a word of a query, which is named by its place among the words of all queries. */
export interface IndexWord {
  readonly queryWord: number;
  readonly id: string;
}

/** A word of the index that matches a word of the query. */
export interface WordMatch {
  readonly [column: string]: string | number;
  readonly id: string;
  readonly queryWord: number;
  /** 0 where both are equal, otherwise 1 and one more for each edit. */
  readonly cost: number;
}

/** For each word of the query the words of the index that match it. */
export function wordMatches(query: SearchQuery, indexWords: readonly IndexWord[]): readonly (readonly WordMatch[])[] {
  return query.words.map((word, queryWord) => {
    const isLast = queryWord === query.words.length - 1;
    return indexWords.flatMap((found): readonly WordMatch[] => {
      const edits = found.queryWord === query.offset + queryWord ? editsBetween(word, found.id, isLast) : undefined;
      return edits === undefined ? [] : [{ id: found.id, queryWord, cost: found.id === word ? 0 : 1 + edits }];
    });
  });
}

/** An entity that may be found. */
export interface SearchCandidate {
  readonly id: string;
  /** Its names, as JSON. */
  readonly names: string;
}

/** The candidates of one search: which types of entities, and how many. */
export interface CandidateOptions {
  /** Undefined for all types. */
  readonly types: readonly EntityKind[] | undefined;
  readonly limit: number;
}

/**
 * Reads candidates: the entities that have a match for each word of the query in their names, starting from the word
 * with the fewest. Where they are too many, those are kept that will rank first: equal words before words with the
 * prefix, these before words with edits; then the shortest names, but last of all names too short for the whole query.
 */
export class CandidateReader {
  readonly #ofOneWord: ScoredStatements;
  readonly #ofSeveralWords: ScoredStatements;

  constructor(private readonly options: CandidateOptions) {
    const matching = entitiesMatching(options.types);
    this.#ofOneWord = scoredStatements(cypher`${matching} ${scoreOfOneWord}`);
    this.#ofSeveralWords = scoredStatements(cypher`${matching} ${scoreOfSeveralWords}`);
  }

  /** @param length of the query's text */
  async read(
    matches: readonly (readonly WordMatch[])[],
    length: number,
    request: Pick<Request, 'read'>,
  ): Promise<readonly SearchCandidate[]> {
    const { types, limit } = this.options;
    if (types?.length === 0) return [];
    const isOneWord = matches.length === 1;
    const { words, names } = await rarestWord(matches, request);
    const statements = isOneWord ? this.#ofOneWord : this.#ofSeveralWords;
    const ofOthers = isOneWord ? {} : { matches: byIndexWord(matches.flat()), count: matches.length };
    const parameters = { words, length, ...ofOthers };
    // With very many matches, sorting all of them costs more than finding first how many there are of each score.
    const isCounted = isOneWord && names > limit * 2;
    const counts = isCounted ? await request.read(statements.counts, parameters) : [];
    const rows = await request.read(statements.best, {
      ...parameters,
      highest: highestScore(counts, limit),
      limit,
    });
    return rows.map((row) => ({ id: String(row['id']), names: String(row['names']) }));
  }
}

/** Finds the entities with one of the words in a name. */
function entitiesMatching(types: readonly EntityKind[] | undefined): Part {
  const match = cypher`MATCH (:Word {id: one.id})<-[spelling:SPELT]-(entity)`;
  const labels = (types ?? []).map((type) => cypher`entity:${label(type)}`);
  return cypher`UNWIND ${input('words')} AS one ${where(match, labels.length === 0 ? [] : [joined(labels, ' OR ')])}`;
}

/** Lower scores rank first. Names are far shorter than the steps between costs. */
const score = cypher`cost * 1000000 + CASE WHEN length < ${input('length')} THEN 500000 ELSE 0 END + length`;

const scoreOfOneWord = cypher`WITH entity, min(one.cost) AS cost, min(spelling.length) AS length
  WITH entity, ${score} AS score`;

/** Keeps the entities that have a match for the other words too. */
const scoreOfSeveralWords = cypher`WITH DISTINCT entity MATCH (entity)-[spelling:SPELT]->(word:Word)
  WITH entity, spelling.length AS length, ${input('matches')}[word.id] AS matches WHERE matches IS NOT NULL
  UNWIND matches AS found
  WITH entity, found.queryWord AS queryWord, min(found.cost) AS cost, min(length) AS length
  WITH entity, count(*) AS matched, sum(cost) AS cost, max(length) AS length WHERE matched = ${input('count')}
  WITH entity, ${score} AS score`;

/** The two statements over scored entities. */
interface ScoredStatements {
  /** The number of entities of each score. */
  readonly counts: Statement;
  /** The first entities by their scores, none above the highest. */
  readonly best: Statement;
}

function scoredStatements(scored: Part): ScoredStatements {
  return {
    counts: statement`${scored} RETURN score, count(*) AS entities ORDER BY score`,
    best: statement`${scored} WHERE score <= ${input('highest')}
      WITH entity.id AS id, entity.names AS names, score ORDER BY score, id LIMIT ${input('limit')}
      RETURN id, names`,
  };
}

/** The score up to which entities are read, so that not many more are sorted than are kept. */
function highestScore(counts: readonly Row[], limit: number): number {
  let seen = 0;
  for (const { score: here, entities } of counts) {
    seen += Number(entities);
    if (seen >= limit) return Number(here);
  }
  return Number.MAX_SAFE_INTEGER;
}

const rarest = statement`UNWIND ${input('words')} AS one MATCH (word:Word {id: one.id})
  WITH one.queryWord AS queryWord, sum(COUNT { (word)<-[:SPELT]-() }) AS names
  RETURN queryWord, names ORDER BY names, queryWord LIMIT 1`;

/** The matches of the query word that the fewest names have, and the number of these names. */
async function rarestWord(
  matches: readonly (readonly WordMatch[])[],
  request: Pick<Request, 'read'>,
): Promise<{ readonly words: readonly WordMatch[]; readonly names: number }> {
  const all = matches.flat();
  const [fewest] = await request.read(rarest, { words: all });
  return {
    words: all.filter(({ queryWord }) => queryWord === fewest?.['queryWord']),
    names: Number(fewest?.['names']),
  };
}

/** The matches by their words of the index, since one word can match several words of the query. */
function byIndexWord(matches: readonly WordMatch[]): Readonly<Record<string, readonly WordMatch[]>> {
  const byWord = new Map<string, WordMatch[]>();
  for (const match of matches) byWord.set(match.id, [...(byWord.get(match.id) ?? []), match]);
  return Object.fromEntries(byWord);
}
