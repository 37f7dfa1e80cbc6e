import { readFile } from 'node:fs/promises';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { UserError } from '../errors.js';

/** A query to explain, with the values of its variables. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Reads a query from a file.
 * @param variables JSON, or the name of a file with JSON
 * @param operationName of the operation to explain, where the file has several
 * @throws UserError BAD_QUESTION when there is no such query, or the schema does not allow it
 */
export async function readQuestion(
  schema: GraphQLSchema,
  file: string,
  variables = '{}',
  operationName?: string,
): Promise<Question> {
  const document = parsed(await contentOf(file), file);
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) throw badQuestion(mistakes.map((mistake) => located(mistake, file)).join('\n'));
  const operation = getOperationAST(document, operationName);
  if (operation == null)
    throw badQuestion(`${file} has several operations, or none of that name; name one by --operation.`);
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw badQuestion(`${file} has a ${operation.operation}; only queries are explained, as the others would write.`);
  }
  return { document, operationName, variables: await variablesOf(variables) };
}

async function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw badQuestion(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}

function parsed(text: string, file: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof GraphQLError ? badQuestion(located(error, file)) : error;
  }
}

function located({ message, locations }: GraphQLError, file: string): string {
  const [place] = locations ?? [];
  return `${file}${place === undefined ? '' : `:${place.line}:${place.column}`}: ${message}`;
}

async function variablesOf(given: string): Promise<Question['variables']> {
  const isJson = given.trimStart().startsWith('{');
  const text = isJson ? given : await contentOf(given);
  try {
    return JSON.parse(text) as Question['variables'];
  } catch (error) {
    throw badQuestion(`The variables${isJson ? '' : ` in ${given}`} are not JSON: ${String(error)}`);
  }
}

function badQuestion(message: string): UserError {
  return new UserError({ code: 'BAD_QUESTION', message, remedy: '' });
}
