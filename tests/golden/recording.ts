import { type DocumentNode, type ExecutionResult, validate, visit } from 'graphql';
import { executableSchema } from '../support/api.js';
import { formatParameters, formatRun } from '../../src/cypher/format.js';
import { oneAtATime } from '../../src/explain/one-at-a-time.js';
import { openStore } from '../../src/store/open.js';
import type { Parameters, Store } from '../../src/store/store.js';
import { ask } from '../support/ask.js';
import { completeRecords } from '../support/complete-records.js';
import { world, write } from '../support/world.js';
import type { GoldenQuestion } from './questions.js';

interface Run {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A small graph, always the same, and the statements that run on it, laid out for reading. */
export class Recording {
  private constructor(
    private readonly store: Store,
    private readonly statements: Run[],
  ) {}

  static async start(): Promise<Recording> {
    const statements: Run[] = [];
    const store = await openStore({
      engine: 'GRAFEO',
      onStatement: (text, parameters) => statements.push({ text, parameters }),
    });
    await write(store, world({ appointments: 3, actions: 3 }));
    await write(store, completeRecords());
    return new Recording(store, statements);
  }

  end(): Promise<void> {
    return this.store.close();
  }

  /** A question with its statements; where it takes a cursor, those of the page after or before the first as well. */
  async ofQuestion({ document, variables }: GoldenQuestion): Promise<string> {
    const mistakes = validate(executableSchema, document);
    if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
    const first = await this.#ask(document, variables);
    const sections = [
      textOf(document),
      ...(Object.keys(variables).length === 0 ? [] : [formatParameters(variables)]),
      ...first.told,
    ];
    for (const [variable, cursor] of cursorsOf(first.answer, document)) {
      const { told } = await this.#ask(document, { ...variables, [variable]: cursor });
      sections.push(`// With the cursor of the first page as $${variable}`, ...told);
    }
    return `${sections.join('\n\n')}\n`;
  }

  async #ask(
    document: DocumentNode,
    variables: GoldenQuestion['variables'],
  ): Promise<{ answer: ExecutionResult; told: readonly string[] }> {
    this.statements.length = 0;
    const answer = await ask(inOrder(this.store), document, variables);
    const errors = (answer.errors ?? []).map(({ message }) => `// Error: ${message}`);
    return { answer, told: [...this.#told(), ...errors] };
  }

  /** The statement that requests share which ask a question at the same time, each with another value of a variable. */
  async ofSharing(
    { document, variables }: GoldenQuestion,
    variable: string,
    values: readonly unknown[],
  ): Promise<string> {
    this.statements.length = 0;
    const store = inOrder(this.store);
    await Promise.all(values.map((value) => ask(store, document, { ...variables, [variable]: value })));
    // Beside it is asked which of the ids that were given are former ones.
    const shared = this.statements.filter(
      ({ text, parameters }) => !text.includes('record1.into') && 'requests' in parameters,
    );
    if (shared.length !== 1) throw new Error(`${shared.length} statements are shared, not one`);
    return `${[textOf(document), ...shared.map(formatRun)].join('\n\n')}\n`;
  }

  /** The statements that the work writes by. */
  async ofWriting(work: (store: Store) => Promise<unknown>): Promise<string> {
    this.statements.length = 0;
    await work(this.store);
    return lasting(`${this.#told().join('\n\n')}\n`);
  }

  #told(): readonly string[] {
    return this.statements.map((run, index) => `// Statement ${index + 1}\n\n${formatRun(run)}`);
  }
}

/** The operation and its fragments as they were written. */
function textOf({ definitions }: DocumentNode): string {
  return definitions.map(({ loc }) => loc?.source.body.slice(loc.start, loc.end) ?? '').join('\n\n');
}

/** The store, which reads one statement after the other; nothing is kept of what was read by an earlier one. */
function inOrder(store: Store): Store {
  return {
    engine: store.engine,
    read: oneAtATime((...statement) => store.read(...statement)),
    write: (...work) => store.write(...work),
    plan: (...statement) => store.plan(...statement),
    ping: () => store.ping(),
    snapshot: (work) => store.snapshot(work),
    backup: (file) => store.backup(file),
    close: () => store.close(),
  };
}

/** The variables of the document that take a cursor, with the first cursor of the answer that fits. */
function cursorsOf(answer: ExecutionResult, document: DocumentNode): readonly (readonly [string, string])[] {
  const taken = new Set<string>();
  visit(document, { VariableDefinition: ({ variable }) => void taken.add(variable.name.value) });
  return (
    [
      ['after', 'endCursor'],
      ['before', 'startCursor'],
    ] as const
  ).flatMap(([variable, field]) => {
    const cursor = firstOf(answer.data, field);
    return taken.has(variable) && typeof cursor === 'string' ? [[variable, cursor] as const] : [];
  });
}

/** The first value that stands under the name anywhere in an answer. */
function firstOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = (value as Readonly<Record<string, unknown>>)[name];
  if (own !== undefined) return own;
  for (const item of Object.values(value)) {
    const found = firstOf(item, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text without what is another at each run, or on each day: the log's name, cursors of the log, and the time. */
function lasting(text: string): string {
  return text
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'NAME-OF-THE-LOG')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'NOW')
    .replaceAll(/(?<="recordedOn": )\d+/g, '"TODAY"')
    .replaceAll(/(?<=cursor\\":\\")[\w-]+/g, 'CURSOR-OF-THE-LOG');
}
