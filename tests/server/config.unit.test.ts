import { describe, expect, test } from 'vitest';
import { defaultHttpSettings, readConfiguration } from '../../src/config/settings.js';
import { LikelyDurations } from '../../src/model/lasting.js';

describe('the settings', () => {
  test('serve the graph of the folder ./data on port 4000 of the loopback, read-only, when nothing is set', () => {
    expect(readConfiguration({ HOME: '/home/somebody' }).settings).toEqual({
      port: 4000,
      host: '127.0.0.1',
      writeToken: undefined,
      graph: { engine: 'GRAFEO', folder: './data' },
      http: defaultHttpSettings,
      likelyDurations: new LikelyDurations(),
    });
  });

  test('take an empty variable for one that is not set', () => {
    expect(readConfiguration({ PORT: '', SIGNATORY_WRITE_TOKEN: '', NEO4J_URI: '' })).toEqual(readConfiguration({}));
  });

  test('choose Neo4j by its address, and its own user where only a password is given', () => {
    const variables = { NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'treaties' };
    expect(readConfiguration(variables).settings?.graph).toEqual({
      engine: 'NEO4J',
      uri: 'neo4j+s://graph.example',
      username: 'neo4j',
      password: 'secret',
      database: 'treaties',
      timeoutMilliseconds: 11_000,
      writeTimeoutMilliseconds: 61_000,
    });
  });

  test('bound how long a request may take, and let Neo4j end a statement a second later by itself', () => {
    const { settings } = readConfiguration({ NEO4J_URI: 'bolt://h', SIGNATORY_TIMEOUT: '3' });
    expect(settings?.http.timeoutMilliseconds).toBe(3_000);
    expect(settings?.graph).toMatchObject({ timeoutMilliseconds: 4_000, writeTimeoutMilliseconds: 61_000 });
  });

  test('set each limit by a name of its own', () => {
    const variables = {
      SIGNATORY_LIMIT_BODY: '1',
      SIGNATORY_LIMIT_TOKENS: '2',
      SIGNATORY_LIMIT_DEPTH: '3',
      SIGNATORY_LIMIT_ALIASES: '4',
      SIGNATORY_LIMIT_ROOT_FIELDS: '5',
      SIGNATORY_LIMIT_FIELDS: '6',
      SIGNATORY_LIMIT_COST: '7',
    };
    const limits = { body: 1, tokens: 2, depth: 3, aliases: 4, rootFields: 5, fields: 6, cost: 7 };
    expect(readConfiguration(variables).settings?.http.limits).toEqual(limits);
  });

  test('set how long things likely last, by kind and by role', () => {
    const text = 'APPOINTMENT=P2Y/P4Y6M, APPOINTMENT.CHAIR=P0D/P2Y,PARTICIPATION.HOST=P1W/..';
    const durations = readConfiguration({ SIGNATORY_LIKELY: text }).settings?.likelyDurations;
    expect([
      durations?.of('Appointment', 'HEAD'),
      durations?.of('Appointment', 'CHAIR'),
      durations?.of('Participation', 'HOST'),
      durations?.of('Participation', 'PARTICIPANT'),
      durations?.of('Membership', null),
    ]).toEqual([
      { before: 'P2Y', after: 'P4Y6M' },
      { before: 'P0D', after: 'P2Y' },
      { before: 'P1W', after: null },
      { asLongAs: 'in' },
      { before: 'P0D', after: null },
    ]);
  });

  test('name the origins whose pages may ask, and how much is logged', () => {
    const variables = { SIGNATORY_CORS_ORIGINS: 'https://a.example, http://localhost:3000', SIGNATORY_LOG: 'warn' };
    expect(readConfiguration(variables).settings?.http).toMatchObject({
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      log: 'warn',
    });
    expect(readConfiguration({ SIGNATORY_CORS_ORIGINS: '*' }).settings?.http.corsOrigins).toEqual(['*']);
  });

  test.each([
    [{ SIGNATORY_WRITE_TOKE: 'x' }, ['SIGNATORY_WRITE_TOKE is not a setting; did you mean SIGNATORY_WRITE_TOKEN?']],
    [{ PORT: '70000' }, ['PORT is 70000, but must be at most 65535.']],
    [{ SIGNATORY_TIMEOUT: '0' }, ['SIGNATORY_TIMEOUT is "0", but must be a whole number of seconds, 1 to 999.']],
    [{ SIGNATORY_LIMIT_COST: '0' }, ['SIGNATORY_LIMIT_COST is "0", but must be a whole number from 1 to 999999999.']],
    [{ SIGNATORY_LOG: 'loud' }, ['SIGNATORY_LOG is "loud", but must be one of silent, error, warn, info, debug.']],
    [
      { SIGNATORY_CORS_ORIGINS: 'https://a.example/' },
      [expect.stringContaining('SIGNATORY_CORS_ORIGINS must be origins')],
    ],
    [{ PORT: '-1' }, ['PORT is "-1", but must be a whole number.']],
    [
      { SIGNATORY_WRITE_TOKEN: 'fifteen-letters' },
      ['SIGNATORY_WRITE_TOKEN must have at least 16 characters, such as from "openssl rand -hex 32".'],
    ],
    [
      { SIGNATORY_WRITE_TOKEN: 'two words of one token' },
      ['SIGNATORY_WRITE_TOKEN must be of visible ASCII characters, without spaces.'],
    ],
    [{ NEO4J_PASSWORD: 'secret' }, ['NEO4J_URI is not set, but NEO4J_PASSWORD is.']],
    [{ NEO4J_URI: 'bolt://h', NEO4J_USERNAME: 'me' }, ['NEO4J_USERNAME is set, but NEO4J_PASSWORD is not.']],
    [
      { NEO4J_URI: 'bolt://me:secret@h' },
      ['NEO4J_URI must not hold a user or password: set NEO4J_USERNAME and NEO4J_PASSWORD.'],
    ],
    [
      { SIGNATORY_PORT: '1', PORT: 'x' },
      ['SIGNATORY_PORT is not a setting; did you mean PORT?', expect.stringContaining('PORT is "x"')],
    ],
    [{ SIGNATORY_NEO4J_URL: 'x' }, ['SIGNATORY_NEO4J_URL is not a setting; did you mean NEO4J_URI?']],
    [
      { SIGNATORY_LIKELY: 'CHAIR=P1Y/P1Y,APPOINTMENT=5 years,SUCCESSION=P1Y/P1Y,MEMBERSHIP=P1Y/P/P' },
      [
        expect.stringMatching(/^SIGNATORY_LIKELY: "CHAIR" does not last: name one of COUNTRY, .*APPOINTMENT\.CHAIR/),
        expect.stringMatching(/^SIGNATORY_LIKELY: APPOINTMENT is "5 years", but must be two ISO 8601 durations/),
        expect.stringContaining('"SUCCESSION" does not last'),
        expect.stringContaining('MEMBERSHIP is "P1Y/P/P"'),
      ],
    ],
    [{ SIGNATORY_LIKELY: 'MEETING=P1D/P1D,MEETING=P2D/P2D' }, ['SIGNATORY_LIKELY: MEETING is given twice.']],
    [{ SIGNATORY_LIMIT_FIELD: '1' }, ['SIGNATORY_LIMIT_FIELD is not a setting; did you mean SIGNATORY_LIMIT_FIELDS?']],
  ])('tell what is wrong with %o', (variables, problems) => {
    expect(readConfiguration(variables)).toEqual({ problems });
  });

  test('never repeat a token or password', () => {
    const variables = { SIGNATORY_WRITE_TOKEN: 'top secret', NEO4J_URI: 'bolt://me:secret@h', PORT: 'x' };
    expect(readConfiguration(variables).problems?.join()).not.toContain('secret');
  });
});
