import { expect, test } from 'vitest';
import { createApi } from '../../src/concepts/index.js';
import { unimplemented } from '../../src/concepts/unimplemented.js';
import { modelFields } from '../../src/query/fields/model-fields.js';
import { scalar } from '../../src/query/fields/scalars.js';
import { createContract } from '../../src/sdl/contract.js';

test('The API implements each field of the schema', () => {
  expect(() => createApi()).not.toThrow();
});

const { schema } = createContract();
const post = modelFields('Post');

test('A field of the schema that nothing implements is named, with the place to implement it', () => {
  // Its timeline does not follow from the model.
  expect(unimplemented(schema, { Post: post })).toEqual([
    'Nothing implements Post.timeline: add it to the fields of Post in src/concepts/index.ts.',
  ]);
});

test('An implementation that no field has is named', () => {
  expect(unimplemented(schema, { Post: { ...post, holders: scalar('holders') } })).toContain(
    'The schema has no Post.holders, which is implemented: add it to the type Post in schema/.',
  );
});

test('A list that filters ask about, and whose rows nothing says, is named', () => {
  expect(unimplemented(schema, { Post: { ...post, appointments: scalar('appointments') } })).toContain(
    'PostFilter has a condition on the rows of appointments, and its implementation has no "rows".',
  );
});
