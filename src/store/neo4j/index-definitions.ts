import { type Index, indexName } from '../indexes.js';

/** The statements that make indexes and constraints; the last one waits until all indexes answer. */
export function indexDefinitions(wanted: readonly Index[]): readonly string[] {
  const definitions = wanted.map((one) => {
    const keys = one.properties.map((property) => `n.${property}`).join(', ');
    return one.unique
      ? `CREATE CONSTRAINT ${indexName(one)} IF NOT EXISTS FOR (n:${one.label}) REQUIRE ${keys} IS UNIQUE`
      : `CREATE INDEX ${indexName(one)} IF NOT EXISTS FOR (n:${one.label}) ON (${keys})`;
  });
  return [...definitions, 'CALL db.awaitIndexes(600)'];
}
