import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import type { StoreSettings } from './store/store.js';

/** What the server is told by its environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The bearer token that may write. Without it, nothing is written over HTTP. */
  readonly writeToken: string | undefined;
  readonly graph: StoreSettings;
}

/** The settings, or one clear sentence for each thing that is wrong with them. */
export type Configuration =
  | { readonly settings: Settings; readonly problems?: undefined }
  | { readonly settings?: undefined; readonly problems: readonly string[] };

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

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
    .optional(),
  SIGNATORY_TIMEOUT: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, {
      error: (issue) => `SIGNATORY_TIMEOUT is ${quoted(issue.input)}, but must be a whole number of seconds, 1 to 999.`,
    })
    .transform(Number)
    .optional(),
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

function settings(given: Environment): Settings {
  return {
    port: given.PORT,
    host: given.HOST,
    writeToken: given.SIGNATORY_WRITE_TOKEN,
    graph: graphSettings(given),
  };
}

function graphSettings(given: Environment): StoreSettings {
  if (given.NEO4J_URI === undefined) return { engine: 'GRAFEO', folder: given.SIGNATORY_DATA };
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = given;
  const { SIGNATORY_TIMEOUT: seconds } = given;
  return {
    engine: 'NEO4J',
    uri: given.NEO4J_URI,
    ...(password !== undefined && { username, password }),
    ...(database !== undefined && { database }),
    ...(seconds !== undefined && { timeoutMilliseconds: seconds * 1000, writeTimeoutMilliseconds: seconds * 6000 }),
  };
}

function isNeo4jUri(text: string): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)) && new URL(text).hostname !== '';
}

/** Only names that are ours are checked: the environment is full of others'. */
function isUnknown(name: string): boolean {
  return name.startsWith('SIGNATORY_') && !settingNames.includes(name);
}

function unknownSetting(name: string): string {
  const known = settingNames.filter((candidate) => candidate.startsWith('SIGNATORY_'));
  return `${name} is not a setting; did you mean ${closest(name, known)}?`;
}

function quoted(value: unknown): string {
  return JSON.stringify(value);
}
