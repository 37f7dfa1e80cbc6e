import { UserError } from '../errors.js';
import { externalKey, parseId, parseNodeId } from '../model/ids.js';
import { type EntityKind, type Kind, entityKinds, kindNames } from '../model/kinds.js';
import { definition } from '../model/registry.js';
import { recordType } from '../model/names.js';
import type { Compiler, FieldImplementation, Fields, Raw, Request, SelectionCode, Site } from './code.js';
import { firstRow, one, property } from './fields.js';
import type { Given } from './given.js';

/**
 * The thing of a kind that has the id in the argument `id`, or the identifier of another system in `externalId`; null
 * where nothing has it.
 * @throws UserError BAD_ID for a malformed id, or one of another kind; BAD_LOOKUP unless exactly one is given.
 */
export function byKey(kind: Kind): FieldImplementation {
  return {
    compile(site, compiler) {
      const variable = compiler.name();
      const alias = compiler.name();
      const code = compiler.select(site.nodes, [kind], { variable, depth: site.depth });
      const call = [
        `CALL { ${seekText(kind, variable, site, compiler)}`,
        ...code.calls,
        `RETURN collect(${code.projection}) AS ${alias} }`,
      ].join(' ');
      return { calls: [call], entries: [[alias, alias]], decode: firstRow(alias, code) };
    },
  };
}

function seekText(kind: Kind, variable: string, site: Site, compiler: Compiler): string {
  const [id, externalId] = [site.argument('id'), site.argument('externalId')];
  if ((id.kind === 'absent') === (externalId.kind === 'absent')) throw badLookup(site, id.kind !== 'absent');
  if (id.kind === 'leaf') {
    const wanted = compiler.parameter(({ variables }) => idOfKind(kind, String(id.read(variables)), 'id'));
    return `MATCH (${variable}:${kind} {id: ${wanted}})`;
  }
  const read = (name: string, request: Request): string => textOf(externalId, name, request) ?? '';
  const key = compiler.parameter((request) =>
    externalKey(kind, { scheme: read('scheme', request), value: read('value', request) }),
  );
  return `MATCH (known:ExternalId {key: ${key}}) MATCH (${variable}:${kind} {id: known.id})`;
}

function badLookup(site: Site, both: boolean): UserError {
  const field = site.nodes[0].name.value;
  return new UserError({
    code: 'BAD_LOOKUP',
    message: both
      ? `The field "${field}" is given both "id" and "externalId".`
      : `The field "${field}" is given neither "id" nor "externalId".`,
    argument: both ? 'externalId' : 'id',
    remedy: 'Give exactly one of them.',
  });
}

function textOf(given: Given, name: string, { variables }: Request): string | undefined {
  const part = given.kind === 'object' ? given.fields[name] : undefined;
  return part?.kind === 'leaf' ? String(part.read(variables)) : undefined;
}

/** Every type that has an id that leads to it, but what was merged, which stands under ids of any kind. */
const nodeTypes = [...kindNames, 'Conflict'];

/** Reads the things that were asked for by a list of texts, each once; `find` binds a thing to each text, named `asked`. */
function foundBy(
  wanted: (request: Request) => readonly string[],
  find: readonly ((variable: string) => string)[],
  types: readonly string[],
  site: Site,
  compiler: Compiler,
): { readonly call: string; readonly alias: string; readonly code: SelectionCode } {
  const [variable, alias] = [compiler.name(), compiler.name()];
  const code = compiler.select(site.nodes, types, { variable, depth: site.depth });
  const texts = find.map((text) => text(variable));
  const seek =
    texts.length === 1
      ? texts.join()
      : `CALL (asked) { ${texts.map((text) => `${text} RETURN ${variable}`).join(' UNION ALL ')} }`;
  const call = [
    `CALL { UNWIND ${compiler.parameter(wanted)} AS asked ${seek}`,
    ...code.calls,
    `RETURN collect({asked: asked, found: ${code.projection}}) AS ${alias} }`,
  ].join(' ');
  return { call, alias, code };
}

const withId =
  (label: string) =>
  (variable: string): string =>
    `MATCH (${variable}:${label} {id: asked})`;

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Whatever has one of the ids in the argument `name`, wherever it stands in the graph: null for an id that nothing has. */
function nodesOf(name: string, answer: (found: readonly unknown[]) => unknown): FieldImplementation {
  return {
    compile(site, compiler) {
      const given = site.argument(name);
      const ids = (request: Request): readonly string[] => {
        const value = given.kind === 'leaf' ? given.read(request.variables) : [];
        return (Array.isArray(value) ? value : [value]).map((id) => parseNodeId(String(id), name));
      };
      const wanted = (request: Request): readonly string[] => distinct(ids(request));
      const labels = ['Entity', 'Fact', 'Conflict'].map(withId);
      const parts = [
        foundBy(wanted, labels, nodeTypes, site, compiler),
        foundBy(wanted, [withId('MergedRecord')], ['MergedRecord'], site, compiler),
      ];
      return {
        calls: parts.map(({ call }) => call),
        entries: parts.map(({ alias }) => [alias, alias]),
        decode: (raw, request) => {
          const found = new Map(parts.flatMap((part) => decodedByKey(part, raw, request)));
          return answer(ids(request).map((id) => found.get(id) ?? null));
        },
      };
    },
  };
}

