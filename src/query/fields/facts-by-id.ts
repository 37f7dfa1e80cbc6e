import type { FieldImplementation } from '../types.js';
import { list, offered } from './scalars.js';

/** The facts of `types` whose ids the parent offers under `column`, in the order in which they can have happened. */
export function factsNamed(column: string, types: readonly string[]): FieldImplementation {
  return list(
    (site, compiler) => {
      const fact = compiler.name();
      return {
        text: `UNWIND ${offered(site, column)} AS id MATCH (${fact}:Fact {id: id})`,
        variable: fact,
        types,
        orderBy: `${fact}.possibleFrom, ${fact}.id`,
      };
    },
    (site) => [offered(site, column)],
  );
}
