import { describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import { checkStandings } from '../../src/claims/standings/check.js';
import { type SyncResult, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { beginEachWith } from '../support/begin.js';
import { difference, graphDump, graphHash } from '../support/graph.js';
import type { RawRecord } from '../support/world.js';
import { action, base, cited, factCount, outcomes, send, term } from './identity-world.js';

/** Things that are one, and two again: who may say so, what is one then, and what is refused. */

let store: Store;
beginEachWith(base, (opened) => (store = opened));

const [a, b] = ['official:a', 'official:b'];

function merge(about: string, into: string, values: RawRecord = {}): RawRecord {
  return { merge: { about: { id: about }, into: { id: into }, reason: 'One person.', ...cited('note'), ...values } };
}

function split(about: string, into?: string, source = 'source:t'): RawRecord {
  return { split: { about: { id: about }, ...(into !== undefined && { into: { id: into } }), reason: 'Two.', source } };
}

/** Sends one record, and returns what is wrong with it, or its status. */
async function told(record: RawRecord): Promise<string> {
  const [result] = await send(store, record);
  return result === undefined ? '' : [result.status, ...result.errors.map(({ code }) => code)].join(' ');
}

async function errorOf(record: RawRecord): Promise<SyncResult['errors'][number] | undefined> {
  return (await send(store, record))[0]?.errors[0];
}

async function officialsWithTerms(): Promise<unknown> {
  const question = '{ officials { nodes { id formerIds appointments { nodes { holder { id } } } } } }';
  return ((await answer(store, question))['officials'] as { nodes: unknown }).nodes;
}

describe('Two officials who both hold the same fact by its key', () => {
  const terms = [
    term('row 1', '2016-01-10', '2016-03-01'),
    term('row 1', '2016-01-10', undefined, { holder: { id: b }, ...cited('row 9', 'other') }),
  ];

  test('have one fact when they are merged, and two again, and the graph of before, when they are split', async () => {
    await send(store, ...terms);
    const before = await graphHash(store);
    expect(await factCount(store)).toBe(2);
    expect(await told(merge(a, b))).toBe('UPDATED');
    expect(await factCount(store)).toBe(1);
    expect(await officialsWithTerms()).toEqual([
      { id: b, formerIds: [a], appointments: { nodes: [{ holder: { id: b } }] } },
    ]);
    expect(await told(split(a, b))).toBe('WITHDRAWN');
    expect(await factCount(store)).toBe(2);
    expect(await graphHash(store)).toBe(before);
  });

  test.each([
    ['the merge first', [merge(a, b), ...terms]],
    ['the merge last', [...terms, merge(a, b)]],
    ['the merge between', [terms[0], merge(a, b), terms[1]]],
  ])('have one fact where all is sent in one request, %s', async (_, records) => {
    const results = await send(store, ...(records as RawRecord[]));
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(results.map(({ id }) => id)).size).toBe(2);
    expect(await factCount(store)).toBe(1);
  });

  test('have one fact also where a record of it comes only later, and it stays with its holder when they are split', async () => {
    await send(store, merge(a, b));
    const [first, second] = [await send(store, terms[0] ?? {}), await send(store, terms[1] ?? {})];
    expect(first[0]?.id).toBe(second[0]?.id);
    expect([first[0]?.status, second[0]?.status]).toEqual(['CREATED', 'UPDATED']);
    await send(store, split(a));
    expect(await officialsWithTerms()).toEqual([
      { id: a, formerIds: [], appointments: { nodes: [{ holder: { id: a } }] } },
      { id: b, formerIds: [], appointments: { nodes: [{ holder: { id: b } }] } },
    ]);
  });

  test('are refused where one source tells of terms that can’t be one, naming both facts', async () => {
    const results = await send(
      store,
      term('row 1', '2016-01-10', '2016-03-01'),
      term('row 2', '2016-09-01', '2016-12-01', { holder: { id: b } }),
    );
    const error = await errorOf(merge(a, b));
    expect(error?.code).toBe('AMBIGUOUS_FACT');
    for (const { id } of results) expect(error?.message).toContain(String(id));
    expect(await factCount(store)).toBe(2);
    expect(await told(merge(a, b))).toContain('REFUSED');
    expect(
      outcomes(
        await send(
          store,
          { withdrawal: { about: { id: results[1]?.id }, source: 'source:t', locator: 'row 2' } },
          merge(a, b),
        ),
      ),
    ).toEqual(['WITHDRAWN', 'UPDATED']);
  });
});

describe('A merged id', () => {
  const named: readonly RawRecord[] = [
    { official: { id: a, name: 'Anna Alpha', externalIds: [{ scheme: 's', value: 'a' }], ...cited('x') } },
    { official: { id: b, name: 'Berta Beta', externalIds: [{ scheme: 's', value: 'b' }], ...cited('x') } },
    term('row 1', '2016-01-10', '2016-03-01', { id: 'appointment:x' }),
    merge(a, b, { reason: 'The same birthday.' }),
  ];

  test('leads to what stands in node, nodes, entities and look-ups, and says so', async () => {
    await send(store, ...named);
    const question = `{
      node(id: "${a}") { __typename id ... on MergedRecord {
        into { id } citations { about { id } source { id } locator fields values { field value } } } }
      nodes(ids: ["${b}", "${a}"]) { __typename id }
      entities(by: [{ id: "${a}" }, { externalId: { scheme: "s", value: "a" } }]) { id name formerIds }
      byId: official(id: "${a}") { id formerIds names { value } }
      byExternalId: official(externalId: { scheme: "s", value: "a" }) { id }
      other: official(externalId: { scheme: "s", value: "b" }) { id } }`;
    expect(await answer(store, question)).toEqual({
      node: {
        __typename: 'MergedRecord',
        id: a,
        into: { id: b },
        citations: [
          {
            about: { id: b },
            source: { id: 'source:t' },
            locator: 'note',
            fields: ['about', 'into', 'reason'],
            values: [
              { field: 'about', value: a },
              { field: 'into', value: b },
              { field: 'reason', value: 'The same birthday.' },
            ],
          },
        ],
      },
      nodes: [
        { __typename: 'Official', id: b },
        { __typename: 'MergedRecord', id: a },
      ],
      entities: [
        { id: b, name: 'a', formerIds: [a] },
        { id: b, name: 'a', formerIds: [a] },
      ],
      byId: {
        id: b,
        formerIds: [a],
        names: [{ value: 'Anna Alpha' }, { value: 'Berta Beta' }, { value: 'a' }, { value: 'b' }],
      },
      byExternalId: { id: b },
      other: { id: b },
    });
  });

  test('is taken for what stands by filters, whatever they ask, and by paths and neighbourhoods', async () => {
    await send(store, ...named);
    const question = `{
      anchored: appointments(filter: { holder: { official: { id: { eq: "${a}" } } } }) { totalCount }
      own: officials(filter: { id: { in: ["${a}", "official:c"] } }) { nodes { id } }
      tested: appointments(filter: { role: { eq: HEAD }, not: { holder: { official: { id: { eq: "${a}" } } } } }) { totalCount }
      nested: administrations { nodes { appointments(filter: { holder: { official: { id: { eq: "${a}" } } } }) { totalCount } } }
      neighbourhood(id: "${a}") { entities { id } }
    }`;
    expect(await answer(store, question)).toEqual({
      anchored: { totalCount: 1 },
      own: { nodes: [{ id: b }] },
      tested: { totalCount: 0 },
      nested: { nodes: [{ appointments: { totalCount: 1 } }] },
      neighbourhood: { entities: [{ id: b }] },
    });
  });

  test('may be named by further records, which stay with it when it is split', async () => {
    await send(store, ...named);
    const results = await send(
      store,
      { official: { id: a, honorific: 'Dr', ...cited('later', 'other') } },
      { official: { externalIds: [{ scheme: 's', value: 'a' }], birthDate: '1970', ...cited('later 2', 'other') } },
      action('s', '2020', { signedBy: { externalId: { scheme: 's', value: 'a' } } }),
    );
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      [b, 'UPDATED'],
      [b, 'UPDATED'],
      [expect.stringContaining('treatyAction:'), 'CREATED'],
    ]);
    const question = `{ official(id: "${a}") { id honorific birthDate { edtf } signatures { totalCount } } }`;
    const said = { honorific: 'Dr', birthDate: { edtf: '1970' }, signatures: { totalCount: 1 } };
    expect(await answer(store, question)).toEqual({ official: { id: b, ...said } });
    await send(store, split(a, b));
    expect(await answer(store, question)).toEqual({ official: { id: a, ...said } });
  });

  test('of a source lets all that it said count as said by the one that stands', async () => {
    await send(store, term('row 1', '2016', undefined), merge('source:t', 'source:other', cited('m', 'other')));
    const question = '{ source(id: "source:t") { id claims { totalCount } } }';
    const { source } = await answer(store, question);
    const [row] = await store.read(statement`MATCH (claim:Claim) RETURN count(claim) AS claims`);
    expect(source).toEqual({ id: 'source:other', claims: { totalCount: row?.['claims'] } });
  });
});

