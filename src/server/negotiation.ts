import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { HttpContext } from './context.js';

/*
 * Content negotiation (RFC 9110, section 12.5.1): the media type of an answer, by the request's "Accept". It is known
 * before anything is executed, so that nothing is written of which the answer could not be given.
 */

/** The media types of answers (GraphQL over HTTP, section 4.1), the one preferred first. */
const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A range of media types that a client accepts. */
interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

/** The media type of an answer; undefined where the client accepts none. Without "Accept" every type is accepted. */
export function mediaTypeFor(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return mediaTypes[0];
  const ranges = accept.split(',').flatMap(readRange);
  const [best] = mediaTypes
    .flatMap((type) => {
      // The most specific range that fits a type tells its quality.
      const [range] = rangesOf(type).flatMap((one) => ranges.find((other) => other.range === one) ?? []);
      return range === undefined || range.quality === 0 ? [] : [{ type, range, quality: range.quality }];
    })
    .sort(
      (a, b) =>
        b.quality - a.quality ||
        Number(a.range.range.includes('*')) - Number(b.range.range.includes('*')) ||
        ranges.indexOf(a.range) - ranges.indexOf(b.range),
    );
  return best?.type;
}

/** The ranges that have the type, the most specific first. */
function rangesOf(type: MediaType): readonly string[] {
  return [type, 'application/*', '*/*'];
}

/** A range with parameters is of other types, but for the charset, which answers have. */
function readRange(text: string): readonly MediaRange[] {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const others = parameters.filter((one) => !/^(?:q=.*|charset="?(?:utf-8|\*)"?|)$/.test(one));
  const [, q = '1'] = parameters.map((one) => /^q=\s*(.*)$/.exec(one)).find((found) => found !== null) ?? [];
  const quality = Number.parseFloat(q);
  return others.length > 0 ? [] : [{ range, quality: quality > 0 ? quality : 0 }];
}

/** The media type of the answer to a request, as far as it came by HTTP. */
export function mediaTypeOf({ request }: Pick<GraphQLRequestContext<HttpContext>, 'request'>): MediaType | undefined {
  return mediaTypeFor(request.http?.headers.get('accept'));
}

/** Refuses a request that accepts no type of answer before it is executed, and gives the others the type they prefer. */
export const negotiation: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (context) => {
        if (mediaTypeOf(context) === undefined) throw notAcceptable();
        return Promise.resolve();
      },
      willSendResponse: (context) => {
        const type = mediaTypeOf(context);
        // Where there is none, the server answers so by itself.
        if (type !== undefined) context.response.http.headers.set('content-type', `${type}; charset=utf-8`);
        return Promise.resolve();
      },
    }),
};

/** The error in the words of the server's own, which has no part that could be asked. */
function notAcceptable(): GraphQLError {
  return new GraphQLError(
    `An 'accept' header was provided for this request which accepts none of the types of answers`,
    {
      extensions: { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 406 } },
    },
  );
}
