import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Operation } from './collect.js';
import { formOf } from './form.js';

const document = parse(`
  query ($on: Boolean = false) {
    appointment(id: "appointment:x") {
      id
      role
      holder { ... on Official { id honorific } ... on Country { code } name @skip(if: $on) }
      conflicts(first: 1) { totalCount nodes { field } }
    }
  }`);

const holder = { id: 'official:x', honorific: null, name: 'X' };
const appointment = { id: 'appointment:x', role: 'CHAIR', holder, conflicts: { totalCount: 0, nodes: [] } };

/** The mistake in the form of an answer with these values instead. */
function problemOf(instead: object, variables = {}): string | undefined {
  return formOf(new Operation(document, variables), { appointment: { ...appointment, ...instead } }).problem;
}

describe('The form of an answer', () => {
  test('is right with all that was asked, in its order, and nulls where the contract allows them', () => {
    expect(problemOf({})).toBeUndefined();
    expect(problemOf({ role: null, holder: null })).toBeUndefined();
    expect(problemOf({ holder: { code: 'VN', name: 'X' } })).toBeUndefined();
    expect(problemOf({ holder: { id: 'official:x', honorific: null } }, { on: true })).toBeUndefined();
  });

  test.each<[string, object, string]>([
    ['a null where none may be', { conflicts: null }, 'data.appointment.conflicts is null'],
    ['a null within a list', { conflicts: { totalCount: 1, nodes: [null] } }, 'nodes[0] is null'],
    ['a missing key', { holder: { id: 'official:x', honorific: null } }, 'data.appointment.holder has the keys'],
    ['keys in another order', { holder: { honorific: null, id: 'official:x', name: 'X' } }, 'has the keys'],
    ['a key that was not asked', { holder: { ...holder, code: null } }, 'has the keys'],
    ['the fields of another type than the id says', { holder: { ...holder, id: 'country:x' } }, 'is not of Official'],
    ['a value that the enum does not have', { role: 'PRESIDENT' }, 'which is no AppointmentRole'],
    ['a value of another scalar', { conflicts: { totalCount: '1', nodes: [] } }, 'which is no Int'],
    ['no list where one must be', { conflicts: { totalCount: 1, nodes: {} } }, 'is no list'],
  ])('is wrong with %s', (_, instead, problem) => {
    expect(problemOf(instead)).toContain(problem);
  });

  test('tells the objects of the answer, with their types', () => {
    const { seen } = formOf(new Operation(document, {}), { appointment });
    expect(seen.map(({ type, above }) => [type.name, above])).toEqual([
      ['Query', undefined],
      ['Appointment', 'Query.appointment'],
      ['Official', 'Appointment.holder'],
      ['ConflictConnection', 'Appointment.conflicts'],
    ]);
  });
});
