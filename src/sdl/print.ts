import { lexicographicSortSchema, printSchema } from 'graphql';
import { createContract } from './contract.js';

// The whole schema as text, for schema/printed/schema.graphql: what a reviewer sees of a change of the API.
process.stdout.write(`${printSchema(lexicographicSortSchema(createContract().schema))}\n`);
