import { UserError } from '../errors.js';
import { type EntityKind, entityKinds } from '../model/kinds.js';
import { recordType } from '../model/names.js';
import type { Compiler, FieldImplementation, Moment, Nodes, Request, Site } from '../query/code.js';
import { type Page, pageArguments, pageInfo } from '../query/page.js';
import type { Place } from '../query/cursor.js';
import { historyMoment } from '../query/day.js';
import { filterCondition } from '../query/filter.js';
import type { Part } from '../query/selection.js';
import type { Row } from '../store/store.js';
import { type Asked, askedFor, compareKeys, highlightsOf, rankOf } from './ranking.js';
import { thingReader } from './things.js';
import { seeksOf, slipsBetween } from './words.js';

const longestText = 300;

/** How many entities one search looks at; the description of the field says which. */
const candidatesAtMost = 5_000;

/** What is found, by the name that fits best; the key is its rank and its id, which makes the order total. */
interface Found {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly key: Place;
}

/**
 * `search`: the words of the index that the text can mean, the entities that have them in their names, and what is
 * selected of those on the page, each with one statement. Both engines fetch the same, and the ranking is here.
 */
export const search: FieldImplementation = {
  compile(site, compiler) {
    const alias = compiler.name();
    const seeks = compiler.parameter((request) => {
      const { words } = askedIn(site, request);
      return words.flatMap((word, index) => {
        const isLast = index === words.length - 1;
        return seeksOf(word, isLast).map((seek) => ({ ...seek, asked: index }));
      });
    });
    const types = typesOf(site, compiler);
    const filter = filterOf(site, compiler);
    const page = pageArguments(site, filter?.moment, undefined);
    const connection = connectionReader(site, compiler);
    return {
      calls: [
        `CALL { UNWIND ${seeks} AS seek MATCH (:WordKey {id: seek.key})<-[:FOUND_BY]-(word:Word)
           WHERE word.letters >= seek.least AND word.letters <= seek.most AND word.id STARTS WITH seek.begins
           WITH DISTINCT seek.asked AS asked, word.id AS id
           RETURN collect({asked: asked, id: id}) AS ${alias} }`,
      ],
      entries: [[alias, alias]],
      decode: async (raw, request) => {
        const asked = askedIn(site, request);
        const places = page.places.map(({ argument, read }) => ({ argument, place: read(request, placeLength) }));
        const limit = page.size(request) + 1;
        const found = await foundBy(asked, raw[alias] as readonly IndexWord[], types, request);
        const kept = filter === undefined ? found : await filter.keep(found, request);
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

/** @throws UserError BAD_SEARCH for a text that is too long or has nothing to find */
function askedIn(site: Site, { variables }: Request): Asked {
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
  const asked = askedFor(text);
  if (asked.words.length > 0) return asked;
  throw new UserError({
    code: 'BAD_SEARCH',
    message: 'The argument "text" has no word to search for.',
    argument: 'text',
    value: text,
    remedy: 'Give at least one letter or digit.',
  });
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
  compiler: Compiler,
): { moment: Moment; keep(found: readonly Found[], request: Request): Promise<readonly Found[]> } | undefined {
  const given = site.argument('filter');
  if (given.kind === 'absent') return undefined;
  const moment = historyMoment(site, compiler);
  const plan = compiler.further(site, ({ variable }, further) => {
    const { calls, text } = filterCondition(given, entityKinds, variable, moment, further);
    const alias = further.name();
    return { calls, entries: [[alias, `(${text})`]], decode: (raw) => raw[alias] === true };
  });
  return {
    moment,
    keep: async (found, request) => {
      const holds = await Promise.all(found.map(({ id }) => request.load(plan, id)));
      return found.filter((_, index) => holds[index] === true);
    },
  };
}

/** A word of the index, and which word of the question it was found for. */
interface IndexWord {
  readonly asked: number;
  readonly id: string;
}

/** All that the question finds among the entities it looks at, best first. */
async function foundBy(
  asked: Asked,
  words: readonly IndexWord[],
  types: readonly EntityKind[] | undefined,
  request: Request,
): Promise<readonly Found[]> {
  const last = asked.words.length - 1;
  const meant = asked.words.map((word, index) => {
    const close = words.filter(
      (one) => one.asked === index && slipsBetween(word, one.id, index === last) !== undefined,
    );
    return close.map(({ id }) => id);
  });
  if (meant.some((ids) => ids.length === 0) || types?.length === 0) return [];
  const rows = await candidates(meant, types, request);
  const found = rows.flatMap((row) => bestName(asked, String(row['id']), String(row['names'])) ?? []);
  return found.sort((a, b) => compareKeys(a.key, b.key));
}

/**
 * The entities to look at: those that have the rarest of the words, and of these the ones with the shortest names.
 * @param meant for each word of the question the words of names that it can mean
 */
async function candidates(
  meant: readonly (readonly string[])[],
  types: readonly EntityKind[] | undefined,
  request: Request,
): Promise<readonly Row[]> {
  const labels = (types ?? []).map((type) => `entity:${type}`).join(' OR ');
  const match = `MATCH (:Word {id: one.id})<-[spelling:SPELT]-(entity${labels === '' ? ')' : `) WHERE (${labels})`}`;
  const words = meant.flatMap((ids, index) => ids.map((id) => ({ id, asked: index })));
  const counts = await request.read(
    `UNWIND $words AS one ${match} RETURN one.asked AS asked, spelling.length AS length, count(*) AS names`,
    { words },
  );
  const [rarest] = meant
    .map((ids, index) => {
      const lengths = counts.filter(({ asked }) => asked === index);
      return { ids, lengths, total: sum(lengths.map(({ names }) => Number(names))) };
    })
    .sort((a, b) => a.total - b.total);
  if (rarest === undefined || rarest.total === 0) return [];
  return request.read(
    `UNWIND $words AS one ${match} ${labels === '' ? 'WHERE' : 'AND'} spelling.length <= $longest
     WITH entity, min(spelling.length) AS length
     WITH entity.id AS id, entity.names AS names, length ORDER BY length, id LIMIT $limit
     RETURN id, names`,
    { words: rarest.ids.map((id) => ({ id })), longest: longestOf(rarest.lengths), limit: candidatesAtMost },
  );
}

/** Up to which length names are looked at, so that not many more are sorted than looked at. */
function longestOf(lengths: readonly Row[]): number {
  const byLength = lengths
    .map(({ length, names }) => ({ length: Number(length), names: Number(names) }))
    .sort((a, b) => a.length - b.length);
  let [longest, seen] = [0, 0];
  for (const { length, names } of byLength) {
    longest = length;
    seen += names;
    if (seen >= candidatesAtMost * 2) break;
  }
  return longest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param names of the entity, as its node holds them */
function bestName(asked: Asked, id: string, names: string): Found | undefined {
  const ranks = (JSON.parse(names) as readonly { readonly value: string }[]).flatMap(({ value }) => {
    const rank = rankOf(asked, value);
    return rank === undefined ? [] : [rank];
  });
  const [best] = ranks.sort(compareKeys);
  return best && { id, name: best[3], key: [...best, id] };
}

/** What was read of a page, for the parts of the answer. */
interface Answer {
  readonly page: Page;
  readonly asked: Asked;
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
        const node = thingReader(site, compiler, nodes, entityKinds);
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
  readonly asked: Asked;
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
        const node = thingReader(site, compiler, below, entityKinds);
        return ({ id }, request) => node(id, request);
      }
    }
  });
}
