import type { Parameter, Part, Variable } from '../cypher/parts.js';
import { runBefore } from '../cypher/predicate.js';
import { cypher, subquery, variable } from '../cypher/template.js';
import { UserError } from '../errors.js';
import { type EntityKind, entityKinds } from '../model/kinds.js';
import { recordType } from '../model/names.js';
import { readLeaf } from '../query/arguments/argument-value.js';
import { nodeReader } from '../query/fields/node-reader.js';
import { filterPredicate } from '../query/filter/filter.js';
import { type Page, type PageArguments, pageArguments, pageInfo } from '../query/page/page-arguments.js';
import type { AsOf, FieldReader, Request } from '../query/request.js';
import { historyAsOf } from '../query/temporal/as-of.js';
import type { Compiler, FieldContext, FieldImplementation, FieldNodes, ProjectionItem } from '../query/types.js';
import { CandidateReader, type IndexWord } from './candidates.js';
import { type Hit, findHits } from './hits.js';
import { seeksOf } from './index-keys.js';
import { type SearchQuery, compareKeys, highlightsOf, parseQueries } from './ranking.js';

const longestText = 300;

/** The number of candidates that one search ranks; the field's description says which. */
const candidateLimit = 5_000;

/** The number of keys of a hit: those of a rank, and the id. */
const positionLength = 5;

/**
 * `search`: one statement looks up the words of the index that match the text, one reads the candidates that have them in
 * their names, and one reads what is selected of the hits on the page. Candidates are ranked here, not by the engine.
 */
export const search: FieldImplementation = {
  key: 'search',
  cost: { surcharge: 50 },
  compile(context, compiler) {
    const [words, alias] = [variable('words'), compiler.alias()];
    const lookup = wordLookup(
      compiler.parameter((request) => seeksOfQueries(queriesOf(context, request))),
      words,
    );
    const candidates = new CandidateReader({ types: typesOf(context, compiler), limit: candidateLimit });
    const asOf = historyAsOf(context, compiler);
    const filter = hitFilter(context, asOf, compiler);
    const page = pageArguments(context, { asOf: filter && asOf });
    compiler.check((request) => {
      page.size(request);
      pageRange(page, request);
    });
    const connection = connectionReader(context, compiler);
    return {
      subqueries: [subquery(context.imports, lookup, [words])],
      items: [[alias, words]],
      decode: async (raw, request) => {
        const queries = queriesOf(context, request);
        const [isOnPage, limit] = [pageRange(page, request), page.size(request) + 1];
        const hits = await findHits(queries, raw[alias] as readonly IndexWord[], candidates, request);
        const kept = filter === undefined ? hits : await filter(hits, request);
        const onPage = kept.filter(isOnPage);
        const rows = (page.isBackward ? onPage.toReversed() : onPage).slice(0, limit);
        const read = page.read(rows, request, ({ key }) => key);
        return connection({ page: read, totalCount: kept.length }, request);
      },
    };
  },
};

/** @throws UserError BAD_SEARCH for a text that is too long */
function queriesOf(context: FieldContext, request: Request): readonly SearchQuery[] {
  const text = String(readLeaf(context.argument('text'), request));
  if (text.length > longestText) {
    throw new UserError({
      code: 'BAD_SEARCH',
      message: `The argument "text" has ${text.length} characters; at most ${longestText} are allowed.`,
      argument: 'text',
      remedy: 'Give a few words of the name.',
      limit: longestText,
      requested: text.length,
    });
  }
  return parseQueries(text);
}

function seeksOfQueries(queries: readonly SearchQuery[]): unknown {
  return queries.flatMap(({ offset, words }) =>
    words.flatMap((word, index) =>
      seeksOf(word, index === words.length - 1).map((seek) => ({ ...seek, queryWord: offset + index })),
    ),
  );
}

