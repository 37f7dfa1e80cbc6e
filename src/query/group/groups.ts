import { getNamedType } from 'graphql';
import { UserError } from '../../errors.js';
import { type GroupField, dateUnits, groupFields } from '../../model/groups.js';
import { entityKinds } from '../../model/kinds.js';
import type { Compiler, FieldCode, Fields, GroupKey, Raw, Rows, Site } from '../types.js';
import { decided, itemsOf } from '../filter/logic.js';
import { column, firstRow } from '../fields/scalars.js';
import type { Given } from '../arguments/argument-value.js';
import type { OrderKey } from '../sort/keyset.js';
import { refuseMixture } from './validate-units.js';
import { atEnd, kindOf, onEdge, scalar } from '../row-sources/row-values.js';

/** What the values of a group of measurements come to. */
const summaries = ['min', 'max', 'sum', 'avg'] as const;

/** The groups of the rows that `text` binds, themselves rows of a connection. `whole` is the connection they are in. */
export function groupRows(text: string, rows: Rows, whole: Site, site: Site, compiler: Compiler): Rows {
  const keyed = keysAsked(site, compiler).map(({ name, unit }) => keyOf(rows, name, unit, compiler));
  const keys = keyed.map(({ key }) => key);
  const isSummed = selected(site, compiler).some((field) => field.nodes[0].name.value === 'values');
  if (isSummed) refuseMixture(keys, whole.argument('filter'), compiler);
  const sums = isSummed ? summaries.map((how) => ({ how, variable: compiler.name() })) : [];
  const distinct = distinctAsked(site, compiler).map((of) => ({
    of,
    value: compiler.name(),
    variable: compiler.name(),
  }));
  const count = compiler.name();
  // Bound before they are counted: an engine need not tell a pattern in a key from one that is counted.
  const bound = [
    rows.variable,
    ...keyed.map(({ key, expression }) => `${expression} AS ${key.variable}`),
    ...distinct.map(({ of, value }) => `${valueOf(rows, fieldOf(rows, of), undefined)} AS ${value}`),
  ];
  const grouped = [
    ...keys.map(({ variable }) => variable),
    `count(*) AS ${count}`,
    ...distinct.map(({ value, variable }) => `count(DISTINCT ${value}) AS ${variable}`),
    ...sums.map(({ how, variable }) => `${how}(${rows.variable}.value) AS ${variable}`),
  ];
  return {
    text: `${text} WITH ${bound.join(', ')} WITH ${grouped.join(', ')}`,
    isPattern: false,
    ...(rows.isDear && { isDear: true }),
    variable: count,
    conditions: [],
    columns: {
      count,
      ...Object.fromEntries(keys.map(({ variable }) => [variable, variable])),
      ...Object.fromEntries(distinct.map(({ of, variable }) => [`distinct ${of}`, variable])),
      ...Object.fromEntries(sums.map(({ how, variable }) => [how, variable])),
    },
    keys,
    types: [getNamedType(site.type).name.replace(/Connection$/, '')],
    order: groupOrder(site, compiler, keys, count),
    moment: rows.moment,
  };
}

/** What is grouped by, and what is counted by `distinct`, as the rows' enum has it. */
export function groupedBy(site: Site, compiler: Compiler): readonly string[] {
  return [...keysAsked(site, compiler).map(({ name }) => name), ...distinctAsked(site, compiler)];
}

function fieldOf({ types, columns }: Rows, name: string): GroupField {
  const field = groupFields(types, Object.keys(columns)).get(name);
  if (field === undefined) throw new Error(`${types.join(' or ')} is not grouped by ${name}`);
  return field;
}

interface KeyAsked {
  readonly name: string;
  readonly unit: unknown;
}

function keysAsked(site: Site, compiler: Compiler): readonly KeyAsked[] {
  const keys = itemsOf(site.argument('by')).map((item) => ({
    name: String(decided(item, 'field', compiler)),
    unit: decided(item, 'unit', compiler),
  }));
  if (keys.length === 0) throw badGroup('by', 'names nothing to group by', 'Name one field or several.');
  return keys;
}

function keyOf(
  rows: Rows,
  name: string,
  unit: unknown,
  compiler: Compiler,
): { readonly key: GroupKey; readonly expression: string } {
  const field = fieldOf(rows, name);
  if (unit !== undefined && unit !== null && field.by !== 'date') {
    throw badGroup('by', `gives a unit for ${name}, which is no date`, 'Leave the unit out.');
  }
  const ends = field.by === 'tie' ? field.ends : [];
  return { key: { field: name, variable: compiler.name(), ends }, expression: valueOf(rows, field, unit) };
}

function valueOf(rows: Rows, field: GroupField, unit: unknown): string {
  switch (field.by) {
    case 'type':
      return kindOf(rows);
    case 'edge':
      return onEdge(rows, field.name);
    case 'value':
      return scalar(rows, field.name, field.isFlag);
    case 'tie':
      return field.idProperty === undefined
        ? atEnd(rows, field.relationships, 'id')
        : `${rows.variable}.${field.idProperty}`;
    case 'date': {
      const known = `${rows.variable}.${field.name}Known`;
      const size = dateUnits[unit === 'YEAR' || unit === 'MONTH' ? unit : 'DAY'].toString();
      return `CASE WHEN size(${known}) >= ${size} THEN left(${known}, ${size}) END`;
    }
  }
}

