import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entityKinds } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

let store: Store;

const organisation = (id: string, name: string, names: readonly RawRecord[]): RawRecord => ({
  organisation: { id: `organisation:${id}`, name, names, ...cited(id) },
});

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    organisation('wco', 'World Customs Organization', [
      { value: 'Customs Co-operation Council', lang: 'en', from: '1953', until: '1994-10-03' },
      { value: 'World Customs Organization', lang: 'en', from: '1994-10-03' },
      { value: 'Organisation mondiale des douanes', lang: 'fr', from: '1994-10-03' },
      { value: 'Conseil de coopération douanière', lang: 'fr', from: '1953', until: '1994-10-03' },
      { value: 'WCO', kind: 'ACRONYM', from: '1994', until: '2090' },
      { value: 'CCC', kind: 'ACRONYM', from: '1953', until: '1994' },
      { value: 'European Customs Union Study Group', kind: 'FORMER' },
    ]),
    organisation('undated', 'Usual', [
      { value: 'Earlier', until: '1989-12' },
      { value: 'Formal', kind: 'OFFICIAL', from: '1980' },
      { value: 'Between', kind: 'FORMER', from: '2001', until: '2003' },
      { value: 'Within', kind: 'FORMER', from: '2002', until: '2002' },
      { value: 'Nickname', kind: 'ALIAS', from: '1985', until: '1986' },
      { value: 'Übersetzt', kind: 'TRANSLATION', from: '1985', until: '1986' },
      { value: 'No. 5 (1985)', kind: 'REFERENCE', from: '1985', until: '1986' },
    ]),
    organisation('over', 'Over', [
      { value: 'Over', from: '1990', until: '1999-06' },
      { value: 'After', from: '1999-07' },
    ]),
    organisation('twice', 'Twice', [
      { value: 'Twice', from: '1990', until: '1999' },
      { value: 'Other', from: '2000', until: '2009' },
      { value: 'Twice', from: '2010' },
    ]),
    organisation('doubted', 'Later', [
      { value: 'Later', from: '2000?' },
      { value: 'Sooner', until: '2000~' },
      { value: 'Interval', from: '../1950', until: '1960/..' },
    ]),
    organisation('plain', 'Plain', [{ value: 'Further' }]),
  ]);
});
afterAll(() => store.close());

async function nameOn(id: string, at: string): Promise<unknown> {
  const { organisation: found } = await answer(
    store,
    'query ($id: ID!, $at: Date) { organisation(id: $id) { name(at: $at) } }',
    { id: `organisation:${id}`, at },
  );
  return (found as { name: string }).name;
}

describe('name(at:)', () => {
  test.each([
    ['wco', '2024-01-01', 'World Customs Organization'],
    ['wco', '1994-10-04', 'World Customs Organization'],
    // On the day of the change the one that began comes first, as in an office.
    ['wco', '1994-10-03', 'World Customs Organization'],
    ['wco', '1994-10-02', 'Customs Co-operation Council'],
    ['wco', '1953-01-01', 'Customs Co-operation Council'],
    ['wco', '1950-01-01', 'European Customs Union Study Group'],
    ['undated', '1979-01-01', 'Earlier'],
    ['undated', '1989-12-31', 'Earlier'],
    ['undated', '1990-01-01', 'Usual'],
    ['undated', '1985-06-01', 'Earlier'],
    ['undated', '2001-06-01', 'Between'],
    ['undated', '2002-06-01', 'Within'],
    ['undated', '2003-06-01', 'Between'],
    ['undated', '2004-06-01', 'Usual'],
    ['over', '1995-01-01', 'Over'],
    ['over', '1999-06-30', 'Over'],
    ['over', '1999-07-01', 'After'],
    ['over', '1980-01-01', 'Over'],
    ['twice', '1995-01-01', 'Twice'],
    ['twice', '2005-01-01', 'Other'],
    ['twice', '2015-01-01', 'Twice'],
    ['doubted', '1999-12-31', 'Sooner'],
    ['doubted', '2000-01-01', 'Later'],
    ['plain', '1900-01-01', 'Plain'],
    ['plain', '2100-01-01', 'Plain'],
  ])('of %s on %s is %s', async (id, at, name) => {
    expect(await nameOn(id, at)).toBe(name);
  });

  test('is the usual name without a day, and follows @asOf, which its own day comes before', async () => {
    const of = 'organisation(id: "organisation:wco") { name own: name(at: "1960-01-01") }';
    const [usual, old] = ['World Customs Organization', 'Customs Co-operation Council'];
    expect(await answer(store, `{ ${of} }`)).toEqual({ organisation: { name: usual, own: old } });
    const asOf = await answer(store, `query @asOf(date: "1994-01-01") { ${of} }`);
    expect(asOf).toEqual({ organisation: { name: old, own: old } });
  });

  test('is that of an end of a link and of a row, each on its own day', async () => {
    await write(store, [
      { committee: { id: 'committee:one', name: 'One', partOf: { id: 'organisation:wco' }, ...cited('one') } },
    ]);
    const question = `{ committee(id: "committee:one") { partOf { then: name(at: "1960-01-01") now: name } }
      organisations(filter: { id: { eq: "organisation:wco" } }) { nodes { then: name(at: "1960-01-01") } edges { node { name(at: "1970-01-01") } } } }`;
    const old = 'Customs Co-operation Council';
    expect(await answer(store, question)).toEqual({
      committee: { partOf: { then: old, now: 'World Customs Organization' } },
      organisations: { nodes: [{ then: old }], edges: [{ node: { name: old } }] },
    });
  });

  test.each(entityKinds)('is asked of every kind: %s', async (kind) => {
    const question = `{ ${definition(kind).plural}(first: 1) { nodes { name(at: "2000-01-01") } } }`;
    expect((await ask(store, question)).errors).toBeUndefined();
  });

  test('of a day that is none is refused', async () => {
    const { errors } = await ask(store, '{ organisation(id: "organisation:wco") { name(at: "1994-10") } }');
    expect(errors?.map(({ path, message }) => [path, message])).toEqual([
      [['organisation', 'name'], '"at" is "1994-10", which is not one day.'],
    ]);
  });
});
