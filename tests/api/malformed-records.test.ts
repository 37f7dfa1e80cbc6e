import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';
import type { Answer } from '../server/program.js';
import { emptyStore, wipe } from '../support/engine.js';
import { Served, authorised } from './served.js';

interface Problem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

interface Result {
  readonly index: number;
  readonly id: string | null;
  readonly status: string;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const sync = `mutation ($records: [SyncRecord!]!, $dryRun: Boolean! = false) {
  sync(source: "source:t", records: $records, dryRun: $dryRun) {
    cursor results { index id status errors { code path message remedy } warnings { code path message remedy } }
  }
}`;

let served: Served;
beforeAll(async () => {
  served = await Served.over(await emptyStore());
});
beforeEach(async () => {
  await wipe(served.store);
  await send([
    { source: { id: 'source:t', title: 'T' } },
    { country: { id: 'country:xx', name: 'Xland' } },
    { committee: { id: 'committee:hh', name: 'HH' } },
  ]);
});
afterAll(async () => {
  await served.stop();
  await served.store.close();
});

async function outcomeOf(
  records: unknown,
  variables: object = {},
): Promise<{ readonly cursor: string | null; readonly results: readonly Result[] }> {
  const data = await served.data(sync, { records, ...variables }, authorised);
  return (data as { readonly sync: { readonly cursor: string | null; readonly results: readonly Result[] } }).sync;
}

async function send(records: unknown): Promise<readonly Result[]> {
  return (await outcomeOf(records)).results;
}

let goodOnes = 0;

/** The result of one record that is sent between two that are good. */
async function amongGood(record: unknown): Promise<Result | undefined> {
  const good = (): object => ({ official: { id: `official:good-${(goodOnes += 1).toString()}`, name: 'Good' } });
  const [before, between, after, ...others] = await send([good(), record, good()]);
  expect([before?.status, after?.status, others]).toEqual(['CREATED', 'CREATED', []]);
  expect([before?.index, between?.index, after?.index]).toEqual([0, 1, 2]);
  return between;
}

function appointment(values: object): object {
  return {
    appointment: { role: 'CHAIR', body: { id: 'committee:hh' }, citation: { locator: 'z' }, ...values },
  };
}

/** A record of JSON, as other programs send it: with names that JavaScript knows otherwise. */
function ofJson(text: string): unknown {
  return JSON.parse(text);
}

describe('A malformed record, sent as a variable over HTTP, is refused alone', () => {
  test.each<readonly [name: string, record: unknown, code: string, path: string, told: readonly string[]]>([
    ['a word that there is not', appointment({ role: 'PRESIDENT' }), 'BAD_VALUE', 'role', ['PRESIDENT', 'VICE_CHAIR']],
    ['a misspelt word', appointment({ role: 'VICE_CHAIRR' }), 'BAD_VALUE', 'role', ['Did you mean "VICE_CHAIR"?']],
    ['a word in small letters', appointment({ role: 'vice-chair' }), 'BAD_VALUE', 'role', ['mean "VICE_CHAIR"?']],
    [
      'a misspelt word within',
      { official: { id: 'official:b', names: [{ value: 'B', kind: 'ALAIS' }] } },
      'BAD_VALUE',
      'names[0].kind',
      ['ACRONYM', 'Did you mean "ALIAS"?'],
    ],
    [
      'a field with two letters swapped',
      { official: { id: 'official:b', naem: 'B' } },
      'UNKNOWN_FIELD',
      'naem',
      ['"name"?'],
    ],
    ['a misspelt field', appointment({ bodi: 1 }), 'UNKNOWN_FIELD', 'bodi', ['holder', 'Did you mean "body"?']],
    [
      'a misspelt field of a citation',
      appointment({ citation: { locater: 'z', locator: 'z' } }),
      'UNKNOWN_FIELD',
      'citation.locater',
      ['asOf', 'Did you mean "locator"?'],
    ],
    ['an unknown kind', { oficial: { id: 'x' } }, 'UNKNOWN_KIND', 'oficial', ['Did you mean "official"?', 'committee']],
    ['a kind in the words of the graph', { TreatyAction: {} }, 'UNKNOWN_KIND', 'TreatyAction', ['"treatyAction"?']],
    [
      'two kinds in one record',
      { official: { id: 'official:b' }, committee: { id: 'committee:b' } },
      'BAD_VALUE',
      '',
      ['exactly one key', '"official"', '"committee"'],
    ],
    ['no kind', {}, 'BAD_VALUE', '', ['exactly one key', 'official']],
    ['null for all that it says', { official: null }, 'BAD_VALUE', 'official', ['of "official" is null', 'an object']],
    ['null under a misspelt kind', { oficial: null }, 'UNKNOWN_KIND', 'oficial', ['Did you mean "official"?']],
    ['null for several kinds', { official: null, committee: null }, 'BAD_VALUE', '', ['All keys of this one are null']],
    ['nothing at all', null, 'BAD_VALUE', '', ['exactly one key']],
    ['a list for a record', [{ official: {} }], 'BAD_VALUE', '', ['exactly one key']],
    ['a text for a record', 'official', 'BAD_VALUE', '', ['exactly one key']],
    ['a number for a date', appointment({ from: 2024 }), 'BAD_DATE', 'from', ['2024 is not', '"2024"']],
    ['a list for a date', appointment({ from: ['2024'] }), 'BAD_DATE', 'from', ['A list is not']],
    ['a number for an id', { official: { id: 7 } }, 'BAD_ID', 'id', ['7 is not']],
    [
      'an id that begins with a misspelt kind',
      appointment({ body: { id: 'comittee:hh' } }),
      'BAD_ID',
      'body.id',
      ['"committee:", "administration:"', 'Did you mean "committee"?'],
    ],
    ['a text for a number', { post: { id: 'post:b', seats: '2' } }, 'BAD_VALUE', 'seats', ['"2" is not', 'number']],
    [
      'a number that the API could not show',
      { post: { id: 'post:b', seats: 3_000_000_000 } },
      'BAD_VALUE',
      'seats',
      ['2,147,483,647'],
    ],
    ['a word for yes', appointment({ acting: 'yes' }), 'BAD_VALUE', 'acting', ['true or false']],
    ['a text for a reference', appointment({ body: 'committee:hh' }), 'BAD_VALUE', 'body', ['{ "id": … }']],
    [
      'a reference by two ways',
      appointment({ body: { id: 'committee:hh', externalId: { scheme: 's', value: 'v' } } }),
      'BAD_VALUE',
      'body',
      ['either'],
    ],
    ['a list for one end', appointment({ body: [{ id: 'committee:hh' }] }), 'BAD_VALUE', 'body', ['either']],
    ['null for what it needs', appointment({ role: null }), 'MISSING_FIELD', 'role', ['Give "role"']],
    [
      'null for what a part of it needs',
      { official: { id: 'official:b', externalIds: [{ scheme: 's', value: null }] } },
      'MISSING_FIELD',
      'externalIds[0].value',
      ['Give "value"'],
    ],
    ['null in a list', { official: { id: 'official:b', names: [null] } }, 'BAD_VALUE', 'names[0]', ['null is not']],
    [
      'null among texts',
      { campaign: { id: 'campaign:b', targets: ['Drugs', null] } },
      'BAD_VALUE',
      'targets[1]',
      ['null is not'],
    ],
    [
      'null among ends',
      { official: { id: 'official:b', nationality: [{ id: 'country:xx' }, null] } },
      'BAD_VALUE',
      'nationality[1]',
      ['null is not'],
    ],
    ['null for both of its ids', { official: { id: null, externalIds: null } }, 'MISSING_FIELD', 'id', ['externalIds']],
    [
      'a citation that is none',
      { official: { id: 'official:b', citation: 'p1' } },
      'BAD_VALUE',
      'citation',
      ['object'],
    ],
    [
      'a day of saying that has not come',
      { official: { id: 'official:b', name: 'Wrng', citation: { locator: 'n', asOf: '2204-05' } } },
      'BAD_DATE',
      'citation.asOf',
      ['lies in the future'],
    ],
    ['a withdrawal of nothing', { withdrawal: { locator: 'z' } }, 'MISSING_FIELD', 'about', ['Give']],
    ['a title that is none, told once', { source: { id: 'source:b', title: 7 } }, 'BAD_VALUE', 'title', ['a text']],
  ])('%s', async (_, record, code, path, told) => {
    const result = await amongGood(record);
    expect(result?.status).toBe('REFUSED');
    expect(result?.errors.map((error) => [error.code, error.path])).toEqual([[code, path]]);
    const { message, remedy } = result?.errors[0] ?? { message: '', remedy: '' };
    for (const words of told) expect(`${message} ${remedy}`).toContain(words);
  });

  test('and what GraphQL reads as a list of one is one', async () => {
    const names = { value: 'Else' };
    const record = { official: { id: 'official:one', names, nationality: { id: 'country:xx' } } };
    expect(await amongGood(record)).toMatchObject({ status: 'CREATED', errors: [] });
    expect(await served.data('{ official(id: "official:one") { names { value } nationality { id } } }')).toEqual({
      official: { names: [{ value: 'Else' }], nationality: [{ id: 'country:xx' }] },
    });
    expect(await send({ official: { id: 'official:alone' } })).toMatchObject([{ status: 'CREATED' }]);
  });

  test('as one of a record’s kinds may be null', async () => {
    expect(await amongGood({ official: { id: 'official:one' }, committee: null })).toMatchObject({ status: 'CREATED' });
  });
});

describe('What is not the record’s', () => {
  test.each([
    ['no records', { records: null }],
    ['a wrong type beside the records', { records: [], dryRun: 'yes' }],
  ])('is refused as GraphQL does it: %s', async (_, variables) => {
    const { data, errors } = await served.ask(sync, variables, authorised);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  test('is checked by GraphQL where the document writes the record out', async () => {
    const written = (role: string): string =>
      `mutation ($body: ID!, $more: CitationInput) { sync(source: "source:t", records: [
        { appointment: { role: ${role}, body: { id: $body }, citation: $more } }
      ]) { results { status errors { path } } } }`;
    const variables = { body: 'committee:hh', more: { locator: 'z' } };
    const { errors } = await served.ask(written('PRESIDENT'), variables, authorised);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await served.data(written('CHAIR'), variables, authorised)).toEqual({
      sync: { results: [{ status: 'CREATED', errors: [] }] },
    });
    expect(await served.data(written('CHAIR'), { ...variables, more: { locator: 7 } }, authorised)).toEqual({
      sync: { results: [{ status: 'REFUSED', errors: [{ path: 'citation.locator' }] }] },
    });
  });

  test('leaves the inputs of records typed for editors and typed clients', async () => {
    const question = `{ record: __type(name: "SyncRecord") { kind isOneOf }
      appointment: __type(name: "AppointmentRecord") { inputFields { name type { name } } } }`;
    expect(await served.data(question)).toMatchObject({
      record: { kind: 'INPUT_OBJECT', isOneOf: true },
      appointment: {
        inputFields: expect.arrayContaining([{ name: 'role', type: { name: 'AppointmentRole' } }]) as unknown,
      },
    });
  });
});

describe('A hostile record gets a clear and bounded answer', () => {
  const long = 'x'.repeat(300_000);

  test.each<readonly [name: string, record: unknown, code: string]>([
    ['a name from the prototype for a kind', ofJson('{"__proto__":{"id":"official:b"}}'), 'UNKNOWN_KIND'],
    ['a constructor for a kind', ofJson('{"constructor":{"prototype":{"id":1}}}'), 'UNKNOWN_KIND'],
    ['a prototype for a field', ofJson('{"official":{"id":"official:b","__proto__":{"name":"B"}}}'), 'UNKNOWN_FIELD'],
    [
      'a prototype within a citation',
      ofJson('{"official":{"id":"official:b","citation":{"__proto__":{"locator":"z"}}}}'),
      'UNKNOWN_FIELD',
    ],
    ['a name of every object for a field', { official: { id: 'official:b', toString: 1 } }, 'UNKNOWN_FIELD'],
    ['a name of every object for a word', appointment({ role: 'constructor' }), 'BAD_VALUE'],
    ['a huge name', { official: { id: 'official:b', name: long } }, 'BAD_VALUE'],
    ['a huge id', { official: { id: `official:${long}` } }, 'BAD_ID'],
    ['a huge date', appointment({ from: long }), 'BAD_DATE'],
    ['a huge word', appointment({ role: long }), 'BAD_VALUE'],
    ['a huge field', { official: { id: 'official:b', [long]: 1 } }, 'UNKNOWN_FIELD'],
    ['a huge kind', { [long]: {} }, 'UNKNOWN_KIND'],
    ['a huge object for a text', { official: { id: 'official:b', name: { [long]: long } } }, 'BAD_VALUE'],
    ['half a character', { official: { id: 'official:b', name: 'Ana \ud800' } }, 'BAD_VALUE'],
  ])('%s', async (_, record, code) => {
    const result = await amongGood(record);
    expect(result?.errors.map((error) => error.code)).toEqual([code]);
    expect(JSON.stringify(result).length).toBeLessThan(2_500);
    expect(await served.data('{ service { name } }')).toEqual({ service: { name: 'Signatory' } });
  });

  test('one with ten thousand mistakes is told the first ten, and how many more there are', async () => {
    const mistakes = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index.toString()}`, 1]));
    const begun = performance.now();
    const result = await amongGood({ official: { id: 'official:b', ...mistakes, names: Array(5_000).fill(7) } });
    expect(result?.errors).toHaveLength(11);
    expect(result?.errors.at(-1)).toMatchObject({ code: 'MORE_ERRORS', path: '' });
    expect(result?.errors.at(-1)?.message).toContain('14,990');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('one that is nested too deep is refused with the whole request, by the limit for its depth', async () => {
    const body = JSON.stringify({ query: sync, variables: { records: [{ official: { name: 'deep' } }] } });
    const response = await fetch(served.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorised },
      body: body.replace('"deep"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    });
    const { errors } = (await response.json()) as Answer;
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['TOO_DEEP']);
  });

  test('more records than the cost allows are refused together', async () => {
    const { errors } = await served.ask(sync, { records: Array(30_000).fill({ official: { id: 7 } }) }, authorised);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['TOO_COSTLY']);
  });
});

describe('The smaller faults', () => {
  test('of the dates of a name: `until` takes "..", and may not lie before `from`', async () => {
    const named = (dates: object): object => ({ official: { id: 'official:b', names: [{ value: 'B', ...dates }] } });
    expect(await send([named({ from: '2001', until: '..' })])).toMatchObject([{ status: 'CREATED', warnings: [] }]);
    expect(await served.data('{ official(id: "official:b") { names { value until { edtf } } } }')).toEqual({
      official: { names: [{ value: 'B', until: null }] },
    });
    const ended = await amongGood(named({ from: '2020-05', until: '2020-04' }));
    expect(ended?.errors.map(({ code, path }) => [code, path])).toEqual([['BAD_DATE', 'names[0].until']]);
    const open = await amongGood(named({ from: '..' }));
    expect(open?.errors.map(({ code, path }) => [code, path])).toEqual([['BAD_DATE', 'names[0].from']]);
  });

  test('a withdrawal of what nobody knows changes nothing, by whatever it is called', async () => {
    const about = [
      { id: 'official:unheard-of' },
      { externalId: { scheme: 'none', value: 'unheard of' } },
      { externalId: { type: 'OFFICIAL', scheme: 'none', value: 'unheard of' } },
    ];
    const results = await send(about.map((one) => ({ withdrawal: { about: one, locator: 'z' } })));
    expect(results.map(({ id, status, errors }) => [id, status, errors])).toEqual([
      ['official:unheard-of', 'UNCHANGED', []],
      [null, 'UNCHANGED', []],
      [null, 'UNCHANGED', []],
    ]);
  });

  test('ids of two things: the remedy is something that can be done', async () => {
    const ids = (value: string): object => ({ externalIds: [{ scheme: 'iso', value }] });
    await send([{ country: { id: 'country:yy', ...ids('YY') } }]);
    const joined = { country: { id: 'country:xx', ...ids('YY'), citation: { locator: 'else' } } };
    await send([{ country: { id: 'country:xx', name: 'X' } }]);
    const result = await amongGood(joined);
    expect(result?.errors).toMatchObject([{ code: 'AMBIGUOUS_ENTITY', path: 'externalIds' }]);
    const [merge = ''] = /\{"merge":.*\}\}/.exec(result?.errors[0]?.remedy ?? '') ?? [];
    const [merged, taken] = await send([JSON.parse(merge.replace('…', 'One country.')), joined]);
    expect([merged?.errors, taken?.errors]).toEqual([[], []]);
    expect(await served.data('{ country(id: "country:yy") { id formerIds } }')).toEqual({
      country: { id: 'country:xx', formerIds: ['country:yy'] },
    });
  });

  test.each([
    '9999-12-31',
    '9999',
    '9999-12',
    '2999-12-31',
    '3000-01-01',
    '2099-12-31',
    '2020/9999-12-31',
    '9999?',
    '9999-01-01/..',
    '../9999',
    '2099-12-31/..',
  ])('an end of %s is taken, with a warning to write ".." instead', async (until) => {
    for (const record of [
      appointment({ from: '2020', until }),
      { country: { id: 'country:zz', until } },
      { official: { id: 'official:z', names: [{ value: 'Z', until }] } },
    ]) {
      const result = await amongGood(record);
      expect(result).toMatchObject({ status: 'CREATED', errors: [], warnings: [{ code: 'OPEN_END' }] });
      expect(result?.warnings[0]?.path).toMatch(/until$/);
      expect(result?.warnings[0]?.message).toContain(`"${until}"`);
      expect(result?.warnings[0]?.remedy).toContain('".."');
      await wipe(served.store);
      await send([{ source: { id: 'source:t' } }, { committee: { id: 'committee:hh' } }]);
    }
  });

  test.each(['9999-12-31', '2999', '2100-01-01'])(
    'an event on %s is taken, with a warning to leave it out',
    async (on) => {
      await send([{ country: { id: 'country:party' } }, { agreement: { id: 'agreement:left' } }]);
      const ends = { party: { id: 'country:party' }, agreement: { id: 'agreement:left' } };
      const left = { kind: 'WITHDRAWN', ...ends, citation: { locator: 'w' } };
      const result = await amongGood({ treatyAction: { ...left, on } });
      const warnings = [{ code: 'OPEN_END', path: 'on' }];
      expect(result).toMatchObject({ status: 'CREATED', errors: [], warnings });
      expect(result?.warnings[0]?.message).toContain(`"${on}"`);
      expect(result?.warnings[0]?.remedy).toContain('leave the record out');
      expect((await amongGood({ treatyAction: { ...left, on: '2047' } }))?.warnings).toEqual([]);
    },
  );

  test.each<[string, object]>([
    ['from', appointment({ from: '9999' })],
    ['names[0].from', { official: { id: 'official:z', names: [{ value: 'Z', from: '9999-01-01/..' }] } }],
    ['birthDate', { official: { id: 'official:z', birthDate: '9999-12-31' } }],
    ['inForceFrom', { agreement: { id: 'agreement:z', inForceFrom: '9999-12-31/..' } }],
    ['publishedOn', { source: { id: 'source:z', title: 'Z', publishedOn: '9999-12' } }],
    ['partOf[0].from', { committee: { id: 'committee:z', partOf: [{ id: 'committee:hh', from: '9999-01-01/..' }] } }],
  ])('any other date that is only a code is warned of: %s', async (path, record) => {
    const result = await amongGood(record);
    expect(result).toMatchObject({ status: 'CREATED', errors: [], warnings: [{ code: 'OPEN_END', path }] });
    expect(result?.warnings[0]?.remedy).toContain(`leave out "${path}"`);
  });

  test.each(['official:no good', 'official:', 'official'])(
    'an id at fault behind its kind is not told of the kind that it has: %s',
    async (id) => {
      const result = await amongGood({ official: { id } });
      expect(result?.errors).toMatchObject([{ code: 'BAD_ID', path: 'id' }]);
      expect(result?.errors[0]?.remedy).toContain('Here it begins with "official:".');
      expect(result?.errors[0]?.remedy).not.toContain('Did you mean');
    },
  );

  test.each([...kindNames])('the id of another kind is told by its article: %s', async (kind) => {
    const result = await amongGood({
      withdrawal: { about: { id: 'official:b' }, source: `${definition(kind).prefix}:b` },
    });
    const article = /^[AEIOU]/.test(kind) ? 'an' : 'a';
    const told = kind === 'Source' ? undefined : `"${definition(kind).prefix}:b" is the id of ${article} ${kind}.`;
    expect(result?.errors[0]?.message).toBe(told);
  });

  test.each(['2047-06-30', '2099', '2120-01-01', '..', '2020/..'])('an end of %s is not warned of', async (until) => {
    expect(await amongGood(appointment({ from: '2019', until }))).toMatchObject({ status: 'CREATED', warnings: [] });
  });

  test('an end in words is told to be written as ".."', async () => {
    const result = await amongGood(appointment({ until: 'present' }));
    expect(result?.errors).toMatchObject([{ code: 'BAD_DATE', path: 'until' }]);
    expect(result?.errors[0]?.remedy).toContain('".."');
  });

  test('a dry run returns the cursor that there is, and none before there is one', async () => {
    const records = [{ official: { id: 'official:b', name: 'B' } }];
    const last = '{ service { lastChange { cursor } } }';
    const { service } = (await served.data(last)) as { service: { lastChange: { cursor: string } } };
    expect((await outcomeOf(records, { dryRun: true })).cursor).toBe(service.lastChange.cursor);
    expect(await served.data(last)).toEqual({ service });
    expect((await outcomeOf(records)).cursor).not.toBe(service.lastChange.cursor);
    await wipe(served.store);
    const first = await outcomeOf([{ source: { id: 'source:t', title: 'T' } }], { dryRun: true });
    expect(first).toMatchObject({ cursor: null, results: [{ status: 'CREATED' }] });
  });
});
