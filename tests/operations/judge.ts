import type { DocumentNode } from 'graphql';
import { parseDay } from '../../src/model/dates.js';
import type { Store } from '../../src/store/store.js';
import { testDay } from '../support/ask.js';
import { Operation, type Variables } from './collect.js';
import { type Seen, formOf } from './form.js';
import type { Graph } from './graph.js';
import { type Outcome, internal, outcomeOf } from './outcome.js';
import { type RowsByCursor, differsFromGraph } from './walk.js';

/** A failed operation, and the mistake in its answer. */
export interface Failure {
  /** Failures of one kind are taken to have one cause. */
  readonly kind: string;
  readonly problem: string;
  readonly document: DocumentNode;
  /** The values with which it was asked; all at the same time, if they are several. */
  readonly cases: readonly Variables[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly isTogether: boolean;
}

/** The engines that an operation is asked of, and what their graph has. */
export interface Engines {
  readonly store: Store;
  /** Another engine with the same graph, which must answer alike. */
  readonly other: Store | undefined;
  readonly graph: Graph;
}

/** An answer that was judged. */
export interface Judged {
  readonly failure: Failure | undefined;
  readonly outcome: Outcome;
  readonly seen: readonly Seen[];
}

/** Holds the answers to operations against the contract, the graph, the other engine, and each other. */
export class Judge {
  /** The rows whose cursors were told. */
  readonly rowsByCursor: RowsByCursor = new Map();

  constructor(private readonly engines: Engines) {}

  /** Asks one operation by itself. */
  async alone(document: DocumentNode, variables: Variables): Promise<Judged> {
    const { store, other } = this.engines;
    const outcome = await outcomeOf(store, document, variables);
    const { problem, seen } = this.#problemOf(document, variables, outcome);
    const failureOf = (kind: string, what: string, answers: Failure['answers']): Failure => ({
      kind,
      problem: what,
      document,
      cases: [variables],
      answers,
      isTogether: false,
    });
    const own = { [store.engine.name]: outcome };
    if (problem !== undefined) return { failure: failureOf(problem.kind, problem.what, own), outcome, seen };
    if (other === undefined) return { failure: undefined, outcome, seen };
    const others = await outcomeOf(other, document, variables);
    this.#problemOf(document, variables, others);
    const difference = differenceOf(outcome, others);
    const failure =
      difference === undefined
        ? undefined
        : failureOf('the engines differ', difference, { ...own, [other.engine.name]: others });
    return { failure, outcome, seen };
  }

  /** Asks operations at the same time, each of which must be answered as it was alone. */
  async together(
    document: DocumentNode,
    cases: readonly Variables[],
    alone: readonly Outcome[],
  ): Promise<Failure | undefined> {
    const { store } = this.engines;
    const outcomes = await Promise.all(cases.map((variables) => outcomeOf(store, document, variables)));
    for (const [index, outcome] of outcomes.entries()) {
      const [variables, own] = [cases[index] ?? {}, alone[index]];
      if (own === undefined) continue;
      this.#problemOf(document, variables, outcome);
      const difference = differenceOf(own, outcome);
      if (difference === undefined) continue;
      const kind = `together ${outcome.errors.map(({ message }) => withoutNames(message)).join()}`;
      const answers = { variables, alone: own, together: outcome };
      return { kind, problem: difference, document, cases, answers, isTogether: true };
    }
    return undefined;
  }

  /** The mistake in a single outcome, if any. Values in its data that differ from run to run are replaced. */
  #problemOf(
    document: DocumentNode,
    variables: Variables,
    { data, errors }: Outcome,
  ): {
    readonly problem: { readonly kind: string; readonly what: string } | undefined;
    readonly seen: readonly Seen[];
  } {
    const failed = errors.find(({ code }) => code === internal);
    if (failed !== undefined) {
      return { problem: { kind: `internal error: ${withoutNames(failed.message)}`, what: failed.message }, seen: [] };
    }
    if (errors.length > 0) return { problem: undefined, seen: [] };
    const operation = new Operation(document, variables);
    const { problem, seen } = formOf(operation, data);
    if (problem !== undefined) return { problem: { kind: `form: ${withoutNames(problem)}`, what: problem }, seen: [] };
    this.#noteCursors(seen);
    const around = { graph: this.engines.graph, today: parseDay(testDay, 'today'), asOf: operation.asOf };
    const difference = differsFromGraph(operation, data, around, this.rowsByCursor);
    seen.forEach(replaceWhatVaries);
    return {
      problem: difference && { kind: `differs from the graph at ${difference.field}`, what: difference.problem },
      seen,
    };
  }

  #noteCursors(seen: readonly Seen[]): void {
    for (const { selected, value } of seen) {
      const valueOf = (name: string): unknown => value[selected.find(({ field }) => field.name === name)?.key ?? ''];
      const [cursor, node] = [valueOf('cursor'), valueOf('node')];
      if (typeof cursor !== 'string' || typeof node !== 'object' || node === null) continue;
      if ('id' in node && typeof node.id === 'string') this.rowsByCursor.set(cursor, node.id);
    }
  }
}

/** The names and times by which one graph, log or engine is told from another. */
const varying: Readonly<Record<string, readonly string[]>> = {
  Service: ['engine'],
  LastChange: ['cursor', 'recordedAt'],
};

function replaceWhatVaries({ type, selected, value }: Seen): void {
  const names = varying[type.name] ?? [];
  for (const { key, field } of selected) {
    if (names.includes(field.name)) Object.assign(value, { [key]: `(${field.name})` });
  }
}

/** The first place in which two outcomes differ. */
function differenceOf(one: Outcome, other: Outcome): string | undefined {
  const [mine, theirs] = [one, other].map((outcome) => JSON.stringify(outcome));
  if (mine === theirs) return undefined;
  const at = [...(mine ?? '')].findIndex((character, index) => character !== theirs?.[index]);
  const [from, until] = [Math.max(0, at - 80), at + 80];
  return `…${mine?.slice(from, until) ?? ''}… where the other has …${theirs?.slice(from, until) ?? ''}…`;
}

/** The message without what differs from one operation to the next. */
function withoutNames(message: string): string {
  return message
    .replace(/\bn\d+\b/g, 'n')
    .replace(/\d+/g, '#')
    .replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '…')
    .slice(0, 160);
}
