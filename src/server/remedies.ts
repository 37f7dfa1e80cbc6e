import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type ASTNode, type GraphQLFormattedError, type GraphQLSchema, Kind, isInputObjectType, print } from 'graphql';
import { type WrittenValue, objectAround } from './object-around.js';

/*
 * The errors of libraries say what is wrong in a sentence, and seldom what to do. From the sentence follows the remedy,
 * and the variable at fault.
 */

/** The error of a library, with a remedy where its sentence tells one. @param node the part of the document at fault */
export function withRemedy(
  formatted: GraphQLFormattedError,
  node: ASTNode | undefined,
  schema: GraphQLSchema,
): GraphQLFormattedError {
  const { message } = formatted;
  switch (formatted.extensions?.['code']) {
    case ApolloServerErrorCode.BAD_REQUEST: {
      const known = ofRequests.find(({ begins }) => message.startsWith(begins)) ?? usual;
      return extended(known.message === undefined ? formatted : { ...formatted, message: known.message }, known);
    }
    case ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED:
      return extended(formatted, { remedy: remedyOfLiteral(message, node, schema) });
    default: {
      const [, argument] = /^Variable "(\$\w+)"/.exec(message) ?? [];
      if (argument === undefined) return formatted;
      const declared = `Give ${argument} a value of the type that the operation declares for it.`;
      return extended(formatted, { argument, remedy: remedyOfVariable(message, schema) ?? declared });
    }
  }
}

function extended(
  formatted: GraphQLFormattedError,
  { argument, remedy }: { readonly argument?: string; readonly remedy?: string | undefined },
): GraphQLFormattedError {
  if (remedy === undefined) return formatted;
  return { ...formatted, extensions: { ...(argument && { argument }), remedy, ...formatted.extensions } };
}

/** A fault of a request, told by the beginning of the library's sentence. */
interface RequestFault {
  readonly begins: string;
  /** The sentence in the library's place. */
  readonly message?: string;
  readonly remedy: string;
}

const asBody =
  'Send a JSON object such as {"query": "{ service { name } }"} by POST, as "Content-Type: application/json".';

const ofRequests: readonly RequestFault[] = [
  {
    begins: 'This operation has been blocked as a potential Cross-Site Request Forgery',
    message: 'The request may be one that a page of another site made a browser send (Cross-Site Request Forgery).',
    remedy:
      'Send a GET with the header "Accept: application/json", or send the query by POST, as "Content-Type: application/json". Of pages of another site the server takes requests only where it is set to admit their origin.',
  },
  {
    begins: "An 'accept' header was provided",
    message: 'The "Accept" header of the request leaves out the types that answers are of.',
    remedy: 'Send "Accept: application/json".',
  },
  { begins: 'GET requests only support query operations', remedy: 'Send a mutation by POST.' },
  {
    begins: 'GET requests may not have a content-type',
    remedy: 'Leave "Content-Type" out, which tells of a body, and send "Accept: application/json".',
  },
  {
    begins: 'The ',
    remedy: 'In a URL, give each parameter once, and "variables" and "extensions" as JSON objects, percent-encoded.',
  },
  { begins: 'Operation batching disabled', remedy: 'Send one operation a request; it may have several root fields.' },
  {
    begins: 'GraphQL operations must contain a non-empty `query`',
    message: 'The request has no query.',
    remedy: 'Give a document as "query", such as { service { name } }.',
  },
];

const usual: Omit<RequestFault, 'begins'> = { remedy: asBody };

/** The remedy for a value that a document has where another form is asked for. */
function remedyOfLiteral(message: string, node: ASTNode | undefined, schema: GraphQLSchema): string | undefined {
  const [, variable, own = '', wanted] =
    /^Variable "(\$\w+)" of type "(.+)" used in position expecting type "(.+)"\.$/.exec(message) ?? [];
  if (variable !== undefined) return inObject(wanted, { text: variable, isList: own.startsWith('[') }, schema);
  const [, type] = /^Expected value of type "(.+?)", found /.exec(message) ?? [];
  const given = literalOf(node);
  return given && (inObject(type, given, schema) ?? oneOfSeveral(given));
}

/** The remedy for a value of a variable that has another form than its type. */
function remedyOfVariable(message: string, schema: GraphQLSchema): string | undefined {
  const [, text = '', fault = ''] =
    /^Variable "\$\w+" got invalid value (.+?)(?: at "[^"]+")?; ((?:Expected|Field|\w+ cannot) .+)$/s.exec(message) ??
    [];
  const [, type] = /^(?:Expected type|Field "\d+" is not defined by type) "(\w+)/.exec(fault) ?? [];
  const given = { text, isList: text.startsWith('[') };
  return inObject(type, given, schema, JSON.stringify) ?? oneOfSeveral(given);
}

function inObject(
  typeName: string | undefined,
  given: WrittenValue,
  schema: GraphQLSchema,
  key?: (name: string) => string,
): string | undefined {
  const type = schema.getType((typeName ?? '').replaceAll(/[^\w]/g, ''));
  const object = isInputObjectType(type) ? objectAround(type, shortened(given), key) : undefined;
  return object && `Write ${object}.`;
}

function oneOfSeveral(given: WrittenValue): string | undefined {
  return given.isList ? `Give one value; a filter takes several so: { in: ${shortened(given).text} }.` : undefined;
}

function literalOf(node: ASTNode | undefined): WrittenValue | undefined {
  if (node === undefined || !scalarsAndLists.has(node.kind)) return undefined;
  return { text: print(node), isList: node.kind === Kind.LIST };
}

const scalarsAndLists: ReadonlySet<string> = new Set([
  ...[Kind.STRING, Kind.INT, Kind.FLOAT, Kind.BOOLEAN, Kind.ENUM, Kind.LIST],
]);

/** Longer values are left out of a remedy, which is about their form. */
const longestShown = 60;

function shortened({ text, isList }: WrittenValue): WrittenValue {
  return { text: text.length <= longestShown ? text : isList ? '[…]' : '…', isList };
}
