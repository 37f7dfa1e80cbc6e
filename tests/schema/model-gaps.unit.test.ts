import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { completeSchema } from '../../src/sdl/complete-schema.js';

const folder = new URL('../../schema/', import.meta.url);

const handWritten = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** The sentences about the parts of the model that a schema lacks, a line each. */
function gapsIn(schema: string): string {
  try {
    completeSchema(parse(schema));
    return '';
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

test('The schema has all of the model', () => {
  expect(gapsIn(handWritten)).toBe('');
});

test.each<[what: string, written: string | RegExp, instead: string, sentence: string]>([
  [
    'a type',
    /^"[^"\n]*"\ntype Post [^]*?^}/m,
    '',
    'The schema has no type for the kind Post: write "type Post implements Node & Thing & Entity { … }" in a file of schema/.',
  ],
  [
    'an interface',
    'type Succession implements Node & Thing & Fact',
    'type Succession implements Node & Thing',
    'The type Succession does not implement Fact: write "type Succession implements … & Fact".',
  ],
  [
    'a value',
    /^ {2}honorific: .*$/m,
    '  addressedAs: String',
    'The type Official has no field honorific: add "honorific: String" to it, or to an interface of it, in schema/.',
  ],
  [
    'a list of values',
    /^ {2}targets: .*$/m,
    '  targets: [Int!]!',
    'The field Campaign.targets is of the type Int: make it "targets: [String!]!".',
  ],
  [
    'a link to one kind',
    /^ {2}electedAt: .*$/m,
    '  electedIn: String',
    'The type Appointment has no field electedAt: add "electedAt: Meeting" to it, or to an interface of it, in schema/.',
  ],
  [
    'a link to several kinds',
    /^ {2}onBehalfOf: .*$/m,
    '  onBehalfOf: Country',
    'The field Appointment.onBehalfOf is of the type Country: make it "onBehalfOf: Party".',
  ],
  [
    'a list of links',
    /^ {2}amends: .*$/m,
    '  amended: String',
    'The type Agreement has no field amends: add "amends: [Agreement!]!" to it, or to an interface of it, in schema/.',
  ],
  [
    'a way back',
    /^ {2}nationals: .*$/m,
    '  people: Int',
    'The type Country has no field nationals: add "nationals: OfficialConnection!" to it, or to an interface of it, in schema/.',
  ],
])('of a schema that lacks %s of the model, it is said what to write', (_what, written, instead, sentence) => {
  const schema = handWritten.replace(written, instead);
  expect(schema).not.toBe(handWritten);
  expect(gapsIn(schema).split('\n')).toContain(sentence);
});
