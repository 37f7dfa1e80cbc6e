import { UserError } from '../errors.js';
import { entityKinds } from '../model/kinds.js';
import { nodeReader } from '../query/fields/node-reader.js';
import { type Page, type PageArguments, pageArguments, pageInfo } from '../query/page/page-arguments.js';
import type { FieldReader, Request, RuntimeValue } from '../query/request.js';
import { stateAsOf } from '../query/temporal/as-of.js';
import type { Compiler, FieldContext, FieldImplementation, FieldNodes } from '../query/types.js';
import { entityArgument, linkQueriesOf, numberArgument, whereAllExist } from './arguments.js';
import type { EntityLink } from './link-queries.js';
import { linkReader } from './link-reader.js';
import { type Path, type PathQuery, type PathRange, Paths } from './paths.js';

/** `paths`: the paths between two entities. */
export const paths: FieldImplementation = {
  key: 'paths',
  cost: { surcharge: 40, perStepOf: 'maxLength' },
  compile(context, compiler) {
    const [from, to] = [entityArgument(context, 'from'), entityArgument(context, 'to')];
    const query = pathQuery(context, from, to);
    const asOf = stateAsOf(context, compiler);
    const page = pageArguments(context, { asOf });
    compiler.check((request) => {
      query(request);
      rangeOf(page, request);
    });
    const selected = [...compiler.collect(context.nodes, 'PathConnection').values()].map(([node]) => node.name.value);
    const isCounted = selected.includes('totalCount');
    const connection = connectionReader(context, compiler);
    return whereAllExist([from, to], context, compiler, async (request) => {
      const [search, range] = [query(request), rangeOf(page, request)];
      const found = await Paths.between(search, linkQueriesOf(context, asOf, request), request.signal);
      return connection(await readPage(found, range, page, isCounted, request), request);
    });
  },
};

function pathQuery(
  context: FieldContext,
  from: RuntimeValue<string>,
  to: RuntimeValue<string>,
): RuntimeValue<PathQuery> {
  const maxLength = numberArgument(context, 'maxLength', 2, 10);
  const maxDegree = numberArgument(context, 'maxDegree', 1);
  return (request) => {
    const query = {
      from: from(request),
      to: to(request),
      maxLength: maxLength(request),
      maxDegree: maxDegree(request),
    };
    if (query.from === query.to) throw sameEnds(query.to);
    return query;
  };
}

function sameEnds(id: string): UserError {
  return new UserError({
    code: 'SAME_ENDS',
    message: 'The arguments "from" and "to" name the same entity.',
    argument: 'to',
    value: id,
    remedy: 'Give the ids of two entities. For the surroundings of one, use "neighbourhood".',
  });
}

/** The length of a path and its ids. */
const positionLength = 2;

/** The range of paths that a page needs: one more than it holds, which shows that there are more. */
function rangeOf({ cursors, isBackward, size }: PageArguments, request: Request): PathRange {
  const pathAt = (argument: 'after' | 'before'): Path | undefined => {
    const [, ids] = cursors.find((cursor) => cursor.argument === argument)?.read(request, positionLength) ?? [];
    return typeof ids === 'string' ? ids.split(' ') : undefined;
  };
  const [start, end] = isBackward ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const [after, before] = [pathAt(start), pathAt(end)];
  return { isBackward, limit: size(request) + 1, ...(after && { after }), ...(before && { before }) };
}

/** A path as a row of a page. */
interface PathRow {
  readonly ids: Path;
}

/** A page of paths, as far as it is selected. */
interface PathPage {
  readonly page: Page<PathRow>;
  /** Undefined where it is not selected. */
  readonly totalCount: number | undefined;
  readonly isTruncated: boolean;
  readonly linksAlong: (path: Path) => Promise<readonly EntityLink[]>;
}

async function readPage(
  found: Paths,
  range: PathRange,
  page: PageArguments,
  isCounted: boolean,
  request: Request,
): Promise<PathPage> {
  const inRange = await found.range(range);
  const rows = inRange.map((ids): PathRow => ({ ids }));
  const totalCount = isCounted ? await found.count() : undefined;
  // Read for all paths at once, when the links of the first are asked for.
  let links: ReturnType<Paths['linksAlong']> | undefined;
  return {
    page: page.read(rows, request, ({ ids }) => [ids.length, ids.join(' ')]),
    totalCount,
    isTruncated: found.isTruncated,
    linksAlong: async (path) => (await (links ??= found.linksAlong(inRange)))(path),
  };
}

function connectionReader(context: FieldContext, compiler: Compiler): FieldReader<PathPage> {
  return compiler.objectReader<PathPage>(context.nodes, 'PathConnection', (name, nodes): FieldReader<PathPage> => {
    switch (name) {
      case 'totalCount':
        return ({ totalCount }) => totalCount;
      case 'truncated':
        return ({ isTruncated }) => isTruncated;
      case 'pageInfo': {
        const read = pageInfo(compiler, nodes);
        return ({ page }, request) => read(page, request);
      }
      case 'nodes': {
        const path = pathReader(context, compiler, nodes);
        return ({ page, linksAlong }, request) => page.rows.map(({ ids }) => path({ ids, linksAlong }, request));
      }
      default: {
        const edge = edgeReader(context, compiler, nodes);
        return ({ page, linksAlong }, request) =>
          page.rows.map(({ ids }, index) => edge({ ids, linksAlong, cursor: page.cursorAt(index) }, request));
      }
    }
  });
}

/** A path with the reader of its links. */
type ReadablePath = PathRow & Pick<PathPage, 'linksAlong'>;

interface PathEdge extends ReadablePath {
  readonly cursor: string;
}

function edgeReader(context: FieldContext, compiler: Compiler, nodes: FieldNodes): FieldReader<PathEdge> {
  return compiler.objectReader<PathEdge>(nodes, 'PathEdge', (name, below): FieldReader<PathEdge> => {
    if (name === 'cursor') return ({ cursor }) => cursor;
    return pathReader(context, compiler, below);
  });
}

function pathReader(context: FieldContext, compiler: Compiler, nodes: FieldNodes): FieldReader<ReadablePath> {
  return compiler.objectReader<ReadablePath>(nodes, 'Path', (name, below): FieldReader<ReadablePath> => {
    switch (name) {
      case 'length':
        return ({ ids }) => ids.length;
      case 'entities': {
        const entity = nodeReader(context, compiler, below, entityKinds);
        return ({ ids }, request) => ids.map((id) => entity(id, request));
      }
      default: {
        const link = linkReader(context, compiler, below);
        return async ({ ids, linksAlong }, request) => (await linksAlong(ids)).map((one) => link(one, request));
      }
    }
  });
}
