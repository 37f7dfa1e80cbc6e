import { readFileSync, readdirSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, buildASTSchema, concatAST, parse } from 'graphql';
import { type CompleteSchema, completeSchema } from './complete-schema.js';

const folder = new URL('../../schema/', import.meta.url);

/** The contract with clients: its schema, without resolvers, with what it has connections of. */
export interface Contract extends Pick<CompleteSchema, 'rows' | 'groups'> {
  readonly schema: GraphQLSchema;
}

/** Makes the contract from the hand-written files of `schema/` and the model. */
export function createContract(): Contract {
  const { document, ...connections } = completeSchema(handWritten());
  return { schema: buildASTSchema(document), ...connections };
}

function handWritten(): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return concatAST(files.map((name) => parse(readFileSync(new URL(name, folder), 'utf8'), { noLocation: true })));
}