describe('Two facts that are one', () => {
  const rows = [
    term('row 1', '2016-01-10', '2016-03-01', { id: 'appointment:x', title: 'Head' }),
    term('row 1', undefined, undefined, { id: 'appointment:y', ...cited('page 2', 'other') }),
  ];

  test('are united by a merge, with what both say, and parted by a split', async () => {
    await send(store, ...rows);
    const before = await graphHash(store);
    expect(await told(merge('appointment:y', 'appointment:x'))).toBe('UPDATED');
    const question = `{ appointment(id: "appointment:y") { id title citations { locator } }
      node(id: "appointment:y") { __typename ... on MergedRecord { into { id } } } appointments { totalCount } }`;
    expect(await answer(store, question)).toEqual({
      appointment: { id: 'appointment:x', title: 'Head', citations: [{ locator: 'page 2' }, { locator: 'row 1' }] },
      node: { __typename: 'MergedRecord', into: { id: 'appointment:x' } },
      appointments: { totalCount: 1 },
    });
    await send(store, split('appointment:y', 'appointment:x'));
    expect(await graphHash(store)).toBe(before);
  });

  test('with ids of their own stay two when their holders are merged, and the merge warns of them', async () => {
    const [x, y] = rows;
    await send(store, x ?? {}, term('', '2016', undefined, { id: 'appointment:y', holder: { id: b }, ...cited('p') }));
    const [result] = await send(store, merge(a, b));
    expect(await factCount(store)).toBe(2);
    expect(result?.warnings.map(({ code }) => code)).toEqual(['LOOK_ALIKE']);
    for (const id of ['appointment:x', 'appointment:y']) expect(result?.warnings[0]?.message).toContain(id);
    const remedy = result?.warnings[0]?.remedy ?? '';
    const record = JSON.parse(remedy.slice(remedy.indexOf('{'), remedy.lastIndexOf('}') + 1)) as { merge: RawRecord };
    expect(record.merge).toMatchObject({ about: { id: 'appointment:y' }, into: { id: 'appointment:x' } });
    expect(await told({ merge: { ...record.merge, ...cited('fact') } })).toBe('UPDATED');
    expect(await factCount(store)).toBe(1);
    expect(y).toBeDefined();
  });
});

