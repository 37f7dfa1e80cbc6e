import { UserError } from '../errors.js';
import { parseId } from '../model/ids.js';
import { entityKinds, factKinds } from '../model/kinds.js';
import { isEntityKind } from '../model/registry.js';
import { linkTypes } from '../model/link-types.js';
import type { Compiler, FieldImplementation, Late, Nodes, Request, Site } from '../query/code.js';
import { type StateMoment, stateMoment } from '../query/day.js';
import { showPartialDate } from '../query/fields.js';
import { type Page, type PageArguments, pageArguments, pageInfo } from '../query/page.js';
import type { Part } from '../query/selection.js';
import { type Surroundings, surroundings } from './neighbourhood.js';
import { type Path, Paths, type Wanted } from './paths.js';
import { isSource } from './reach.js';
import { thingReader } from './things.js';
import { type Tie, Ties } from './ties.js';

/** A path as a row of a page. */
interface PathRow {
  readonly [column: string]: unknown;
  readonly ids: Path;
}

/** What was found of paths. */
interface Answer {
  readonly page: Page<PathRow>;
  /** How many there are, where that is asked for. */
  readonly total: number | undefined;
  readonly isTruncated: boolean;
  /** The links along the paths of the page, where they are asked for. */
  readonly links: (path: Path) => Promise<readonly Tie[]>;
}

/** `paths`: how two entities are connected. */
export const paths: FieldImplementation = {
  compile(site, compiler) {
    const [from, to] = [endOf(site, 'from'), endOf(site, 'to')];
    const maxLength = numberOf(site, 'maxLength', 2, 10);
    const maxDegree = numberOf(site, 'maxDegree', 1, Infinity);
    const moment = stateMoment(site, compiler);
    const page = pageArguments(site, moment, undefined);
    const names = [...compiler.collect(site.nodes, 'PathConnection').values()].map(([node]) => node.name.value);
    const isCounted = names.includes('totalCount');
    const parts = compiler.object<Answer>(site.nodes, 'PathConnection', (name, nodes) =>
      pathsPart(name, nodes, site, compiler),
    );
    return whenThere([from, to], compiler, async (request) => {
      const search = {
        from: from(request),
        to: to(request),
        maxLength: maxLength(request),
        maxDegree: maxDegree(request),
      };
      if (search.from === search.to) throw sameEnds(search.to);
      const wanted = wantedOf(page, request);
      const found = await Paths.between(search, tiesOf(site, moment, request), request.signal);
      const some = await found.some(wanted);
      const read = page.read(
        some.map((ids): PathRow => ({ ids })),
        request,
        ({ ids }) => [ids.length, ids.join(' ')],
      );
      const total = isCounted ? await found.count() : undefined;
      let links: ReturnType<Paths['links']> | undefined;
      return parts(
        {
          page: read,
          total,
          isTruncated: found.isTruncated,
          links: async (path) => (await (links ??= found.links(some)))(path),
        },
        request,
      );
    });
  },
};

/** `neighbourhood`: what surrounds an entity. */
export const neighbourhood: FieldImplementation = {
  compile(site, compiler) {
    const id = endOf(site, 'id');
    const depth = numberOf(site, 'depth', 1, 4);
    const limit = numberOf(site, 'limit', 1, 500);
    const maxDegree = numberOf(site, 'maxDegree', 1, Infinity);
    const moment = stateMoment(site, compiler);
    const parts = compiler.object<Surroundings>(site.nodes, 'Neighbourhood', (name, nodes) => {
      switch (name) {
        case 'entities': {
          const entity = thingReader(site, compiler, nodes, entityKinds);
          return ({ ids }, request) => ids.map((one) => entity(one, request));
        }
        case 'links': {
          const link = linkReader(site, compiler, nodes);
          return ({ ties }, request) => ties.map((tie) => link(tie, request));
        }
        case 'leftOut': {
          const shape = compiler.shaped(nodes, 'LeftOut');
          return ({ leftOut }, request) => shape(leftOut, request);
        }
        default:
          return ({ truncated }) => truncated;
      }
    });
    return whenThere([id], compiler, async (request) => {
      const around = {
        id: id(request),
        depth: depth(request),
        limit: limit(request),
        maxDegree: maxDegree(request),
      };
      return parts(await surroundings(around, tiesOf(site, moment, request)), request);
    });
  },
};

/** The field's value where all the entities are there, else null. */
function whenThere(
  ids: readonly Late<string>[],
  compiler: Compiler,
  answer: (request: Request) => Promise<unknown>,
): ReturnType<FieldImplementation['compile']> {
  const [asked, alias] = [compiler.parameter((request) => ids.map((id) => id(request))), compiler.name()];
  return {
    calls: [`CALL { UNWIND ${asked} AS id MATCH (e:Entity {id: id}) RETURN count(*) AS ${alias} }`],
    entries: [[alias, alias]],
    decode: (raw, request) => (raw[alias] === ids.length ? answer(request) : null),
  };
}

