import type { Fragment } from '../../cypher/parts.js';
import { StatementsByName } from '../../cypher/statements-by-name.js';
import { type Statement, statement } from '../../cypher/statement.js';
import { comprehension, cypher, input, label, property, relationships, variable } from '../../cypher/template.js';
import type { Kind } from '../../model/kinds.js';
import { definition, isEntityKind } from '../../model/registry.js';
import type { Row, Runner, Transaction } from '../../store/store.js';
import { compareTexts } from '../../text/code-unit-order.js';
import type { SourceDays } from '../claim.js';
import type { Resolved } from '../resolve-values.js';
import { nodeOfClass } from './classes.js';

const id = variable('id');
const thing = variable('thing');

export const findThings = statement`UNWIND ${input('ids')} AS ${id}
  ${nodeOfClass(id, thing, 'Entity', 'Fact', 'Conflict', 'MergedRecord')} RETURN ${property(thing, 'id')} AS id`;

/** Those of the ids that stand for something in the graph, merged or not. */
export async function existing(runner: Runner, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await runner.run(findThings, { ids });
  return new Set(rows.map((row) => String(row['id'])));
}

/** A thing as the graph has it. */
export interface StoredThing {
  readonly properties: Row;
  /** Its links, each as `linkText` writes it, in order. */
  readonly links: readonly string[];
}

const linksOfThing = comprehension(
  cypher`(${thing})-[link]->(end:Entity)`,
  cypher`[type(link), end.id, properties(link)]`,
);

export const readThings = statement`UNWIND ${input('ids')} AS ${id}
  ${nodeOfClass(id, thing, 'Entity', 'Fact')}
  RETURN ${thing} {.*} AS properties, ${linksOfThing} AS links`;

/** These things as the graph has them now; those that it doesn't have are left out. */
export async function storedThings(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredThing>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run(readThings, { ids });
  return new Map(
    rows.map((row) => {
      const properties = row['properties'] as Row;
      const links = row['links'] as readonly (readonly [type: string, end: string, properties: Row])[];
      return [String(properties['id']), { properties, links: links.map((link) => linkText(...link)).sort() }];
    }),
  );
}

/** A link of a thing as one text: the relationship type, the id of its end and, where it has some, its properties. */
function linkText(relationship: string, end: string, properties: Row): string {
  const own = Object.entries(properties).sort(([a], [b]) => compareTexts(a, b));
  return [relationship, end, ...(own.length === 0 ? [] : [JSON.stringify(own)])].join(' ');
}

/** The links of a resolved thing as `storedThings` has them. */
export function linkTexts({ kind, links, datedLinks }: Resolved): readonly string[] {
  const described = definition(kind).links;
  const text = (name: string, end: string, properties: Row): string =>
    linkText(described[name]?.relationship ?? name, end, properties);
  return [
    ...Object.entries(links).flatMap(([name, ends]) => ends.map((end) => text(name, end, {}))),
    ...datedLinks.map(({ name, end, properties }) => text(name, end, properties)),
  ].sort();
}

export const readSourceDays = statement`UNWIND ${input('ids')} AS id
  MATCH (source:Source {id: id})
  RETURN source.id AS id, source.publishedOn AS publishedOn, source.recordedOn AS recordedOn`;

