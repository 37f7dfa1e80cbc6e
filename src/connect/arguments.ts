import { cypher, subquery, variable } from '../cypher/template.js';
import { UserError } from '../errors.js';
import { quoted } from '../text/quoted.js';
import { parseId } from '../model/ids.js';
import { linkTypes } from '../model/link-types.js';
import { isEntityKind } from '../model/registry.js';
import { readLeaf } from '../query/arguments/argument-value.js';
import type { Request, RuntimeValue } from '../query/request.js';
import type { StateAsOf } from '../query/temporal/as-of.js';
import type { CompiledField, Compiler, FieldContext } from '../query/types.js';
import { LinkQueries } from './link-queries.js';
import { isSource } from './search-graph.js';

/**
 * The id of an entity from which links are followed, as an argument gives it.
 * @throws UserError BAD_ID for anything else, and for a source, when it is read
 */
export function entityArgument(context: FieldContext, name: string): RuntimeValue<string> {
  const argument = context.argument(name);
  return (request) => {
    const text = String(readLeaf(argument, request));
    const { kind, id } = parseId(text, name);
    if (isEntityKind(kind) && !isSource(id)) return request.thingOf(id, 'LOOK_UP');
    throw new UserError({
      code: 'BAD_ID',
      message: `"${name}" is ${quoted(text)}, which is not the id of an entity with links.`,
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
export function numberArgument(
  context: FieldContext,
  name: string,
  least: number,
  most = Infinity,
): RuntimeValue<number> {
  const argument = context.argument(name);
  return (request) => {
    const value = readLeaf(argument, request);
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
export function linkQueriesOf(context: FieldContext, { day, reading }: StateAsOf, request: Request): LinkQueries {
  const [follow, avoid] = [linkTypesArgument(context, 'follow', request), linkTypesArgument(context, 'avoid', request)];
  const types = Object.keys(linkTypes).filter(
    (type) => follow?.includes(type) !== false && avoid?.includes(type) !== true,
  );
  return new LinkQueries(request, { types: new Set(types), day: day(request), reading });
}

/** The types in a list, or the one that is given instead of a list; undefined where the argument is absent. */
function linkTypesArgument(context: FieldContext, name: string, request: Request): readonly unknown[] | undefined {
  const argument = context.argument(name);
  return argument.kind === 'absent' ? undefined : [readLeaf(argument, request)].flat();
}

/** A compiled field with the value of `answer` where entities with all the ids exist, and otherwise null. */
export function whereAllExist(
  ids: readonly RuntimeValue<string>[],
  context: FieldContext,
  compiler: Compiler,
  answer: (request: Request) => Promise<unknown>,
): CompiledField {
  const [entity, id, count, alias] = [variable('entity'), variable('id'), variable('count'), compiler.alias()];
  const all = compiler.parameter((request) => ids.map((read) => read(request)));
  const found = cypher`UNWIND ${all} AS ${id} MATCH (${entity}:Entity {id: ${id}}) RETURN count(*) AS ${count}`;
  return {
    subqueries: [subquery(context.imports, found, [count])],
    items: [[alias, count]],
    decode: (raw, request) => (raw[alias] === ids.length ? answer(request) : null),
  };
}
