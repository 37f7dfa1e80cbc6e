import type { AddressInfo } from 'node:net';
import type { Settings } from '../config/settings.js';
import { statement } from '../cypher/statement.js';
import { version } from '../version.js';
import type { Store } from '../store/store.js';

/** The lines that are printed once the server answers: its address, its engine, and the number of records. */
export async function greeting(
  store: Store,
  { graph, host, writeToken }: Settings,
  { port }: AddressInfo,
  hasExplorer: boolean,
): Promise<string> {
  const base = `http://${authority(host)}:${port}`;
  const { entities, facts } = await size(store);
  const lines = [
    ['Endpoint', `${base}/graphql`],
    ['Explorer', hasExplorer ? `${base}/` : 'not built; "npm run build" makes it'],
    ['Engine', `${engineNames[store.engine.name]} ${store.engine.version}, ${graphPlace(graph)}`],
    ['Records', `${entities.toLocaleString('en')} entities, ${facts.toLocaleString('en')} facts`],
    ['Writes', writeToken === undefined ? 'refused over HTTP, as SIGNATORY_WRITE_TOKEN is not set' : 'with the token'],
  ] as const;
  const body = lines.map(([label, text]) => `  ${label.padEnd(10)}${text}`);
  return [`Signatory ${version} is ready; Ctrl-C stops it.`, '', ...body, '', ''].join('\n');
}

const engineNames = { GRAFEO: 'Grafeo', NEO4J: 'Neo4j' } as const;

/** The place of the graph, as part of a sentence. */
export function graphPlace(graph: Settings['graph']): string {
  if (graph.engine === 'GRAFEO') return `in the folder ${graph.folder ?? ''}`;
  return `at ${graph.uri}${graph.database === undefined ? '' : `, database ${graph.database}`}`;
}

const countEntities = statement`MATCH (entity:Entity) RETURN count(*) AS count`;

const countFacts = statement`MATCH (fact:Fact) RETURN count(*) AS count`;

async function size(store: Store): Promise<{ entities: number; facts: number }> {
  const [[entities], [facts]] = await Promise.all([store.read(countEntities), store.read(countFacts)]);
  return { entities: Number(entities?.['count']), facts: Number(facts?.['count']) };
}

/** The host as it stands in a URL that works on this machine. */
function authority(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return host === '::1' ? '[::1]' : 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
