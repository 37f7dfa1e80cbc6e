import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { HttpContext } from './context.js';
import { deadlineCode } from './deadline.js';
import { mediaTypeOf } from './negotiation.js';
import { isOfDocument, retryAfter, unavailableCode } from './errors.js';

type Response = GraphQLRequestContextWillSendResponse<HttpContext>['response'];

/** Sets the status that GraphQL over HTTP asks for, or that tells proxies and clients to try again; and reports errors to the log. */
export const httpStatus: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, contextValue: { report } }) => {
        const { codes, ids } = errorsOf(response);
        if (codes.length > 0) report.codes = codes;
        if (ids.length > 0) report.errorIds = ids;
        const isPlain = mediaTypeOf({ request }) === 'application/json';
        if (answersNothing(response) && codes.includes(unavailableCode)) {
          fail(response, 503);
          response.http.headers.set('retry-after', retryAfter);
        } else if (answersNothing(response) && codes.includes(deadlineCode)) fail(response, 504);
        // Section 6.4.1: application/json answers a well-formed request with 200, whatever became of its document.
        else if (response.http.status === 400 && isPlain && codes.every(isOfDocument)) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

function errorsOf({ body }: Response): { readonly codes: readonly string[]; readonly ids: readonly string[] } {
  const { errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
  const texts = (name: string): readonly string[] => {
    const values = errors.map(({ extensions }): unknown => extensions?.[name]);
    return [...new Set(values.filter((value) => typeof value === 'string'))];
  };
  return { codes: texts('code'), ids: texts('id') };
}

/** True where no root field has a value. */
function answersNothing({ body }: Response): boolean {
  if (body.kind !== 'single') return false;
  return Object.values(body.singleResult.data ?? {}).every((value) => value === null);
}

/** Makes a response in which every root field is null a failure, without data: nulls would say that there is nothing. */
function fail({ body, http }: Response, status: number): void {
  http.status = status;
  if (body.kind === 'single') delete body.singleResult.data;
}
