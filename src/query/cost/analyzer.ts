import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  Kind,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import { defaultPageSize, largestPageSize } from '../page/page-arguments.js';

/** What an operation asks for, reckoned before any of it is read. */
export interface Reckoning {
  /** How many things of the graph it reads, at most or about. */
  readonly cost: number;
  /** How many fields it has with every fragment written out. */
  readonly fields: number;
}

/** A list that is no page and takes no keys, such as citations, is taken to be so long. */
const usualList = 5;

/** How much a field returns at most that takes a `limit` and is given none. */
const usualLimit = 100;

/**
 * What a field costs beside the rows that it returns, by its name, with its type where it means something else on
 * others: these look at all that they count or sift.
 */
const surcharges: Readonly<Record<string, number>> = {
  totalCount: 10,
  'Service.counts': 50,
  groups: 50,
  members: 50,
  neighbourhood: 200,
  participants: 50,
  parties: 50,
  paths: 40,
  search: 50,
  timeline: 50,
};

/** The arguments that say how far a search goes: its surcharge is for each step. */
const reachArguments: ReadonlySet<string> = new Set(['maxLength', 'depth']);

/** What it costs to look at what is tied to a row, for each condition of a filter and each order that has to. */
const lookingAtTies = 50;
/** How many things are taken to be tied to each, where conditions lie within each other. */
const tiedToEach = 4;
const tieConditions: ReadonlySet<string> = new Set(['some', 'none', 'every', 'count']);

/** The arguments that are lists of what a field is to return, one for one. */
const keyArguments = ['ids', 'by'];

/** The arguments that say how much is asked for, or whether (`if`, of `@skip` and `@include`). */
export const decisiveArguments: ReadonlySet<string> = new Set([
  'first',
  'last',
  'orderBy',
  'filter',
  'limit',
  'records',
  'if',
  ...keyArguments,
  ...reachArguments,
]);

/** Beyond so many different selections a document was made to be hard to reckon: it counts as one without end. */
const selectionsAtMost = 20_000;

const endless: Reckoning = { cost: Infinity, fields: Infinity };

/** Variables as they came with the request: whether they are right is found when the operation runs. */
export type Variables = Readonly<Record<string, unknown>>;