function decodedByKey(
  { alias, code }: { readonly alias: string; readonly code: SelectionCode },
  raw: Raw,
  request: Request,
): readonly (readonly [unknown, unknown])[] {
  const rows = raw[alias] as readonly Raw[];
  return rows.map(({ asked, found }) => [asked, code.read(found, request)] as const);
}

/** `node`: what has the id. */
export const nodeById = nodesOf('id', ([found]) => found);

/** `nodes`: what has the ids, in their order. */
export const nodesById = nodesOf('ids', (found) => found);

/** The texts by which the entity of one key may be found: its id, or its key in each kind that it may be of. */
type Seek = (request: Request) => readonly string[];

function seekOf(key: Given): Seek {
  const part = (name: string): Given => (key.kind === 'object' ? key.fields[name] : undefined) ?? { kind: 'absent' };
  const id = part('id');
  if (id.kind === 'leaf') return ({ variables }) => [entityId(String(id.read(variables)))];
  const externalId = part('externalId');
  return (request) => {
    const type = textOf(externalId, 'type', request);
    const scheme = textOf(externalId, 'scheme', request) ?? '';
    const value = textOf(externalId, 'value', request) ?? '';
    return entityKinds
      .filter((kind) => type === undefined || recordType(kind) === type)
      .map((kind) => externalKey(kind, { scheme, value }));
  };
}

/** `entities`: the entities that the keys in `by` name, in their order; the old id of a merged one leads to it as well. */
export const entitiesByKeys: FieldImplementation = {
  compile(site, compiler) {
    const by = site.argument('by');
    const seeks = by.kind === 'list' ? by.items.map(seekOf) : [];
    const find = [
      withId('Entity'),
      (variable: string) => `MATCH (:MergedRecord {id: asked})-[:MERGED_INTO]->(${variable}:Entity)`,
      (variable: string) => `MATCH (known:ExternalId {key: asked}) MATCH (${variable}:Entity {id: known.id})`,
    ];
    const wanted = (request: Request): readonly string[] => distinct(seeks.flatMap((seek) => seek(request)));
    const part = foundBy(wanted, find, entityKinds, site, compiler);
    return {
      calls: [part.call],
      entries: [[part.alias, part.alias]],
      decode: (raw, request) => {
        const found = new Map(decodedByKey(part, raw, request));
        return seeks.map((seek, index) => onlyOne(seek(request), found, index));
      },
    };
  },
};

/** @throws UserError AMBIGUOUS_ENTITY where things of several kinds have the identifier, and the key names no kind. */
function onlyOne(texts: readonly string[], found: ReadonlyMap<unknown, unknown>, index: number): unknown {
  const known = texts.filter((text) => found.has(text));
  if (known.length > 1) {
    const types = known.map((key) => recordType(key.slice(0, key.indexOf('|')) as EntityKind));
    throw new UserError({
      code: 'AMBIGUOUS_ENTITY',
      message: `The external id in "by[${index.toString()}]" is known of things of several types: ${types.join(', ')}.`,
      argument: `by[${index.toString()}].externalId.type`,
      remedy: 'Say in "type" which of them is meant.',
    });
  }
  return (known[0] === undefined ? undefined : found.get(known[0])) ?? null;
}

function entityId(text: string): string {
  const { id, kind } = parseId(text, 'by');
  if ((entityKinds as readonly string[]).includes(kind)) return id;
  throw new UserError({
    code: 'BAD_ID',
    message: `The argument "by" names ${JSON.stringify(text)}, which is the id of a fact.`,
    argument: 'by',
    value: text,
    remedy: 'Ask "nodes" for facts; "entities" knows entities alone.',
  });
}

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

/** The ids of what was merged into a thing. */
export const formerIds: FieldImplementation = {
  compile({ variable }, compiler) {
    const alias = compiler.name();
    const path = `(former:MergedRecord)-[:MERGED_INTO]->(${variable})`;
    return {
      calls: [],
      entries: [[alias, `[${path} | former.id]`]],
      readsOn: true,
      decode: (raw) => [...(raw[alias] as readonly string[])].sort(),
    };
  },
};

/** What stands at the id of a merged thing. */
export const mergedRecord: Fields = {
  id: property('id'),
  into: one((record, thing) => `(${record})-[:MERGED_INTO]->(${thing})`, kindNames),
};
