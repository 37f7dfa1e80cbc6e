import type { Part } from '../../cypher/parts.js';
import type { Raw, Request } from '../request.js';
import type { CompiledField } from '../types.js';

/** The expressions that a statement returns for a field as one list, and the way from that list to the field's value. */
export interface Answer {
  readonly projection: readonly Part[];
  readonly decode: (answer: unknown, request: Request) => unknown;
}

/** The answer of a compiled field. */
export function answerOf({ items, decode }: CompiledField): Answer {
  const distinct = new Map(items);
  const aliases = [...distinct.keys()];
  return {
    projection: [...distinct.values()],
    decode: (answer, request) => {
      const values = answer as readonly unknown[];
      const raw: Raw = Object.fromEntries(aliases.map((alias, index) => [alias, values[index]]));
      return decode(raw, request);
    },
  };
}