/** One operation with its variables. A fragment that is spread a thousand times is reckoned once. */
export class Reckoned {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, Reckoning>();
  readonly #numbers = new Map<object, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly leading: ReadonlySet<string>,
    fragments: readonly FragmentDefinitionNode[],
    private readonly variables: Variables,
  ) {
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /**
   * What the selections ask together of one thing of the type. Where it may have several types the dearest counts, and
   * a field that they share is one field.
   */
  selection(sets: readonly SelectionSetNode[], type: GraphQLCompositeType): Reckoning {
    const key = `${type.name} ${this.#key(sets)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= selectionsAtMost) return endless;

    let cost = 0;
    const fields = new Map<string, number>();
    for (const possible of isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]) {
      if (!isObjectType(possible)) continue;
      let costOfType = 0;
      for (const nodes of this.#collect(sets, possible).values()) {
        const reckoned = this.#field(nodes, possible);
        const group = this.#key(nodes);
        costOfType += reckoned.cost;
        fields.set(group, Math.max(reckoned.fields, fields.get(group) ?? 0));
      }
      cost = Math.max(cost, costOfType);
    }
    const result = { cost, fields: [...fields.values()].reduce((sum, count) => sum + count, 0) };
    this.#known.set(key, result);
    return result;
  }

  /** A text that the same nodes share, and no others. */
  #key(nodes: readonly object[]): string {
    return nodes
      .map((node) => {
        const number = this.#numbers.get(node) ?? this.#numbers.size;
        this.#numbers.set(node, number);
        return number;
      })
      .join();
  }

  #field(nodes: readonly FieldNode[], parent: GraphQLObjectType): Reckoning {
    const [node] = nodes;
    const field = node && parent.getFields()[node.name.value];
    // What tells of the schema itself reads nothing of the graph.
    if (node === undefined || field === undefined) return { cost: 0, fields: 1 };
    const type = getNamedType(field.type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const surcharge = surcharges[field.name] ?? surcharges[`${parent.name}.${field.name}`] ?? 0;
    const extra = surcharge * this.#reach(node, field);
    if (!isCompositeType(type)) return { cost: extra, fields: 1 };
    if (isObjectType(type) && isConnection(type)) {
      const { cost, fields } = this.#connection(node, sets, type);
      return { cost: extra + this.#choosing(node) + cost, fields };
    }
    const below = this.selection(sets, type);
    const keys = this.#keys(node, field);
    const isRow = parent.name.endsWith('Edge') && field.name === 'node';
    const each = keys !== undefined || (this.leading.has(type.name) && !isRow) ? 1 : 0;
    const count = keys ?? (isListType(getNullableType(field.type)) ? usualList : 1);
    const written = this.#argument(node, 'records');
    const writing = Array.isArray(written) ? written.length : 0;
    return { cost: extra + writing + count * (each + below.cost), fields: 1 + below.fields };
  }

  /** A page costs its rows, each with what is asked of it; what is asked of the page itself is paid once. */
  #connection(node: FieldNode, sets: readonly SelectionSetNode[], type: GraphQLObjectType): Reckoning {
    const reckoned = { row: 0, page: 0, fields: 1 };
    let isRead = false;
    for (const nodes of this.#collect(sets, type).values()) {
      const [name] = nodes.map((part) => part.name.value);
      if (name === 'nodes' || name === 'edges') {
        const below = this.selection(
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          getNamedType(type.getFields()[name]?.type) as GraphQLObjectType,
        );
        reckoned.row += below.cost;
        reckoned.fields += 1 + below.fields;
        isRead = true;
      } else {
        const part = this.#field(nodes, type);
        reckoned.page += part.cost;
        reckoned.fields += part.fields;
        isRead ||= name === 'pageInfo';
      }
    }
    const rows = isRead ? this.#pageSize(node) : 0;
    return { cost: rows * (1 + reckoned.row) + reckoned.page, fields: reckoned.fields };
  }

  /** What it costs to choose and to order the rows of a connection, beside reading them. */
  #choosing(node: FieldNode): number {
    const orders = JSON.stringify(this.#argument(node, 'orderBy') ?? null).match(/_COUNT"/g) ?? [];
    return lookingAtTies * (orders.length + tiesIn(this.#argument(node, 'filter')));
  }

  #pageSize(node: FieldNode): number {
    const asked = this.#argument(node, 'first') ?? this.#argument(node, 'last');
    return typeof asked === 'number' ? Math.min(Math.max(asked, 1), largestPageSize) : defaultPageSize;
  }

  /** How many steps a search is to go; of what goes none, one. */
  #reach(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
    const argument = args.find(({ name }) => reachArguments.has(name));
    const steps = argument && (this.#argument(node, argument.name) ?? argument.defaultValue);
    return typeof steps === 'number' ? Math.max(steps, 1) : 1;
  }

  /** How many keys a field is given, where it takes any. */
  #keys(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number | undefined {
    const isThere = (name: string): boolean => args.some((argument) => argument.name === name);
    const limit = isThere('limit') ? (this.#argument(node, 'limit') ?? usualLimit) : undefined;
    // What it asks for are lists below it, each of which is taken to be of the usual length.
    if (typeof limit === 'number') return Math.ceil(limit / usualList);
    const name = keyArguments.find(isThere);
    if (name === undefined) return undefined;
    const keys = this.#argument(node, name);
    return Array.isArray(keys) ? keys.length : 1;
  }

  #argument(node: FieldNode, name: string): unknown {
    return this.#value(node.arguments?.find((argument) => argument.name.value === name)?.value);
  }

  #value(node: ValueNode | undefined): unknown {
    return node === undefined ? undefined : valueFromASTUntyped(node, this.variables);
  }

  /** The fields that an object of the type has to answer, by response key (GraphQL, section 6.3.2). */
  #collect(sets: readonly SelectionSetNode[], type: GraphQLObjectType): ReadonlyMap<string, readonly FieldNode[]> {
    const merged = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        if (this.#isLeftOut(node)) continue;
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value;
          const nodes = merged.get(key);
          if (nodes === undefined) merged.set(key, [node]);
          else nodes.push(node);
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          if (spread.has(node.name.value)) continue;
          spread.add(node.name.value);
        }
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
        if (fragment !== undefined && this.#applies(fragment.typeCondition?.name.value, type)) {
          collect(fragment.selectionSet);
        }
      }
    };
    sets.forEach(collect);
    return merged;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.schema.getType(condition);
    return isAbstractType(named) && this.schema.isSubType(named, type);
  }

  #isLeftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: given }) => {
      const value = this.#value(given?.find((argument) => argument.name.value === 'if')?.value);
      return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
    });
  }
}

/** How many conditions of a filter are on what is tied to a row; those within them are asked of each thing that is tied. */
function tiesIn(filter: unknown, each = 1): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.entries(filter).reduce((sum, [name, value]) => {
    const isOnTies = tieConditions.has(name);
    return sum + (isOnTies ? each : 0) + tiesIn(value, isOnTies ? each * tiedToEach : each);
  }, 0);
}

function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection');
}
