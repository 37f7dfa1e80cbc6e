import { type FactKind, entityKinds, factKinds, kinds } from '../model/kinds.js';

/** An index over properties of the nodes of a label; a unique one is over one property. */
export interface Index {
  readonly label: string;
  readonly properties: readonly [string, ...string[]];
  readonly unique: boolean;
}

/** What the graph is indexed by: every id, entities by name, facts by what they tie and when. */
export const indexes: readonly Index[] = [
  ...[...entityKinds, ...factKinds, 'Claim', 'Conflict', 'Reserved', 'Request', 'Log', 'SchemaVersion'].map((label) =>
    unique(label, 'id'),
  ),
  unique('Entity', 'id'),
  unique('Fact', 'id'),
  unique('ExternalId', 'key'),
  unique('Change', 'sequence'),
  ...entityKinds.map((label) => index(label, 'name', 'id')),
  ...factKinds.flatMap((kind) => factIndexes(kind)),
  index('Claim', 'source'),
  index('Claim', 'about'),
  index('Claim', 'place'),
];

function unique(label: string, property: string): Index {
  return { label, properties: [property], unique: true };
}

function index(label: string, first: string, ...others: readonly string[]): Index {
  return { label, properties: [first, ...others], unique: false };
}

/** By each end, what the fact says of it, and when: so a page of a hub costs what a page of anything costs. */
function factIndexes(kind: FactKind): readonly Index[] {
  const { fields, links, bounds } = kinds[kind];
  const sort = ['role', 'kind'].filter((name) => name in fields);
  const date = bounds === 'event' ? 'onEarliest' : 'fromEarliest';
  return Object.entries(links)
    .filter(([, { list }]) => !list)
    .map(([name]) => index(kind, `${name}Id`, ...sort, date));
}

/** The statements that make an index where it is not there yet. */
export type IndexDialect = (index: Index, name: string) => readonly string[];

/** Makes what is missing; what is there stays. Indexes are made outside transactions. */
export async function makeIndexes(define: (text: string) => Promise<void>, dialect: IndexDialect): Promise<void> {
  for (const one of indexes) {
    const name = [one.unique ? 'unique' : 'index', one.label, ...one.properties].join('_');
    for (const statement of dialect(one, name)) await define(statement);
  }
}

export const neo4jDialect: IndexDialect = ({ label, properties, unique: only }, name) => {
  const keys = properties.map((property) => `n.${property}`).join(', ');
  return [
    only
      ? `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE ${keys} IS UNIQUE`
      : `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys})`,
  ];
};

/** Grafeo keeps constraints without an index and an index a property, so each is asked for by itself. */
export const grafeoDialect: IndexDialect = ({ label, properties, unique: only }, name) => [
  ...(only ? [`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${properties[0]} IS UNIQUE`] : []),
  ...properties.map((property) => `CREATE INDEX ${name}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
];
