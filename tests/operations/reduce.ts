import {
  type ASTNode,
  type DocumentNode,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
  Kind,
  print,
  validate,
  visit,
} from 'graphql';
import type { Variables } from './collect.js';
import { contract } from './contract.js';
import type { Failure } from './judge.js';

/** Asks the document once more, and returns the failure, if it fails again. */
export type Again = (document: DocumentNode, cases: readonly Variables[]) => Promise<Failure | undefined>;

/** The most times that an operation is asked again to make it smaller. */
const triesAtMost = 400;

/** The failure of the smallest operation that fails in the same way, found by leaving out one part after another. */
export async function reduced(failure: Failure, again: Again): Promise<Failure> {
  let smallest = failure;
  let tries = 0;
  let edits = editsOf(smallest.document);
  for (let at = 0; at < edits.length && tries < triesAtMost;) {
    const document = edits[at]?.();
    at += 1;
    if (document === undefined || !isSmaller(document, smallest.document) || !isValid(document)) continue;
    tries += 1;
    const found = await again(
      document,
      smallest.cases.map((values) => declared(values, document)),
    );
    if (found?.kind !== failure.kind) continue;
    smallest = found;
    edits = editsOf(smallest.document);
    at = 0;
  }
  return smallest;
}

const removable: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
]);

/** The documents that have one part less, larger parts first, and those that say one part more simply. */
function editsOf(document: DocumentNode): readonly (() => DocumentNode | undefined)[] {
  const parts: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (removable.has(node.kind)) parts.push(node);
    },
  });
  return [
    ...parts.map((part) => () => tidy(visit(document, { enter: (node) => (node === part ? null : undefined) }))),
    ...parts.map((part) => () => simpler(document, part)),
  ];
}

/** The document with a field without its alias, a fragment where it is spread, or the selections of one in its place. */
function simpler(document: DocumentNode, part: ASTNode): DocumentNode | undefined {
  const replaced = (by: ASTNode): DocumentNode =>
    tidy(visit(document, { enter: (node) => (node === part ? by : undefined) }));
  switch (part.kind) {
    case Kind.FIELD: {
      const { alias, ...plain } = part;
      return alias === undefined ? undefined : replaced(plain);
    }
    case Kind.FRAGMENT_SPREAD: {
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === part.name.value,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return replaced({ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives: part.directives ?? [] });
    }
    case Kind.INLINE_FRAGMENT:
      return unwrapped(document, part);
    default:
      return undefined;
  }
}

function unwrapped(document: DocumentNode, fragment: InlineFragmentNode): DocumentNode {
  const without = (selection: SelectionNode): readonly SelectionNode[] =>
    selection === fragment ? fragment.selectionSet.selections : [selection];
  return tidy(
    visit(document, {
      SelectionSet: (set: SelectionSetNode) =>
        set.selections.includes(fragment) ? { ...set, selections: set.selections.flatMap(without) } : undefined,
    }),
  );
}

/** The document without variables and fragments that nothing uses, and with a field in each selection. */
function tidy(document: DocumentNode): DocumentNode {
  const filled = visit(document, {
    SelectionSet: (set: SelectionSetNode) =>
      set.selections.length > 0 ? undefined : { ...set, selections: [typeName] },
  });
  const [variables, fragments] = [new Set<string>(), new Set<string>()];
  visit(filled, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void variables.add(name.value),
    FragmentSpread: ({ name }) => void fragments.add(name.value),
  });
  return visit(filled, {
    VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? undefined : null),
    FragmentDefinition: ({ name }) => (fragments.has(name.value) ? undefined : null),
  });
}

const typeName: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function isSmaller(document: DocumentNode, than: DocumentNode): boolean {
  return print(document).length < print(than).length;
}

function isValid(document: DocumentNode): boolean {
  return validate(contract, document).length === 0;
}

/** The values of those variables that the document has. */
function declared(values: Variables, document: DocumentNode): Variables {
  const text = print(document);
  return Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)));
}