describe('Merges of merged things', () => {
  const c: RawRecord = { official: { id: 'official:c', name: 'C', ...cited('c') } };

  test.each([
    ['from its beginning', [merge(a, b), merge(b, 'official:c')]],
    ['from its end', [merge(b, 'official:c'), merge(a, b)]],
  ])('lead through a chain to its end, stated %s, and stop where it is split', async (_, merges) => {
    await send(store, c);
    const before = await graphDump(store);
    for (const one of merges) expect(await told(one)).toBe('UPDATED');
    const question = `{ official(id: "${a}") { id formerIds } }`;
    expect(await answer(store, question)).toEqual({ official: { id: 'official:c', formerIds: [a, b] } });
    await send(store, split(b));
    expect(await answer(store, question)).toEqual({ official: { id: b, formerIds: [a] } });
    await send(store, split(a));
    expect(difference(before, await graphDump(store))).toEqual([]);
  });

  test('sent again change nothing', async () => {
    await send(store, merge(a, b));
    expect(await told(merge(a, b))).toBe('UNCHANGED');
    expect(await told(split(b, 'official:none'))).toBe('UNCHANGED');
  });

  test('of two sources stay until both have taken them back, and a split says so', async () => {
    await send(store, merge(a, b), merge(a, b, cited('p', 'other')));
    const [first] = await send(store, split(a, b));
    expect([first?.status, first?.warnings.map(({ code }) => code)]).toEqual(['WITHDRAWN', ['STILL_MERGED']]);
    expect(first?.warnings[0]?.message).toContain('source:other merges official:a into official:b');
    expect(await answer(store, `{ official(id: "${a}") { id } }`)).toEqual({ official: { id: b } });
    expect(await told({ withdrawal: { about: { id: a }, source: 'source:other', locator: 'p' } })).toBe('WITHDRAWN');
    expect(await answer(store, `{ official(id: "${a}") { id } }`)).toEqual({ official: { id: a } });
  });

  test.each<readonly [string, RawRecord, string, string]>([
    ['into itself', merge(a, a), 'SELF_REFERENCE', 'two things'],
    ['of two types', merge(a, 'country:xx'), 'BAD_ID', 'another Official'],
    ['of what is not there', merge('official:none', b), 'UNKNOWN_REFERENCE', 'Send a record'],
    ['into what is not there', merge(a, 'official:none'), 'UNKNOWN_REFERENCE', 'Send a record'],
    ['without a reason', merge(a, b, { reason: undefined }), 'MISSING_FIELD', 'why'],
    ['that is known to be wrong', merge(a, b, cited('n', 't', { rank: 'DEPRECATED' })), 'BAD_VALUE', 'split'],
  ])('are refused, with the remedy: %s', async (_, record, code, remedy) => {
    const error = await errorOf(record);
    expect(error?.code).toBe(code);
    expect(error?.remedy).toContain(remedy);
  });

  test('are refused where they lead back, alone and in one request', async () => {
    await send(store, c, merge(a, b), merge(b, 'official:c'));
    const error = await errorOf(merge('official:c', a));
    expect(error?.code).toBe('SELF_REFERENCE');
    expect(error?.message).toContain('they are one already');
    await send(store, split(a), split(b));
    expect(outcomes(await send(store, merge(a, b), merge(b, a)))).toEqual(['SELF_REFERENCE', 'SELF_REFERENCE']);
  });

  test('are refused where what is said would tie a thing to itself, and taken once that is withdrawn', async () => {
    await send(store, { committee: { id: 'committee:part', partOf: { id: 'committee:hh' }, ...cited('part') } });
    const error = await errorOf(merge('committee:part', 'committee:hh'));
    expect(error?.code).toBe('SELF_REFERENCE');
    expect(error?.message).toContain('committee:part');
    const withdrawal = { withdrawal: { about: { id: 'committee:part' }, source: 'source:t', locator: 'part' } };
    const rest = { committee: { id: 'committee:part', name: 'Part', ...cited('part 2') } };
    const results = await send(store, withdrawal, rest, merge('committee:part', 'committee:hh'));
    expect(outcomes(results)).toEqual(['WITHDRAWN', 'UPDATED', 'UPDATED']);
    const tying = { committee: { id: 'committee:hh', partOf: { id: 'committee:part' }, ...cited('x') } };
    expect(await told(tying)).toBe('REFUSED SELF_REFERENCE');
  });
});

