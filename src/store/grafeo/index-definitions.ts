import { type Index, indexName } from '../indexes.js';

/**
 * The statements that make indexes and constraints. Grafeo's constraints come without an index, and an index is a hash
 * over one property, which finds what is equal and does not sort: so only the first property of each gets one.
 * (A second one over a role is intersected with the first: slower than looking at the few facts that it leaves.)
 */
export function indexDefinitions(wanted: readonly Index[]): readonly string[] {
  const definitions = wanted.flatMap((one) => {
    const { label, unique } = one;
    const [property] = one.properties;
    return [
      ...(unique
        ? [`CREATE CONSTRAINT ${indexName(one)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`]
        : []),
      `CREATE INDEX index_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ];
  });
  return [...new Set(definitions)];
}
