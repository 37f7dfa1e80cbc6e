import { UserError } from '../errors.js';
import { type QueryAnswer, queryAnswer } from '../tasks/tasks.js';

/** A query for a server. */
interface UrlQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/**
 * Asks a server over HTTP.
 * @throws UserError BAD_URL where no GraphQL server answers
 */
export async function askUrl(
  url: string,
  { text: query, variables, operationName }: UrlQuery,
  signal: AbortSignal,
): Promise<QueryAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    });
    const { data, errors } = queryAnswer.parse(await response.json());
    if (data === undefined && errors === undefined) throw new Error('the answer has neither data nor errors');
    return { data: data ?? null, ...(errors !== undefined && { errors }) };
  } catch (error) {
    signal.throwIfAborted();
    throw new UserError({
      code: 'BAD_URL',
      message: `No GraphQL server answers at ${url}: ${reasonOf(error)}.`,
      remedy: 'Give the endpoint of a running server, such as http://localhost:4000/graphql.',
    });
  }
}

/** The reason of a failure: that of a request that did not come about is its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : (error.message.split('\n', 1)[0] ?? '');
}