describe('A record that joins two known things', () => {
  const known: readonly RawRecord[] = [
    { official: { id: a, externalIds: [{ scheme: 's', value: 'a' }], ...cited('x') } },
    { official: { id: b, externalIds: [{ scheme: 's', value: 'b' }], ...cited('x') } },
  ];
  const joining: RawRecord = { official: { id: b, externalIds: [{ scheme: 's', value: 'a' }], ...cited('y') } };

  test('is refused, with the record that would merge them, and taken with it', async () => {
    await send(store, ...known);
    const error = await errorOf(joining);
    expect(error?.code).toBe('AMBIGUOUS_ENTITY');
    expect(error?.message).toContain(`${a} and ${b}`);
    const text = error?.remedy ?? '';
    const record = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { merge: RawRecord };
    expect(record.merge).toEqual({ about: { id: a }, into: { id: b }, reason: '…' });
    const stated = { merge: { ...record.merge, ...cited('z') } };
    expect(outcomes(await send(store, joining, stated))).toEqual(['UPDATED', 'UPDATED']);
  });

  test('keeps what it joined from being split until its claim is withdrawn', async () => {
    await send(store, ...known, merge(a, b), joining);
    const before = await graphDump(store);
    const error = await errorOf(split(a, b));
    expect(error?.code).toBe('AMBIGUOUS_ENTITY');
    expect(error?.message).toContain('"y"');
    expect(difference(before, await graphDump(store))).toEqual([]);
    const withdrawal = { withdrawal: { about: { id: b }, source: 'source:t', locator: 'y' } };
    expect(outcomes(await send(store, split(a, b), withdrawal))).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(await told(joining)).toBe('REFUSED AMBIGUOUS_ENTITY');
  });
});

