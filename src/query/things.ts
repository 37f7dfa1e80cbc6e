import { UserError } from '../errors.js';
import { parseId, parseNodeId } from '../model/ids.js';
import { type Kind, type Link, kindNames } from '../model/kinds.js';
import { type Inverse, definition, inverses, isEntityKind } from '../model/lookup.js';
import type { Compiler, FieldImplementation, Fields, Raw, Request, Site } from './code.js';
import { type Rows, connection } from './connection.js';
import { citations, conflicts } from './sources.js';
import { type Moment, begun, historyMoment } from './day.js';
import {
  certainty,
  firstRow,
  day,
  jsonList,
  list,
  one,
  partialDate,
  property,
  scalars,
  showPartialDate,
  termState,
} from './fields.js';
import { ordering } from './ordering.js';

/** The conditions under which a thing of `kind` is a row of a history: counted at all, and begun by the day if one is asked for. */
function historyConditions(kind: Kind, variable: string, moment: Moment, compiler: Compiler): readonly string[] {
  return [
    ...(isEntityKind(kind) ? [] : [`${variable}.deprecated IS NULL`]),
    ...(moment.day === undefined || definition(kind).bounds === 'none'
      ? []
      : [begun(variable, compiler.parameter(moment.day), moment.reading)]),
  ];
}

/** The condition that a list argument such as `role:` sets on the property of that name, if it is given. */
export function narrowed(site: Site, compiler: Compiler, variable: string, name: string): readonly string[] {
  const given = site.argument(name);
  if (given.kind === 'absent') return [];
  const wanted = compiler.parameter(({ variables }) =>
    given.kind === 'list'
      ? given.items.map((item) => (item.kind === 'leaf' ? item.read(variables) : null))
      : given.kind === 'leaf'
        ? given.read(variables)
        : null,
  );
  return [`${variable}.${name} IN ${wanted}`];
}

/** The things of `kind` that a pattern leads to, told as a history and narrowed by `role:` or `kind:` where the field has these. */
function history(
  kind: Kind,
  text: (site: Site, variable: string) => string,
  fixed: (variable: string) => readonly string[] = () => [],
): FieldImplementation {
  return connection((site, compiler): Rows => {
    const variable = compiler.name();
    const moment = historyMoment(site, compiler);
    return {
      text: text(site, variable),
      variable,
      conditions: [
        ...fixed(variable),
        ...historyConditions(kind, variable, moment, compiler),
        ...narrowed(site, compiler, variable, 'role'),
        ...narrowed(site, compiler, variable, 'kind'),
      ],
      columns: {},
      types: [kind],
      order: ordering(site, compiler, kind, variable),
      moment,
    };
  });
}

/** The connection back along a link of the model. */
export function inverseConnection(
  { from, link }: Inverse,
  fixed?: (variable: string) => readonly string[],
): FieldImplementation {
  return history(from, (site, variable) => `MATCH (${site.variable})<-[:${link.relationship}]-(${variable})`, fixed);
}

/** All things of a kind. */
export function all(kind: Kind): FieldImplementation {
  return history(
    kind,
    (_site, variable) => `MATCH (${variable}:${kind})`,
    // Always true: with a predicate on the leading property, Neo4j walks its index in order instead of sorting the label.
    (variable) => [`${variable}.${isEntityKind(kind) ? 'name' : 'id'} > ''`],
  );
}

/**
 * The thing of a kind that has the id in the argument `id`, or null where nothing has it.
 * @throws UserError BAD_ID for a malformed id, or one of another kind.
 */
export function byId(kind: Kind): FieldImplementation {
  return {
    compile(site, compiler) {
      const variable = compiler.name();
      const alias = compiler.name();
      const given = site.argument('id');
      const id = compiler.parameter(({ variables }) =>
        idOfKind(kind, given.kind === 'leaf' ? String(given.read(variables)) : '', 'id'),
      );
      const code = compiler.select(site.nodes, [kind], { variable, depth: site.depth });
      const call = [
        `CALL { MATCH (${variable}:${kind} {id: ${id}})`,
        ...code.calls,
        `RETURN collect(${code.projection}) AS ${alias} }`,
      ].join(' ');
      return {
        calls: [call],
        entries: [[alias, alias]],
        decode: firstRow(alias, code),
      };
    },
  };
}

