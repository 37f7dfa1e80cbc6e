import type { GraphQLFieldResolver } from 'graphql';
import type { SyncRequest } from '../claims/writer.js';
import { UserError } from '../errors.js';
import type { ResolverContext, WriteAccess } from './resolver-context.js';

/** The work of writing: each record. */
export const syncCost = { writesEachOf: 'records' };

/** Writes what a source says, when the request may write. */
export const sync: GraphQLFieldResolver<unknown, ResolverContext, SyncRequest> = (
  _source,
  request,
  { writer, writeAccess, signal },
) => {
  demandWriteAccess(writeAccess);
  return writer.sync(request, signal);
};

/**
 * Lets only a request go on that may write.
 * @throws UserError WRITES_DISABLED, UNAUTHENTICATED
 */
export function demandWriteAccess(access: WriteAccess): void {
  switch (access) {
    case 'GRANTED':
      return;
    case 'DISABLED':
      throw new UserError({
        code: 'WRITES_DISABLED',
        message: 'This server takes no writes over HTTP.',
        remedy: 'Start it with SIGNATORY_WRITE_TOKEN set, and send that token as "Authorization: Bearer …".',
      });
    case 'MISSING':
    case 'WRONG':
      throw new UserError({
        code: 'UNAUTHENTICATED',
        message: access === 'MISSING' ? 'Writing needs a token.' : 'The token sent is not the one that may write.',
        remedy: 'Send the server’s write token in the header "Authorization: Bearer …".',
      });
  }
}
