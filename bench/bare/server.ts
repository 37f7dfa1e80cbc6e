/**
 * The server that Signatory is measured against: no GraphQL, nothing but `node:http`, the driver, and for each question
 * one statement written by hand. Started with NEO4J_URI, it prints its address; `POST /01-who-chairs` with the variables
 * as JSON answers what the question of that name does.
 */
import { createServer, type IncomingMessage } from 'node:http';
import neo4j from 'neo4j-driver';
import { asOfName, templates } from '../questions/templates.js';
import { committees } from './committees.js';
import { members } from './members.js';
import { dayOf } from './shown.js';
import { whatTheySigned } from './what-they-signed.js';
import { whoChairs } from './who-chairs.js';
import { whoSigned } from './who-signed.js';

type Variables = Readonly<Record<string, unknown>>;
type Handler = (variables: Variables) => Promise<unknown>;

/** A question, its statement, and what becomes of the statement's one row. */
interface Question<Row> {
  readonly text: string;
  parameters(variables: Variables): Variables;
  answer(row: Row, variables: Variables): unknown;
}

const driver = neo4j.driver(process.env['NEO4J_URI'] ?? 'bolt://127.0.0.1:7687', undefined, {
  disableLosslessIntegers: true,
});

function handler<Row extends object>(question: Question<Row>): Handler {
  return async (variables) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run<Row>(question.text, integers(question.parameters(variables)));
      return { data: records[0] === undefined ? null : question.answer(records[0].toObject(), variables) };
    } finally {
      await session.close();
    }
  };
}

function integers(parameters: Variables): object {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}

const handlers: Readonly<Record<string, Handler>> = {
  '/01-who-chairs': handler(whoChairs),
  '/02-who-signed': handler(whoSigned),
  '/03-what-they-signed': handler(whatTheySigned),
  '/04-committees': handler(committees),
  '/08-members': handler(members),
  ...Object.fromEntries(
    templates.flatMap(({ name, bare }) =>
      bare === undefined
        ? []
        : [
            [`/${name}`, handler(whole(bare(false)))],
            [`/${asOfName({ name })}`, handler(whole(bare(true)))],
          ],
    ),
  ),
};

/** A statement that returns the whole answer. */
function whole(text: string): Question<{ readonly data: unknown }> {
  return {
    text,
    parameters: ({ at, ...others }) => ({ ...others, day: dayOf(at) }),
    answer: ({ data }) => data,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Variables> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Variables;
}

const server = createServer((request, response) => {
  const handle = handlers[request.url ?? ''];
  void (async () => {
    try {
      if (handle === undefined) throw new Error(`No question ${String(request.url)}`);
      const body = Buffer.from(JSON.stringify(await handle(await bodyOf(request))));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? error.stack : String(error));
    }
  })();
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void driver.close();
});
