import { createHash } from 'node:crypto';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import type { Row, Store } from '../../src/store/store.js';

/** Labels of nodes that tell how the graph came to be, not what it says; words stay when no name has them any more. */
const bookkeeping: ReadonlySet<string> = new Set([
  'Change',
  'ImportJob',
  'ImportPart',
  'ImportResult',
  'Lock',
  'Log',
  'Request',
  'SchemaVersion',
  'Word',
  'WordKey',
]);

const readNodes = statement`MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties`;

const readRelationships = statement`MATCH (from)-[link]->(to) WHERE type(link) <> ${constant('FOUND_BY')}
  RETURN type(link) AS type, properties(link) AS properties,
    labels(from) AS fromLabels, from.id AS from, labels(to) AS toLabels, to.id AS to`;

/**
 * What the graph says, one line a node or relationship, in an order of their own: two graphs that say the same have the
 * same dump, however they came to it. External ids that are only reserved are left out.
 */
export async function graphDump(store: Store): Promise<readonly string[]> {
  const nodes = await store.read(readNodes);
  const relationships = await store.read(readRelationships);
  return [
    ...nodes.filter(says).map(({ labels, properties }) => canonical([sorted(labels), properties])),
    ...relationships.map(({ type, properties, fromLabels, from, toLabels, to }) =>
      canonical([type, sorted(fromLabels), from, sorted(toLabels), to, properties]),
    ),
  ].sort();
}

/** The lines that only one of two dumps has. */
export function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, now] = [new Set(before), new Set(after)];
  const only = (lines: readonly string[], others: ReadonlySet<string>, sign: string): readonly string[] =>
    lines.filter((line) => !others.has(line)).map((line) => `${sign} ${line}`);
  const more = after.length - before.length;
  const lines = [...only(before, now, '-'), ...only(after, old, '+')];
  return lines.length === 0 && more !== 0 ? [`${more.toString()} more of the same lines`] : lines;
}

/** A digest of `graphDump`. */
export async function graphHash(store: Store): Promise<string> {
  const dump = await graphDump(store);
  return createHash('sha256').update(dump.join('\n')).digest('hex');
}

function says({ labels, properties }: Row): boolean {
  const [label] = sorted(labels);
  if (label === 'ExternalId') return (properties as Row)['live'] === true;
  return label === undefined || !bookkeeping.has(label);
}

function sorted(labels: unknown): readonly string[] {
  return (labels as readonly unknown[]).map(String).sort();
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
