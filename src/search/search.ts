import { UserError } from '../errors.js';
import { type EntityKind, entityKinds } from '../model/kinds.js';
import { recordType } from '../model/names.js';
import type { Compiler, FieldImplementation, Moment, Nodes, Request, Site } from '../query/types.js';
import { type Page, pageArguments, pageInfo } from '../query/page/page-arguments.js';
import { historyMoment } from '../query/temporal/as-of.js';
import { filterCondition } from '../query/filter/filter.js';
import type { Part } from '../query/selection/collect-fields.js';
import { CandidateReader, type IndexWord } from './candidates.js';
import { type Hit, findHits } from './hits.js';
import { type SearchQuery, compareKeys, highlightsOf, parseQuery } from './ranking.js';
import { nodeReader } from '../connect/node-reader.js';
import { seeksOf } from './index-keys.js';

const longestText = 300;

/** How many entities one search looks at; the description of the field says which. */
const candidatesAtMost = 5_000;

/**
 * `search`: the words of the index that the text can mean, the entities that have them in their names, and what is
 * selected of those on the page, each with one statement. Both engines fetch the same, and the ranking is here.
 */
export const search: FieldImplementation = {
  compile(site, compiler) {
    const alias = compiler.name();
    const seeks = compiler.parameter((request) => {
      const { words } = queryOf(site, request);
      return words.flatMap((word, index) => {
        const isLast = index === words.length - 1;
        return seeksOf(word, isLast).map((seek) => ({ ...seek, queryWord: index }));
      });
    });
    const candidates = new CandidateReader({ types: typesOf(site, compiler), limit: candidatesAtMost });
    const moment = historyMoment(site, compiler);
    const keep = filterOf(site, moment, compiler);
    const page = pageArguments(site, keep && moment, undefined);
    const connection = connectionReader(site, compiler);
    return {
      calls: [
        `CALL { UNWIND ${seeks} AS seek MATCH (:WordKey {id: seek.key})<-[:FOUND_BY]-(word:Word)
           WHERE word.letters >= seek.minLength AND word.letters <= seek.maxLength AND word.id STARTS WITH seek.prefix
           WITH DISTINCT seek.queryWord AS queryWord, word.id AS id
           RETURN collect({queryWord: queryWord, id: id}) AS ${alias} }`,
      ],
      entries: [[alias, alias]],
      decode: async (raw, request) => {
        const asked = queryOf(site, request);
        // Without a filter nothing depends on the day, but a wrong one is refused.
        moment.day?.(request);
        const places = page.places.map(({ argument, read }) => ({ argument, place: read(request, placeLength) }));
        const limit = page.size(request) + 1;
        const words = raw[alias] as readonly IndexWord[];
        const found = await findHits(asked, words, candidates, request);
        const kept = keep === undefined ? found : await keep(found, request);
        const between = kept.filter(({ key }) =>
          places.every(({ argument, place }) => compareKeys(key, place) * (argument === 'after' ? 1 : -1) > 0),
        );
        const rows = (page.backward ? between.toReversed() : between).slice(0, limit);
        const read = page.read(rows, request, ({ key }) => key);
        return connection({ page: read, asked, rows: read.rows, total: kept.length }, request);
      },
    };
  },
};

/** A rank and an id. */
const placeLength = 5;

/** @throws UserError BAD_SEARCH for a text that is too long */
function queryOf(site: Site, { variables }: Request): SearchQuery {
  const given = site.argument('text');
  const text = given.kind === 'leaf' ? String(given.read(variables)) : '';
  if (text.length > longestText) {
    throw new UserError({
      code: 'BAD_SEARCH',
      message: `The argument "text" has ${text.length.toString()} characters.`,
      argument: 'text',
      remedy: `Give at most ${longestText.toString()}: a few words of the name are enough.`,
      limit: longestText,
      requested: text.length,
    });
  }
  return parseQuery(text);
}

/** The labels of the types that the argument names; undefined where all may be found. */
function typesOf(site: Site, compiler: Compiler): readonly EntityKind[] | undefined {
  const given = compiler.decisive(site.argument('types'));
  if (given === undefined) return undefined;
  const named = [given].flat();
  return entityKinds.filter((kind) => named.includes(recordType(kind)));
}

/** Leaves of what was found that of which the argument `filter` holds, asked with one statement. */
function filterOf(
  site: Site,
  moment: Moment,
  compiler: Compiler,
): ((found: readonly Hit[], request: Request) => Promise<readonly Hit[]>) | undefined {
  const given = site.argument('filter');
  if (given.kind === 'absent') return undefined;
  const plan = compiler.further(site, ({ variable }, further) => {
    const { calls, text } = filterCondition(given, entityKinds, variable, moment, further);
    const alias = further.name();
    return { calls, entries: [[alias, `(${text})`]], decode: (raw) => raw[alias] === true };
  });
  return async (found, request) => {
    const holds = await Promise.all(found.map(({ id }) => request.load(plan, id)));
    return found.filter((_, index) => holds[index] === true);
  };
}

/** What was read of a page, for the parts of the answer. */
interface Answer {
  readonly page: Page;
  readonly asked: SearchQuery;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly total: number;
}

/** What is selected of the connection. */
function connectionReader(site: Site, compiler: Compiler): Part<Answer> {
  return compiler.object(site.nodes, 'SearchConnection', (name, nodes): Part<Answer> => {
    switch (name) {
      case 'totalCount':
        return ({ total }) => total;
      case 'pageInfo': {
        const read = pageInfo(compiler, nodes);
        return ({ page }, request) => read(page, request);
      }
      case 'nodes': {
        const node = nodeReader(site, compiler, nodes, entityKinds);
        return ({ rows }, request) => rows.map(({ id }) => node(id, request));
      }
      default: {
        const edge = edgeReader(site, compiler, nodes);
        return ({ rows, page, asked }, request) =>
          rows.map((row, index) => edge({ ...row, asked, cursor: page.cursorAt(index) }, request));
      }
    }
  });
}

/** A row of the page, with what its edge tells. */
interface Edge {
  readonly id: string;
  readonly name: string;
  readonly cursor: string;
  readonly asked: SearchQuery;
}

function edgeReader(site: Site, compiler: Compiler, nodes: Nodes): Part<Edge> {
  return compiler.object(nodes, 'SearchEdge', (name, below): Part<Edge> => {
    switch (name) {
      case 'cursor':
        return ({ cursor }) => cursor;
      case 'matchedName':
        return (edge) => edge.name;
      case 'highlights': {
        const shape = compiler.shaped(below, 'Highlight');
        return (edge, request) => shape(highlightsOf(edge.asked, edge.name), request);
      }
      default: {
        const node = nodeReader(site, compiler, below, entityKinds);
        return ({ id }, request) => node(id, request);
      }
    }
  });
}
