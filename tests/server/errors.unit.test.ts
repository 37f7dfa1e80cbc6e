import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { errorFormatter } from '../../src/server/errors.js';
import { executableSchema } from '../support/api.js';
import { StoreUnavailable } from '../../src/store/store.js';

/** What a client sees of an error that a resolver threw, and what the log has of it. */
function shown(thrown: Error): { error: unknown; log: string } {
  let log = '';
  const format = errorFormatter(pino({ level: 'warn' }, { write: (line) => (log += line) }), executableSchema);
  const located = new GraphQLError(thrown.message, { originalError: thrown, path: ['committee'] });
  return { error: format({ ...located.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR' } }, located), log };
}

describe('an error of a resolver', () => {
  test('that is meant for users says what is wrong, where, and what to do', () => {
    const problem = {
      code: 'BAD_DATE',
      message: 'No such day.',
      argument: 'at',
      value: '2024-02-30',
      remedy: 'Mend it.',
    };
    expect(shown(new UserError(problem))).toEqual({
      error: {
        message: 'No such day.',
        path: ['committee'],
        extensions: { code: 'BAD_DATE', argument: 'at', value: '2024-02-30', remedy: 'Mend it.' },
      },
      log: '',
    });
  });

  test('that nobody foresaw is masked, under an id that the log has', () => {
    const { error, log } = shown(new Error('bolt://inside:7687 says no'));
    const [, id] = /id ([0-9a-f-]{36})\./.exec(JSON.stringify(error)) ?? [];
    expect(error).toMatchObject({ path: ['committee'], extensions: { code: 'INTERNAL_SERVER_ERROR', id } });
    expect(JSON.stringify(error)).not.toContain('inside');
    expect(JSON.parse(log)).toMatchObject({ errorId: id, err: { message: 'bolt://inside:7687 says no' } });
  });

  test('that tells of a store out of reach says to try again, and not where the store is', () => {
    const { error, log } = shown(new StoreUnavailable('No answer from bolt://inside:7687'));
    expect(error).toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    expect(JSON.stringify(error)).not.toContain('inside');
    expect(log).toContain('inside');
  });
});