/** @throws UserError BAD_ID unless the argument is the id of an entity that is no source */
function endOf(site: Site, name: string): Late<string> {
  const given = site.argument(name);
  return ({ variables }) => {
    const text = given.kind === 'leaf' ? String(given.read(variables)) : '';
    const { kind, id } = parseId(text, name);
    if (isEntityKind(kind) && !isSource(id)) return id;
    throw new UserError({
      code: 'BAD_ID',
      message: `"${name}" is ${JSON.stringify(text)}, which is not the id of an entity between which links lead.`,
      argument: name,
      value: text,
      remedy: 'Give the id of an entity, such as official:… or committee:…, and not of a source or a fact.',
    });
  };
}

/** @throws UserError OUT_OF_RANGE */
function numberOf(site: Site, name: string, least: number, most: number): Late<number> {
  const given = site.argument(name);
  return ({ variables }) => {
    const value = given.kind === 'leaf' ? Number(given.read(variables)) : NaN;
    if (value >= least && value <= most) return value;
    const range = most === Infinity ? `${least.toString()} or more` : `${least.toString()} to ${most.toString()}`;
    throw new UserError({
      code: 'OUT_OF_RANGE',
      message: `The argument "${name}" is ${given.kind === 'leaf' ? String(value) : 'null'}, which is not ${range}.`,
      argument: name,
      value: given.kind === 'leaf' ? value : null,
      remedy: `Give ${range}, or leave it out.`,
    });
  };
}

function sameEnds(id: string): UserError {
  return new UserError({
    code: 'SAME_ENDS',
    message: 'The arguments "from" and "to" name the same entity.',
    argument: 'to',
    value: id,
    remedy: 'Name two entities; what surrounds one is told by "neighbourhood".',
  });
}

function tiesOf(site: Site, { day, reading }: StateMoment, request: Request): Ties {
  const listed = (name: string): readonly unknown[] | undefined => {
    const given = site.argument(name);
    return given.kind === 'leaf' ? [given.read(request.variables)].flat() : undefined;
  };
  const [follow, avoid] = [listed('follow'), listed('avoid') ?? []];
  const types = Object.keys(linkTypes).filter((type) => (follow?.includes(type) ?? true) && !avoid.includes(type));
  return new Ties(request, { types: new Set(types), day: day(request), reading });
}

/** Which paths a page may have, and one more than it holds, to tell whether there are more. */
function wantedOf({ places, backward, size }: PageArguments, request: Request): Wanted {
  const [start, end] = backward ? ['before', 'after'] : ['after', 'before'];
  const pathAt = (argument: string | undefined): Path | undefined => {
    const [, ids] = places.find((place) => place.argument === argument)?.read(request, 2) ?? [];
    return typeof ids === 'string' ? ids.split(' ') : undefined;
  };
  const [after, before] = [pathAt(start), pathAt(end)];
  return { backward, limit: size(request) + 1, ...(after && { after }), ...(before && { before }) };
}

function pathsPart(name: string, nodes: Nodes, site: Site, compiler: Compiler): Part<Answer> {
  switch (name) {
    case 'totalCount':
      return ({ total }) => total;
    case 'truncated':
      return ({ isTruncated }) => isTruncated;
    case 'pageInfo': {
      const read = pageInfo(compiler, nodes);
      return ({ page }, request) => read(page, request);
    }
    case 'nodes': {
      const path = pathReader(site, compiler, nodes);
      return ({ page, links }, request) => page.rows.map(({ ids }) => path({ ids, links }, request));
    }
    default: {
      const edge = compiler.object<PathFound & { readonly cursor: string }>(nodes, 'PathEdge', (part, below) => {
        if (part === 'cursor') return ({ cursor }) => cursor;
        return pathReader(site, compiler, below);
      });
      return ({ page, links }, request) =>
        page.rows.map(({ ids }, index) => edge({ ids, links, cursor: page.cursorAt(index) }, request));
    }
  }
}

/** A path of the page, and what tells its links. */
type PathFound = PathRow & Pick<Answer, 'links'>;

function pathReader(site: Site, compiler: Compiler, nodes: Nodes): Part<PathFound> {
  return compiler.object<PathFound>(nodes, 'Path', (name, below) => {
    switch (name) {
      case 'length':
        return ({ ids }) => ids.length;
      case 'entities': {
        const entity = thingReader(site, compiler, below, entityKinds);
        return ({ ids }, request) => ids.map((id) => entity(id, request));
      }
      default: {
        const link = linkReader(site, compiler, below);
        return async ({ ids, links }, request) => (await links(ids)).map((tie) => link(tie, request));
      }
    }
  });
}

function linkReader(site: Site, compiler: Compiler, nodes: Nodes): Part<Tie> {
  return compiler.object<Tie>(nodes, 'Link', (name, below) => {
    switch (name) {
      case 'subject':
      case 'object': {
        const entity = thingReader(site, compiler, below, entityKinds);
        return (tie, request) => entity(tie[name], request);
      }
      case 'fact': {
        const read = thingReader(site, compiler, below, factKinds);
        return ({ fact }, request) => (fact === null ? null : read(fact, request));
      }
      case 'from':
      case 'until': {
        const shape = compiler.shaped(below, 'PartialDate');
        return (tie, request) => shape(showPartialDate(tie[name]), request);
      }
      case 'label':
        return ({ label }) => label;
      default:
        return ({ type }) => type;
    }
  });
}
