import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { demandWriteAccess } from '../concepts/sync.js';
import { UserError } from '../errors.js';
import { cancelJob } from '../exchange/jobs/import-worker.js';
import type { ImportJob } from '../exchange/jobs/import-job.js';
import { jobOf, unknownJob } from '../exchange/jobs/job-graph.js';
import { jobView } from '../exchange/jobs/job-view.js';
import { receive } from '../exchange/jobs/receive.js';
import { refusedLinesOf, resultsOf } from '../exchange/jobs/result-graph.js';
import type { Store } from '../store/store.js';
import { quoted } from '../text/quoted.js';
import { type Shared, writeAccess } from './context.js';
import { answerStarting, answerUserError, otherMethods } from './http-errors.js';

/** The media types of NDJSON that are in use; none is registered. */
const ndjson = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'] as const;

type JobRequest = FastifyRequest<{ Params: { readonly id: string } }>;

/**
 * Serves imports to those who may write: `POST /import` receives the lines of a job, and `/import/ID` tells how far it is,
 * what became of each line, and which lines were refused, or cancels it.
 */
export async function serveImports(app: FastifyInstance, opened: () => Shared | undefined): Promise<void> {
  await app.register((endpoint, _options, done) => {
    endpoint.setErrorHandler(answerImportError);
    endpoint.addHook('onRequest', async (request, reply) => {
      const shared = opened();
      if (shared === undefined) return answerStarting(reply);
      demandWriteAccess(writeAccess(shared.writeToken, request.headers.authorization));
      return undefined;
    });
    const graph = (): Shared => {
      const shared = opened();
      if (shared === undefined) throw new Error('A request was let through before the graph was open.');
      return shared;
    };
    addReceiving(endpoint, graph);
    addJobs(endpoint, graph);
    done();
  });
}

/** Adds the address that receives jobs. */
function addReceiving(endpoint: FastifyInstance, graph: () => Shared): void {
  // The body is read as it comes, however long it is.
  for (const type of ndjson) {
    endpoint.addContentTypeParser(type, (_request, payload, parsed) => {
      parsed(null, payload);
    });
  }
  const remedy = 'Send records by POST; "importJobs" lists the jobs.';
  endpoint.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/import',
    handler: otherMethods(['POST'], remedy),
  });
  endpoint.post('/import', async (request, reply) => {
    const { store, imports } = graph();
    const given = importArguments(request.query);
    if (!(request.body instanceof Readable)) throw notNdjson();
    const job = await receive(store, request.body, given).catch((error: unknown) => {
      throw hasLeft(error) ? new UserError(leftEarly) : error;
    });
    imports.wake();
    return reply.code(202).header('location', `/import/${job.id}`).send(jobView(job));
  });
}

/** Adds the addresses of jobs. */
function addJobs(endpoint: FastifyInstance, graph: () => Shared): void {
  const found = async (id: string): Promise<ImportJob> => {
    const job = await jobOf(graph().store, id);
    if (job === undefined) throw unknownJob(id);
    return job;
  };
  const send =
    (linesOf: (store: Store, id: string) => AsyncGenerator<string>) =>
    async ({ params }: JobRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const { id } = await found(params.id);
      return reply.type(ndjson[0]).send(Readable.from(linesOf(graph().store, id)));
    };
  endpoint.get('/import/:id', async ({ params }: JobRequest) => jobView(await found(params.id)));
  endpoint.delete('/import/:id', async ({ params }: JobRequest) => jobView(await cancelJob(graph().store, params.id)));
  endpoint.get('/import/:id/results', send(resultsOf));
  endpoint.get('/import/:id/refused', send(refusedLinesOf));
  const [lines, job] = ['Read it by GET.', 'Read the job by GET, and cancel it by DELETE.'];
  endpoint.route({
    method: ['PUT', 'PATCH', 'POST'],
    url: '/import/:id',
    handler: otherMethods(['GET', 'DELETE'], job),
  });
  for (const url of ['/import/:id/results', '/import/:id/refused']) {
    endpoint.route({ method: ['PUT', 'PATCH', 'POST', 'DELETE'], url, handler: otherMethods(['GET'], lines) });
  }
}

function answerImportError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const isOtherType = error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
  const known = isOtherType ? notNdjson() : error;
  if (!(known instanceof UserError)) throw error;
  answerUserError(known, request, reply);
}

function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

/** Nobody is there to be told; the log is. */
const leftEarly = {
  code: 'UPLOAD_BROKEN',
  message: 'The upload has ended before its end.',
  remedy: 'Send it again.',
};

const optionNames = ['name', 'source', 'asOf', 'complete'] as const;

const argumentsOfImport = z.strictObject({
  name: z.string().optional(),
  source: z.string().optional(),
  asOf: z.string().optional(),
  complete: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
});

/** The arguments of an import, which are those of `sync`, as the address gives them. */
function importArguments(query: unknown): z.infer<typeof argumentsOfImport> {
  const { success, data, error } = argumentsOfImport.safeParse(query);
  if (success) return data;
  const [issue] = error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : String(issue?.path[0]);
  const value = z.record(z.string(), z.unknown()).parse(query)[name ?? ''];
  const isKnown = optionNames.some((known) => known === name);
  throw new UserError({
    code: 'BAD_VALUE',
    message: isKnown
      ? `"${name ?? ''}" is ${Array.isArray(value) ? 'given several times' : `${quoted(value)}, which it can't be`}.`
      : `The address has ${quoted(name)}, which an import doesn't have.`,
    argument: name ?? '',
    remedy: isKnown
      ? name === 'complete'
        ? 'Give true or false, once.'
        : 'Give it once.'
      : `Use of these what you need: ${optionNames.join(', ')}.`,
  });
}

function notNdjson(): UserError {
  return new UserError({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The request has no body, or one of another content type than NDJSON.',
    remedy: 'Send records as its body, one a line, as "Content-Type: application/x-ndjson".',
  });
}
