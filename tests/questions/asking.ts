import { UserError } from '../../src/errors.js';
import { formatDay } from '../../src/model/dates.js';
import { definition } from '../../src/model/registry.js';
import type { EntityKind } from '../../src/model/kinds.js';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import type { Connection } from './connections.js';
import type { Question } from './evaluator.js';
import type { Group, GroupBy, GroupOrder } from './grouped.js';

/** A page of rows, as it is answered. */
export interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
  readonly totalCount: number;
}

/** Where a page lies. */
export interface PageArguments {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

/** What is asked of the groups of a connection. */
export interface GroupQuestion {
  readonly by: readonly GroupBy[];
  readonly orderBy: readonly GroupOrder[];
  readonly distinct: string;
  /** Whether what the values of measurements come to is asked. */
  readonly values: boolean;
}

/** A group, as it is answered. */
export interface AnsweredGroup {
  readonly keys: readonly { readonly value: string | null; readonly entity: { readonly id: string } | null }[];
  readonly count: number;
  readonly distinct: number;
  readonly values?: Group['values'];
}

const pageArguments = 'first: $first, after: $after, last: $last, before: $before';

/** The document that asks a connection, with `selection` of it, where it is of one thing by its id. */
function documentOf(connection: Connection, selection: string, variables = '', paged = true): string {
  const { on, field, filter, order, narrowing } = connection;
  const declared = [
    ...(on === undefined ? [] : ['$id: ID!']),
    `$filter: ${filter}, $orderBy: [${order}!], $at: Date, $reading: Reading`,
    '$first: Int, $after: String, $last: Int, $before: String',
    ...Object.entries(narrowing).map(([name, type]) => `$${name}: [${type}!]`),
    ...(variables === '' ? [] : [variables]),
  ];
  const given = [
    'filter: $filter, orderBy: $orderBy, at: $at, reading: $reading',
    ...(paged ? [pageArguments] : []),
    ...Object.keys(narrowing).map((name) => `${name}: $${name}`),
  ];
  const rows = `rows: ${field}(${given.join(', ')}) { ${selection} }`;
  const body = on === undefined ? rows : `one: ${definition(on).prefix}(id: $id) { ${rows} }`;
  return `query (${declared.join(', ')}) { ${body} }`;
}

/** The variables that ask a question. */
function variablesOf({ of, day, reading, filter, orderBy, narrowing }: Question): Record<string, unknown> {
  return {
    ...('id' in of ? { id: of.id } : {}),
    ...narrowing,
    filter,
    orderBy,
    reading,
    at: day === undefined ? null : formatDay(day),
  };
}

function rowsIn(data: Readonly<Record<string, unknown>>): unknown {
  const around = (data['one'] ?? data) as Readonly<Record<string, unknown>>;
  return around['rows'];
}

const pageSelection = 'totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id } }';

/** A page of the answer to a question. */
export async function askPage(
  store: Store,
  connection: Connection,
  question: Question,
  page: PageArguments,
): Promise<Page> {
  const variables = { ...variablesOf(question), ...page };
  return rowsIn(await answer(store, documentOf(connection, pageSelection), variables)) as Page;
}

/** The first page of what each thing of the kind has, by the thing's id, all asked in one document. */
export async function askEach(
  store: Store,
  connection: Connection,
  on: EntityKind,
  question: Question,
  first: number,
): Promise<ReadonlyMap<string, Page>> {
  const whole = documentOf({ ...connection, on: undefined }, pageSelection);
  const each = whole.replace('{ rows:', `{ all: ${definition(on).plural}(first: 100) { nodes { id rows:`) + ' } }';
  const variables = { ...variablesOf(question), first };
  const { all } = (await answer(store, each, variables)) as { all: { nodes: { id: string; rows: Page }[] } };
  return new Map(all.nodes.map(({ id, rows }) => [id, rows]));
}

/** The codes of the errors that a page of the answer is refused with. */
export async function refusals(
  store: Store,
  connection: Connection,
  question: Question,
  page: PageArguments,
): Promise<readonly string[]> {
  const variables = { ...variablesOf(question), ...page };
  const { errors = [] } = await ask(store, documentOf(connection, pageSelection), variables);
  return errors.map(({ originalError, message }) =>
    originalError instanceof UserError ? originalError.problem.code : message,
  );
}

/** A page of the groups of the rows. */
export async function askGroups(
  store: Store,
  connection: Connection,
  question: Question,
  { by, orderBy, distinct, values }: GroupQuestion,
  page: PageArguments,
): Promise<Omit<Page, 'edges'> & { readonly edges: readonly { cursor: string; node: AnsweredGroup }[] }> {
  const group = `keys { value entity { id } } count distinct(field: ${distinct}) ${values ? 'values { min max sum avg }' : ''}`;
  const selection = `groups(by: $by, orderBy: $groupOrder, ${pageArguments}) {
    totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { ${group} } } }`;
  const declared = `$by: [${connection.groups}GroupBy!]!, $groupOrder: [GroupOrder!]`;
  const variables = { ...variablesOf(question), by, groupOrder: orderBy, ...page };
  const rows = rowsIn(await answer(store, documentOf(connection, selection, declared, false), variables));
  return (rows as { groups: Awaited<ReturnType<typeof askGroups>> }).groups;
}
