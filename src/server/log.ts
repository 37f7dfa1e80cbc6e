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
  /** The codes of the errors that it was answered with. */
  codes?: readonly string[];
  /** The ids of those errors that were masked, under which the log has what was behind them. */
  errorIds?: readonly string[];
}

const reports = new WeakMap<FastifyRequest, Report>();

/** The report of a request, to be filled while it is answered. */
export function reportOf(request: FastifyRequest): Report {
  const report = reports.get(request) ?? {};
  reports.set(request, report);
  return report;
}

/** Longer names of operations tell nothing more. */
const longestName = 100;

/** Adds an operation's name, if it has one. */
export function noteOperation(report: Report, name: string | null | undefined): void {
  if (name != null) report.operation = name.slice(0, longestName);
}

/** The logger's part of the server's options: JSON, one line a request, to standard error. */
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

/** Writes the line of each request once it is over, and tells the client under which id it is found. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const begun = performance.now();
    void reply.header('x-request-id', request.id);
    // Fastify's own hook tells only of responses that were sent to their end.
    reply.raw.once('close', () => {
      const line = {
        method: request.method,
        // What follows is a query with its variables, or whatever else was typed.
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

/** Those who look after the server ask for its health every few seconds. */
function levelOf(request: FastifyRequest, { statusCode }: FastifyReply): 'debug' | 'info' {
  return healthPaths.includes(request.url) && statusCode < 400 ? 'debug' : 'info';
}

const healthPaths = ['/livez', '/readyz'];
