import { type RawRecord, cited, source } from '../support/world.js';

/** What is in the graph before the records are sent. */
export const ground: readonly RawRecord[] = [
  { source: { id: source, title: 'Test', publishedOn: '2025', ...cited('itself') } },
  { country: { id: 'country:vn', name: 'Viet Nam', externalIds: [{ scheme: 'iso', value: 'VN' }], ...cited('1') } },
  { country: { id: 'country:la', name: 'Laos', externalIds: [{ scheme: 'iso', value: 'LA' }], ...cited('2') } },
  { organisation: { id: 'organisation:vn', name: 'VN', externalIds: [{ scheme: 'iso', value: 'VN' }], ...cited('3') } },
  { committee: { id: 'committee:ptc', name: 'PTC', ...cited('4') } },
  { agreement: { id: 'agreement:text', name: 'Text', ...cited('5') } },
];
/** A record that is always taken. */
export const sound: RawRecord = { official: { id: 'official:sound', name: 'Sound', ...cited('sound') } };
export const vn = { id: 'country:vn' };
const text = { id: 'agreement:text' };
const ptc = { id: 'committee:ptc' };

/** Why a record is refused: the code, where, and words that its message and its remedy must have. */
type Reason = readonly [code: string, path: string, message: string, remedy: string];

export function country(values: RawRecord): RawRecord {
  return { country: { id: 'country:new', ...cited('new'), ...values } };
}

export function appointment(values: RawRecord): RawRecord {
  return { appointment: { role: 'CHAIR', body: ptc, ...cited('new'), ...values } };
}

