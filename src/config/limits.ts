import { UserError } from '../errors.js';

/** A limit of a request. */
interface Limit {
  /** Its value where the environment sets no other. */
  readonly usual: number;
  /** The `extensions.code` of a request that goes beyond it. */
  readonly code: string;
  /** The message: how much is allowed, and how much was requested. */
  readonly message: (limit: string, requested: string) => string;
  readonly remedy: string;
}

const bySeveral = 'Ask for several things at once by "nodes" or "entities", or send several requests.';

const limits = {
  /** Bytes of the body. */
  body: {
    usual: 1_048_576,
    code: 'BODY_TOO_LARGE',
    message: (limit, requested) => `The body has ${requested} bytes; ${limit} are allowed.`,
    remedy: 'Send less at once, such as fewer records in one request.',
  },
  /** Lexical tokens of the document (GraphQL, section 2.1.6). */
  tokens: {
    usual: 4_000,
    code: 'TOO_MANY_TOKENS',
    message: (limit, requested) => `The document has ${requested} tokens; ${limit} are allowed.`,
    remedy: 'Ask for less at once, or pass long values as variables.',
  },
  /** Levels of fields within fields, or of objects and lists within each other in the variables. */
  depth: {
    usual: 24,
    code: 'TOO_DEEP',
    message: (limit, requested) => `The request is nested ${requested} deep; ${limit} levels are allowed.`,
    remedy: 'Ask for the deeper levels by id, in a request of their own.',
  },
  /** Fields of the document with an alias. */
  aliases: {
    usual: 100,
    code: 'TOO_MANY_ALIASES',
    message: (limit, requested) => `The document has ${requested} aliases; ${limit} are allowed.`,
    remedy: bySeveral,
  },
  /** Fields of `Query` or `Mutation`: each is read by a statement of its own. */
  rootFields: {
    usual: 20,
    code: 'TOO_MANY_ROOT_FIELDS',
    message: (limit, requested) => `The operation has ${requested} root fields; ${limit} are allowed.`,
    remedy: bySeveral,
  },
  /** Fields of the operation with every fragment written out, by which a statement grows. */
  fields: {
    usual: 1_000,
    code: 'TOO_MANY_FIELDS',
    message: (limit, requested) =>
      `The operation has ${requested} fields with its fragments written out; ${limit} are allowed.`,
    remedy: 'Ask for fewer fields at once, or spread fragments in fewer places.',
  },
  /** Nodes of the graph that the operation may read. */
  cost: {
    usual: 25_000,
    code: 'TOO_COSTLY',
    message: (limit, requested) => `The operation would cost ${requested}; ${limit} is allowed.`,
    remedy:
      'Ask for smaller pages by "first", most of all on the inner levels, as nested pages multiply; for fewer levels at once; or for fewer nested conditions.',
  },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** The largest request that is answered, by each limit. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The limits where the environment sets no others. */
export const defaultLimits = Object.fromEntries(
  Object.entries(limits).map(([name, { usual }]) => [name, usual]),
) as Limits;

/** The codes of requests that go beyond a limit. */
export const limitCodes: readonly string[] = Object.values(limits).map(({ code }) => code);

/** The error of a request that goes beyond a limit; `requested` is `Infinity` where it was not counted to the end. */
export function limitExceeded(name: LimitName, limit: number, requested: number): UserError {
  const { code, message, remedy }: Limit = limits[name];
  const isCounted = Number.isFinite(requested);
  const figure = isCounted ? requested.toLocaleString('en') : `far more than ${limit.toString()}`;
  return new UserError({
    code,
    message: message(limit.toLocaleString('en'), figure),
    remedy,
    limit,
    ...(isCounted && { requested }),
  });
}
