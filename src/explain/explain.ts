import { Writer } from '../claims/writer.js';
import type { Api } from '../concepts/index.js';
import { formatRun } from '../cypher/format.js';
import { today } from '../model/dates.js';
import { StatementRunner } from '../query/execute/statement-runner.js';
import type { Parameters, PlanMode, Store, StoreSettings } from '../store/store.js';
import { oneAtATime } from './one-at-a-time.js';
import type { Question } from '../tasks/question.js';

/** Opens the graph to ask, whose statements are told to a function. */
export type OpenGraph = (onStatement: StoreSettings['onStatement'] & {}) => Promise<Store>;

/** The statements of a question, laid out for reading, and the messages of the errors that it was answered with. */
export interface Explanation {
  readonly text: string;
  readonly errors: readonly string[];
}

/** One statement that was run. */
interface Run {
  readonly text: string;
  readonly parameters: Parameters;
  readonly milliseconds: number;
}

/** Answers a question, to see its statements: the text, the parameters and the time of each, and its plan in a mode. */
export async function explain(
  { executor }: Pick<Api, 'executor'>,
  question: Question,
  open: OpenGraph,
  mode?: PlanMode,
): Promise<Explanation> {
  const runs: Run[] = [];
  const store = await open((text, parameters, milliseconds) => runs.push({ text, parameters, milliseconds }));
  try {
    runs.length = 0;
    const errors = await ask(executor, question, store);
    const sections = [`// ${counted(runs)} on ${store.engine.name} ${store.engine.version}`];
    for (const [index, run] of runs.entries()) {
      sections.push(`// Statement ${index + 1}, ${run.milliseconds.toFixed(1)} ms`, formatRun(run));
      if (mode !== undefined) sections.push(`// Plan\n\n${await store.plan(run.text, run.parameters, mode)}`);
    }
    return { text: `${sections.join('\n\n')}\n`, errors };
  } finally {
    await store.close();
  }
}

async function ask(executor: Api['executor'], question: Question, store: Store): Promise<readonly string[]> {
  const ordered = { engine: store.engine, read: oneAtATime((...statement) => store.read(...statement)) };
  const { errors = [] } = await executor.execute({
    ...question,
    documentHash: '',
    context: {
      store: ordered,
      statements: new StatementRunner(ordered),
      signal: new AbortController().signal,
      today: today(),
      writer: new Writer(store),
      writeAccess: 'DISABLED',
    },
  });
  return errors.map(({ message }) => message);
}

function counted({ length }: readonly Run[]): string {
  return length === 1 ? '1 statement' : `${length} statements`;
}
