import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  type ConcreteRequest,
  Environment,
  type EnvironmentConfig,
  type GraphQLResponse,
  Network,
  type ReaderFragment,
  RecordSource,
  Store,
} from 'relay-runtime';
import { withFolder } from '../server/program.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What Relay's compiler makes of documents, by name. */
export interface Compiled {
  /** A query, or a mutation. */
  request(name: string): ConcreteRequest;
  fragment(name: string): ReaderFragment;
}

/**
 * Runs Relay's compiler on documents, against the committed schema and without any settings but where things are.
 * Their names begin with the module's, as Relay demands.
 */
export function compiledByRelay(module: string, documents: readonly string[]): Promise<Compiled> {
  return withFolder(async (folder) => {
    await mkdir(join(folder, 'src'));
    const source = documents.map((document) => `graphql\`${document}\`;\n`).join('');
    await writeFile(join(folder, 'src', `${module}.ts`), source);
    await copyFile(join(root, 'schema/printed/schema.graphql'), join(folder, 'schema.graphql'));
    const settings = { src: './src', schema: './schema.graphql', language: 'typescript' };
    await writeFile(join(folder, 'relay.config.json'), JSON.stringify(settings));
    await run(join(root, 'node_modules/.bin/relay-compiler'), [], { cwd: folder, timeout: 60_000 });
    return compiledIn(join(folder, 'src', '__generated__'));
  });
}

async function compiledIn(folder: string): Promise<Compiled> {
  const artefacts = new Map<string, ConcreteRequest | ReaderFragment>();
  for (const file of await readdir(folder)) {
    const { default: artefact } = (await import(join(folder, file))) as { default: ConcreteRequest | ReaderFragment };
    artefacts.set(file.replace('.graphql.ts', ''), artefact);
  }
  return {
    request: (name) => {
      const artefact = artefacts.get(name);
      if (artefact?.kind !== 'Request') throw new Error(`No request is named ${name}`);
      return artefact;
    },
    fragment: (name) => {
      const artefact = artefacts.get(name);
      if (artefact?.kind !== 'Fragment') throw new Error(`No fragment is named ${name}`);
      return artefact;
    },
  };
}

/** Relay's environment, as it comes when `getDataID` isn't given, over HTTP; and how often it has asked the server. */
export function relayEnvironment(
  endpoint: string,
  headers: object = {},
  getDataID?: NonNullable<EnvironmentConfig['getDataID']>,
): { readonly environment: Environment; readonly asked: () => number } {
  let asked = 0;
  const network = Network.create(async ({ text }, variables) => {
    asked += 1;
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  });
  const store = new Store(new RecordSource());
  const environment = new Environment({ network, store, ...(getDataID === undefined ? {} : { getDataID }) });
  return { environment, asked: () => asked };
}
