import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type Mapped, foldersOf, kindsOf, mapped, unaccounted, write } from './mapped.js';

/* Who chairs which committee is told on the pages of the committees, such as https://www.agriculture.senate.gov/about/membership. */

interface Committee {
  readonly thomas_id: string;
  readonly subcommittees?: readonly { readonly thomas_id: string }[];
}
interface Legislator {
  readonly id: { readonly bioguide: string };
  readonly terms: readonly { readonly type: string; readonly start: string; readonly end: string }[];
}
type Roll = Readonly<Record<string, readonly { readonly bioguide: string; readonly title?: string }[]>>;

const counts = {
  excerpt: { source: 1, organisation: 3, committee: 8, official: 41, membership: 236, appointment: 7 },
  whole: { source: 1, organisation: 3, committee: 230, official: 537, membership: 3879 + 2792, appointment: 493 },
};

interface Committees {
  readonly committees: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly {
      readonly externalIds: readonly ExternalId[];
      readonly officers: {
        readonly nodes: readonly { readonly holder: { readonly externalIds: readonly ExternalId[] } }[];
      };
    }[];
  };
}
interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

describe.each(foldersOf('congress-legislators'))('congress-legislators, $part', ({ part, folder }) => {
  const read = (file: string): unknown => parse(readFileSync(join(folder, `${file}.yaml`), 'utf8'));
  let result: Mapped;
  let store: Store;

  beforeAll(async () => {
    result = await mapped('congress-legislators', folder);
    store = await emptyStore();
    expect(await write(store, result.records)).toEqual({ CREATED: result.records.length });
  }, 300_000);
  afterAll(() => store.close());

  test('makes records of each committee, legislator, term and seat', () => {
    const committees = (read('committees-current') as readonly Committee[])
      .flatMap(({ thomas_id, subcommittees = [] }) => [
        thomas_id,
        ...subcommittees.map((one) => thomas_id + one.thomas_id),
      ])
      .map((id) => `committees-current.yaml, ${id}`);
    const legislators = (read('legislators-current') as readonly Legislator[])
      .flatMap(({ id, terms }) => [id.bioguide, ...terms.map(({ type, start }) => `${id.bioguide} ${type} ${start}`)])
      .map((key) => `legislators-current.yaml, ${key}`);
    const seats = Object.entries(read('committee-membership-current') as Roll).flatMap(([committee, members]) =>
      members.map(({ bioguide }) => `committee-membership-current.yaml, ${committee} ${bioguide}`),
    );
    expect(unaccounted([...committees, ...legislators, ...seats], result)).toEqual([]);
    expect(kindsOf(result.records)).toEqual(counts[part]);
    expect(result.reports).toEqual([]);
  });

  test('knows who chairs a committee, on the day of the register surely', async () => {
    const question = `query ($id: ExternalIdInput!) { committee(externalId: $id) {
      name partOf { name }
      chair(at: "2026-06-10") { title holder { name } certainty(at: "2026-06-10") lastAttested }
      officers(at: "2026-06-10", role: [RANKING_MEMBER]) { nodes { holder { name } } } } }`;
    expect(await answer(store, question, { id: { scheme: 'thomas', value: 'SSAF' } })).toEqual({
      committee: {
        name: 'Senate Committee on Agriculture, Nutrition, and Forestry',
        partOf: { name: 'United States Senate' },
        chair: {
          title: 'Chairman',
          holder: { name: 'John Boozman' },
          certainty: 'DEFINITE',
          lastAttested: '2026-06-10',
        },
        officers: { nodes: [{ holder: { name: 'Amy Klobuchar' } }] },
      },
    });
  });

  test('knows who chairs each committee and each of its parts, as the register has it', async () => {
    const chairs = new Map<string, readonly string[]>();
    let after: string | null = null;
    do {
      const { committees } = (await answer(
        store,
        `query ($after: String) { committees(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
          externalIds { value }
          officers(at: "2026-06-10", role: [CHAIR], reading: DEFINITE) { nodes { holder { externalIds { scheme value } } } } } } }`,
        { after },
      )) as unknown as Committees;
      for (const { externalIds, officers } of committees.nodes) {
        const people = officers.nodes.flatMap(({ holder }) => holder.externalIds);
        const ids = people.filter(({ scheme }) => scheme === 'bioguide').map(({ value }) => value);
        chairs.set(externalIds[0]?.value ?? '', ids.sort());
      }
      after = committees.pageInfo.hasNextPage ? committees.pageInfo.endCursor : null;
    } while (after !== null);
    const isChair = /^(Co)?[Cc]hair(man|woman)?$/;
    for (const [committee, members] of Object.entries(read('committee-membership-current') as Roll)) {
      const listed = members.filter(({ title = '' }) => isChair.test(title)).map(({ bioguide }) => bioguide);
      expect([committee, chairs.get(committee)]).toEqual([committee, listed.sort()]);
    }
  });

  test('has as many members on its day as the register lists', async () => {
    const [[id, members] = ['', []]] = Object.entries(read('committee-membership-current') as Roll);
    const question = `query ($id: ExternalIdInput!) { committee(externalId: $id) {
      members(at: "2026-06-10", reading: DEFINITE) { totalCount }
      exOfficio: members(at: "2026-06-10", status: [EX_OFFICIO]) { totalCount } } }`;
    expect(await answer(store, question, { id: { scheme: 'thomas', value: id } })).toEqual({
      committee: {
        members: { totalCount: members.length },
        exOfficio: { totalCount: members.filter(({ title }) => title === 'Ex Officio').length },
      },
    });
  });

  test('knows how long each term of a senator lasted, and that the last is only expected to end', async () => {
    const { official } = (await answer(
      store,
      `{ official(externalId: { scheme: "bioguide", value: "K000367" }) {
        name birthDate { edtf } names { value }
        memberships(filter: { of: { organisation: { id: { eq: "organisation:us-senate" } } } }, orderBy: [{ field: FROM }]) {
          nodes { title from { edtf } until { edtf } lastAttested state(at: "2026-06-10") } } } }`,
    )) as unknown as { official: { memberships: { nodes: readonly object[] } } };
    const past = { title: 'MN', state: 'ENDED' };
    expect(official).toMatchObject({ name: 'Amy Klobuchar', birthDate: { edtf: '1960-05-25' } });
    expect(official.memberships.nodes).toMatchObject([
      { ...past, from: { edtf: '2007-01-04' }, until: { edtf: '2013-01-03' } },
      { ...past, from: { edtf: '2013-01-03' }, until: { edtf: '2019-01-03' } },
      { ...past, from: { edtf: '2019-01-03' }, until: { edtf: '2025-01-03' } },
      {
        from: { edtf: '2025-01-03' },
        until: { edtf: '2031-01-03' },
        lastAttested: '2026-06-10',
        state: 'CURRENT',
      },
    ]);
  });
});
