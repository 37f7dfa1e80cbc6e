import { Neo4jError, isRetryableError } from 'neo4j-driver';
import { StoreRefused, StoreUnavailable } from '../store.js';

/** Tells whether the same statement may well succeed in a moment: a leader has moved, a connection was lost. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error);
}

/** Ignores that an index is there: `IF NOT EXISTS` fails when another process makes the same one at the same moment. */
export function ignoreExisting(error: unknown): void {
  if (!(error instanceof Neo4jError) || error.code !== 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists') {
    throw error;
  }
}

/**
 * An error of the driver or server in words for whoever runs the program: StoreRefused, StoreUnavailable, or the error
 * itself when it is about the statement.
 */
export function explained(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const sentence = refusals[code];
  if (sentence !== undefined) return new StoreRefused(sentence, { cause: error });
  if (code.startsWith('Neo.ClientError.Security')) {
    return new StoreRefused('Neo4j refused the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.', {
      cause: error,
    });
  }
  if (busy.test(code) || error.message.startsWith('Connection acquisition timed out')) {
    return new StoreUnavailable(`Neo4j at ${uri} is too busy to finish this in time.`, { cause: error });
  }
  if (isRetryableError(error)) {
    return new StoreUnavailable(`No answer from ${uri}: is Neo4j running there?`, { cause: error });
  }
  return error;
}

/** The error of a connection that does not come about for a reason without a sentence of its own, such as a web server there. */
export function refused(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  return new StoreRefused(`${uri} can't be used as a Neo4j server; check NEO4J_URI: ${error.message}`, {
    cause: error,
  });
}

const refusals: Readonly<Record<string, string>> = {
  'Neo.ClientError.Security.AuthenticationRateLimit':
    'Neo4j refuses all passwords for a while after too many wrong ones; check NEO4J_USERNAME and NEO4J_PASSWORD, and wait a moment.',
  'Neo.ClientError.Security.CredentialsExpired':
    'The password of this Neo4j user must be changed first: in cypher-shell, ALTER CURRENT USER SET PASSWORD FROM … TO ….',
  'Neo.ClientError.Security.Forbidden':
    'The Neo4j user in NEO4J_USERNAME lacks the right to read, write, or make indexes in this database.',
  'Neo.ClientError.Database.DatabaseNotFound':
    'Neo4j has no database of that name; check NEO4J_DATABASE (without it, the database is neo4j).',
};

/** The codes of a deadline that the server keeps, and of conflicts that outlasted the retries. */
const busy =
  /^Neo\.(ClientError\.Transaction\.TransactionTimedOutClientConfiguration|ClientError\.Transaction\.TransactionTimedOut|TransientError\..*)$/;
