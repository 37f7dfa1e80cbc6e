import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import {
  type ExternalId,
  digestId,
  externalKey,
  factId,
  idFromExternalId,
  kindOf,
  parseId,
  parseNodeId,
} from '../../src/model/ids.js';
import { kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';

const anyKind = fc.constantFrom(...kindNames);
/** Texts rich in what escaping is about, among them halves of surrogate pairs and what comes out longer than an id. */
const tricky = fc.array(fc.constantFrom('a', ':', '|', '%', '%3A', '%u', 'd800', '\ud800', '😀', '_', '.', ' '), {
  minLength: 1,
  maxLength: 6,
});
const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  tricky.map((pieces) => pieces.join('')),
  fc.integer({ min: 40, max: 60 }).map((length) => 'ไทย'.repeat(length)),
);
const anyExternalId: fc.Arbitrary<ExternalId> = fc.record({ scheme: anyText, value: anyText });

function problemOf(work: () => unknown): UserError['problem'] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('It was accepted');
}

describe('An id', () => {
  test.each(kindNames)('of the kind %s tells the kind by its prefix', (kind) => {
    const id = `${definition(kind).prefix}:some-thing.1~x_y`;
    expect(kindOf(id)).toBe(kind);
    expect(parseId(id, 'id')).toEqual({ kind, id });
  });

  test('of a conflict is an id of anything that has one, and of no kind', () => {
    expect(parseNodeId('conflict:0123abcd', 'id')).toBe('conflict:0123abcd');
    expect(kindOf('conflict:0123abcd')).toBeUndefined();
  });

  test.each(['committee:x\n', ' committee:x', '\ufeffcommittee:x', 'comm\u200bittee:x', 'committee:\u00adx\u00a0'])(
    'is compared without what means nothing in a text: %j is committee:x',
    (text) => {
      expect(parseId(text, 'id')).toEqual({ kind: 'Committee', id: 'committee:x' });
      expect(parseNodeId(text, 'id')).toBe('committee:x');
      expect(parseNodeId(text.replace('committee', 'conflict').replace('comm\u200bittee', 'conflict'), 'id')).toBe(
        'conflict:x',
      );
    },
  );

  test.each([
    ...['', ':', 'committee', 'committee:', ':wco-ptc', 'committee::x', 'committee wco', 'wco-ptc'],
    ...[
      'Committee:wco-ptc',
      'COMMITTEE:wco-ptc',
      'committees:wco-ptc',
      'nothing:x',
      'constructor:x',
      'claim:x',
      'conflict:',
      'conflict:x y',
    ],
    ...['committee:wco ptc', 'committee:wco/ptc', 'committee:wco|ptc', 'committee:é', 'committee:x\u200by z'],
  ])('is not %j, which is refused with the argument, the value and the remedy', (text) => {
    for (const parse of [parseId, parseNodeId]) {
      expect(problemOf(() => parse(text, 'about.id'))).toEqual({
        code: 'BAD_ID',
        message: `"about.id" is ${JSON.stringify(text)}, which is not an id.`,
        argument: 'about.id',
        value: text,
        remedy: expect.stringContaining('such as committee:wco-ptc') as string,
      });
    }
  });

  test('is not longer than 300 characters after its kind; an error quotes the beginning of one that is', () => {
    for (const parse of [parseId, parseNodeId]) {
      expect(parse(`committee:${'x'.repeat(300)}`, 'id')).toBeTruthy();
      expect(problemOf(() => parse(`committee:${'x'.repeat(301)}`, 'id'))).toMatchObject({
        code: 'BAD_ID',
        message: `"id" is "committee:${'x'.repeat(50)}…", which is not an id.`,
        value: `committee:${'x'.repeat(190)}…`,
      });
    }
  });
});

describe('An id made from an external id', () => {
  test.each([
    ['wikidata', 'Q842490', 'organisation:wikidata:Q842490'],
    ['iso-3166', 'VN', 'organisation:iso-3166:VN'],
    ['a:b', 'c|d', 'organisation:a%3Ab:c%7Cd'],
    ['100%', "it's (not)*!", 'organisation:100%25:it%27s%20%28not%29%2A%21'],
    ['_x', 'é', 'organisation:_x:%C3%A9'],
    ['https', 'https://www.wcoomd.org/', 'organisation:https:https%3A%2F%2Fwww.wcoomd.org%2F'],
  ])('of scheme %j and value %j is readable: %s', (scheme, value, id) => {
    expect(idFromExternalId('Organisation', { scheme, value })).toBe(id);
  });

  test('is an id of its kind, whatever the scheme and value', () => {
    fc.assert(
      fc.property(anyKind, anyExternalId, (kind, externalId) => {
        const id = idFromExternalId(kind, externalId);
        expect(parseId(id, 'id')).toEqual({ kind, id });
      }),
      { numRuns: 500 },
    );
  });

  test('never coincides with one made from another, and neither do the keys they are looked up by', () => {
    fc.assert(
      fc.property(anyExternalId, anyExternalId, anyKind, anyKind, (one, other, kind, otherKind) => {
        const same = one.scheme === other.scheme && one.value === other.value && kind === otherKind;
        expect(idFromExternalId(kind, one) === idFromExternalId(otherKind, other)).toBe(same);
        expect(externalKey(kind, one) === externalKey(otherKind, other)).toBe(same);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never coincides with that of the same text divided otherwise', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), fc.nat(), fc.nat(), (text, first, second) => {
        const [a, b] = [1 + (first % (text.length - 1)), 1 + (second % (text.length - 1))];
        fc.pre(a !== b);
        const divided = (at: number): ExternalId => ({ scheme: text.slice(0, at), value: text.slice(at) });
        expect(idFromExternalId('Country', divided(a))).not.toBe(idFromExternalId('Country', divided(b)));
        expect(externalKey('Country', divided(a))).not.toBe(externalKey('Country', divided(b)));
      }),
    );
  });
});

describe('An id made from a key', () => {
  test('is the same for the same key, and an id of its kind', () => {
    const id = factId('TreatyAction', ['SIGNED', 'country:vn', 'agreement:x', null]);
    expect(factId('TreatyAction', ['SIGNED', 'country:vn', 'agreement:x', null])).toBe(id);
    expect(parseId(id, 'id').kind).toBe('TreatyAction');
  });

  test('holds what is absent equal to nothing else, not even to an empty text or the word', () => {
    const ids = [null, '', 'null', 0, '0'].map((part) => digestId('claim', ['x', part]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('differs for keys whose parts are divided otherwise', () => {
    const keys = [['ab', 'c'], ['a', 'bc'], ['abc'], ['a', 'b', 'c'], ['["a","b","c"]'], ['abc', null]];
    expect(new Set(keys.map((key) => factId('Membership', key))).size).toBe(keys.length);
  });
});
