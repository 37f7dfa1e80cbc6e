import { describe, expect, test } from 'vitest';
import { neo4j } from '../../src/cypher/dialect/neo4j.js';
import { type Part, Parameter } from '../../src/cypher/parts.js';
import { Statement, statement } from '../../src/cypher/statement.js';
import { StatementsByName } from '../../src/cypher/statements-by-name.js';
import {
  clauses,
  comprehension,
  constant,
  cypher,
  input,
  integer,
  joined,
  key,
  label,
  list,
  map,
  property,
  relationships,
  sortedProjection,
  subquery,
  union,
  variable,
} from '../../src/cypher/template.js';

/** The text of a part, in a statement of its own. */
function printed(part: Part): string {
  return new Statement(part).text(neo4j);
}

describe('A part is printed', () => {
  const [fact, party] = [variable('fact'), variable('party')];
  test.each<[name: string, part: Part, text: string]>([
    ['a template', cypher`MATCH (n) RETURN count(*) AS count`, 'MATCH (n) RETURN count(*) AS count'],
    ['a template within a template', cypher`MATCH ${cypher`(n)`} RETURN n`, 'MATCH (n) RETURN n'],
    ['a variable, with a number', cypher`MATCH (${fact})`, 'MATCH (fact1)'],
    [
      'a variable, with the same number each time',
      cypher`MATCH (${fact}) RETURN ${fact}`,
      'MATCH (fact1) RETURN fact1',
    ],
    ['another variable of the same hint, with another number', list([variable('a'), variable('a')]), '[a1, a2]'],
    ['a label', cypher`(:${label('Fact')})`, '(:Fact)'],
    ['a property', property(fact, 'id'), 'fact1.id'],
    ['the key of a property', cypher`({${key('id')}: 1})`, '({id: 1})'],
    ['relationship types', cypher`-[:${relationships('PARTY', 'MEMBER')}]->`, '-[:PARTY|MEMBER]->'],
    ['a whole number', integer(-42), '-42'],
    ['an input', input('ids'), '$ids'],
    ['a constant that is a word in capitals, by itself', constant('TREATY_ACTION'), '$TREATY_ACTION'],
    ['any other constant, with a number', list([constant('a'), constant(1), constant(null)]), '[$c1, $c2, $c3]'],
    ['equal constants, once', list([constant(['a']), constant('b'), constant(['a'])]), '[$c1, $c2, $c1]'],
    [
      'values of a request',
      list([new Parameter({ from: 'request' }), new Parameter({ from: 'shared' })]),
      '[$p1, $p2]',
    ],
    ['parts with a separator between', joined([label('A'), label('B')], ' OR '), 'A OR B'],
    ['clauses, and lists of them', clauses(cypher`A`, [cypher`B`, cypher`C`]), 'A B C'],
    ['a map', map([['id', input('id')], ['kind', label('x')]]), '{id: $id, kind: x}'], // prettier-ignore
    ['a subquery', subquery([fact, party], cypher`RETURN 1 AS one`, []), 'CALL (fact1, party1) { RETURN 1 AS one }'],
    ['a subquery that imports nothing', subquery([], cypher`RETURN 1 AS one`, []), 'CALL { RETURN 1 AS one }'],
    [
      'a union',
      union([fact], [cypher`MATCH (${party}:A)`, cypher`MATCH (${party}:B)`], party),
      'CALL (fact1) { MATCH (party1:A) RETURN party1 UNION ALL MATCH (party1:B) RETURN party1 }',
    ],
    [
      'a union of distinct nodes',
      union([], [cypher`MATCH (${party}:A)`, cypher`MATCH (${party}:B)`], party, { distinct: true }),
      'CALL { MATCH (party1:A) RETURN party1 UNION MATCH (party1:B) RETURN party1 }',
    ],
    [
      'a comprehension',
      comprehension(cypher`(${fact})--(${party})`, property(party, 'id')),
      '[(fact1)--(party1) | party1.id]',
    ],
    [
      'a sorted projection',
      sortedProjection([fact, party], property(fact, 'id')),
      'WITH fact1, party1 ORDER BY fact1.id',
    ],
  ])('%s', (_, part, text) => {
    expect(printed(part)).toBe(text);
  });
});

