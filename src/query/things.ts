import type { Kind, Link } from '../model/kinds.js';
import { leadingBack, narrowedToOne } from './facts-of.js';
import { type Inverse, definition, inverses, isEntityKind } from '../model/registry.js';
import type { Compiler, FieldImplementation, Fields, Moment, Rows, RowsSite } from './code.js';
import { connection } from './connection.js';
import { citations, conflicts } from './sources.js';
import { historyConditions, narrowed } from './conditions.js';
import { historyMoment } from './day.js';
import { formerIds } from './lookup.js';
import {
  type Pattern,
  certainty,
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
import { startFrom } from './start.js';

/** The things of `kind` that a pattern leads to, told as a history and narrowed by `role:` or `kind:` where the field has these. */
function history(
  kind: Kind,
  from: (
    site: RowsSite,
    variable: string,
    moment: Moment,
    compiler: Compiler,
  ) => Pick<Rows, 'text' | 'isPattern' | 'isAll' | 'unasked' | 'conditions' | 'index'>,
): FieldImplementation {
  return connection((site, compiler): Rows => {
    const variable = compiler.name();
    const moment = historyMoment(site, compiler);
    const found = from(site, variable, moment, compiler);
    const named = { variable, types: [kind], columns: {}, moment };
    return {
      ...found,
      ...named,
      conditions: [
        ...found.conditions,
        ...historyConditions(kind, variable, moment, compiler),
        ...narrowed(site, compiler, variable, 'role'),
        ...narrowed(site, compiler, variable, 'kind'),
      ],
      order: ordering(site, compiler, named),
    };
  });
}

/** The connection back along a link of the model, or to those of one kind alone. */
export function inverseConnection(inverse: Inverse, onlyKind?: string): FieldImplementation {
  return history(inverse.from, (site, variable, _moment, compiler) => {
    if (onlyKind === undefined) return leadingBack(inverse, site, variable, narrowedToOne(site, compiler));
    const found = leadingBack(inverse, site, variable, 'kind');
    return { ...found, conditions: [...found.conditions, `${variable}.kind = '${onlyKind}'`] };
  });
}

/** All things of a kind. */
export function all(kind: Kind): FieldImplementation {
  return history(kind, (site, variable, moment, compiler) => {
    const start = startFrom(site.argument('filter'), kind, variable, moment, compiler);
    return {
      text: start?.text ?? `MATCH (${variable}:${kind})`,
      isPattern: start === undefined,
      isAll: start === undefined,
      ...(start && { unasked: start.unasked }),
      // Always true: with a predicate on the leading property, Neo4j walks its index in order instead of sorting the label.
      // Where a comparison stands alone, Grafeo looks through the whole graph, hence two.
      conditions: (isEntityKind(kind) ? ['name', 'id'] : ['id']).map((name) => `${variable}.${name} > ''`),
    };
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
  const whole = list((site, compiler) => {
    const variable = compiler.name();
    return { text: `MATCH ${pattern(site.variable, variable)}`, variable, types: link.to, orderBy: `${variable}.id` };
  });
  return { ...whole, rows: (site, compiler) => rowsAlong(pattern, link, site, compiler) };
}

/** What a link to several leads to, for filters. */
function rowsAlong(pattern: Pattern, link: Link, { variable: from, moment }: RowsSite, compiler: Compiler): Rows {
  const variable = compiler.name();
  return {
    text: `MATCH ${pattern(from, variable)}`,
    isPattern: true,
    variable,
    conditions: [],
    columns: {},
    types: link.to,
    order: [{ expression: `${variable}.id`, direction: 'ASC' }],
    moment,
  };
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
  formerIds,
  names: jsonList('names', ({ from, until, ...name }) => ({
    ...name,
    from: showPartialDate(from),
    until: showPartialDate(until),
  })),
};

const factFields: Fields = { certainty, lastAttested: day('lastAttested') };