describe('A withdrawal', () => {
  const everywhere = [
    { official: { id: a, name: 'A', externalIds: [{ scheme: 's', value: 'a' }], ...cited('1') } },
    { official: { id: a, honorific: 'Dr', ...cited('2') } },
    { official: { id: a, honorific: 'Prof', ...cited('1', 'other') } },
  ];
  const claims = async (): Promise<unknown> => {
    const { official } = await answer(store, `{ official(id: "${a}") { citations { source { id } locator } } }`);
    return (official as { citations: { source: { id: string }; locator: string }[] }).citations.map(
      ({ source, locator }) => `${source.id} ${locator}`,
    );
  };

  test('takes back all that a source said of a thing, whatever the place, by its id or its external id', async () => {
    await send(store, ...everywhere);
    const about = { externalId: { scheme: 's', value: 'a' } };
    expect(await told({ withdrawal: { about, source: 'source:t', all: true } })).toBe('WITHDRAWN');
    expect(await claims()).toEqual(['source:other 1']);
    expect(await told({ withdrawal: { about, source: 'source:t', all: true } })).toBe('UNCHANGED');
  });

  test('of all that is said of a merged thing, and of the merge, leaves nothing of it', async () => {
    const alone = { official: { id: 'official:e', name: 'E', ...cited('e') } };
    await send(store, alone, merge('official:e', a));
    await send(store, { withdrawal: { about: { id: 'official:e' }, source: 'source:t', all: true } });
    expect(await answer(store, '{ official(id: "official:e") { name } }')).toEqual({ official: null });
  });

  test('of all counts before a record of the same request', async () => {
    await send(store, ...everywhere);
    const withdrawal = { withdrawal: { about: { id: a }, source: 'source:t', all: true } };
    expect(outcomes(await send(store, everywhere[1] ?? {}, withdrawal))).toEqual(['UNCHANGED', 'WITHDRAWN']);
    expect(await claims()).toEqual(['source:other 1', 'source:t 2']);
  });

  test('is of one place or of all, not both', async () => {
    const record = { withdrawal: { about: { id: a }, source: 'source:t', locator: '1', all: true } };
    expect(await told(record)).toBe('REFUSED BAD_VALUE');
  });

  test('of a merged thing reaches what was said of it under another id, where nothing was said under its own', async () => {
    await send(store, ...everywhere, merge(a, b));
    expect(await told({ withdrawal: { about: { id: b }, source: 'source:other', locator: '1' } })).toBe('WITHDRAWN');
    expect(await claims()).not.toContain('source:other 1');
  });
});

