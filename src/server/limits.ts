import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  GraphQLError,
  Kind,
} from 'graphql';
import { UserError } from '../errors.js';

/** How large a request may be. */
export interface Limits {
  /** Bytes of its body. */
  readonly body: number;
  /** Words and signs of its document. */
  readonly tokens: number;
  /** Fields within fields; and objects or lists within each other in its variables. */
  readonly depth: number;
  /** Fields with a name of their own. */
  readonly aliases: number;
  /** Fields of `Query` or `Mutation`: each is read by a statement of its own. */
  readonly rootFields: number;
  /** Fields with all fragments written out, by which a statement grows. */
  readonly fields: number;
  /** Things of the graph that it may read. */
  readonly cost: number;
}

export const defaultLimits: Limits = {
  body: 1_048_576,
  tokens: 4_000,
  depth: 24,
  aliases: 100,
  rootFields: 20,
  fields: 1_000,
  cost: 25_000,
};

/** The code of an error that tells of each limit. */
export const limitCodes = {
  body: 'BODY_TOO_LARGE',
  tokens: 'TOO_MANY_TOKENS',
  depth: 'TOO_DEEP',
  aliases: 'TOO_MANY_ALIASES',
  rootFields: 'TOO_MANY_ROOT_FIELDS',
  fields: 'TOO_MANY_FIELDS',
  cost: 'TOO_COSTLY',
} as const satisfies Record<keyof Limits, string>;

type Wording = readonly [what: (limit: string, requested: string) => string, remedy: string];

const wordings: Readonly<Record<keyof Limits, Wording>> = {
  body: [
    (limit, requested) => `The body has ${requested} bytes; ${limit} are allowed.`,
    'Send less at once, such as fewer records in one request.',
  ],
  tokens: [
    (limit, requested) => `The document has ${requested} tokens; ${limit} are allowed.`,
    'Ask for less at once, or pass long values as variables.',
  ],
  depth: [
    (limit, requested) => `The request is nested ${requested} deep; ${limit} levels are allowed.`,
    'Ask for the deeper levels by id, in a request of their own.',
  ],
  aliases: [
    (limit, requested) => `The document has ${requested} aliases; ${limit} are allowed.`,
    'Ask for several things at once by "nodes" or "entities", or send several requests.',
  ],
  rootFields: [
    (limit, requested) => `The operation has ${requested} root fields; ${limit} are allowed.`,
    'Ask for several things at once by "nodes" or "entities", or send several requests.',
  ],
  fields: [
    (limit, requested) => `The operation has ${requested} fields with its fragments written out; ${limit} are allowed.`,
    'Ask for fewer fields at once, or spread fragments in fewer places.',
  ],
  cost: [
    (limit, requested) => `The operation would cost ${requested}; ${limit} is allowed.`,
    'Ask for smaller pages by "first", most of all on the inner levels, as nested pages multiply; for fewer levels at once; or for fewer nested conditions.',
  ],
};

/** What to tell of a request that goes beyond a limit; `requested` may be `Infinity` when there is no telling. */
export function beyond(name: keyof Limits, limit: number, requested: number): UserError {
  const [what, remedy] = wordings[name];
  const figure = Number.isFinite(requested) ? requested.toLocaleString('en') : `far more than ${limit.toString()}`;
  return new UserError({
    code: limitCodes[name],
    message: what(limit.toLocaleString('en'), figure),
    remedy,
    limit,
    ...(Number.isFinite(requested) && { requested }),
  });
}

/** The same for an answer of GraphQL. */
export function refusal(error: UserError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
}

/** The rule of validation that holds a document against the limits that need neither variables nor the schema. */
export function limitRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document: () => {
      const measured = measure(context);
      for (const name of ['depth', 'aliases', 'rootFields'] as const) {
        if (measured[name] > limits[name]) context.reportError(refusal(beyond(name, limits[name], measured[name])));
      }
      return undefined;
    },
  });
}

/** The largest depth and number of root fields of an operation of the document, and all its aliases. */
function measure(context: ValidationContext): Pick<Limits, 'depth' | 'aliases' | 'rootFields'> {
  const { definitions } = context.getDocument();
  const depths = new Map<FragmentDefinitionNode, number>();
  let aliases = 0;

  /** Fields within fields; a fragment adds no level, and one that leads to itself is refused by another rule. */
  const depthOf = ({ selections }: SelectionSetNode): number => {
    let deepest = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD)
        deepest = Math.max(deepest, 1 + (node.selectionSet ? depthOf(node.selectionSet) : 0));
      else if (node.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(node.selectionSet));
      else deepest = Math.max(deepest, depthOfFragment(context.getFragment(node.name.value)));
    }
    return deepest;
  };
  const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  };
  const countAliases = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD && node.alias !== undefined) aliases += 1;
      if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) countAliases(node.selectionSet);
    }
  };

  let [depth, rootFields] = [0, 0];
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    countAliases(definition.selectionSet);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) continue;
    depth = Math.max(depth, depthOf(definition.selectionSet));
    rootFields = Math.max(rootFields, responseKeys(context, definition.selectionSet).size);
  }
  return { depth, aliases, rootFields };
}

function responseKeys(context: ValidationContext, root: SelectionSetNode): ReadonlySet<string> {
  const keys = new Set<string>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) keys.add(keyOf(node));
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = context.getFragment(node.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  collect(root);
  return keys;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** How deep objects and lists lie within each other in a value of JSON, without going deeper than there is stack. */
export function depthOfValue(value: unknown): number {
  let depth = 0;
  for (let level = [value]; ; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? [item] : []));
    if (level.length === 0) return depth;
    level = level.flatMap((item): unknown[] => Object.values(item as object));
  }
}
