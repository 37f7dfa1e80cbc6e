import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Statement, statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { loadSeed } from '../support/seed.js';
import { type Graph, readGraph } from './graph.js';
import { type Failure, Judge } from './judge.js';
import { outcomeOf } from './outcome.js';

/*
 * The graph is changed behind the judge, who has read it before: each answer is then a wrong one, as that of a faulty
 * server would be.
 */

let store: Store;
let graph: Graph;
/** An engine with the graph as it was. */
let untouched: Store;
beforeAll(async () => {
  [store, untouched] = [await emptyStore(), await openStore({ engine: 'GRAFEO' })];
  await loadSeed(store);
  await loadSeed(untouched);
  graph = await readGraph(store);
}, 240_000);
afterAll(async () => {
  await store.close();
  await untouched.close();
});

const change = (how: Statement): Promise<unknown> => store.write((transaction) => transaction.run(how));

/** The failure of the operation, if any, beside another engine or without. */
async function failureOf(operation: string, other?: Store): Promise<Failure | undefined> {
  return (await new Judge({ store, other, graph }).alone(parse(operation), {})).failure;
}

describe('An answer that differs from the graph is a failure, at the field', () => {
  test.each<[what: string, how: Statement, operation: string, field: string]>([
    [
      'with another value',
      statement`MATCH (c:Country {id: ${constant('country:vn')}}) SET c.name = ${constant('Viet Nam')}`,
      '{ country(id: "country:vn") { name } }',
      'Country.name',
    ],
    [
      'without a value',
      statement`MATCH (c:Country {id: ${constant('country:th')}}) REMOVE c.code`,
      '{ nodes(ids: ["country:jp", "country:th"]) { id ... on Country { code } } }',
      'Country.code',
    ],
    [
      'without a thing at the end of a link behind a link',
      statement`MATCH (:Committee {id: ${constant('committee:wco-ptc')}})-[link:PART_OF]->() DELETE link`,
      '{ meeting(id: "meeting:wco-ptc-243-244") { committee { partOf { name } } } }',
      'Committee.partOf',
    ],
    [
      'with another number of rows',
      statement`MATCH (:Country {id: ${constant('country:vn')}})<-[link:ADMINISTRATION_OF]-() DELETE link`,
      '{ country(id: "country:vn") { administrations { totalCount } } }',
      'AdministrationConnection.totalCount',
    ],
    [
      'with another thing at the end of a link',
      statement`
        MATCH (m:Meeting {id: ${constant('meeting:wco-ptc-243-244')}})-[link:HELD_IN]->() DELETE link
        WITH m MATCH (c:Country {id: ${constant('country:jp')}}) CREATE (m)-[:HELD_IN]->(c)`,
      '{ meeting(id: "meeting:wco-ptc-243-244") { country { id } } }',
      'Country.id',
    ],
    [
      'without one row of a list',
      statement`MATCH (m:Meeting {id: ${constant('meeting:wco-ptc-243-244')}})-[link:MEETING_OF]->() DELETE link`,
      '{ committee(id: "committee:wco-ptc") { meetings { nodes { id } } } }',
      'MeetingConnection.nodes',
    ],
    [
      'with rows in another order',
      statement`MATCH (c:Committee {id: ${constant('committee:wco-ptc')}}) SET c.name = ${constant('Zz')}, c.nameCollation = ${constant('zz')}`,
      '{ committees(orderBy: [{ field: NAME }]) { nodes { id } } }',
      'Committee.id',
    ],
    [
      'without one of the claims of a thing',
      statement`
        MATCH (claim:Claim)-[link:CLAIM_OF]->(:Committee {id: ${constant('committee:wco-ptc')}})
        WITH claim, link ORDER BY claim.id LIMIT 1 DELETE link`,
      '{ committee(id: "committee:wco-ptc") { citations { locator } } }',
      'Committee.citations',
    ],
  ])('%s', async (_, how, operation, field) => {
    expect(await failureOf(operation)).toBeUndefined();
    await change(how);
    expect((await failureOf(operation))?.kind).toBe(`differs from the graph at ${field}`);
  });
});

describe('What the walk along the graph does not tell', () => {
  const standing =
    '{ agreement(id: "agreement:vn-th-customs-minutes-2023") { parties { edges { state certainty } } } }';

  test('is a failure where two engines differ', async () => {
    expect(await failureOf(standing, untouched)).toBeUndefined();
    await change(statement`
      MATCH (standing:Standing {agreementId: ${constant('agreement:vn-th-customs-minutes-2023')}})
      SET standing.likely = ${constant('SIGNATORY')}, standing.likelyCertainty = ${constant('LIKELY')}`);
    expect(await failureOf(standing)).toBeUndefined();
    expect((await failureOf(standing, untouched))?.kind).toBe('the engines differ');
  });

  test('is a failure where it is another among other operations', async () => {
    const document = parse(standing);
    const before = await outcomeOf(untouched, document, {});
    const judge = new Judge({ store, other: undefined, graph });
    const [now, later] = [
      await outcomeOf(store, document, {}),
      await judge.together(document, [{}, {}], [before, before]),
    ];
    expect(now).not.toEqual(before);
    expect(later?.problem).toContain('where the other has');
    expect(await judge.together(document, [{}, {}], [now, now])).toBeUndefined();
  });
});
