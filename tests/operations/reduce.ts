import {
  type ASTNode,
  type DocumentNode,
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

/** Asks the document once more, and says what is wrong then. */
export type Again = (document: DocumentNode, cases: readonly Variables[]) => Promise<Failure | undefined>;

/** How often an operation is asked again at most to make it smaller. */
const triesAtMost = 400;

/** The failure of the smallest operation that fails in the same way, as far as leaving out one thing after another leads. */
export async function reduced(failure: Failure, again: Again): Promise<Failure> {
  let smallest = failure;
  let tries = 0;
  for (let at = 0; at < editsOf(smallest.document) && tries < triesAtMost;) {
    const document = edited(smallest.document, at);
    const isSmaller = print(document).length < print(smallest.document).length;
    tries += isSmaller ? 1 : 0;
    const found =
      isSmaller && isValid(document)
        ? await again(
            document,
            smallest.cases.map((values) => declared(values, document)),
          )
        : undefined;
    if (found?.kind === failure.kind) smallest = found;
    else at += 1;
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

/** In how many ways the document can be made smaller by one step. */
function editsOf(document: DocumentNode): number {
  let count = 0;
  visit(document, { enter: ({ kind }) => void (count += removable.has(kind) ? 2 : 0) });
  return count;
}

/** The document without one part of it, or a field without its alias. */
function edited(document: DocumentNode, edit: number): DocumentNode {
  let count = -1;
  const changed: unknown = visit(document, {
    enter: (node: ASTNode) => {
      if (!removable.has(node.kind)) return undefined;
      count += 1;
      if (count !== Math.floor(edit / 2)) return undefined;
      return edit % 2 === 0 ? null : simpler(node);
    },
  });
  return tidy(changed as DocumentNode);
}

/** A field without its alias. */
function simpler(node: ASTNode): ASTNode | undefined {
  if (node.kind !== Kind.FIELD || node.alias === undefined) return undefined;
  const { alias: _, ...plain } = node;
  return plain;
}

/** Without variables and fragments that nothing uses, and with something in each selection. */
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

function isValid(document: DocumentNode): boolean {
  return validate(contract, document).length === 0;
}

/** The values of those variables that the document has. */
function declared(values: Variables, document: DocumentNode): Variables {
  const text = print(document);
  return Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)));
}