/** The fields that are selected of a group. */
function selected(site: Site, compiler: Compiler): readonly Site[] {
  return compiler.sitesWithin(site, ['nodes', 'edges', 'node']);
}

/** The fields of which different values are counted, each once. */
function distinctAsked(site: Site, compiler: Compiler): readonly string[] {
  const counting = selected(site, compiler).filter(({ nodes }) => nodes[0].name.value === 'distinct');
  return [...new Set(counting.map((field) => String(compiler.decisive(field.argument('field')))))];
}

/** By what `orderBy` says, else by the count, the largest first; made total by the keys. */
function groupOrder(site: Site, compiler: Compiler, keys: readonly GroupKey[], count: string): readonly OrderKey[] {
  const asked = itemsOf(site.argument('orderBy')).map((item): OrderKey => {
    const direction = decided(item, 'direction', compiler) === 'DESC' ? 'DESC' : 'ASC';
    const nulls = decided(item, 'nulls', compiler) === 'FIRST' ? 'FIRST' : 'LAST';
    const key = item.kind === 'object' ? item.fields['key'] : undefined;
    const isByKey = key?.kind === 'leaf';
    if (isByKey === (decided(item, 'count', compiler) === true)) throw badGroupOrder(keys.length);
    return isByKey ? { expression: keyAt(key, keys, compiler), direction, nulls } : { expression: count, direction };
  });
  const usual: readonly OrderKey[] = [{ expression: count, direction: 'DESC' }];
  const rest = keys.map(({ variable }): OrderKey => ({ expression: variable, direction: 'ASC', nulls: 'LAST' }));
  return [...(asked.length === 0 ? usual : asked), ...rest];
}

/** Which key it is, is known when the plan runs: a number does not decide what a statement says. */
function keyAt(given: Given & { kind: 'leaf' }, keys: readonly GroupKey[], compiler: Compiler): string {
  const place = compiler.parameter(({ variables }) => {
    const index = given.read(variables);
    if (typeof index === 'number' && index in keys) return index;
    throw badGroupOrder(keys.length);
  });
  const cases = keys.map(({ variable }, index) => `WHEN ${index.toString()} THEN ${variable}`);
  return `CASE ${place} ${cases.join(' ')} END`;
}

function badGroupOrder(keys: number): UserError {
  return badGroup(
    'orderBy',
    `has an item that is neither the count nor one of the ${keys.toString()} keys in "by"`,
    'Give either "count: true", or in "key" a place in "by", from 0.',
  );
}

function badGroup(argument: string, what: string, remedy: string): UserError {
  return new UserError({ code: 'BAD_GROUP', message: `The argument "${argument}" ${what}.`, argument, remedy });
}

/** The fields of a group of things of any kind. */
export const groupFieldsOfRows: Fields = {
  count: column('count'),
  keys: { compile: groupKeys },
  distinct: {
    compile(site, compiler) {
      return column(`distinct ${String(compiler.decisive(site.argument('field')))}`).compile(site, compiler);
    },
  },
  values: { compile: measurementSummary },
};

function measurementSummary(site: Site, compiler: Compiler): FieldCode {
  const entries: (readonly [string, string])[] = [];
  const decode = compiler.object<Raw>(site.nodes, 'MeasurementSummary', (name) => {
    const code = column(name).compile(site, compiler);
    entries.push(...code.entries);
    return code.decode;
  });
  return { calls: [], entries, decode };
}

/** The keys of a group, each with the related thing whose id it is. */
function groupKeys(site: Site, compiler: Compiler): FieldCode {
  const keys = site.keys ?? [];
  const codes: FieldCode[] = [];
  const readers = keys.map((key) =>
    compiler.object<Raw>(site.nodes, 'GroupKey', (name, nodes) => {
      const code = name === 'entity' ? entityOf(key, nodes, site, compiler) : shownAs(key, name);
      codes.push(code);
      return code.decode;
    }),
  );
  return {
    calls: codes.flatMap(({ calls }) => calls),
    entries: codes.flatMap(({ entries }) => entries),
    decode: (raw, request) => readers.map((read) => read(raw, request)),
  };
}

function shownAs({ field, variable }: GroupKey, name: string): FieldCode {
  if (name === 'field') return { calls: [], entries: [], decode: () => field };
  return {
    calls: [],
    entries: [[variable, variable]],
    decode: (raw) => {
      const value = raw[variable] as string | number | boolean | null | undefined;
      return value === null || value === undefined ? null : String(value);
    },
  };
}

function entityOf({ variable, ends }: GroupKey, nodes: Site['nodes'], site: Site, compiler: Compiler): FieldCode {
  if (ends.length === 0) return { calls: [], entries: [], decode: () => null };
  const [end, alias] = [compiler.name(), compiler.name()];
  const types = entityKinds.filter((kind) => ends.includes(kind));
  const code = compiler.select(nodes, types, { variable: end, depth: site.depth });
  const call = [
    `CALL (${variable}) { MATCH (${end}:Entity {id: ${variable}})`,
    ...code.calls,
    `RETURN collect(${code.projection}) AS ${alias} }`,
  ].join(' ');
  return { calls: [call], entries: [[alias, alias]], decode: firstRow(alias, code) };
}
