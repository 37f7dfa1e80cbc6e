import { getNamedType } from 'graphql';
import type { Part, Variable } from '../../cypher/parts.js';
import { clauses, cypher, integer, joined, property, variable } from '../../cypher/template.js';
import type { UserError } from '../../errors.js';
import { type ArgumentValue, fieldOf, itemsOf } from '../arguments/argument-value.js';
import { type GroupKey, type OrderKey, type Rows, matchRows } from '../rows.js';
import { directionOf } from '../sort/sort-keys.js';
import type { Compiler, FieldContext } from '../types.js';
import { badGroup, groupFieldOf, groupKeysOf, groupValue, isOfDay } from './group-keys.js';
import { unitsCheck } from './validate-units.js';

/** An aggregate of the rows of a group: the column that holds it, and the expression that computes it. */
interface Aggregate {
  readonly column: string;
  readonly variable: Variable;
  readonly expression: Part;
  /** The expression over a row that it is computed from, where that must be bound before rows are grouped. */
  readonly of?: { readonly variable: Variable; readonly expression: Part };
}

/**
 * The groups of rows, themselves rows of a connection.
 * @param grouped the context of the connection that the rows are of
 */
export function groupRows(rows: Rows, grouped: FieldContext, groups: FieldContext, compiler: Compiler): Rows {
  const keyed = groupKeysOf(rows, groups, compiler);
  const keys = keyed.map(({ key }) => key);
  const count: Aggregate = { column: 'count', variable: variable('count'), expression: cypher`count(*)` };
  const aggregates = [
    count,
    ...distinctAggregates(rows, groups, compiler),
    ...summaries(rows, keys, grouped, groups, compiler),
  ];
  return {
    source: {
      kind: 'groups',
      clauses: groupingClauses(rows, keyed, aggregates),
      of: rows.source,
      keys,
    },
    row: count.variable,
    conditions: [],
    columns: Object.fromEntries([
      ...aggregates.map(({ column, variable: holder }) => [column, holder] as const),
      ...keys.map((key, index) => [`key ${index}`, key.variable] as const),
      ...keys.flatMap(({ collation }, index) => (collation ? [[`collation ${index}`, collation] as const] : [])),
    ]),
    types: [groupType(groups)],
    order: groupOrder(groups, compiler, keys, count.variable),
    isOfDay: rows.isOfDay === true || keys.some(({ field }) => isOfDay(groupFieldOf(rows, field))),
    asOf: rows.asOf,
  };
}

/** The type of the groups of a connection: its connection's nodes. */
function groupType(groups: FieldContext): string {
  const type = getNamedType(groups.type);
  const nodes = 'getFields' in type ? type.getFields()['nodes'] : undefined;
  return getNamedType(nodes?.type)?.name ?? '';
}

/** Binds values before they are counted, since an engine may take a pattern in a key for one that is counted. */
function groupingClauses(rows: Rows, keyed: ReturnType<typeof groupKeysOf>, aggregates: readonly Aggregate[]): Part {
  const bound = [
    rows.row,
    ...keyed.flatMap(({ columns }) => columns.map(([holder, expression]) => cypher`${expression} AS ${holder}`)),
    ...aggregates.flatMap(({ of }) => (of === undefined ? [] : [cypher`${of.expression} AS ${of.variable}`])),
  ];
  const aggregated = [
    ...keyed.flatMap(({ columns }) => columns.map(([holder]) => holder)),
    ...aggregates.map(({ expression, variable: holder }) => cypher`${expression} AS ${holder}`),
  ];
  return clauses(matchRows(rows), cypher`WITH ${joined(bound, ', ')}`, cypher`WITH ${joined(aggregated, ', ')}`);
}

