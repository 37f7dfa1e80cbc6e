import type { Parameters, Row, Store } from '../../store/store.js';
import { StoreUnavailable } from '../../store/store.js';
import { abortable } from '../../store/abortable.js';

/** How many statements of one text are under way before those who ask meanwhile wait for each other. */
const underWayAtMost = 2;
/** How long they wait at most, in milliseconds, so that a slow statement holds up nobody for long. */
const waitingAtMost = 3;
/** How many requests one statement answers at most: the slowest of them holds up the others. */
const requestsAtMost = 8;

/** What one request asks a statement with. */
interface Asked {
  readonly parameters: Parameters;
  readonly signal: AbortSignal;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A text that is being asked. */
interface Question {
  readonly text: string;
  underWay: number;
  waiting: Asked[];
  timer?: NodeJS.Timeout;
}

/**
 * Runs statements so that requests which ask the same at about the same time, of the same things or of others, share
 * one: a statement costs the driver and Neo4j more than what a small one reads. None begins before it is asked, so that
 * each request sees what was written before it.
 */
export class Together {
  readonly #questions = new Map<string, Question>();

  constructor(private readonly store: Pick<Store, 'read'>) {}

  /** The rows of a statement that takes no parameters, or returns one row with the one column `answer`. */
  read(text: string, parameters: Parameters, signal: AbortSignal): Promise<readonly Row[]> {
    return abortable(
      signal,
      () =>
        new Promise((resolve, reject) => {
          const key = JSON.stringify([text, ...pageSizes(text).map((name) => parameters[name] ?? null)]);
          const question = this.#questions.get(key) ?? { text, underWay: 0, waiting: [] };
          this.#questions.set(key, question);
          question.waiting.push({ parameters, signal, resolve, reject });
          this.#begin(key, question);
        }),
    );
  }

  #begin(key: string, question: Question): void {
    if (question.underWay < underWayAtMost || question.waiting.length >= requestsAtMost) this.#run(key, question);
    else {
      question.timer ??= setTimeout(() => {
        this.#run(key, question);
      }, waitingAtMost);
    }
  }

  #run(key: string, question: Question): void {
    clearTimeout(question.timer);
    delete question.timer;
    const asked = staying(question.waiting.splice(0, requestsAtMost));
    if (asked.length > 0) {
      question.underWay += 1;
      void this.#answer(question.text, asked).finally(() => {
        question.underWay -= 1;
        this.#run(key, question);
      });
    } else if (question.underWay === 0) this.#questions.delete(key);
  }

  /** Settles all that is asked, and is over then. */
  async #answer(text: string, asked: readonly Asked[]): Promise<void> {
    const same = [...alike(asked).values()];
    const [only, ...others] = same;
    try {
      if (others.length > 0) await this.#answerMany(text, same);
      else if (only !== undefined) settle(only, await this.#read(text, only[0].parameters, only));
    } catch (error) {
      // Each has its own outcome, unless there is nobody to ask, or nobody who asks any more.
      if (others.length > 0 && !(error instanceof StoreUnavailable)) {
        await Promise.all(same.map((each) => this.#answer(text, staying(each))));
      } else for (const { reject } of asked) reject(error);
    }
  }

  async #answerMany(text: string, same: readonly Alike[]): Promise<void> {
    const [first] = same;
    if (first === undefined) return;
    const common = pageSizes(text).map((name) => [name, first[0].parameters[name] ?? null] as const);
    const requests = same.map(([{ parameters }], place) => ({ ...parameters, place }));
    const rows = await this.#read(forMany(text), { ...Object.fromEntries(common), requests }, same.flat());
    for (const { place, answer } of rows) settle(same[Number(place)] ?? [], [{ answer }]);
  }

  /** Given up once all who wait for it have left. */
  async #read(text: string, parameters: Parameters, asked: readonly Asked[]): Promise<readonly Row[]> {
    const [given, over] = [new AbortController(), new AbortController()];
    let left = 0;
    for (const { signal } of asked) {
      const leave = (): void => {
        left += 1;
        if (left === asked.length) given.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { signal: over.signal });
    }
    try {
      return await this.store.read(text, parameters, given.signal);
    } finally {
      over.abort();
    }
  }
}

/** Those who have not left meanwhile. */
function staying(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ signal }) => !signal.aborted);
}

/** Those who ask for the same. */
type Alike = readonly [Asked, ...Asked[]];

function alike(all: readonly Asked[]): ReadonlyMap<string, Alike> {
  const found = new Map<string, [Asked, ...Asked[]]>();
  for (const asked of all) {
    const key = JSON.stringify(asked.parameters);
    const same = found.get(key);
    if (same === undefined) found.set(key, [asked]);
    else same.push(asked);
  }
  return found;
}

function settle(asked: readonly Asked[], rows: readonly Row[]): void {
  for (const { resolve } of asked) resolve(rows);
}

/** The parameters that say how many rows there are to be: Cypher takes these from no variable. */
function pageSizes(text: string): readonly string[] {
  return [...text.matchAll(/LIMIT \$(\w+)/g)].map(([, name = '']) => name);
}

/** The statement that takes its other parameters from each of several requests, and says whose an answer is. */
function forMany(text: string): string {
  const each = text
    .replace(/CALL [({]/g, (call) => (call === 'CALL {' ? 'CALL (request) {' : 'CALL (request, '))
    // Grafeo sorts by nothing from without that the sorted rows do not carry.
    .replace(/WITH ([\w, ]+) ORDER BY/g, 'WITH $1, request ORDER BY')
    .replace(/(LIMIT )?\$(\w+)/g, (parameter, limit, name: string) => (limit ? parameter : `request.${name}`));
  return `UNWIND $requests AS request CALL (request) { ${each} } RETURN request.place AS place, answer`;
}
