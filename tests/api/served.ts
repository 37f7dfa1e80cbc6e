import { readFile, readdir } from 'node:fs/promises';
import { Writer } from '../../src/claims/writer.js';
import { ImportWorker } from '../../src/exchange/jobs/import-worker.js';
import { type HttpSettings, defaultHttpSettings } from '../../src/config/settings.js';
import { StatementRunner } from '../../src/query/execute/statement-runner.js';
import { createServer } from '../../src/server/server.js';
import type { Store, StoreSettings } from '../../src/store/store.js';
import { type Answer, post } from '../server/program.js';
import { emptyStore } from '../support/engine.js';
import { loadSeed } from '../support/seed.js';
import type { AnswerTo, ExampleName } from './answers.js';

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
    await loadSeed(store);
    const { endpoint, stop } = await Served.over(store, settings);
    return new Served(endpoint, store, async () => {
      await stop();
      await store.close();
    });
  }

  /** The same over a store that has its graph already, and stays open. */
  static async over(store: Store, settings: Partial<HttpSettings> = {}): Promise<Served> {
    const server = await createServer({ ...patient, ...settings });
    const writer = new Writer(store);
    const imports = new ImportWorker(store, writer, (error) => {
      throw error;
    });
    const statements = new StatementRunner(store);
    server.open({ store, statements, writer, imports, writeToken: 'a-token-that-may-write' });
    const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
    return new Served(`${address}/graphql`, store, async () => {
      await imports.stop();
      await server.stop();
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

async function variablesOf(name: string): Promise<object> {
  if (!(await readdir(operations)).includes(`${name}.variables.json`)) return {};
  return JSON.parse(await readFile(new URL(`${name}.variables.json`, operations), 'utf8')) as object;
}
