import fc from 'fast-check';
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';
import { completeRecords } from '../support/complete-records.js';
import { type Place, placesIn, withField } from '../support/record-places.js';
import type { RawRecord } from '../support/world.js';

/** A record that must be refused, and the place in it that the refusal must name. */
export interface Malformed {
  readonly record: unknown;
  readonly path: string;
  /** The mistake, for whoever reads of a failure. */
  readonly mistake: string;
}

/** Good records of every kind, and with every part that a record can have. None is spoken of by any other. */
const patterns: readonly RawRecord[] = completeRecords().map((record, index) => {
  const [[kind, body]] = Object.entries(record) as [[string, RawRecord]];
  const id = `${kind}:malformed-${index.toString()}`;
  const citation = { source: 'source:complete-first', locator: id, asOf: '2010-01-01' };
  return {
    [kind]: {
      ...body,
      id,
      externalIds: [{ scheme: 'malformed', value: id }],
      citation: { ...citation, rank: 'NORMAL', inferred: ['asOf', ...optionalNames(kind, body)] },
    },
  };
});

const further: readonly RawRecord[] = [
  {
    conflict: {
      about: { id: 'committee:complete' },
      field: 'name',
      note: 'Two names.',
      facts: [{ id: 'appointment:complete' }],
      citation: { source: 'source:complete-first', locator: 'malformed' },
    },
  },
  {
    withdrawal: {
      about: { externalId: { type: 'COMMITTEE', scheme: 'malformed', value: 'x' } },
      source: 'source:complete-first',
      locator: 'malformed',
    },
  },
  { known: { id: 'source:malformed', recordedOn: '2010-01-01' } },
];

/** Values that a place of the type can't have. */
function wrongValues(type: GraphQLInputType): readonly unknown[] {
  const nullable = getNullableType(type);
  // One item stands for a list of one, so a list of texts may be a text.
  if (isListType(nullable)) return [7, true, [null], [[]]];
  if (isInputObjectType(nullable)) return [7, 'x', true, [], [{}]];
  if (isEnumType(nullable)) return ['NO_SUCH_WORD', 'constructor', '', 7, true, {}, []];
  switch (nullable.name) {
    case 'EDTF':
      return [2024, true, {}, [], '', 'May 2024', '2024-13', '2023-02-29', '2024/2023', '../..', '20240101'];
    case 'ID':
      return [7, true, {}, [], '', 'no id', 'nothing:x', `official:${'x'.repeat(10_000)}`];
    case 'Int':
      return ['7', true, {}, [], 1.5, 1e300];
    case 'Float':
      return ['7', true, {}, []];
    case 'Boolean':
      return ['true', 1, 0, {}, []];
    default:
      return [7, true, {}, [], '', ' \u200b\u00a0', 'x'.repeat(10_000), 'half \udc00'];
  }
}

/** Names of fields that no input has, among them those that objects of JavaScript have. */
const strangeNames = ['__proto__', 'constructor', 'toString', 'flag', 'Id', 'names ', '', 'ид', 'x'.repeat(50)];

/** True for a place without which a record, or a part of it, says nothing. */
function isRequired(kind: string, { type, path }: Place): boolean {
  return (isNonNullType(type) && path !== '' && !path.endsWith(']')) || requiredNames(kind).includes(path);
}

/** The fields and links that records of a kind need by the model. */
function requiredNames(prefix: string): readonly string[] {
  const kind = kindNames.find((one) => definition(one).prefix === prefix);
  const { fields, links } = kind === undefined ? { fields: {}, links: {} } : definition(kind);
  return Object.entries({ ...fields, ...links }).flatMap(([name, { required }]) => (required ? [name] : []));
}

/** The fields and links that a record gives and does not need, so that a citation may name them. */
function optionalNames(prefix: string, body: RawRecord): readonly string[] {
  const others = ['id', 'externalIds', 'names', 'citation', ...requiredNames(prefix)];
  return Object.keys(body).filter((name) => !others.includes(name));
}

function misfits(record: RawRecord): fc.Arbitrary<Malformed> {
  const [[kind, body]] = Object.entries(record) as [[string, object]];
  const places = placesIn(record);
  const inner = places.filter(({ path }) => path !== '');
  const objects = places.filter(({ type }) => isInputObjectType(getNullableType(type)));
  const needed = places.filter((place) => isRequired(kind, place));
  const wrong = fc.constantFrom(...inner).chain(({ path, type, replaced }) =>
    fc.constantFrom(...wrongValues(type)).map((value): Malformed => {
      return { record: replaced(value), path, mistake: `a wrong value at ${path}` };
    }),
  );
  const unknown = fc
    .tuple(fc.constantFrom(...objects), fc.constantFrom(...strangeNames), fc.constantFrom<unknown>(1, 'x', {}, []))
    .map(([place, name, value]): Malformed => {
      const path = place.path === '' ? name : `${place.path}.${name}`;
      return {
        record: place.replaced(withField(place.value as object, name, value)),
        path,
        mistake: `an unknown field at ${path}`,
      };
    });
  const missing = fc
    .tuple(fc.constantFrom(...needed), fc.constantFrom(null, undefined))
    .map(([{ path, replaced }, value]): Malformed => {
      return { record: replaced(value), path, mistake: `nothing at ${path}` };
    });
  const otherKind = fc
    .constantFrom('ship', `${kind}s`, kind.toUpperCase(), '__proto__', 'constructor')
    .map((name): Malformed => ({ record: withField({}, name, body), path: name, mistake: `the kind ${name}` }));
  const twoKinds = fc
    .constantFrom(...patterns)
    .filter((other) => !(kind in other))
    .map((other): Malformed => ({ record: { ...record, ...other }, path: '', mistake: 'two kinds' }));
  const noObject = fc
    .constantFrom<unknown>(null, 7, 'x', true, [], [record], {})
    .map((other): Malformed => ({ record: other, path: '', mistake: 'no object with one key' }));
  const noBody = fc
    .constantFrom<unknown>(null, 7, 'x', true, [], [body])
    .map((other): Malformed => ({ record: { [kind]: other }, path: kind, mistake: 'no body' }));
  return fc.oneof(
    { weight: 8, arbitrary: wrong },
    { weight: 3, arbitrary: unknown },
    ...(needed.length === 0 ? [] : [{ weight: 2, arbitrary: missing }]),
    otherKind,
    twoKinds,
    noObject,
    noBody,
  );
}

/** Records with one mistake each, of every kind. */
export const malformed: fc.Arbitrary<Malformed> = fc.constantFrom(...patterns, ...further).chain(misfits);
