/**
 * Runs a Neo4j without authentication until SIGTERM or SIGINT, and prints its URI when it answers:
 * `tsx tests/support/serve-neo4j.ts <folder for its data> [port] [megabytes of heap]`.
 */
import { once } from 'node:events';
import { freePort, startNeo4j } from './neo4j.js';

const [folder, port, heap] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which folder the server keeps its data.');

const server = await startNeo4j(folder, port === undefined ? await freePort() : Number(port), {
  ...(heap !== undefined && { heap: Number(heap) }),
});
console.log(server.uri);
await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
await server.stop();
