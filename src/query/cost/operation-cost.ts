import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type { Variables } from '../arguments/argument-value.js';
import { defaultPageSize, largestPageSize } from '../page/page-arguments.js';
import type { Selection } from '../selection/collect-fields.js';
import type { FieldCost, FieldCosts } from '../types.js';
import { listConditions } from './filter-cost.js';

/** The cost of an operation, worked out before any of it is read. */
export interface OperationCost {
  /** The number of nodes of the graph that it reads, at most or about. */
  readonly cost: number;
  /** The number of its fields with every fragment written out. */
  readonly fields: number;
}

/** The length that a list is taken to have which is no page and takes no keys, such as citations. */
const usualList = 5;

/** The work of looking at the list of a row, for each condition of a filter and each order that has to. */
const costOfListCondition = 50;

/** A document with more different selections than these was made to be hard to analyse: its cost counts as endless. */
const selectionsAtMost = 20_000;

const unboundedCost: OperationCost = { cost: Infinity, fields: Infinity };

/** The operation whose cost is worked out. */
export interface CostInput {
  readonly selection: Selection;
  readonly costs: FieldCosts;
  /** The types of nodes, and those from which fields lead to nodes; others are parts of what was read anyway. */
  readonly leading: ReadonlySet<string>;
  /** As they came with the request, with the operation's defaults: they are checked when the operation is executed. */
  readonly variables: Variables;
}

/** Works out the cost of one operation. A fragment that is spread a thousand times is looked at once. */
export class OperationAnalysis {
  readonly #known = new Map<string, OperationCost>();
  readonly #numbers = new Map<object, number>();

  constructor(private readonly input: CostInput) {}

  /**
   * The cost of the selections together, for one thing of the type. Where it may have several types the dearest counts,
   * and a field that they share is one field.
   */
  selection(sets: readonly SelectionSetNode[], type: GraphQLCompositeType): OperationCost {
    const key = `${type.name} ${this.#key(sets)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= selectionsAtMost) return unboundedCost;

    let cost = 0;
    const fields = new Map<string, number>();
    for (const possible of this.#possibleTypes(type)) {
      let costOfType = 0;
      for (const nodes of this.input.selection.fields(sets, possible.name).values()) {
        const ofField = this.#field(nodes, possible);
        const group = this.#key(nodes);
        costOfType += ofField.cost;
        fields.set(group, Math.max(ofField.fields, fields.get(group) ?? 0));
      }
      cost = Math.max(cost, costOfType);
    }
    const result = { cost, fields: [...fields.values()].reduce((sum, count) => sum + count, 0) };
    this.#known.set(key, result);
    return result;
  }

  #possibleTypes(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return this.input.selection.schema.getPossibleTypes(type);
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

  #field(nodes: readonly FieldNode[], parent: GraphQLObjectType): OperationCost {
    const [node] = nodes;
    const field = node && parent.getFields()[node.name.value];
    // Introspection reads nothing of the graph.
    if (node === undefined || field === undefined) return { cost: 0, fields: 1 };
    const stated = this.input.costs(parent.name, field.name) ?? {};
    const extra = (stated.surcharge ?? 0) * this.#steps(node, field, stated) + this.#written(node, stated);
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return { cost: extra, fields: 1 };
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isObjectType(type) && isConnection(type)) {
      const { cost, fields } = this.#connection(node, sets, type);
      return { cost: extra + this.#choosing(node) + cost, fields };
    }
    const below = this.selection(sets, type);
    const each = isRead(field, parent, stated, this.input.leading) ? 1 : 0;
    return { cost: extra + this.#length(node, field, stated) * (each + below.cost), fields: 1 + below.fields };
  }

  /** A page costs its rows, each with its selection; the parts of the page itself are paid once. */
  #connection(node: FieldNode, sets: readonly SelectionSetNode[], type: GraphQLObjectType): OperationCost {
    const total = { row: 0, page: 0, fields: 1 };
    let readsRows = false;
    for (const nodes of this.input.selection.fields(sets, type.name).values()) {
      const [{ name }] = nodes;
      if (name.value === 'nodes' || name.value === 'edges') {
        const rowType = getNamedType(type.getFields()[name.value]?.type) as GraphQLCompositeType;
        const below = this.selection(
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          rowType,
        );
        total.row += below.cost;
        total.fields += 1 + below.fields;
        readsRows = true;
      } else {
        const part = this.#field(nodes, type);
        total.page += part.cost;
        total.fields += part.fields;
        readsRows ||= name.value === 'pageInfo';
      }
    }
    const rows = readsRows ? this.#pageSize(node) : 0;
    return { cost: rows * (1 + total.row) + total.page, fields: total.fields };
  }

  /** The work of choosing and ordering the rows of a connection, beside reading them. */
  #choosing(node: FieldNode): number {
    const orders = JSON.stringify(this.#argument(node, 'orderBy') ?? null).match(/_COUNT"/g) ?? [];
    return costOfListCondition * (orders.length + listConditions(this.#argument(node, 'filter')));
  }

  #pageSize(node: FieldNode): number {
    const size = this.#argument(node, 'first') ?? this.#argument(node, 'last');
    return typeof size === 'number' ? Math.min(Math.max(size, 1), largestPageSize) : defaultPageSize;
  }

  /** The number of steps of a search; one for a field that is none. */
  #steps(node: FieldNode, { args }: GraphQLField<unknown, unknown>, { perStepOf }: FieldCost): number {
    const argument = args.find(({ name }) => name === perStepOf);
    const steps = argument && (this.#argument(node, argument.name) ?? argument.defaultValue);
    return typeof steps === 'number' ? Math.max(steps, 1) : 1;
  }

  #written(node: FieldNode, { writesEachOf }: FieldCost): number {
    const records = writesEachOf === undefined ? undefined : this.#argument(node, writesEachOf);
    return Array.isArray(records) ? records.length : 0;
  }

  /** The number of things that a field returns which is no connection. */
  #length(node: FieldNode, { type }: GraphQLField<unknown, unknown>, { oneForEachOf, limitedBy }: FieldCost): number {
    if (limitedBy !== undefined) {
      const limit = this.#argument(node, limitedBy.argument) ?? limitedBy.usual;
      // It limits lists below the field, each of which is taken to be of the usual length.
      if (typeof limit === 'number') return Math.ceil(limit / usualList);
    }
    if (oneForEachOf !== undefined) {
      const keys = this.#argument(node, oneForEachOf);
      return Array.isArray(keys) ? keys.length : 1;
    }
    return isListType(getNullableType(type)) ? usualList : 1;
  }

  #argument(node: FieldNode, name: string): unknown {
    return this.#value(node.arguments?.find((argument) => argument.name.value === name)?.value);
  }

  #value(node: ValueNode | undefined): unknown {
    return node === undefined ? undefined : valueFromASTUntyped(node, this.input.variables);
  }
}

/** A connection is known by its page info (Relay cursor connections). */
function isConnection(type: GraphQLObjectType): boolean {
  return 'pageInfo' in type.getFields();
}

/** Tells whether the thing that a field returns has to be read. The node of an edge is read with its row. */
function isRead(
  { name, type }: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  { oneForEachOf, limitedBy }: FieldCost,
  leading: ReadonlySet<string>,
): boolean {
  if (oneForEachOf !== undefined || limitedBy !== undefined) return true;
  const isNodeOfEdge = name === 'node' && 'cursor' in parent.getFields();
  return leading.has(getNamedType(type).name) && !isNodeOfEdge;
}
