import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStandings, renewStandings } from '../../src/claims/standings/check.js';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { graphDump } from '../support/graph.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

/*
 * Who is one party with whom, and one member: an administration with its country, an entity with what it was renamed to.
 */

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', publishedOn: '2020-01-01', ...cited('itself') } },
    named('country', 'x'),
    named('country', 'old'),
    named('country', 'new'),
    named('administration', 'x', { country: { id: 'country:x' } }),
    named('administration', 'y'),
    named('organisation', 'o'),
    { agreement: { id: 'agreement:t', name: 'T', consentBy: 'RATIFICATION', inForceFrom: '1960', ...cited('t') } },
    action('administration:x', 'SIGNED', '1970-01-01'),
    action('country:x', 'RATIFIED', '1971-01-01'),
    action('country:old', 'RATIFIED', '1976-01-01'),
    membership('country:x'),
    membership('administration:x'),
    membership('administration:y'),
    membership('country:old'),
    renaming('1997-05-17'),
  ]);
});
afterAll(() => store.close());

function named(kind: string, id: string, more: RawRecord = {}): RawRecord {
  return { [kind]: { id: `${kind}:${id}`, name: `${kind} ${id}`, ...more, ...cited(`${kind} ${id}`) } };
}

function action(party: string, kind: string, on: string): RawRecord {
  return { treatyAction: { kind, party: { id: party }, agreement: { id: 'agreement:t' }, on, ...cited(party) } };
}

function membership(member: string): RawRecord {
  const ends = { member: { id: member }, of: { id: 'organisation:o' } };
  return { membership: { ...ends, from: '1950-01-01', ...cited(`member ${member}`) } };
}

function renaming(on: string): RawRecord {
  const ends = { predecessor: { id: 'country:old' }, successor: { id: 'country:new' } };
  return { succession: { kind: 'RENAMED', ...ends, on, ...cited('renaming') } };
}

async function ids(list: string, at: string): Promise<readonly string[]> {
  const question = `{ agreement(id: "agreement:t") { parties(at: "${at}", reading: POSSIBLE) { nodes { id } } }
    organisation(id: "organisation:o") { members(at: "${at}", reading: POSSIBLE) { totalCount nodes { id } } } }`;
  const found = (await answer(store, question)) as Record<string, Record<string, { nodes: { id: string }[] }>>;
  return (found[list === 'parties' ? 'agreement' : 'organisation']?.[list]?.nodes ?? []).map(({ id }) => id).sort();
}

describe('One party', () => {
  test('is a country with its administration, and an entity with what it was renamed to', async () => {
    expect(await ids('parties', '1980-01-01')).toEqual(['country:old', 'country:x']);
    expect(await ids('parties', '2020-01-01')).toEqual(['country:new', 'country:x']);
  });

  test('is one member of an organisation', async () => {
    expect(await ids('members', '1980-01-01')).toEqual(['administration:y', 'country:old', 'country:x']);
    expect(await ids('members', '2020-01-01')).toEqual(['administration:y', 'country:new', 'country:x']);
  });

  test('is another once the administration is of another country, and the renaming on another day', async () => {
    const dump = await graphDump(store);
    await write(store, [named('administration', 'x', { country: { id: 'country:new' } }), renaming('1979-01-01')]);
    expect(await ids('parties', '1980-01-01')).toEqual(['country:new', 'country:x']);
    expect(await ids('members', '1980-01-01')).toEqual(['administration:y', 'country:new', 'country:x']);
    expect(await checkStandings(store)).toMatchObject({ stale: 0 });
    await write(store, [named('administration', 'x', { country: { id: 'country:x' } }), renaming('1997-05-17')]);
    expect(await graphDump(store)).toEqual(dump);
  });

  test('is never an agreement, or another thing of another kind, whatever it was renamed to', async () => {
    const dump = await graphDump(store);
    const ends = { predecessor: { id: 'country:x' }, successor: { id: 'agreement:t' } };
    const misled = { succession: { kind: 'RENAMED', ...ends, on: '1972-01-01', ...cited('misled') } };
    await write(store, [misled]);
    expect(await ids('parties', '1980-01-01')).toEqual(['country:old', 'country:x']);
    expect(await ids('members', '1980-01-01')).toEqual(['administration:y', 'country:old', 'country:x']);
    const [about] = await store.read(
      statement`MATCH (fact:Succession {successorId: ${constant('agreement:t')}}) RETURN fact.id AS id`,
    );
    await write(store, [{ withdrawal: { about: { id: about?.['id'] }, locator: 'misled', source } }]);
    expect(await graphDump(store)).toEqual(dump);
  });

  test('is found again where the graph has lost what it had derived', async () => {
    await store.write((transaction) =>
      transaction.run(statement`MATCH (row:Standing) WITH row LIMIT 1 DETACH DELETE row`),
    );
    await store.write((transaction) => transaction.run(statement`MATCH (row:Counted) SET row.from = 3`));
    const { stale } = await checkStandings(store);
    expect(stale).toBeGreaterThan(2);
    await renewStandings(store);
    expect(await checkStandings(store)).toMatchObject({ stale: 0 });
    expect(await ids('parties', '2020-01-01')).toEqual(['country:new', 'country:x']);
  });
});