/** Returns the list of all index words that the seeks find. */
function wordLookup(seeks: Parameter, words: Variable): Part {
  return cypher`UNWIND ${seeks} AS seek MATCH (:WordKey {id: seek.key})<-[:FOUND_BY]-(word:Word)
    WHERE word.letters >= seek.minLength AND word.letters <= seek.maxLength AND word.id STARTS WITH seek.prefix
    WITH DISTINCT seek.queryWord AS queryWord, word.id AS id
    RETURN collect({queryWord: queryWord, id: id}) AS ${words}`;
}

/** The kinds of the types that the argument names; undefined where all may be found. */
function typesOf(context: FieldContext, compiler: Compiler): readonly EntityKind[] | undefined {
  const given = compiler.staticValue(context.argument('types'));
  if (given === undefined) return undefined;
  const named = [given].flat();
  return entityKinds.filter((kind) => named.includes(recordType(kind)));
}

/** Keeps the hits that satisfy the argument `filter`, which is evaluated for all of them with one statement. */
type HitFilter = (hits: readonly Hit[], request: Request) => Promise<readonly Hit[]>;

function hitFilter(context: FieldContext, asOf: AsOf, compiler: Compiler): HitFilter | undefined {
  const filter = context.argument('filter');
  if (filter.kind === 'absent') return undefined;
  const continuation = compiler.continuation(context, ({ node }, inner) => {
    const predicate = filterPredicate(filter, entityKinds, node, asOf, inner);
    const alias = inner.alias();
    const items: readonly ProjectionItem[] = [[alias, predicate.test]];
    return { subqueries: runBefore(predicate), items, decode: (raw) => raw[alias] === true };
  });
  return async (hits, request) => {
    const results = await Promise.all(hits.map(({ id }) => request.load(continuation, id)));
    return hits.filter((_, index) => results[index] === true);
  };
}

/** Tells whether a hit lies after and before the cursors of the page. */
function pageRange({ cursors }: PageArguments, request: Request): (hit: Hit) => boolean {
  const bounds = cursors.map(({ argument, read }) => ({
    position: read(request, positionLength),
    sign: argument === 'after' ? 1 : -1,
  }));
  return ({ key }) => bounds.every(({ position, sign }) => compareKeys(key, position) * sign > 0);
}

/** A page of hits. */
interface HitPage {
  readonly page: Page<Hit>;
  readonly totalCount: number;
}

function connectionReader(context: FieldContext, compiler: Compiler): FieldReader<HitPage> {
  return compiler.objectReader<HitPage>(context.nodes, 'SearchConnection', (field, nodes): FieldReader<HitPage> => {
    switch (field) {
      case 'totalCount':
        return ({ totalCount }) => totalCount;
      case 'pageInfo': {
        const read = pageInfo(compiler, nodes);
        return ({ page }, request) => read(page, request);
      }
      case 'nodes': {
        const node = nodeReader(context, compiler, nodes, entityKinds);
        return ({ page }, request) => page.rows.map(({ id }) => node(id, request));
      }
      default: {
        const edge = edgeReader(context, compiler, nodes);
        return ({ page }, request) =>
          page.rows.map((hit, index) => edge({ ...hit, cursor: page.cursorAt(index) }, request));
      }
    }
  });
}

/** An edge of a page of hits. */
interface HitEdge extends Hit {
  readonly cursor: string;
}

function edgeReader(context: FieldContext, compiler: Compiler, nodes: FieldNodes): FieldReader<HitEdge> {
  return compiler.objectReader<HitEdge>(nodes, 'SearchEdge', (field, below): FieldReader<HitEdge> => {
    switch (field) {
      case 'cursor':
        return ({ cursor }) => cursor;
      case 'matchedName':
        return ({ name }) => name;
      case 'highlights': {
        const read = compiler.valueReader(below, 'Highlight');
        return ({ query, name }, request) => read(highlightsOf(query, name), request);
      }
      default: {
        const node = nodeReader(context, compiler, below, entityKinds);
        return ({ id }, request) => node(id, request);
      }
    }
  });
}
