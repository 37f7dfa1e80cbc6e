import { parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Failure } from './judge.js';
import { reduced } from './reduce.js';

/** A failure of every document that has both a committee by a variable and what it is part of. */
function again(document: Failure['document'], cases: Failure['cases']): Failure | undefined {
  const isFailing = ['committee(id: $id)', 'partOf'].every((text) => print(document).includes(text));
  return isFailing ? { kind: 'fails', problem: '', document, cases, answers: {}, isTogether: false } : undefined;
}

describe('An operation that fails is made smaller', () => {
  test('until what is left fails in the same way', async () => {
    const document = parse(`
      query ($id: ID!, $on: Boolean!, $first: Int) {
        ... @include(if: $on) {
          some: committee(id: $id) { id name ...OfCommittee posts(first: $first) { totalCount } }
        }
        service { name }
      }
      fragment OfCommittee on Committee { kind ... on Body { it: names { value } } partOf { id name } }`);
    const failure = again(document, [{ id: 'committee:x', on: true, first: 3 }]);
    if (failure === undefined) throw new Error('It does not fail');
    const smallest = await reduced(failure, (...asked) => Promise.resolve(again(...asked)));
    expect(print(smallest.document)).toBe(print(parse('query ($id: ID!) { committee(id: $id) { partOf { name } } }')));
    expect(smallest.cases).toEqual([{ id: 'committee:x' }]);
  });
});
