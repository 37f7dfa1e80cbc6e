import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { z } from 'zod';
import { UserError } from '../errors.js';

/** A query, with the values of its variables. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The text of a query, and the name by which errors call it. */
export interface QuestionText {
  readonly text: string;
  readonly name: string;
}

/**
 * Reads a query.
 * @param given the query, or the name of a file with it
 * @param variables JSON, or the name of a file with JSON
 * @param operationName of the operation that is meant, where there are several
 * @throws UserError BAD_QUESTION when there is no such query, or the schema does not allow it
 */
export async function readQuestion(
  schema: GraphQLSchema,
  given: string,
  variables?: string,
  operationName?: string,
): Promise<Question> {
  const document = questionDocument(schema, await questionText(given), operationName);
  return { document, operationName, variables: await readVariables(variables) };
}

/** The text of a query that is given as it is, as the name of a file, or as `-` for standard input. */
export async function questionText(given: string): Promise<QuestionText> {
  if (given.includes('{')) return { text: given, name: 'The query' };
  return given === '-'
    ? { text: await text(process.stdin), name: 'The query' }
    : { text: await contentOf(given), name: given };
}

/**
 * The document of a query.
 * @throws UserError BAD_QUESTION when it is no query that the schema allows
 */
export function questionDocument(
  schema: GraphQLSchema,
  { text: content, name }: QuestionText,
  operationName?: string,
): DocumentNode {
  const document = parsed(content, name);
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) throw badQuestion(mistakes.map((mistake) => located(mistake, name)).join('\n'));
  const operation = getOperationAST(document, operationName);
  if (operation == null)
    throw badQuestion(`${name} has several operations, or none of that name; name one by --operation.`);
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw badQuestion(`${name} has a ${operation.operation}; only queries are taken here, as the others would write.`);
  }
  return document;
}

async function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw badQuestion(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}

function parsed(content: string, name: string): DocumentNode {
  try {
    return parse(content);
  } catch (error) {
    throw error instanceof GraphQLError ? badQuestion(located(error, name)) : error;
  }
}

function located({ message, locations }: GraphQLError, name: string): string {
  const [place] = locations ?? [];
  return `${name}${place === undefined ? '' : `:${place.line}:${place.column}`}: ${message}`;
}

/**
 * Reads the values of variables from JSON, or from the file of that name.
 * @throws UserError BAD_QUESTION
 */
export async function readVariables(given = '{}'): Promise<Question['variables']> {
  const isJson = given.trimStart().startsWith('{');
  const content = isJson ? given : await contentOf(given);
  const place = isJson ? '' : ` in ${given}`;
  const read = variableValues.safeParse(valueOf(content, place));
  if (read.success) return read.data;
  throw badQuestion(`The variables${place} are not an object of values by name, such as {"day": "2024-06-01"}.`);
}

const variableValues = z.record(z.string(), z.unknown());

function valueOf(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw badQuestion(`The variables${place} are not JSON: ${String(error)}`);
  }
}

function badQuestion(message: string): UserError {
  return new UserError({ code: 'BAD_QUESTION', message, remedy: '' });
}
