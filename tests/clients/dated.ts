import { type GraphQLSchema, Kind, TypeInfo, parse, print, visit, visitWithTypeInfo } from 'graphql';
import { questionsForEveryField } from '../support/walk.js';

/**
 * The questions for every field, by the field of `Query`, each asked for the day `$at` wherever a field takes one; but
 * for those that no field of takes one. They are named as Relay's compiler wants those of a module `everyField` named, and read only the first 20 of each list.
 */
export function datedQuestions(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const questions = [...questionsForEveryField(schema)].map(([field, question]) => {
    const name = `everyField${field.slice(0, 1).toUpperCase()}${field.slice(1)}Query`;
    return [field, dated(schema, question, name)] as const;
  });
  return new Map(questions.filter(([, question]) => question.includes('at: $at')));
}

/** The same questions, all of whose fields are asked for one day by `@asOf`. */
export function questionsAsOf(schema: GraphQLSchema, day: string): ReadonlyMap<string, string> {
  const questions = [...questionsForEveryField(schema)].map(([field, question]) => {
    return [field, question.replace('{', `@asOf(date: "${day}", reading: POSSIBLE) {`)] as const;
  });
  return new Map(questions);
}

function dated(schema: GraphQLSchema, question: string, name: string): string {
  const types = new TypeInfo(schema);
  const [withAt] = parse(`query ${name}($at: Date!) { field(at: $at) }`).definitions;
  if (withAt?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A query is an operation');
  const at = withAt.selectionSet.selections.flatMap((field) => ('arguments' in field ? (field.arguments ?? []) : []));
  const document = visit(
    parse(question),
    visitWithTypeInfo(types, {
      OperationDefinition: ({ selectionSet }) => ({ ...withAt, selectionSet }),
      Field(field) {
        const takesDay = types.getFieldDef()?.args.some((argument) => argument.name === 'at') ?? false;
        return takesDay ? { ...field, arguments: [...(field.arguments ?? []), ...at] } : undefined;
      },
      Argument: ({ name }) => (name.value === 'after' ? null : undefined),
      IntValue: (value) => (value.value === '25' ? { ...value, value: '20' } : undefined),
    }),
  );
  return print(document);
}
