import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, {
  type FastifyBodyParser,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  errorCodes,
} from 'fastify';
import type { HttpSettings } from '../config/settings.js';
import { answerHttpError, answerNotFound, contentCodings, notUtf8 } from './http-errors.js';
import { logRequests, logging } from './log.js';

/** Answers that are shorter than this, in bytes, are sent as they are. */
const worthCompressing = 4_096;

/** The methods and headers that pages of other origins may use. Cookies are not among them: nothing is known by a cookie. */
const crossOrigin = {
  methods: ['GET', 'POST'],
  allowedHeaders: ['content-type', 'content-encoding', 'authorization', 'apollo-require-preflight', 'x-request-id'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  maxAge: 7_200,
};

/** Makes an HTTP application without routes: with its log, its errors, compression, and the origins that may ask. */
export async function createApp({ limits, corsOrigins, log }: HttpSettings): Promise<FastifyInstance> {
  const app = Fastify({
    ...logging(log),
    bodyLimit: limits.body,
    frameworkErrors: answerHttpError,
    // A request on a connection that is open already is answered while the server stops.
    return503OnClosing: false,
  });
  // A form of another site can send text/plain without asking first; only JSON is read.
  app.removeContentTypeParser('text/plain');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, jsonInUtf8(app));
  app.setErrorHandler(answerHttpError);
  app.setNotFoundHandler(answerNotFound);
  logRequests(app);
  app.addHook('onRequest', evenContentCoding);
  await app.register(compress, {
    threshold: worthCompressing,
    encodings: ['gzip', 'deflate', 'identity'],
    // What a body inflates to counts for its limit.
    globalDecompression: true,
    requestEncodings: [...contentCodings],
  });
  if (corsOrigins.length > 0) await app.register(cors, { ...crossOrigin, origin: [...corsOrigins] });
  return app;
}

/** Reads a body as JSON, which is in UTF-8 (RFC 8259, section 8.1); other bytes are refused, not replaced. */
function jsonInUtf8(app: FastifyInstance): FastifyBodyParser<Buffer> {
  // A record with a field of such a name is refused alone. Names that come with a request are only looked up.
  const parseText = app.getDefaultJsonParser('ignore', 'ignore');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return (request, body, done) => {
    const [, charset = 'utf-8'] = /;\s*charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '') ?? [];
    if (!/^utf-?8$/i.test(charset)) {
      done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(), undefined);
      return;
    }
    let text: string;
    try {
      text = utf8.decode(body);
    } catch {
      done(notUtf8(), undefined);
      return;
    }
    void parseText(request, text, done);
  };
}

/** Content codings are written in any case (RFC 9110, section 8.4.1); the plugin that reads them knows small letters. */
function evenContentCoding({ headers }: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const coding = headers['content-encoding'];
  if (coding !== undefined) headers['content-encoding'] = coding.toLowerCase();
  done();
}
