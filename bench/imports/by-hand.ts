import { Writer } from '../../src/claims/writer.js';
import { StatementsByName } from '../../src/cypher/statements-by-name.js';
import { type Statement, statement } from '../../src/cypher/statement.js';
import { input, label } from '../../src/cypher/template.js';
import type { Kind } from '../../src/model/kinds.js';
import { isEntityKind } from '../../src/model/registry.js';
import { openStore } from '../../src/store/open.js';
import type { Row, Store, Value } from '../../src/store/store.js';
import type { Drawn } from './drawn.js';

/** The nodes of one kind, with the relationships that begin at them, as records have made them. */
export interface Made {
  readonly kind: Kind;
  readonly nodes: readonly Row[];
  readonly ties: readonly { readonly type: string; readonly end: Kind; readonly rows: readonly Row[] }[];
}

/** So many rows are written in one transaction. */
const rowsAtOnce = 1_000;

const readNodes = new StatementsByName(
  (kind: Kind) => statement`MATCH (node:${label(kind)}) RETURN properties(node) AS properties`,
);

const readTies = new StatementsByName(
  (kind: Kind) => statement`MATCH (node:${label(kind)})-[tie]->(end:Entity)
    RETURN type(tie) AS type, labels(end) AS labels, node.id AS from, end.id AS to, properties(tie) AS properties`,
);

/** The nodes and relationships that records make, by kind. */
export async function madeOf(all: readonly Drawn[], mark: string): Promise<readonly Made[]> {
  const store = await openStore({ engine: 'GRAFEO' });
  const writer = new Writer(store);
  const made: Made[] = [];
  for (const { kind, records } of all) {
    for (let at = 0; at < records.length; at += rowsAtOnce) {
      await writer.sync({ records: records.slice(at, at + rowsAtOnce) });
    }
    const nodes = (await store.read(readNodes.of(kind))).map(({ properties }) => properties as Row);
    const rows = await store.read(readTies.of(kind));
    const types = new Map<string, Row[]>();
    for (const { type, labels, ...row } of rows) {
      const end = (labels as readonly string[]).find((name) => name !== 'Entity') ?? '';
      types.set(`${String(type)} ${end}`, [...(types.get(`${String(type)} ${end}`) ?? []), row]);
    }
    made.push({
      kind,
      nodes: nodes.map((node) => marked(node, mark)),
      ties: [...types].map(([key, ofType]) => {
        const [type = '', end = ''] = key.split(' ');
        return { type, end: end as Kind, rows: ofType.map((row) => marked(row, mark)) };
      }),
    });
  }
  await store.close();
  return made;
}

/** A node or relationship of a thing of its own, beside that which the records make. */
function marked(row: Row, mark: string): Row {
  return JSON.parse(JSON.stringify(row).replace(/"([a-zA-Z]+):/g, `"$1:${mark}`)) as Row;
}

const writeNodes = new StatementsByName(
  (kind: Kind) => statement`UNWIND ${input('rows')} AS row
    MERGE (node:${label(kind)} {id: row.id}) SET node = row SET node:${label(isEntityKind(kind) ? 'Entity' : 'Fact')}`,
);

const writeTies = new StatementsByName(
  (from: Kind, type: string, to: Kind) => statement`UNWIND ${input('rows')} AS row
    MATCH (from:${label(from)} {id: row.from}) MATCH (to:${label(to)} {id: row.to})
    MERGE (from)-[tie:${label(type)}]->(to) SET tie = row.properties`,
);

/** Writes nodes and relationships as one would by hand, in transactions of a thousand, without checks, claims or a log. */
export async function writeByHand(store: Store, { kind, nodes, ties }: Made): Promise<void> {
  await writeRows(store, writeNodes.of(kind), nodes);
  for (const { type, end, rows } of ties) await writeRows(store, writeTies.of(kind, type, end), rows);
}

async function writeRows(store: Store, writing: Statement, all: readonly Row[]): Promise<void> {
  for (let at = 0; at < all.length; at += rowsAtOnce) {
    const rows = all.slice(at, at + rowsAtOnce) as unknown as Value;
    await store.write((transaction) => transaction.run(writing, { rows }));
  }
}
