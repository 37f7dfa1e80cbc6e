import { describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { beginEachWith } from '../support/begin.js';
import type { RawRecord } from '../support/world.js';
import { action, base, cited, factCount, outcomes, send, term } from './identity-world.js';

/** Which things records speak of, and what is said of several ends and of texts that look alike. */

const first = term('row 1', '2016-01-10', '2016-03-01');

let store: Store;
beginEachWith(base, (opened) => (store = opened));

describe('A withdrawal and a record of one place in one request', () => {
  const withdrawal = { withdrawal: { about: { id: 'appointment:x' }, source: 'source:t', locator: 'entry' } };
  const entry = (asOf: string, from: string): RawRecord =>
    term('', from, undefined, { id: 'appointment:x', ...cited('entry', 't', { asOf }) });

  test.each([
    ['the withdrawal first', true],
    ['the record first', false],
  ])('take back what was said there for whatever day, and then the record counts, %s', async (_, isFirst) => {
    await send(store, entry('2020', '2019-01-01'), entry('2022', '2019-01-02'));
    const record = entry('2021', '2019-02-01');
    const results = await send(store, ...(isFirst ? [withdrawal, record] : [record, withdrawal]));
    expect(outcomes(results)).toEqual(isFirst ? ['WITHDRAWN', 'UPDATED'] : ['UPDATED', 'WITHDRAWN']);
    const claims = await store.read(
      statement`MATCH (claim:Claim {about: ${constant('appointment:x')}}) RETURN claim.asOf AS asOf, claim.first AS first`,
    );
    expect(claims).toEqual([{ asOf: '2021', first: null }]);
    const { appointment } = await answer(store, '{ appointment(id: "appointment:x") { from { edtf } } }');
    expect(appointment).toEqual({ from: { edtf: '2019-02-01' } });
  });

  test('change nothing where the record says what was said before, nor where nothing was said', async () => {
    const [record] = [entry('2021', '2019-02-01')];
    expect(outcomes(await send(store, withdrawal, record))).toEqual(['UNCHANGED', 'CREATED']);
    expect(outcomes(await send(store, withdrawal, record))).toEqual(['UNCHANGED', 'UNCHANGED']);
  });
});

describe('A source that says something else at a place, without an id,', () => {
  const membership = (of: string, values: RawRecord = {}): RawRecord => ({
    membership: { member: { id: 'country:xx' }, of: { id: of }, from: '2016', ...cited('row 1'), ...values },
  });
  const warned = async (...records: readonly RawRecord[]): Promise<readonly string[]> =>
    (await send(store, ...records)).flatMap(({ warnings }) =>
      warnings.map(({ code, message }) => `${code} ${message}`),
    );

  test.each<readonly [string, RawRecord, RawRecord]>([
    ['body, with another holder', first, term('row 1', '2016', undefined, { holder: { id: 'official:b' } })],
    ['body, in another role', first, term('row 1', '2016', undefined, { role: 'DEPUTY_HEAD' })],
    ['organisation', membership('organisation:o'), membership('organisation:o', { member: { id: 'country:yy' } })],
    ['agreement', action('row 1', '2021'), action('row 1', '2021', { party: { id: 'country:yy' } })],
    ['agreement, of another kind', action('row 1', '2021'), action('row 1', '2021', { kind: 'RATIFIED' })],
  ])('is warned of the fact of which it spoke there, of the same %s', async (_, first, second) => {
    const [created] = await send(store, first);
    const warnings = await warned(second);
    expect(warnings).toEqual([expect.stringContaining(`SAME_PLACE The source has spoken of ${String(created?.id)}`)]);
    expect(await factCount(store)).toBe(2);
  });

  test.each<readonly [string, RawRecord, RawRecord]>([
    ['of another body', first, term('row 1', '2016', undefined, { body: { id: 'committee:hh' } })],
    ['of another kind', first, membership('organisation:o')],
    ['of another organisation', membership('organisation:o'), membership('committee:hh')],
    ['at another place', first, term('row 2', '2016', undefined, { holder: { id: 'official:b' } })],
    ['with an id', first, term('row 1', '2016', undefined, { id: 'appointment:x', holder: { id: 'official:b' } })],
  ])('is not warned of a fact %s', async (_, first, second) => {
    await send(store, first);
    expect(await warned(second)).toEqual([]);
  });

  test('is not warned of a fact that it withdraws, or speaks of again, in the same request', async () => {
    const [created] = await send(store, first);
    const other = term('row 1', '2016', undefined, { holder: { id: 'official:b' } });
    expect(await warned(first, other)).toEqual([]);
    await send(store, { withdrawal: { about: { id: created?.id }, source: 'source:t', locator: 'row 1' } });
    const third = term('row 1', '2016', undefined, { holder: { id: 'official:a' }, role: 'DEPUTY_HEAD' });
    const [second] = await send(store, other);
    expect(
      await warned({ withdrawal: { about: { id: second?.id }, source: 'source:t', locator: 'row 1' } }, third),
    ).toEqual([]);
  });
});

describe('Two officials who sign for one country on one day, by two records,', () => {
  const signed = (name: string, locator: string, signedBy: unknown): RawRecord =>
    action(locator, '2021-05-05', { signedBy, title: name });

  test.each([
    ['one end each', { id: 'official:a' }, { id: 'official:b' }],
    ['lists', [{ id: 'official:a' }], [{ id: 'official:b' }, { id: 'official:a' }]],
  ])('make one action, signed by both, without a conflict, by %s', async (_, first, second) => {
    const results = await send(store, signed('a', 's1', first), signed('b', 's2', second));
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    const question = `{
      official(id: "official:b") { signatures { totalCount } }
      agreement(id: "agreement:dd") { actions { nodes { signedBy { id } } } }
      of: treatyActions(filter: { signedBy: { some: { id: { eq: "official:b" } } } }) { totalCount }
      byNobody: treatyActions(filter: { signedBy: { none: {} } }) { totalCount }
      byTwo: treatyActions(filter: { signedBy: { count: { eq: 2 } } }) { totalCount }
      conflicts { totalCount } }`;
    expect(await answer(store, question)).toEqual({
      official: { signatures: { totalCount: 1 } },
      agreement: { actions: { nodes: [{ signedBy: [{ id: 'official:a' }, { id: 'official:b' }] }] } },
      of: { totalCount: 1 },
      byNobody: { totalCount: 0 },
      byTwo: { totalCount: 1 },
      conflicts: { totalCount: 0 },
    });
  });
});

describe('A person of two nationalities, by two sources,', () => {
  test('has both, without a conflict, and is found by either', async () => {
    await send(
      store,
      { official: { id: 'official:a', nationality: [{ id: 'country:xx' }], ...cited('1') } },
      { official: { id: 'official:a', nationality: [{ id: 'country:yy' }], ...cited('1', 'other') } },
    );
    const question = `{
      official(id: "official:a") { nationality { id } }
      country(id: "country:yy") { nationals { nodes { id } } }
      officials(filter: { nationality: { some: { id: { eq: "country:yy" } } } }) { nodes { id } }
      conflicts { totalCount } }`;
    expect(await answer(store, question)).toEqual({
      official: { nationality: [{ id: 'country:xx' }, { id: 'country:yy' }] },
      country: { nationals: { nodes: [{ id: 'official:a' }] } },
      officials: { nodes: [{ id: 'official:a' }] },
      conflicts: { totalCount: 0 },
    });
  });
});

describe('Texts that look alike and mean the same', () => {
  const nfd = 'Trần Thị Bích'.normalize('NFD');

  test('are one name, found by either', async () => {
    await send(
      store,
      { official: { id: 'official:n', name: nfd, ...cited('1') } },
      { official: { id: 'official:n', name: ' Trần\u00A0 Thị Bích\u200B'.normalize('NFC'), ...cited('1', 'other') } },
    );
    const question = `query ($one: String!, $other: String!) {
      official(id: "official:n") { name names { value } conflicts { totalCount } }
      byOne: officials(filter: { name: { eq: $one } }) { totalCount }
      byOther: officials(filter: { name: { in: [$other] } }) { totalCount }
      within: officials(filter: { name: { contains: $other } }) { totalCount } }`;
    const nfc = nfd.normalize('NFC');
    expect(await answer(store, question, { one: nfd, other: nfc.replace(' ', '\u3000 ') })).toEqual({
      official: { name: nfc, names: [{ value: nfc }], conflicts: { totalCount: 0 } },
      byOne: { totalCount: 1 },
      byOther: { totalCount: 1 },
      within: { totalCount: 1 },
    });
  });

  test('are one external id, in records and in look-ups, and one id', async () => {
    const known = (value: string): RawRecord => ({ externalIds: [{ scheme: 'register', value }] });
    const [first] = await send(store, { official: { ...known(nfd), name: 'N', ...cited('1') } });
    const [second] = await send(store, {
      official: { ...known(`${nfd.normalize('NFC')}\u200E`), name: 'N', ...cited('2') },
    });
    expect(second?.id).toBe(first?.id);
    const question = `query ($value: String!) {
      official(externalId: { scheme: " register", value: $value }) { id }
      entities(by: [{ externalId: { scheme: "register", value: $value } }]) { id } }`;
    const found = { id: first?.id };
    expect(await answer(store, question, { value: nfd })).toEqual({ official: found, entities: [found] });
    expect(outcomes(await send(store, term('1', '2016', undefined, { holder: { id: ' official:a\u200B' } })))).toEqual([
      'CREATED',
    ]);
  });
});
