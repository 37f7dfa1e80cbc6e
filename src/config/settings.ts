import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { UserError } from '../errors.js';
import { quoted } from '../text/quoted.js';
import { LikelyDurations, readLikelyDurations } from '../model/lasting.js';
import type { StoreSettings } from '../store/store.js';
import { type Limits, defaultLimits } from './limits.js';

/** The settings of the server. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The bearer token that may write; undefined where nothing is written over HTTP. */
  readonly writeToken: string | undefined;
  readonly graph: StoreSettings;
  readonly http: HttpSettings;
  /** The times for which things likely last beyond what is known of them. */
  readonly likelyDurations: LikelyDurations;
}

/** The settings of requests: their limits and deadline, the origins that may ask from a browser, and the log. */
export interface HttpSettings {
  readonly limits: Limits;
  /** The time from the arrival of a query to its answer, at most; a mutation may take six times as long. */
  readonly timeoutMilliseconds: number;
  /** The origins whose pages may ask, or `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly log: LogLevel;
}

export type LogLevel = (typeof logLevels)[number];

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** The settings of requests where the environment sets no others. */
export const defaultHttpSettings: HttpSettings = {
  limits: defaultLimits,
  timeoutMilliseconds: 10_000,
  corsOrigins: [],
  log: 'info',
};

/** The settings, or one clear sentence for each thing that is wrong with them. */
export type Configuration =
  | { readonly settings: Settings; readonly problems?: undefined }
  | { readonly settings?: undefined; readonly problems: readonly string[] };

/** The time of a mutation, as a multiple of that of a query: it may bring thousands of records. */
export const mutationTimeoutFactor = 6;

/** The time after the deadline at which Neo4j ends a statement by itself, should our own word not reach it. */
const graceMilliseconds = 1_000;

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** The number of characters of the write token, at least: a shorter one could be guessed by trying. */
const shortestToken = 16;

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: (issue) => `PORT is ${quoted(issue.input)}, but must be a whole number.` })
    .transform(Number)
    .refine((port) => port <= 65_535, {
      error: (issue) => `PORT is ${String(issue.input)}, but must be at most 65535.`,
    })
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, {
      error: (issue) =>
        `HOST is ${quoted(issue.input)}, but must be an address or the name of a host, such as 127.0.0.1.`,
    })
    .default('127.0.0.1'),
  SIGNATORY_DATA: z.string().default('./data'),
  SIGNATORY_WRITE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'SIGNATORY_WRITE_TOKEN must be of visible ASCII characters, without spaces.')
    .min(
      shortestToken,
      `SIGNATORY_WRITE_TOKEN must have at least ${shortestToken} characters, such as from "openssl rand -hex 32".`,
    )
    .optional(),
  SIGNATORY_TIMEOUT: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, {
      error: (issue) => `SIGNATORY_TIMEOUT is ${quoted(issue.input)}, but must be a whole number of seconds, 1 to 999.`,
    })
    .transform(Number)
    .optional(),
  SIGNATORY_LOG: z
    .enum(logLevels, {
      error: (issue) => `SIGNATORY_LOG is ${quoted(issue.input)}, but must be one of ${logLevels.join(', ')}.`,
    })
    .optional(),
  SIGNATORY_CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin), {
      error:
        'SIGNATORY_CORS_ORIGINS must be origins with commas between, such as https://app.example,http://localhost:3000, or * for all.',
    })
    .optional(),
  SIGNATORY_LIKELY: z
    .string()
    .transform((text, context) => {
      const { durations, problems } = readLikelyDurations(text);
      for (const message of problems ?? [])
        context.addIssue({ code: 'custom', message: `SIGNATORY_LIKELY: ${message}` });
      return durations;
    })
    .optional(),
  SIGNATORY_LIMIT_BODY: limit('SIGNATORY_LIMIT_BODY'),
  SIGNATORY_LIMIT_TOKENS: limit('SIGNATORY_LIMIT_TOKENS'),
  SIGNATORY_LIMIT_DEPTH: limit('SIGNATORY_LIMIT_DEPTH'),
  SIGNATORY_LIMIT_ALIASES: limit('SIGNATORY_LIMIT_ALIASES'),
  SIGNATORY_LIMIT_ROOT_FIELDS: limit('SIGNATORY_LIMIT_ROOT_FIELDS'),
  SIGNATORY_LIMIT_FIELDS: limit('SIGNATORY_LIMIT_FIELDS'),
  SIGNATORY_LIMIT_COST: limit('SIGNATORY_LIMIT_COST'),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, {
      error: (issue) =>
        `NEO4J_URI is ${quoted(issue.input)}, but must be like neo4j://host:7687, with one of the schemes ${schemes.join(', ')}.`,
    })
    .refine((uri) => !isNeo4jUri(uri) || !uri.includes('@'), {
      error: 'NEO4J_URI must not hold a user or password: set NEO4J_USERNAME and NEO4J_PASSWORD.',
    })
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
});