describe('What is derived', () => {
  test('follows merges and splits: standings, offices, lives, conflicts, and the index of names', async () => {
    await send(
      store,
      { country: { id: 'country:zz', name: 'Zedland', until: '2018', ...cited('zz') } },
      action('s 1', '2015-01-01'),
      action('s 2', '2016-01-01', { kind: 'RATIFIED', party: { id: 'country:zz' } }),
      term('t 1', '2010', '2014', { role: 'CHAIR', body: { id: 'committee:hh' } }),
      term('t 2', '2012', '2016', { role: 'CHAIR', body: { id: 'committee:hh' }, holder: { id: b } }),
      { conflict: { about: { id: 'country:zz' }, note: 'Odd.', ...cited('odd') } },
    );
    const before = await graphDump(store);
    await send(store, merge('country:zz', 'country:xx'), merge(a, b));
    expect(await checkStandings(store)).toMatchObject({ stale: 0 });
    const question = `{ agreement(id: "agreement:dd") { parties(at: "2017-01-01") { nodes { id } } }
      search(text: "Zedland") { nodes { id } } country(id: "country:zz") { conflicts { nodes { note } } } }`;
    expect(await answer(store, question)).toEqual({
      agreement: { parties: { nodes: [{ id: 'country:xx' }] } },
      search: { nodes: [{ id: 'country:xx' }] },
      country: { conflicts: { nodes: [{ note: 'Odd.' }] } },
    });
    await send(store, split('country:zz'), split(a));
    expect(await checkStandings(store)).toMatchObject({ stale: 0 });
    expect(difference(before, await graphDump(store))).toEqual([]);
  });

  test('is told by the change log: what leads where, what stands again, and why', async () => {
    await send(store, term('row 1', '2016', undefined));
    await send(store, merge(a, b));
    await send(store, split(a, b));
    const changes = await store.read(
      statement`MATCH (change:Change) WHERE change.change IN ${constant(['MERGED', 'SPLIT'])}
        RETURN change.change AS kind, change.id AS id, change.into AS into, change.reason AS reason
        ORDER BY change.sequence`,
    );
    expect(changes).toContainEqual({ kind: 'MERGED', id: a, into: b, reason: null });
    expect(changes).toContainEqual({ kind: 'SPLIT', id: a, into: null, reason: 'Two.' });
  });
});

describe('A request with a merge', () => {
  test('writes nothing as a dry run, is recorded under its id, and is refused whole where it is atomic', async () => {
    const before = await graphDump(store);
    const writer = new Writer(store);
    const dry = await writer.sync({ records: [merge(a, b)], dryRun: true });
    expect(dry.results[0]).toMatchObject({ status: 'UPDATED', id: b });
    const atomic = await writer.sync({ records: [merge(a, b), merge(a, 'official:none')], atomic: true });
    expect(outcomes(atomic.results)).toEqual(['NOT_APPLIED', 'UNKNOWN_REFERENCE']);
    expect(difference(before, await graphDump(store))).toEqual([]);
    const [once, again] = [
      await writer.sync({ records: [merge(a, b)], requestId: 'one' }),
      await writer.sync({ records: [merge(a, b)], requestId: 'one' }),
    ];
    expect(again).toEqual(once);
  });

  test('at the same time as others that speak of the same things loses nothing', async () => {
    const terms = Array.from({ length: 12 }, (_, index) =>
      term(`row ${index.toString()}`, (1990 + index).toString(), undefined, {
        holder: { id: index % 2 === 0 ? a : b },
      }),
    );
    const requests = [[merge(a, b)], ...terms.map((one) => [one]), [merge('country:yy', 'country:xx')]];
    await Promise.all(requests.map((records) => new Writer(store).sync({ records })));
    const dump = await graphDump(store);
    await send(store, split(a), split('country:yy'));
    await send(store, merge(a, b), merge('country:yy', 'country:xx'));
    expect(difference(dump, await graphDump(store))).toEqual([]);
    expect(await factCount(store)).toBe(12);
  });
});