/** Every type that has ids. */
const nodeTypes = [...kindNames, 'Conflict'];

/** Whatever has one of the ids in the argument `name`, wherever it stands in the graph: null for an id that nothing has. */
function byIds(
  name: string,
  idsOf: (value: unknown) => readonly string[],
  answer: (found: readonly unknown[]) => unknown,
): FieldImplementation {
  return {
    compile(site, compiler) {
      const variable = compiler.name();
      const alias = compiler.name();
      const given = site.argument(name);
      const ids = (request: Request): readonly string[] =>
        idsOf(given.kind === 'leaf' ? given.read(request.variables) : []).map((id) => parseNodeId(id, name));
      const code = compiler.select(site.nodes, nodeTypes, { variable, depth: site.depth });
      const seek = (label: string): string => `MATCH (${variable}:${label} {id: id}) RETURN ${variable}`;
      const call = [
        `CALL { UNWIND ${compiler.parameter(ids)} AS id`,
        `CALL (id) { ${['Entity', 'Fact', 'Conflict'].map(seek).join(' UNION ALL ')} }`,
        ...code.calls,
        `RETURN collect(${code.projection}) AS ${alias} }`,
      ].join(' ');
      return {
        calls: [call],
        entries: [[alias, alias]],
        decode: (raw, request) => {
          const found = new Map((raw[alias] as readonly Raw[]).map((row) => [row['id'], code.decode(row, request)]));
          return answer(ids(request).map((id) => found.get(id) ?? null));
        },
      };
    },
  };
}

/** `node`: the thing or conflict that has the id. */
export const nodeById = byIds(
  'id',
  (id) => [String(id)],
  ([found]) => found,
);

/** `nodes`: the things and conflicts that have the ids, in their order. */
export const nodesById = byIds(
  'ids',
  (ids) => (ids as readonly unknown[]).map(String),
  (found) => found,
);

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

/** Made once for each name or link, so that kinds which share a field share its code in a statement. */
const shared = new Map<string, FieldImplementation>();
function once(key: string, make: () => FieldImplementation): FieldImplementation {
  const found = shared.get(key) ?? make();
  shared.set(key, found);
  return found;
}

function linkField(link: Link): FieldImplementation {
  const pattern = (from: string, to: string): string => `(${from})-[:${link.relationship}]->(${to})`;
  if (!link.list) return one(pattern, link.to);
  return list((site, compiler) => {
    const variable = compiler.name();
    return { text: `MATCH ${pattern(site.variable, variable)}`, variable, types: link.to, orderBy: `${variable}.id` };
  });
}

/** The fields that follow from the model: a kind's own, its links, and the connections that lead back to it. */
export function modelFields(kind: Kind): Fields {
  const { fields, links, bounds } = definition(kind);
  const own = Object.entries(fields).map(([name, { type, list: several }]) => [
    name,
    once(`${type === 'EDTF' ? 'date' : several ? 'list' : 'property'} ${name}`, () =>
      type === 'EDTF' ? partialDate(name) : several ? scalars(name) : property(name),
    ),
  ]);
  const outward = Object.entries(links).map(([name, link]) => [
    name,
    once(`along ${link.relationship}`, () => linkField(link)),
  ]);
  const back = isEntityKind(kind)
    ? [...inverses(kind)].map(([name, inverse]) => [
        name,
        once(`back along ${inverse.from}.${inverse.linkName}`, () => inverseConnection(inverse)),
      ])
    : [];
  return {
    ...thingFields,
    ...(isEntityKind(kind) ? entityFields : factFields),
    ...(!isEntityKind(kind) && bounds === 'term' ? { state: termState } : {}),
    ...(Object.fromEntries([...own, ...outward, ...back]) as Fields),
  };
}

const thingFields: Fields = {
  id: property('id'),
  externalIds: jsonList('externalIds'),
  citations,
  conflicts,
};

const entityFields: Fields = {
  name: property('name'),
  names: jsonList('names', ({ from, until, ...name }) => ({
    ...name,
    from: showPartialDate(from),
    until: showPartialDate(until),
  })),
};

const factFields: Fields = { certainty, lastAttested: day('lastAttested') };
