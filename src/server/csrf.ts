import type { FastifyReply, FastifyRequest } from 'fastify';

/** One of the headers that Apollo's guard takes as proof that no foreign page sent the request. */
const proof = 'apollo-require-preflight';

/** Says of an origin whether its pages may ask. */
export type Admits = (origin: string) => boolean;

/**
 * GraphQL over HTTP lets any client send a query as a plain GET. Apollo's guard refuses it without a header of its own,
 * since a page of another site could have made a browser send it. Browsers say so, and a page can't forge it: they name
 * the page's `Origin` on what is read across sites, and in `Sec-Fetch-Site` where a request comes from. So a GET passes
 * that tells of no other site, or of one whose origin is admitted, when it asks for JSON or is a script's fetch; all
 * else is left to the guard.
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
