import { lexicographicSortSchema, printSchema } from 'graphql';
import { contractSchema } from './contract.js';

// The whole schema as text, for schema/printed/schema.graphql: what a reviewer sees of a change of the API.
process.stdout.write(`${printSchema(lexicographicSortSchema(contractSchema()))}\n`);
