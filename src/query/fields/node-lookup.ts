import type { Part, Variable } from '../../cypher/parts.js';
import {
  clauses,
  comprehension,
  cypher,
  label,
  list,
  property,
  subquery,
  union,
  variable,
} from '../../cypher/template.js';
import { UserError } from '../../errors.js';
import { type ExternalId, externalKey, parseId, parseNodeId } from '../../model/ids.js';
import { type Kind, kindNames } from '../../model/kinds.js';
import { definition } from '../../model/registry.js';
import { normalForm } from '../../text/normal-form.js';
import { type ArgumentValue, absent, fieldOf, readLeaf } from '../arguments/argument-value.js';
import type { Raw, Request, RuntimeValue } from '../request.js';
import type {
  CompiledField,
  CompiledSelection,
  Compiler,
  FieldContext,
  FieldImplementation,
  Fields,
} from '../types.js';
import { mergeCitations } from './claims.js';
import { scalar } from './scalars.js';
import { firstMatch, toOne } from './to-one.js';

/**
 * The thing of a kind that has the id in the argument `id`, or the identifier of another system in `externalId`, or what
 * it was merged into; null where nothing has it.
 * @throws UserError BAD_ID for a malformed id, or one of another kind; BAD_LOOKUP unless exactly one is given.
 */
export function byIdOrExternalId(kind: Kind): FieldImplementation {
  return {
    key: `look-up ${kind}`,
    compile(context, compiler) {
      const node = variable('node');
      const selection = compiler.select(context.nodes, [kind], { node, imports: [node], depth: context.depth });
      return firstMatch(seek(kind, node, context, compiler), selection, context.imports, compiler);
    },
  };
}

function seek(kind: Kind, node: Variable, context: FieldContext, compiler: Compiler): Part {
  const [id, externalId] = [context.argument('id'), context.argument('externalId')];
  if ((id.kind === 'absent') === (externalId.kind === 'absent')) throw badLookup(context, id.kind !== 'absent');
  if (id.kind === 'leaf') {
    const wanted = compiler.parameter((request) =>
      request.thingOf(idOfKind(kind, String(readLeaf(id, request)), 'id'), 'LOOK_UP'),
    );
    return cypher`MATCH (${node}:${label(kind)} {id: ${wanted}})`;
  }
  const read = externalIdArgument(externalId);
  const key = compiler.parameter((request) => externalKey(kind, read(request)));
  const entry = variable('entry');
  return cypher`MATCH (${entry}:ExternalId {key: ${key}}) MATCH (${node}:${label(kind)} {id: ${property(entry, 'id')}})`;
}

/** The external id that an argument gives. */
export function externalIdArgument(argument: ArgumentValue): RuntimeValue<ExternalId> {
  const text = (name: string, request: Request): string =>
    normalForm(String(readLeaf(fieldOf(argument, name), request)));
  return (request) => ({ scheme: text('scheme', request), value: text('value', request) });
}

/** @throws UserError BAD_ID for a malformed id, or one of another kind */
function idOfKind(kind: Kind, text: string, argument: string): string {
  const { id, kind: found } = parseId(text, argument);
  if (found === kind) return id;
  throw new UserError({
    code: 'BAD_ID',
    message: `The argument "${argument}" is the id of another kind: ${found}, not ${kind}.`,
    argument,
    value: text,
    remedy: `Give an id that begins with "${definition(kind).prefix}:", or ask the field for ${found}.`,
  });
}

function badLookup(context: FieldContext, both: boolean): UserError {
  const field = context.nodes[0].name.value;
  return new UserError({
    code: 'BAD_LOOKUP',
    message: both
      ? `The field "${field}" is given both "id" and "externalId".`
      : `The field "${field}" is given neither "id" nor "externalId".`,
    argument: both ? 'externalId' : 'id',
    remedy: 'Give exactly one of them.',
  });
}

/** Every type that has an id that leads to it; merged records stand under ids of any kind. */
const nodeTypes = [...kindNames, 'Conflict'];

/** A look-up by a list of texts, each looked up once: its share of the statement, and the found things by text. */
export interface KeyedLookup {
  readonly compiled: Pick<CompiledField, 'subqueries' | 'items'>;
  readonly found: (raw: Raw, request: Request) => readonly (readonly [text: unknown, value: unknown])[];
}

/** The clause that binds a node by the text of a key. */
type Find = (node: Variable, text: Variable) => Part;