/** A whole number of whatever is limited, up to a thousand million. */
function limit(name: string) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/, {
      error: (issue) => `${name} is ${quoted(issue.input)}, but must be a whole number from 1 to 999999999.`,
    })
    .transform(Number)
    .optional();
}

type Environment = z.output<typeof environment>;

/** The names that are read from the environment. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the settings from environment variables. An empty variable counts as one that is not set, as compose files
 * pass on those that nobody set.
 */
export function readConfiguration(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const problems = Object.keys(given).filter(isUnknown).map(unknownSetting);
  const parsed = environment.safeParse(given);
  if (!parsed.success) problems.push(...parsed.error.issues.map(({ message }) => message));
  if (given['NEO4J_URI'] === undefined) {
    const idle = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => given[name] !== undefined);
    if (idle.length > 0)
      problems.push(`NEO4J_URI is not set, but ${idle.join(' and ')} ${idle.length > 1 ? 'are' : 'is'}.`);
  } else if (given['NEO4J_USERNAME'] !== undefined && given['NEO4J_PASSWORD'] === undefined) {
    problems.push('NEO4J_USERNAME is set, but NEO4J_PASSWORD is not.');
  }
  return parsed.success && problems.length === 0 ? { settings: settings(parsed.data) } : { problems };
}

/**
 * The settings of the environment variables.
 * @throws UserError BAD_SETTING with a sentence for each thing that is wrong
 */
export function requiredSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const { settings, problems } = readConfiguration(variables);
  if (settings === undefined) throw new UserError({ code: 'BAD_SETTING', message: problems.join('\n'), remedy: '' });
  return settings;
}

function settings(given: Environment): Settings {
  return {
    port: given.PORT,
    host: given.HOST,
    writeToken: given.SIGNATORY_WRITE_TOKEN,
    graph: graphSettings(given),
    http: httpSettings(given),
    likelyDurations: given.SIGNATORY_LIKELY ?? new LikelyDurations(),
  };
}

function httpSettings(given: Environment): HttpSettings {
  const { limits, timeoutMilliseconds, corsOrigins, log } = defaultHttpSettings;
  return {
    limits: {
      body: given.SIGNATORY_LIMIT_BODY ?? limits.body,
      tokens: given.SIGNATORY_LIMIT_TOKENS ?? limits.tokens,
      depth: given.SIGNATORY_LIMIT_DEPTH ?? limits.depth,
      aliases: given.SIGNATORY_LIMIT_ALIASES ?? limits.aliases,
      rootFields: given.SIGNATORY_LIMIT_ROOT_FIELDS ?? limits.rootFields,
      fields: given.SIGNATORY_LIMIT_FIELDS ?? limits.fields,
      cost: given.SIGNATORY_LIMIT_COST ?? limits.cost,
    },
    timeoutMilliseconds: given.SIGNATORY_TIMEOUT === undefined ? timeoutMilliseconds : given.SIGNATORY_TIMEOUT * 1000,
    corsOrigins: given.SIGNATORY_CORS_ORIGINS ?? corsOrigins,
    log: given.SIGNATORY_LOG ?? log,
  };
}

function graphSettings(given: Environment): StoreSettings {
  if (given.NEO4J_URI === undefined) return { engine: 'GRAFEO', folder: given.SIGNATORY_DATA };
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = given;
  const { timeoutMilliseconds: timeout } = httpSettings(given);
  return {
    engine: 'NEO4J',
    uri: given.NEO4J_URI,
    ...(password !== undefined && { username, password }),
    ...(database !== undefined && { database }),
    timeoutMilliseconds: timeout + graceMilliseconds,
    // The seed is written by no request: a short deadline of requests must not keep the server from its start.
    writeTimeoutMilliseconds:
      Math.max(timeout, defaultHttpSettings.timeoutMilliseconds) * mutationTimeoutFactor + graceMilliseconds,
  };
}

function isNeo4jUri(text: string): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)) && new URL(text).hostname !== '';
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

/** The beginning of the names of most settings; PORT, HOST and those of Neo4j are named as elsewhere. */
const prefix = 'SIGNATORY_';

/** Only names that are ours are checked: the environment is full of others'. */
function isUnknown(name: string): boolean {
  return name.startsWith(prefix) && !settingNames.includes(name);
}

/** The message for a name that is no setting; the one meant is found by its part after the prefix, which not all have. */
function unknownSetting(name: string): string {
  const byLastPart = new Map(settingNames.map((known) => [withoutPrefix(known), known]));
  const meant = byLastPart.get(closest(withoutPrefix(name), [...byLastPart.keys()])) ?? '';
  return `${name} is not a setting; did you mean ${meant}?`;
}

function withoutPrefix(name: string): string {
  return name.replace(prefix, '');
}
