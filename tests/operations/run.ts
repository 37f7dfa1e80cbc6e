import { type DocumentNode, getNamedType, isObjectType, parse, print, validate } from 'graphql';
import type { Dice } from '../questions/dice.js';
import { Operation, type Selected, type Variables } from './collect.js';
import { type Pair, contract, fieldOf, holder, query } from './contract.js';
import { type Ground, drawOperation } from './drawn-operations.js';
import type { Seen } from './form.js';
import type { Failure, Judge } from './judge.js';
import type { Outcome } from './outcome.js';
import { type Written, drawValues, write } from './written.js';

/** The number of operations to ask, and the way to ask them. */
export interface Extent {
  /** Operations with their values, at least. */
  readonly cases: number;
  /** With how many values each is asked. */
  readonly values: number;
  /** The number of documents that are asked at the same time. */
  readonly lanes: number;
  /** True where every pair of fields is to be asked, and every value of orders and groups. */
  readonly isComplete: boolean;
  /** The most documents that are drawn to meet the pairs that have not been met. */
  readonly documentsAtMost: number;
  /** Of so many operations one is also asked with all its values at the same time. */
  readonly together: number;
}

/** The results of a run. */
export interface Tally {
  cases: number;
  documents: number;
  together: number;
  /** Of the cases, those that were refused, by the code. */
  readonly refused: Map<string, number>;
  readonly failures: Failure[];
  readonly drawn: { readonly document: DocumentNode; readonly variables: Variables }[];
}

/** The number of documents that are drawn at a time; each prefers pairs that the others don't ask. */
const drawnAtATime = 24;

/**
 * Draws operations and asks them, until there are enough; if they are to be complete, until every pair of fields was
 * asked, if possible of something, and every value by which rows are ordered and put in groups.
 */
export async function run(ground: Ground, judge: Judge, extent: Extent, dice: Dice): Promise<Tally> {
  const tally: Tally = { cases: 0, documents: 0, together: 0, refused: new Map(), failures: [], drawn: [] };
  const { coverage, values } = ground;
  const isEnough = (): boolean => tally.cases >= extent.cases && (!extent.isComplete || coverage.unasked.length === 0);
  const isAll = (): boolean => !extent.isComplete || (coverage.unmet.length === 0 && values.unasked.length === 0);
  while (!isEnough() || (!isAll() && tally.documents < extent.documentsAtMost)) {
    coverage.renew();
    const round = Array.from({ length: drawnAtATime }, () => draw(ground, extent, tally, dice.apart()));
    await inLanes(extent.lanes, round, (one) => askAll(one, ground, judge, extent, tally));
  }
  return tally;
}

/** An operation that asks for what is wanted, as far as something is. */
function draw(ground: Ground, { together }: Extent, tally: Tally, dice: Dice): Drawn {
  const { coverage } = ground;
  const { wanted } = coverage;
  const pair = dice.pick(wanted.length > 0 ? wanted : withWantedValues(ground));
  const written = write(drawOperation(pair, ground, dice), dice);
  const document = parse(print(written.document));
  const errors = validate(contract, document);
  if (errors.length > 0) throw new Error(`${errors.join('\n')}\n${print(document)}`);
  const first = drawValues(written, dice);
  const operation = new Operation(document, first);
  coverage.noteAsked(operation, [operation.root.selectionSet], query);
  tally.documents += 1;
  return { document, written, first, dice, isTogether: tally.documents % together === 0 };
}

/** The pairs whose upper field takes a value that has not been asked; all where there are none. */
function withWantedValues({ coverage: { pairs }, values }: Ground): readonly Pair[] {
  const some = pairs.filter(({ above }) => {
    const [type = '', field = ''] = above.split('.');
    return values.isWantedBy(fieldOf(holder(type), field));
  });
  return some.length > 0 ? some : pairs;
}

interface Drawn {
  readonly document: DocumentNode;
  readonly written: Written;
  readonly first: Variables;
  readonly dice: Dice;
  readonly isTogether: boolean;
}

async function askAll(
  { document, written, first, dice, isTogether }: Drawn,
  { coverage }: Ground,
  judge: Judge,
  { values }: Extent,
  tally: Tally,
): Promise<void> {
  const [cases, alone]: [Variables[], Outcome[]] = [[], []];
  let following: Variables | undefined = first;
  while (cases.length < values) {
    const variables: Variables = following ?? drawValues(written, dice);
    const { failure, outcome, seen } = await judge.alone(document, variables);
    following = cases.length > 0 && following !== undefined ? undefined : nextPage(written, document, variables, seen);
    coverage.noteMet(seen);
    tally.cases += 1;
    tally.drawn.push({ document, variables });
    cases.push(variables);
    alone.push(outcome);
    if (failure !== undefined) tally.failures.push(failure);
    for (const { code } of outcome.errors) tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1);
    if (failure !== undefined || written.variables.length === 0) break;
  }
  if (!isTogether) return;
  tally.together += cases.length * 2;
  const failure = await judge.together(document, [...cases, ...cases], [...alone, ...alone]);
  if (failure !== undefined) tally.failures.push(failure);
}

/** The values by which the next page is asked, where the operation has a variable for its cursor. */
function nextPage(
  { variables }: Written,
  document: DocumentNode,
  given: Variables,
  seen: readonly Seen[],
): Variables | undefined {
  const operation = new Operation(document, given);
  const cursors = variables.flatMap(({ name, cursor }): [string, unknown][] => {
    if (cursor === undefined) return [];
    const [all] = seen.flatMap(({ selected, value }) =>
      selected.filter((one) => takes(one, name)).map((one) => cursorsOf(operation, one, value[one.key])),
    );
    const found = cursor === 'after' ? all?.at(-1) : all?.[0];
    return found === undefined ? [] : [[name, found]];
  });
  return cursors.length === 0 ? undefined : { ...given, ...Object.fromEntries(cursors) };
}

/** True when the variable is an argument of the field. */
function takes({ nodes }: Selected, variable: string): boolean {
  return nodes.some(({ arguments: args = [] }) => args.some(({ value }) => print(value) === `$${variable}`));
}

/** The cursors of the rows of a page. */
function cursorsOf(operation: Operation, { field, sets }: Selected, connection: unknown): readonly unknown[] {
  const part = (type: unknown, of: Selected['sets'], name: string): Selected | undefined =>
    isObjectType(type) ? operation.collect(of, type).find((one) => one.field.name === name) : undefined;
  const edges = part(getNamedType(field.type), sets, 'edges');
  const cursor = edges && part(getNamedType(edges.field.type), edges.sets, 'cursor');
  if (edges === undefined || cursor === undefined) return [];
  const rows = (connection as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[edges.key] ?? [];
  return rows.map((edge) => edge[cursor.key]);
}

/** Does the work for each item, so many at a time. */
async function inLanes<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