/** Looks up things of `types` by the texts; each of `find` is tried for each text. */
export function keyedLookup(
  texts: RuntimeValue<readonly string[]>,
  find: readonly Find[],
  types: readonly string[],
  context: FieldContext,
  compiler: Compiler,
): KeyedLookup {
  const [node, text, rows, alias] = [variable('node'), variable('key'), variable('rows'), compiler.alias()];
  const selection = compiler.select(context.nodes, types, { node, imports: [node], depth: context.depth });
  const branches = find.map((one) => one(node, text));
  const [only, ...others] = branches;
  const body = clauses(
    cypher`UNWIND ${compiler.parameter((request) => [...new Set(texts(request))])} AS ${text}`,
    only !== undefined && others.length === 0 ? only : union([text], branches, node),
    selection.subqueries,
    cypher`RETURN collect(${list([text, selection.projection])}) AS ${rows}`,
  );
  return {
    compiled: { subqueries: [subquery(context.imports, body, [rows])], items: [[alias, rows]] },
    found: (raw, request) => foundByKey(raw[alias], selection, request),
  };
}

function foundByKey(
  rows: unknown,
  selection: CompiledSelection,
  request: Request,
): readonly (readonly [unknown, unknown])[] {
  const pairs = rows as readonly (readonly [unknown, unknown])[];
  return pairs.map(([text, list]) => [text, selection.read(list, request)] as const);
}

/** Finds the node of a label that has the id. */
export function withId(name: string): Find {
  return (node, text) => cypher`MATCH (${node}:${label(name)} {id: ${text}})`;
}

/** The value of an item of a list, or what is wrong with the key that it is for. */
export type ListItem<T> =
  { readonly value: T; readonly error?: undefined } | { readonly value?: undefined; readonly error: UserError };

/** The item whose value is read so: what is wrong with it concerns no other item. */
export function listItem<T>(read: () => T): ListItem<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}

/** The values of the items of a list; null for one with which something is wrong, which is told at its index. */
export function itemValues<T>(items: readonly ListItem<T>[], request: Request): readonly (T | null)[] {
  return items.map((item, index) => {
    if (item.error === undefined) return item.value;
    request.refuse(item.error, index);
    return null;
  });
}

/** Whatever the ids lead to, wherever it stands in the graph. */
function nodesWithIds(
  ids: RuntimeValue<readonly string[]>,
  context: FieldContext,
  compiler: Compiler,
): Pick<KeyedLookup, 'found'> & Pick<CompiledField, 'subqueries' | 'items'> {
  const lookups = [
    keyedLookup(ids, ['Entity', 'Fact', 'Conflict'].map(withId), nodeTypes, context, compiler),
    keyedLookup(ids, [withId('MergedRecord')], ['MergedRecord'], context, compiler),
  ];
  return {
    subqueries: lookups.flatMap(({ compiled }) => compiled.subqueries),
    items: lookups.flatMap(({ compiled }) => compiled.items),
    found: (raw, request) => lookups.flatMap((lookup) => lookup.found(raw, request)),
  };
}

/** `node`: the thing that has the id; null where nothing has it. */
export const nodeById: FieldImplementation = {
  key: 'node by id',
  compile(context, compiler) {
    const argument = context.argument('id');
    const { found, ...compiled } = nodesWithIds(
      (request) => [parseNodeId(String(readLeaf(argument, request)), 'id')],
      context,
      compiler,
    );
    return { ...compiled, decode: (raw, request) => found(raw, request)[0]?.[1] ?? null };
  },
};

/** `nodes`: the things that have the ids, in their order; null for an id that nothing has, or that is none. */
export const nodesByIds: FieldImplementation = {
  key: 'nodes by ids',
  cost: { oneForEachOf: 'ids' },
  compile(context, compiler) {
    const argument = context.argument('ids');
    const items = (request: Request): readonly ListItem<string>[] =>
      (argument === absent ? [] : [readLeaf(argument, request)].flat()).map((id, index) =>
        listItem(() => parseNodeId(String(id), `ids[${index}]`)),
      );
    const { found, ...compiled } = nodesWithIds(
      (request) => items(request).flatMap((item) => (item.error === undefined ? [item.value] : [])),
      context,
      compiler,
    );
    return {
      ...compiled,
      decode: (raw, request) => {
        const byId = new Map(found(raw, request));
        return itemValues(items(request), request).map((id) => (id === null ? null : (byId.get(id) ?? null)));
      },
    };
  },
};

/** The ids of the things that were merged into a thing. */
export const formerIds: FieldImplementation = {
  key: 'former ids',
  compile({ node }, compiler) {
    const [former, alias] = [variable('former'), compiler.alias()];
    const pattern = cypher`(${former}:MergedRecord)-[:MERGED_INTO]->(${node})`;
    return {
      subqueries: [],
      items: [[alias, comprehension(pattern, property(former, 'id'))]],
      decode: (raw) => [...(raw[alias] as readonly string[])].sort(),
    };
  },
};

/** The record that stands at the id of a merged thing. */
export const mergedRecord: Fields = {
  id: scalar('id'),
  into: toOne('merged into', (record, thing) => cypher`(${record})-[:MERGED_INTO]->(${thing})`, kindNames),
  citations: mergeCitations,
};
