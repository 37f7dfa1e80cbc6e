import { type Part, Subquery, Union } from '../parts.js';
import { type AnswerStatement, Statement } from '../statement.js';
import { cypher, input, property, variable } from '../template.js';
import { mapParts } from '../walk.js';

/**
 * The statement that answers several requests at once. It takes `requests`, a list of maps with the values of each
 * request's parameters by name and its `place`, and the shared parameters and constants as the original does; it returns
 * a row `{place, answer}` for each.
 */
export function batched(original: AnswerStatement): Statement {
  const request = variable('request');
  const names = new Map([...original.parameters].map(([name, parameter]) => [parameter, name]));

  const ofRequest = (part: Part): Part => {
    switch (part.kind) {
      case 'parameter': {
        const name = names.get(part);
        return name === undefined || part.source.from !== 'request' ? part : property(request, name);
      }
      case 'subquery':
        return new Subquery([request, ...part.imports], ofRequest(part.body), part.returned);
      case 'union':
        return new Union([request, ...part.imports], part.branches.map(ofRequest), part.node, part.distinct);
      default:
        return mapParts(part, ofRequest);
    }
  };

  const each = cypher`${ofRequest(original.clauses)} RETURN ${ofRequest(original.answer)} AS answer`;
  return new Statement(
    cypher`UNWIND ${input('requests')} AS ${request} ${new Subquery([request], each, [])} RETURN ${property(request, 'place')} AS place, answer`,
    original.names,
  );
}