/** The number of different values in each field that `distinct` asks for. */
function distinctAggregates(rows: Rows, groups: FieldContext, compiler: Compiler): readonly Aggregate[] {
  return distinctFields(groups, compiler).map((name) => {
    const value = variable('value');
    return {
      column: distinctColumn(name),
      variable: variable('distinct'),
      expression: cypher`count(DISTINCT ${value})`,
      of: { variable: value, expression: groupValue(rows, groupFieldOf(rows, name), undefined, compiler) },
    };
  });
}

/** The column of a group that holds the number of different values in a field. */
export function distinctColumn(field: string): string {
  return `distinct ${field}`;
}

/** The smallest, largest, summed and mean value of the measurements of a group, where they are asked for. */
function summaries(
  rows: Rows,
  keys: readonly GroupKey[],
  grouped: FieldContext,
  groups: FieldContext,
  compiler: Compiler,
): readonly Aggregate[] {
  if (!selectedOfGroup(groups, compiler).some(({ nodes }) => nodes[0].name.value === 'values')) return [];
  compiler.check(unitsCheck(keys, grouped.argument('filter')));
  const value = property(rows.row, 'value');
  return [
    { column: 'min', variable: variable('min'), expression: cypher`min(${value})` },
    { column: 'max', variable: variable('max'), expression: cypher`max(${value})` },
    { column: 'sum', variable: variable('sum'), expression: cypher`coalesce(sum(${value}), 0)` },
    { column: 'avg', variable: variable('avg'), expression: cypher`avg(${value})` },
  ];
}

function distinctFields(groups: FieldContext, compiler: Compiler): readonly string[] {
  const counting = selectedOfGroup(groups, compiler).filter(({ nodes }) => nodes[0].name.value === 'distinct');
  return [...new Set(counting.map((field) => String(compiler.staticValue(field.argument('field')))))];
}

/** The fields that are selected of a group. */
function selectedOfGroup(groups: FieldContext, compiler: Compiler): readonly FieldContext[] {
  return compiler.contextsWithin(groups, ['nodes', 'edges', 'node']);
}

/** By the items of `orderBy`, else by the count, the largest first; made total by the keys. */
function groupOrder(
  groups: FieldContext,
  compiler: Compiler,
  keys: readonly GroupKey[],
  count: Variable,
): readonly OrderKey[] {
  const asked = itemsOf(groups.argument('orderBy')).map((item): OrderKey => {
    const { direction, nulls } = directionOf(item, compiler);
    const key = fieldOf(item, 'key');
    const isByKey = key.kind === 'leaf';
    if (isByKey === (compiler.staticValue(fieldOf(item, 'count')) === true)) throw badGroupOrder(keys.length);
    return isByKey ? { expression: keyAt(key, keys, compiler), direction, nulls } : { expression: count, direction };
  });
  const usual: readonly OrderKey[] = [{ expression: count, direction: 'DESC' }];
  const rest = keys
    .flatMap(({ variable: key, collation = key }) => [...new Set([collation, key])])
    .map((key): OrderKey => ({ expression: key, direction: 'ASC', nulls: 'LAST' }));
  return [...(asked.length === 0 ? usual : asked), ...rest];
}

/** The key at a place of `by`, which is known only when the plan runs: a number does not decide the statement. */
function keyAt(place: ArgumentValue & { kind: 'leaf' }, keys: readonly GroupKey[], compiler: Compiler): Part {
  const chosen = compiler.parameter(({ variables }) => {
    const index = place.read(variables);
    if (typeof index === 'number' && index in keys) return index;
    throw badGroupOrder(keys.length);
  });
  const cases = keys.map(
    ({ variable: key, collation = key }, index) => cypher`WHEN ${integer(index)} THEN ${collation}`,
  );
  return cypher`CASE ${chosen} ${joined(cases, ' ')} END`;
}

function badGroupOrder(keys: number): UserError {
  return badGroup(
    'orderBy',
    `has an item that is neither the count nor one of the ${keys} keys in "by"`,
    'Give either "count: true", or in "key" a place in "by", from 0.',
  );
}
