import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatParameters, formatStatement } from '../../src/cypher/format.js';

describe('a statement laid out for reading', () => {
  test.each([
    [
      'has a line for each clause, and for each block of a subquery',
      'MATCH (a:A {id: $id}) CALL (a) { MATCH (a)-[:B]->(b) WHERE b.c = $c RETURN collect(b.d) AS ds } RETURN a.id, ds ORDER BY a.id LIMIT 1',
      `MATCH (a:A {id: $id})
CALL (a) {
  MATCH (a)-[:B]->(b)
  WHERE b.c = $c
  RETURN collect(b.d) AS ds
}
RETURN a.id, ds
ORDER BY a.id
LIMIT 1`,
    ],
    [
      'keeps together what belongs to one clause',
      "OPTIONAL MATCH (a) WHERE a.b STARTS WITH 'x' MERGE (c) ON CREATE SET c.d = 1 DETACH DELETE a",
      `OPTIONAL MATCH (a)
WHERE a.b STARTS WITH 'x'
MERGE (c)
ON CREATE SET c.d = 1
DETACH DELETE a`,
    ],
    [
      'has a short block of a condition within its line',
      'MATCH (a) WHERE NOT EXISTS { MATCH (a)<-[:B|C]-() } RETURN a',
      `MATCH (a)
WHERE NOT EXISTS { MATCH (a)<-[:B|C]-() }
RETURN a`,
    ],
    [
      'breaks what is too long at its commas, its connectives and its cases',
      "MATCH (a) WHERE a.somethingLong = $somethingLong AND a.somethingElse = $somethingElse AND (a.yetAnother IS NULL OR a.yetAnother > 1) RETURN [a.somethingLong, CASE WHEN a.somethingElse = 'a rather long text' THEN 'one' WHEN a.somethingElse = $somethingElse THEN 'two' ELSE 'three' END] AS all",
      `MATCH (a)
WHERE a.somethingLong = $somethingLong
  AND a.somethingElse = $somethingElse
  AND (a.yetAnother IS NULL OR a.yetAnother > 1)
RETURN [
  a.somethingLong,
  CASE
    WHEN a.somethingElse = 'a rather long text' THEN 'one'
    WHEN a.somethingElse = $somethingElse THEN 'two'
    ELSE 'three'
  END
] AS all`,
    ],
    [
      'leaves as it is what stands in quotes',
      "RETURN 'MATCH (a)  RETURN \\'b\\'' AS text, `a  WHERE b` AS name",
      "RETURN 'MATCH (a)  RETURN \\'b\\'' AS text, `a  WHERE b` AS name",
    ],
  ])('%s', (_, statement, expected) => {
    expect(formatStatement(statement)).toBe(expected);
  });

  test('differs from the statement in nothing but its whitespace', () => {
    const word = fc.constantFrom(
      ...['MATCH', 'WITH', 'CASE WHEN a THEN b END', 'a.b', '$p1', ',', 'AND', 'OR', '->', '|', "' RETURN  x'", 'ON'],
    );
    const { statement } = fc.letrec<{ part: string; statement: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        word,
        ...['()', '[]', '{}'].map(([open, close]) =>
          tie('statement').map((within) => `${open ?? ''}${within}${close ?? ''}`),
        ),
      ),
      statement: fc.array(tie('part'), { maxLength: 20 }).map((parts) => parts.join(' ')),
    }));
    fc.assert(
      fc.property(statement, (text) => {
        expect(formatStatement(text).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(formatStatement(formatStatement(text))).toBe(formatStatement(text));
      }),
    );
  });
});

test('parameters are JSON with their names in order, and a line for each member of what is too long', () => {
  const rows = ['a', 'b'].map((id) => ({ id, text: id.repeat(60) }));
  expect(formatParameters({ b: [1, null], a: { d: 'x', c: true } })).toBe('{"a":{"c":true,"d":"x"},"b":[1,null]}');
  expect(formatParameters({ rows })).toBe(`{
  "rows": [
    {"id":"a","text":"${'a'.repeat(60)}"},
    {"id":"b","text":"${'b'.repeat(60)}"}
  ]
}`);
});
