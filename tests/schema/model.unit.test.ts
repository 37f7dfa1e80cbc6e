import { readFileSync } from 'node:fs';
import {
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
import { factKinds } from '../../src/model/kinds.js';
import { kinds } from '../../src/model/registry.js';

const schema = createContract().schema;

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
