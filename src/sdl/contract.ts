import { readFileSync, readdirSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, buildASTSchema, concatAST, parse } from 'graphql';
import { completeSchema } from './complete-schema.js';

const folder = new URL('../../schema/', import.meta.url);

/** The contract: the hand-written files of `schema/`, completed from the model. */
function contract(): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const handWritten = files.map((name) => parse(readFileSync(new URL(name, folder), 'utf8'), { noLocation: true }));
  return completeSchema(concatAST(handWritten));
}

/** The schema of the contract, not yet answering anything. */
export function contractSchema(): GraphQLSchema {
  return buildASTSchema(contract());
}
