import type { FastifyReply, FastifyRequest } from 'fastify';

/** A header that Apollo's guard against cross-site requests takes as proof that no page of another site sent the request. */
const proof = 'apollo-require-preflight';

/** True for an origin whose pages may send requests. */
export type Admits = (origin: string) => boolean;

/**
 * Lets a plain GET pass Apollo's guard against cross-site requests, as GraphQL over HTTP asks for.
 *
 * The guard refuses a GET without a header of its own, since a page of another site could have made a browser send it.
 * But browsers say when that is so, and a page can't forge it: they send the `Origin` of the page, and its relation to
 * this site as `Sec-Fetch-Site`. So a GET passes that comes from no other site, or from an admitted origin, and that
 * asks for JSON or is the fetch of a script. All others are left to the guard.
 */
export function admitPlainGet(admits: Admits) {
  return ({ method, headers }: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
    const { accept = '', origin, 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode } = headers;
    const isForeign = origin !== undefined || (site !== 'same-origin' && site !== 'none');
    const isAdmitted = origin !== undefined && admits(origin);
    const asks = mode === 'cors' || /application\/(graphql-response\+)?json/i.test(accept);
    if (method === 'GET' && asks && (!isForeign || isAdmitted)) headers[proof] ??= 'plain-get';
    done();
  };
}
