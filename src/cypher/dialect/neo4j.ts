import type { Dialect } from './dialect.js';

/** Neo4j 5: statements are written for it, so it takes them as they are. */
export const neo4j: Dialect = { name: 'Neo4j', rewrite: (part) => part };