describe('The values of a statement', () => {
  test('are its constants, each once, and what it still has to be given', () => {
    const asked = statement`RETURN ${constant('FOUND')}, ${constant(['a'])}, ${constant(['a'])}, ${input('ids')}, ${input('ids')}`;
    expect(asked.constants).toEqual({ FOUND: 'FOUND', c1: ['a'] });
    expect([...asked.parameters.keys()]).toEqual(['ids']);
  });

  test('tell two statements of one text apart', () => {
    const [one, other] = [statement`RETURN ${constant('a')} AS x`, statement`RETURN ${constant('b')} AS x`];
    expect(one.text(neo4j)).toBe(other.text(neo4j));
    expect(one.identity).not.toBe(other.identity);
    expect(statement`RETURN ${constant('a')} AS x`.identity).toBe(one.identity);
  });
});

describe('No value becomes a piece of a statement:', () => {
  test.each(["'text'", '"text"', '`name`', '$name'])('%s in a template is refused', (text) => {
    const texts = Object.assign([`RETURN ${text}`], { raw: [`RETURN ${text}`] });
    expect(() => cypher(texts)).toThrow('no quotes and no parameters');
  });

  test.each(['', 'a b', 'a`b', 'a:b', 'ä', '1a', "a'", 'a\nb', 'x}) DETACH DELETE n //'])(
    '%j is no label, no relationship type, no key, no property and no variable',
    (name) => {
      const uses = [label, relationships, key, variable, (text: string) => property(cypher`n`, text)];
      for (const use of uses) expect(() => use(name)).toThrow('Not a plain name');
    },
  );

  test.each(['', 'IDS', 'p1', 'c1', 'ids1', 'a b', 'x} RETURN 1'])('%j is no input', (name) => {
    expect(() => input(name)).toThrow('Not the name of an input');
    expect(() => new Parameter({ from: 'input', name })).toThrow('Not the name of an input');
  });

  test.each([1.5, NaN, Infinity, 2 ** 53])('%d is no whole number', (value) => {
    expect(() => integer(value)).toThrow('Not a whole number');
  });
});

describe('Printed names never coincide:', () => {
  test('a name that ends in a digit is none of a variable, and none of a template', () => {
    // Or `a1` and the number 1 would be what `a` and the number 11 are.
    expect(() => variable('a1')).toThrow('ends in no digit');
    expect(() => cypher`MATCH (fact1) RETURN fact1`).toThrow('Names that end in a digit');
  });

  test('a hundred variables of few hints have a hundred names', () => {
    const variables = Array.from({ length: 100 }, (_, index) => variable(['a', 'fact', 'fact_'][index % 3] ?? ''));
    const names = printed(list(variables)).slice(1, -1).split(', ');
    expect(new Set(names).size).toBe(100);
  });
});

test('Statements that differ in names are made once each', () => {
  let made = 0;
  const counting = new StatementsByName((name: string, relationship: string) => {
    made += 1;
    return statement`MATCH (:${label(name)})-[link:${relationships(relationship)}]->() RETURN count(link) AS count`;
  });
  const texts = [counting.of('A', 'X'), counting.of('A', 'Y'), counting.of('A', 'X')].map((one) => one.text(neo4j));
  expect(texts).toEqual([
    'MATCH (:A)-[link:X]->() RETURN count(link) AS count',
    'MATCH (:A)-[link:Y]->() RETURN count(link) AS count',
    'MATCH (:A)-[link:X]->() RETURN count(link) AS count',
  ]);
  expect([made, counting.made.length]).toEqual([2, 2]);
});
