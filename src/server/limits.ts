import { type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, Kind } from 'graphql';
import { type LimitName, type Limits, limitExceeded } from '../config/limits.js';
import type { UserError } from '../errors.js';
import type { CostAnalyzer, CostRequest } from '../query/cost/cost-analyzer.js';

/** The limits that are checked on a document alone, without variables or the schema. */
const ofDocuments = ['depth', 'aliases', 'rootFields'] as const;

/** The errors of a document that goes beyond limits; of several operations the largest counts. */
export function checkDocument(document: DocumentNode, limits: Limits): readonly UserError[] {
  const measured = new DocumentMeasure(document).measure();
  return ofDocuments
    .filter((name) => measured[name] > limits[name])
    .map((name) => limitExceeded(name, limits[name], measured[name]));
}

/**
 * The cost of an operation of a validated document, worked out before any of it is executed.
 * @throws UserError when its fields, or the depth of its variables, go beyond their limits
 */
export function costOf(request: CostRequest, costs: CostAnalyzer, limits: Limits): number {
  refuseBeyond('depth', depthOfValue(request.variables), limits);
  const { cost, fields } = costs.costOf(request);
  refuseBeyond('fields', fields, limits);
  return cost;
}

/** @throws UserError when an operation of this cost may not be executed */
export function checkCost(cost: number, limits: Limits): void {
  refuseBeyond('cost', cost, limits);
}

function refuseBeyond(name: LimitName, requested: number, limits: Limits): void {
  if (requested > limits[name]) throw limitExceeded(name, limits[name], requested);
}

function fragmentDefinitions({ definitions }: DocumentNode): readonly FragmentDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
}

/** The levels of objects and lists within each other in a value of JSON, counted without recursion. */
function depthOfValue(value: unknown): number {
  let depth = 0;
  for (let level = [value]; ; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? [item] : []));
    if (level.length === 0) return depth;
    level = level.flatMap((item): unknown[] => Object.values(item as object));
  }
}

/** Measures one document. A fragment that is spread many times is measured once. */
class DocumentMeasure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #depths = new Map<FragmentDefinitionNode, number>();

  constructor(private readonly document: DocumentNode) {
    this.#fragments = new Map(fragmentDefinitions(document).map((fragment) => [fragment.name.value, fragment]));
  }

  measure(): Pick<Limits, (typeof ofDocuments)[number]> {
    const operations = this.document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const aliases = [...operations, ...fragmentDefinitions(this.document)].map(({ selectionSet }) =>
      aliasesIn(selectionSet),
    );
    return {
      depth: Math.max(0, ...operations.map(({ selectionSet }) => this.#depthOf(selectionSet))),
      aliases: aliases.reduce((sum, count) => sum + count, 0),
      rootFields: Math.max(0, ...operations.map(({ selectionSet }) => this.#responseKeys(selectionSet).size)),
    };
  }

  /** Levels of fields within fields; a fragment adds none. */
  #depthOf({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        deepest = Math.max(deepest, 1 + (node.selectionSet ? this.#depthOf(node.selectionSet) : 0));
      } else if (node.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, this.#depthOf(node.selectionSet));
      else deepest = Math.max(deepest, this.#depthOfFragment(node.name.value));
    }
    return deepest;
  }

  #depthOfFragment(name: string): number {
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return 0;
    const known = this.#depths.get(fragment);
    if (known !== undefined) return known;
    // A fragment that leads to itself is refused by a rule of GraphQL; here it must only come to an end.
    this.#depths.set(fragment, 0);
    const depth = this.#depthOf(fragment.selectionSet);
    this.#depths.set(fragment, depth);
    return depth;
  }

  #responseKeys(root: SelectionSetNode): ReadonlySet<string> {
    const keys = new Set<string>();
    const spread = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        if (node.kind === Kind.FIELD) keys.add((node.alias ?? node.name).value);
        else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
        else if (!spread.has(node.name.value)) {
          spread.add(node.name.value);
          const fragment = this.#fragments.get(node.name.value);
          if (fragment !== undefined) collect(fragment.selectionSet);
        }
      }
    };
    collect(root);
    return keys;
  }
}

function aliasesIn({ selections }: SelectionSetNode): number {
  return selections.reduce((sum, node) => {
    const own = node.kind === Kind.FIELD && node.alias !== undefined ? 1 : 0;
    const below = node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet ? aliasesIn(node.selectionSet) : 0;
    return sum + own + below;
  }, 0);
}
