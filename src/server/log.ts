import { randomUUID } from 'node:crypto';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { pino } from 'pino';
import type { LogLevel } from '../config/settings.js';
import type { StoreSettings } from '../store/store.js';

/** The part of a request’s line in the log that its HTTP does not tell. It holds nothing that was sent or answered. */
export interface Report {
  operation?: string;
  cost?: number;
  /** The codes of the errors in the answer. */
  codes?: readonly string[];
  /** The ids of the masked errors, under which the log has their causes. */
  errorIds?: readonly string[];
}

const reports = new WeakMap<FastifyRequest, Report>();

/** The report of a request, to be filled while it is answered. */
export function reportOf(request: FastifyRequest): Report {
  const report = reports.get(request) ?? {};
  reports.set(request, report);
  return report;
}

/** Names of operations are cut to this length, in characters. */
const longestName = 100;

/** Adds the name of the operation to the report, if it has one. */
export function noteOperation(report: Report, name: string | null | undefined): void {
  if (name != null) report.operation = name.slice(0, longestName);
}

/** The options of the server for its log: JSON, one line a request, to standard error. */
export function logging(level: LogLevel): FastifyServerOptions {
  return {
    logger: { level, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
    },
  };
}

/** At the level `debug`, a line for each statement: its text and its time, never the values of its parameters. */
export function statementLog(level: LogLevel): Pick<StoreSettings, 'onStatement'> {
  if (level !== 'debug') return {};
  const log = pino({ level }, process.stderr);
  return {
    onStatement: (statement, _parameters, milliseconds) => {
      log.debug({ milliseconds: rounded(milliseconds), statement }, 'statement');
    },
  };
}

/** Milliseconds with one digit after the point. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** Writes a line for each request once it is over, and sends the client its id in the log. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const begun = performance.now();
    void reply.header('x-request-id', request.id);
    // Fastify's own hook is called only for responses that were sent to their end.
    reply.raw.once('close', () => {
      const line = {
        method: request.method,
        // The rest of the URL can hold a query with its variables.
        path: request.url.replace(/[?#;].*$/s, ''),
        ...(reply.raw.writableFinished ? { status: reply.statusCode } : { clientLeft: true }),
        milliseconds: rounded(performance.now() - begun),
        ...reportOf(request),
      };
      request.log[levelOf(request, reply)](line, 'request');
    });
    done();
  });
}

/** The level of a request: monitors ask for the health every few seconds, which is worth a line only at `debug`. */
function levelOf(request: FastifyRequest, { statusCode }: FastifyReply): 'debug' | 'info' {
  return healthPaths.includes(request.url) && statusCode < 400 ? 'debug' : 'info';
}

const healthPaths = ['/livez', '/readyz'];