/** The days on which these sources spoke, by the id of the source. */
export async function recordedSourceDays(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly (readonly [id: string, days: SourceDays])[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(readSourceDays, { ids });
  return rows.map(({ id: source, publishedOn, recordedOn }) => [
    String(source),
    {
      publishedOn: typeof publishedOn === 'string' ? publishedOn : null,
      recordedOn: typeof recordedOn === 'number' ? recordedOn : null,
    },
  ]);
}

export const readUnclaimed = statement`UNWIND ${input('ids')} AS ${id}
  ${nodeOfClass(id, thing, 'Entity', 'Fact')}
  WITH ${thing} WHERE NOT EXISTS { MATCH (${thing})<-[:CLAIM_OF]-() }
  RETURN ${property(thing, 'id')} AS id, EXISTS { MATCH (${thing})<-[:REFERS_TO|STATED_BY|UNITES]-() } AS referred`;

/** Of these things, those that no claim is about, each with the answer whether a claim still refers to it. */
export async function unclaimedAmong(
  runner: Runner,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly isReferredTo: boolean }[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(readUnclaimed, { ids });
  return rows.map((row) => ({ id: String(row['id']), isReferredTo: row['referred'] === true }));
}

export const writeNodes = new StatementsByName((kind: Kind): Statement => {
  const classLabel = label(isEntityKind(kind) ? 'Entity' : 'Fact');
  return statement`UNWIND ${input('rows')} AS row
    MERGE (thing:${label(kind)} {id: row.id}) SET thing = row SET thing:${classLabel}`;
});

/** Writes the nodes of things of one kind, whole, and makes those that are not there. */
export async function writeThings(transaction: Transaction, kind: Kind, things: readonly Resolved[]): Promise<void> {
  await transaction.run(writeNodes.of(kind), { rows: things.map(({ properties }) => properties) });
}

export const dropLinks = new StatementsByName((kind: Kind): Statement => {
  return statement`UNWIND ${input('ids')} AS id
    MATCH (thing:${label(kind)} {id: id})-[link:${linkTypes(kind)}]->() DELETE link`;
});

export const makeLinks = new StatementsByName((kind: Kind, relationship: string): Statement => {
  return statement`UNWIND ${input('rows')} AS row
    MATCH (thing:${label(kind)} {id: row.id}) MATCH (end:Entity {id: row.end})
    CREATE (thing)-[:${relationships(relationship)}]->(end)`;
});

export const makeDatedLinks = new StatementsByName((kind: Kind, relationship: string): Statement => {
  return statement`UNWIND ${input('rows')} AS row
    MATCH (thing:${label(kind)} {id: row.id}) MATCH (end:Entity {id: row.end})
    CREATE (thing)-[link:${relationships(relationship)}]->(end) SET link = row.properties`;
});

/** Makes the links of things of one kind anew where they are not those that the graph has. */
export async function writeLinks(
  transaction: Transaction,
  kind: Kind,
  things: readonly Resolved[],
  stored: ReadonlyMap<string, StoredThing>,
): Promise<void> {
  const oldLinks = (one: Resolved): readonly string[] => stored.get(one.id)?.links ?? [];
  const moved = things.filter((one) => linkTexts(one).join() !== oldLinks(one).join());
  const dropped = moved.filter((one) => oldLinks(one).length > 0);
  if (dropped.length > 0) await transaction.run(dropLinks.of(kind), { ids: dropped.map((one) => one.id) });
  for (const [name, { relationship }] of Object.entries(definition(kind).links)) {
    const rows = moved.flatMap((one) => (one.links[name] ?? []).map((end) => ({ id: one.id, end })));
    if (rows.length > 0) await transaction.run(makeLinks.of(kind, relationship), { rows });
    const dated = moved.flatMap(({ id: from, datedLinks }) =>
      datedLinks.flatMap((link) =>
        link.name === name ? [{ id: from, end: link.end, properties: link.properties }] : [],
      ),
    );
    if (dated.length > 0) await transaction.run(makeDatedLinks.of(kind, relationship), { rows: dated });
  }
}

function linkTypes(kind: Kind): Fragment {
  return relationships(...Object.values(definition(kind).links).map(({ relationship }) => relationship));
}

export const deleteNodes = new StatementsByName((name: Kind | 'Conflict'): Statement => {
  return statement`UNWIND ${input('ids')} AS id MATCH (thing:${label(name)} {id: id}) DETACH DELETE thing`;
});

/** Deletes things of one kind, or conflicts, with all that hangs on them; their ids stay reserved. */
export async function deleteThings(
  transaction: Transaction,
  name: Kind | 'Conflict',
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(deleteNodes.of(name), { ids });
}
