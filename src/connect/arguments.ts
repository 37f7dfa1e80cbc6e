import { UserError } from '../errors.js';
import { parseId } from '../model/ids.js';
import { isEntityKind } from '../model/registry.js';
import { linkTypes } from '../model/link-types.js';
import type { StateMoment } from '../query/temporal/as-of.js';
import type { Compiler, FieldImplementation, Late, Request, Site } from '../query/types.js';
import { LinkQueries } from './link-queries.js';
import { isSource } from './search-graph.js';

/**
 * The id of an entity that links are followed from, as an argument gives it.
 * @throws UserError BAD_ID for anything else, and for a source, when it is read
 */
export function entityArgument(site: Site, name: string): Late<string> {
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

/**
 * A number within a range, as an argument gives it.
 * @throws UserError OUT_OF_RANGE, when it is read
 */
export function numberArgument(site: Site, name: string, least: number, most = Infinity): Late<number> {
  const given = site.argument(name);
  return ({ variables }) => {
    const value = given.kind === 'leaf' ? given.read(variables) : null;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    const range = most === Infinity ? `${least} or more` : `${least} to ${most}`;
    throw new UserError({
      code: 'OUT_OF_RANGE',
      message: `The argument "${name}" is ${String(value)}, which is not ${range}.`,
      argument: name,
      value,
      remedy: `Give ${range}, or leave it out.`,
    });
  };
}

/** The queries of the links that the arguments `follow`, `avoid`, `at` and `reading` select. */
export function linkQueriesOf(site: Site, { day, reading }: StateMoment, request: Request): LinkQueries {
  const [follow, avoid] = [linkTypesArgument(site, 'follow', request), linkTypesArgument(site, 'avoid', request)];
  const types = Object.keys(linkTypes).filter(
    (type) => follow?.includes(type) !== false && avoid?.includes(type) !== true,
  );
  return new LinkQueries(request, { types: new Set(types), day: day(request), reading });
}

function linkTypesArgument(site: Site, name: string, { variables }: Request): readonly unknown[] | undefined {
  const given = site.argument(name);
  return given.kind === 'leaf' ? [given.read(variables)].flat() : undefined;
}

/** The field's value where all entities exist, otherwise null. */
export function whereAllExist(
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
