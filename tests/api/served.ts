import { readFile, readdir } from 'node:fs/promises';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import { type HttpSettings, defaultHttpSettings } from '../../src/config/settings.js';
import { StatementRunner } from '../../src/query/execute/statement-runner.js';
import { createServer } from '../../src/server/server.js';
import type { Store, StoreSettings } from '../../src/store/store.js';
import { type Answer, post } from '../server/program.js';
import { emptyStore } from '../support/engine.js';
import type { AnswerTo, ExampleName } from './answers.js';

const seed = new URL('../../seed/', import.meta.url);
/** The machine may have other work, and Neo4j plans each new question anew. */
const patient: HttpSettings = { ...defaultHttpSettings, timeoutMilliseconds: 60_000, log: 'silent' };
const operations = new URL('../../docs/operations/', import.meta.url);

type StartSettings = Partial<HttpSettings> & Pick<StoreSettings, 'onStatement'>;
type Headers = Readonly<Record<string, string>>;

/** The header that may write, by the token that the test server has. */
export const authorised = { authorization: 'Bearer a-token-that-may-write' };

/** A server over real HTTP, on the engine under test, with the whole seed. */
export class Served {
  private constructor(
    readonly endpoint: string,
    readonly store: Store,
    readonly stop: () => Promise<void>,
  ) {}

  /** @param settings of the server, where they are not those it has by default; `onStatement` is told each statement */
  static async start({ onStatement, ...settings }: StartSettings = {}): Promise<Served> {
    const store = await emptyStore(onStatement && { onStatement });
    const writer = new Writer(store);
    await loadSeed(writer);
    const server = await createServer({ ...patient, ...settings });
    server.open({ store, statements: new StatementRunner(store), writer, writeToken: 'a-token-that-may-write' });
    const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
    return new Served(`${address}/graphql`, store, async () => {
      await server.stop();
      await store.close();
    });
  }

  /** The whole body of the answer to a document. */
  ask(query: string, variables: object = {}, headers: Headers = {}): Promise<Answer> {
    return post(this.endpoint, { query, variables }, headers);
  }

  /** The data of the answer to a document that must have no errors. */
  async data(query: string, variables: object = {}, headers: Headers = {}): Promise<unknown> {
    const { data, errors } = await this.ask(query, variables, headers);
    if (errors !== undefined) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`);
    return data;
  }

  /** The data of the answer to an example of `docs/operations`, with its own variables, or others instead. */
  async example<Name extends ExampleName>(
    name: Name,
    instead?: object,
    headers: Headers = {},
  ): Promise<AnswerTo<Name>> {
    const query = await readFile(new URL(`${name}.graphql`, operations), 'utf8');
    return (await this.data(query, { ...(await variablesOf(name)), ...instead }, headers)) as AnswerTo<Name>;
  }
}

/** Loads every file of the seed; a record that is refused is a failure. */
async function loadSeed(writer: Writer): Promise<void> {
  for (const name of (await readdir(seed)).filter((file) => file.endsWith('.ndjson')).sort()) {
    const { errors } = await loadRecords(writer, await readFile(new URL(name, seed), 'utf8'));
    if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  }
}

async function variablesOf(name: string): Promise<object> {
  if (!(await readdir(operations)).includes(`${name}.variables.json`)) return {};
  return JSON.parse(await readFile(new URL(`${name}.variables.json`, operations), 'utf8')) as object;
}