/** Records that are refused, one after the other, each with its reasons. They are sent after a sound one. */
export const refusals: readonly (readonly [name: string, records: readonly unknown[], reasons: readonly Reason[]])[] = [
  [
    'a kind that there is not',
    [{ ship: {} }],
    [['UNKNOWN_KIND', 'ship', '"ship" is not a kind', 'Use one of country']],
  ],
  ['no object at all', ['not JSON'], [['BAD_VALUE', '', 'exactly one key', 'Use one of country']]],
  ['two kinds in one record', [{ country: {}, official: {} }], [['BAD_VALUE', '', 'exactly one key', 'Use one of']]],
  [
    'a list under the kind',
    [{ country: [] }],
    [['BAD_VALUE', 'country', 'not an object', 'an object with the values']],
  ],
  ['a field that its kind has not', [country({ flag: 1 })], [['UNKNOWN_FIELD', 'flag', '"flag"', 'Use one of id']]],
  [
    'a field that a citation has not',
    [country({ citation: { source, page: 4 } })],
    [['UNKNOWN_FIELD', 'citation.page', '"page"', 'Use one of source']],
  ],
  [
    'a field that a name has not',
    [country({ names: [{ value: 'New', language: 'en' }] })],
    [['UNKNOWN_FIELD', 'names[0].language', '"language"', 'Use one of value']],
  ],
  ['a number for a text', [country({ code: 7 })], [['BAD_VALUE', 'code', '7 is not valid', 'Give a text']]],
  [
    'a name too long to be indexed',
    [country({ name: 'n'.repeat(1_001) })],
    [['BAD_VALUE', 'name', 'is not valid', 'at most 1000 characters']],
  ],
  [
    'an external id too long to be a key',
    [country({ externalIds: [{ scheme: 'iso', value: 'v'.repeat(301) }] })],
    [['BAD_VALUE', 'externalIds[0].value', 'is not valid', 'at most 300 characters']],
  ],
  ['an empty name', [country({ name: ' ' })], [['BAD_VALUE', 'name', '" " is not valid', 'Give a text']]],
  [
    'a name that is only white space to the eye',
    [country({ name: '\u200B \u200E' })],
    [['BAD_VALUE', 'name', 'is not valid', 'a text that is not empty']],
  ],
  [
    'names without any letter or digit',
    [country({ name: '–', names: [{ value: '?!' }] })],
    [
      ['BAD_VALUE', 'names[0].value', '"?!" is not valid', 'a letter or a digit'],
      ['BAD_VALUE', 'name', '"–" is not valid', 'a letter or a digit'],
    ],
  ],
  [
    'a day of saying that has not come',
    [country({ citation: { source, asOf: '2204-05' } })],
    [['BAD_DATE', 'citation.asOf', 'which lies in the future', 'the day for which the source says so']],
  ],
  [
    'a word that its vocabulary has not',
    [appointment({ role: 'BOSS' })],
    [['BAD_VALUE', 'role', '"BOSS" is not valid', 'CHAIR']],
  ],
  [
    'an inferred value that it does not give',
    [appointment({ citation: { source, locator: 'new', inferred: ['from'] } })],
    [['BAD_VALUE', 'citation.inferred[0]', '"from" is not valid', 'one of role, body']],
  ],
  [
    'a reference without an id',
    [appointment({ holder: {} })],
    [['BAD_VALUE', 'holder', 'an id or an external id', '{ "id": … }']],
  ],
  [
    'a country code in small letters',
    [country({ code: 'vn' })],
    [['BAD_VALUE', 'code', '"vn" is not valid', 'Give an ISO 3166-1 alpha-2 code']],
  ],
  [
    'a country code of three letters',
    [country({ code: 'VNM' })],
    [['BAD_VALUE', 'code', '"VNM" is not valid', 'two capital letters']],
  ],
  [
    'a name in no language',
    [country({ names: [{ value: 'New', lang: 'en_GB' }] })],
    [['BAD_VALUE', 'names[0].lang', '"en_GB" is not valid', 'Give a BCP 47 language tag']],
  ],
  [
    'a source in no language, at no address',
    [{ source: { id: 'source:new', lang: 'English language', url: 'javascript:alert(1)', ...cited('new') } }],
    [
      ['BAD_VALUE', 'url', '"javascript:alert(1)" is not valid', 'Give a URL that begins with http:// or https://'],
      ['BAD_VALUE', 'lang', '"English language" is not valid', 'Give a BCP 47 language tag'],
    ],
  ],
  [
    'a host that is none',
    [{ source: { id: 'source:new', url: 'https://', ...cited('new') } }],
    [['BAD_VALUE', 'url', '"https://" is not valid', 'Give a URL']],
  ],
  [
    'a post without a seat',
    [{ post: { id: 'post:new', seats: 0, ...cited('new') } }],
    [['BAD_VALUE', 'seats', '0 is not valid', 'Give a whole number above 0']],
  ],
  [
    'half a seat',
    [{ post: { id: 'post:new', seats: 1.5, ...cited('new') } }],
    [['BAD_VALUE', 'seats', '1.5 is not valid', 'Give a whole number']],
  ],
  [
    'a conflict on a field that neither the thing nor its facts can have',
    [{ conflict: { about: vn, field: 'value', ...cited('new') } }],
    [['BAD_VALUE', 'field', 'can have "value"', 'Use one of name, code, from, until']],
  ],
  ['no date', [country({ from: 'May 2024' })], [['BAD_DATE', 'from', '"May 2024"', 'Write an EDTF date']]],
  ['a day that is none', [country({ from: '2023-02-29' })], [['BAD_DATE', 'from', '"2023-02-29"', 'EDTF']]],
  ['an open beginning', [country({ from: '..' })], [['BAD_DATE', 'from', '".."', 'EDTF']]],
  [
    'an end before the beginning',
    [country({ from: '2020-05', until: '2020-04' })],
    [['BAD_DATE', 'until', 'ends (2020-04) before it begins (2020-05)', 'Correct "from" or "until"']],
  ],
  [
    'no date for its day',
    [country({ citation: { source, asOf: 'today' } })],
    [['BAD_DATE', 'citation.asOf', '"today"', 'EDTF']],
  ],
  ['no typed id', [country({ id: 'Viet Nam' })], [['BAD_ID', 'id', '"Viet Nam"', 'a kind, a colon']]],
  [
    'the id of another kind',
    [country({ id: 'official:vn' })],
    [['BAD_ID', 'id', 'the id of an Official', 'one of these kinds: Country']],
  ],
  [
    'an end of a kind that its link does not allow',
    [appointment({ holder: ptc })],
    [['BAD_ID', 'holder.id', 'the id of a Committee', 'one of these kinds: Official']],
  ],
  [
    'a source that is none',
    [country({ citation: { source: 'country:vn' } })],
    [['BAD_ID', 'citation.source', 'the id of a Country', 'one of these kinds: Source']],
  ],
  [
    'an entity without any id',
    [{ country: { name: 'New', ...cited('new') } }],
    [['MISSING_FIELD', 'id', 'an id or an external id', 'Give "id" or "externalIds"']],
  ],
  [
    'a fact without what it ties',
    [{ treatyAction: { kind: 'SIGNED', agreement: text, ...cited('new') } }],
    [['MISSING_FIELD', 'party', 'TreatyAction needs "party"', 'Give "party"']],
  ],
  [
    'a fact without its kind',
    [{ treatyAction: { party: vn, agreement: text, ...cited('new') } }],
    [['MISSING_FIELD', 'kind', 'TreatyAction needs "kind"', 'Give "kind"']],
  ],
  [
    'an appointment to nothing',
    [appointment({ body: null })],
    [['MISSING_FIELD', 'body', 'a body or a post', 'Give "body"']],
  ],
  [
    'a conflict about nothing',
    [{ conflict: { note: 'Eight names', ...cited('new') } }],
    [['MISSING_FIELD', 'about', 'needs "about"', 'Give the id']],
  ],
  [
    'half an external id',
    [country({ externalIds: [{ scheme: 'iso' }] })],
    [['MISSING_FIELD', 'externalIds[0].value', 'a scheme and a value', 'Give "value"']],
  ],
  [
    'a fact without a place in its source',
    [appointment({ citation: { source } })],
    [['CITATION_REQUIRED', 'citation.locator', 'the place in the source', 'citation.locator']],
  ],
  [
    'a fact without a citation',
    [{ appointment: { role: 'CHAIR', body: ptc } }],
    [
      ['CITATION_REQUIRED', 'citation.source', 'names no source', 'id of the source'],
      ['CITATION_REQUIRED', 'citation.locator', 'the place in the source', 'citation.locator'],
    ],
  ],
  [
    'an id that nothing has',
    [appointment({ holder: { id: 'official:nobody' } })],
    [['UNKNOWN_REFERENCE', 'holder', '"official:nobody"', 'Send a record of it']],
  ],
  [
    'a source that is not there',
    [country({ citation: { source: 'source:none' } })],
    [['UNKNOWN_REFERENCE', 'citation.source', '"source:none"', 'Send a record of it']],
  ],
  [
    'an external id that nothing has',
    [appointment({ onBehalfOf: { externalId: { scheme: 'iso', value: 'XX' } } })],
    [['UNKNOWN_REFERENCE', 'onBehalfOf', '"XX" in the scheme "iso"', 'Send a record of it']],
  ],
  [
    'an external id that two things of different kinds have',
    [appointment({ holder: { externalId: { scheme: 'iso', value: 'VN' } } })],
    [['AMBIGUOUS_ENTITY', 'holder', 'country:vn and organisation:vn', 'Give "type"']],
  ],
  [
    'external ids of two things',
    [country({ id: null, externalIds: ['VN', 'LA'].map((value) => ({ scheme: 'iso', value })) })],
    [['AMBIGUOUS_ENTITY', 'externalIds', 'country:la and country:vn', '{"merge":{"about":']],
  ],
  [
    'the id of one thing and the external id of another',
    [country({ id: 'country:la', externalIds: [{ scheme: 'iso', value: 'VN' }] })],
    [['AMBIGUOUS_ENTITY', 'externalIds', 'country:la and country:vn', '{"merge":{"about":']],
  ],
  [
    'two names for one thing at one place for one day',
    [country({ name: 'New' }), country({ name: 'Newer' })],
    [
      ['DUPLICATE_RECORD', '', 'record 1 and record 2', 'its own locator'],
      ['DUPLICATE_RECORD', '', 'record 1 and record 2', 'its own locator'],
    ],
  ],
  [
    'two terms that can not be one, of one fact by its key',
    [
      appointment({ from: '2016-01', until: '2016-02' }),
      appointment({ from: '2016-03', until: '2017', ...cited('newer') }),
    ],
    [
      ['AMBIGUOUS_FACT', '', 'record 2', 'give each an "id"'],
      ['AMBIGUOUS_FACT', '', 'record 1', 'give each an "id"'],
    ],
  ],
  [
    'a body that is part of itself',
    [{ committee: { id: 'committee:new', partOf: { id: 'committee:new' }, ...cited('new') } }],
    [['SELF_REFERENCE', 'partOf', 'to itself', 'Correct one']],
  ],
  [
    'a thing that succeeds itself',
    [{ succession: { kind: 'RENAMED', predecessor: vn, successor: vn, ...cited('new') } }],
    [['SELF_REFERENCE', 'successor', 'to itself', 'Correct one']],
  ],
  [
    'several things wrong, all told',
    [country({ flag: 1, from: '?', code: 7 })],
    [
      ['UNKNOWN_FIELD', 'flag', '"flag"', 'Use one of id'],
      ['BAD_VALUE', 'code', '7 is not valid', 'Give a text'],
      ['BAD_DATE', 'from', '"?"', 'EDTF'],
    ],
  ],
];
