import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isIntrospectionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createContract } from '../../src/sdl/contract.js';
import { factKinds, kindNames, kinds } from '../../src/model/kinds.js';
import { definition, inverses, isEntityKind } from '../../src/model/registry.js';

const schema = createContract().schema;

function fieldsOf(name: string): Record<string, GraphQLNamedType> {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema`);
  return Object.fromEntries(
    Object.entries(type.getFields()).map(([field, { type: fieldType }]) => [field, getNamedType(fieldType)]),
  );
}

/** Whether a field of the type can hand out a thing of the kind. */
function canBe(type: GraphQLNamedType | undefined, kind: string): boolean {
  const object = schema.getType(kind);
  if (type === undefined || !isObjectType(object)) return false;
  return type.name === kind || (isInterfaceType(type) && schema.isSubType(type, object));
}

describe.each(kindNames)('the type %s of the schema', (kind) => {
  const { fields, links } = definition(kind);

  test('has each field of the model, of the type that the model gives it', () => {
    const found = fieldsOf(kind);
    const expected = Object.entries(fields).map(([name, { type }]) => [name, type === 'EDTF' ? 'PartialDate' : type]);
    expect(Object.fromEntries(expected.map(([name]) => [name, found[name ?? '']?.name]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  test('has each link of the model, of a type that each kind of end fits', () => {
    const found = fieldsOf(kind);
    const unfit = Object.entries(links).flatMap(([name, { to }]) =>
      to.filter((end) => !canBe(found[name], end)).map((end) => `${name} cannot be a ${end}`),
    );
    expect(unfit).toEqual([]);
  });

  test('has a connection for each link that leads to it', () => {
    if (!isEntityKind(kind)) return;
    const found = fieldsOf(kind);
    const expected = [...inverses(kind)].map(([name, { from }]) => [name, `${from}Connection`]);
    expect(expected.map(([name]) => [name, found[name ?? '']?.name])).toEqual(expected);
  });
});

describe.each(factKinds)('a sentence about the fact %s', (kind) => {
  const links = Object.values(kinds[kind].links);

  test('has a place of its own for each end', () => {
    expect(links.map(({ position }) => position).sort()).toEqual(links.map((_, index) => index + 1));
  });

  test('is about two ends', () => {
    expect(links.filter(({ aside }) => !aside)).toHaveLength(2);
  });
});

describe('the schema', () => {
  test('describes every type, field, argument, input field and enum value', () => {
    const undescribed = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name))
      .flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...(isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields()).flatMap((field) => [
              ...(field.description ? [] : [`${type.name}.${field.name}`]),
              ...field.args
                .filter(({ description }) => !description)
                .map(({ name }) => `${type.name}.${field.name}(${name})`),
            ])
          : []),
        ...(isInputObjectType(type)
          ? Object.values(type.getFields())
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${name}`)
          : []),
        ...(isEnumType(type)
          ? type
              .getValues()
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${name}`)
          : []),
      ]);
    expect(undescribed).toEqual([]);
  });

  test('is the one that was printed and committed', () => {
    const printed = readFileSync(new URL('../../schema/printed/schema.graphql', import.meta.url), 'utf8');
    expect(printed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });
});
