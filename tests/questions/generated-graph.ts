import { FAR_PAST, parsePartialDate } from '../../src/model/dates.js';
import {
  type EntityKind,
  type FactKind,
  type Field,
  type Kind,
  entityKinds,
  factKinds,
} from '../../src/model/kinds.js';
import { definition, vocabulary } from '../../src/model/registry.js';
import type { RawRecord } from '../support/world.js';
import type { Dice } from './dice.js';

/* What graphs are made of: so little that questions often find something, and something else left unknown. */

export const names = [
  'Alpha',
  'alpha two',
  'ÁLPHA',
  'Đinh Thị',
  'Karl Straße',
  'Øst (a)',
  'Groß',
  'Gross',
  'aß',
  "Sa'id",
  'J. R. Øst',
  'كريمي ٢',
];
/** What texts are searched for. */
export const searched = [
  'alp',
  'STRASSE',
  'a',
  'dinh',
  'ß',
  '(',
  'ø',
  'north',
  '',
  'gros',
  's',
  'stra',
  'se',
  'Said',
  'S’a',
  'jr o',
  'J.R.',
  'کریمی',
];

const texts = ['North', 'nørth sea', 'x.y', 'Straße', 'NORTH', 'Plan 9', 'plan 10'];

const textsByField: Readonly<Record<string, readonly string[]>> = {
  measure: ['cases', 'weight'],
  unit: ['kg', 't', 'KG'],
  code: ['VN', 'LA', 'LU'],
  lang: ['en', 'en-GB', 'vi', 'pt-BR'],
  url: ['https://example.org/North', 'https://example.org/nørth', 'http://example.org/x.y?z=%2F', 'http://example.org'],
  image: ['https://example.org/a.png', 'https://example.org/B.png'],
};

/** The texts that a field can have. */
export function textsOf(field: string): readonly string[] {
  return textsByField[field] ?? texts;
}

export const days = ['2009-12-31', '2010-01-01', '2010-07-01', '2011-03-15', '2011-12-31', '2012-06-30', '2013-01-01'];
export const dates = [
  ...['2010', '2011', '2012', '2010-07', '2011-03', '2011-03-15', '2012-06-30', '2010-01-01'],
  ...['2012?', '2010/2011', '2011-03-01/2011-03-20', '2011/..', '../2011-06', '201X', '2011-22'],
];
const ends = [...dates, '..', '2012-12-31', '2013'];
export const wholeNumbers = [0, 1, 2, 3];
export const numbers = [0.5, 1, 2.25, -3];

const sources = ['source:a', 'source:b', 'source:c'];

/** The entities of a kind that a graph has, and which ids its facts can be asked by. */
const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
export const idsOf = (kind: Kind): readonly string[] => letters.map((letter) => `${definition(kind).prefix}:${letter}`);

/** An entity of a kind: mostly one of the first two, to which so more is tied than to others. */
export function pickEntity(kind: EntityKind, dice: Dice): string {
  const [first = '', second = '', ...others] = idsOf(kind);
  return dice.pick([first, first, first, second, second, ...others]);
}

/** Records of a graph, batch by batch, that is small, dense in ties, and full of what is unknown, imprecise, planned or deprecated. */
export function generateRecords(dice: Dice): readonly (readonly RawRecord[])[] {
  const itself: RawRecord[] = sources.map((id) => ({
    source: { id, title: id, citation: { source: id }, ...(id === 'source:c' ? {} : { publishedOn: '2011' }) },
  }));
  const entities = entityKinds.flatMap((kind) => idsOf(kind).map((id) => ({ kind, id })));
  const all: RawRecord[] = [];
  for (const { kind, id } of entities) {
    const rank = dice.chance(20) ? { rank: 'DEPRECATED' } : {};
    itself.push({ [definition(kind).prefix]: { id, citation: { source: 'source:c', locator: id, ...rank } } });
    // Of one in six nothing more is known.
    if (!id.endsWith('f')) all.push(...recordsOf(kind, id, dice));
  }
  const hub = dice.chance(60) ? drawHub(dice) : undefined;
  for (const kind of factKinds) {
    const isMany = kind === hub?.kind;
    const many = isMany ? dice.count(40, 60) : dice.count(8, 18);
    for (let index = 0; index < many; index += 1) {
      all.push(...recordsOf(kind, factId(kind, index), dice, isMany && dice.chance(80) ? hub.tie : {}));
    }
  }
  return [itself, all];
}

/** A kind of which there are many facts, and the thing that most of them are tied to. */
interface Hub {
  readonly kind: FactKind;
  readonly tie: RawRecord;
}

/** Not of treaty actions: plainly reckoning where a party stands goes through all orders of what it did. */
const kindsOfHubs = factKinds.filter((kind) => kind !== 'TreatyAction');

function drawHub(dice: Dice): Hub {
  const kind = dice.pick(kindsOfHubs);
  const [name, { to }] = dice.pick(Object.entries(definition(kind).links));
  return { kind, tie: { [name]: { id: idsOf(dice.pick(to))[0] } } };
}

/** Letters, and when they are used up letters with a number. */
function factId(kind: FactKind, index: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const round = Math.floor(index / alphabet.length);
  const letter = alphabet.charAt(index % alphabet.length);
  return `${definition(kind).prefix}:${letter}${round === 0 ? '' : round.toString()}`;
}

/** What one source says of a thing, or two do, who agree on some of it. */
function recordsOf(kind: Kind, id: string, dice: Dice, tie: RawRecord = {}): readonly RawRecord[] {
  const { prefix } = definition(kind);
  const first = { ...valuesOf(kind, dice), ...tiesOf(kind, dice), ...tie };
  const record = (values: RawRecord, place: string): RawRecord => ({
    [prefix]: { id, ...values, citation: citation(`${id} ${place}`, dice) },
  });
  if (!dice.chance(25)) return [record(first, 'first')];
  const second = { ...first, ...valuesOf(kind, dice), ...(dice.chance(30) ? tiesOf(kind, dice) : {}) };
  return [record(first, 'first'), record(second, 'second')];
}

function citation(locator: string, dice: Dice): RawRecord {
  return {
    source: dice.pick(sources),
    locator,
    ...(dice.chance(30) ? { asOf: dice.pick([...days, '2011', '2010-07']) } : {}),
    ...(dice.chance(10) ? { rank: 'DEPRECATED' } : dice.chance(15) ? { rank: 'PREFERRED' } : {}),
  };
}

/** Values of the fields of a kind, those that are required and others. */
export function valuesOf(kind: Kind, dice: Dice): RawRecord {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(definition(kind).fields)) {
    if (field.required || dice.chance(name === 'modality' ? 20 : 60)) values[name] = valueOf(name, field, dice);
  }
  const described = definition(kind);
  const { from, until } = ('life' in described ? described.life : undefined) ?? { from: 'from', until: 'until' };
  const first = values[from];
  if (typeof first === 'string' && values[until] !== undefined) {
    const begins = parsePartialDate(first, from).earliest ?? FAR_PAST;
    // An end before the beginning would be refused.
    const after = (date: string): boolean => (parsePartialDate(date, until).latest ?? begins) >= begins;
    values[until] = dice.pick((until === 'until' ? ends : dates).filter((date) => date === '..' || after(date)));
  }
  if (kind === 'Source') values['title'] = dice.pick(names);
  else if (definition(kind).class === 'entity' && dice.chance(85)) values['name'] = dice.pick(names);
  return values;
}

function valueOf(name: string, field: Field, dice: Dice): unknown {
  const one = (): unknown => {
    const values = vocabulary(field);
    if (values !== undefined)
      return dice.pick(name === 'kind' && values.includes('SIGNED') ? values : values.slice(0, 3));
    switch (field.type) {
      case 'EDTF':
        return dice.pick(name === 'until' ? ends : dates);
      case 'Boolean':
        return dice.chance(50);
      case 'Int':
        return dice.pick(wholeNumbers.slice(1));
      case 'Float':
        return dice.pick(numbers);
      default:
        return dice.pick(textsOf(name));
    }
  };
  return field.list ? [one(), one()] : one();
}

function tiesOf(kind: Kind, dice: Dice): RawRecord {
  const ties: Record<string, unknown> = {};
  const anyOf = (ends: readonly EntityKind[]): RawRecord => ({
    id: pickEntity(dice.pick([...ends, ...ends.slice(0, 2)]), dice),
  });
  for (const [name, link] of Object.entries(definition(kind).links)) {
    if (!link.required && !dice.chance(link.list ? 40 : 65)) continue;
    if (link.dated !== undefined && dice.chance(50)) ties[name] = datedEnds(() => anyOf(link.to), dice);
    else ties[name] = link.list ? [anyOf(link.to), anyOf(link.to)] : anyOf(link.to);
  }
  if (kind === 'Appointment' && ties['body'] === undefined && ties['post'] === undefined) {
    ties['post'] = { id: pickEntity('Post', dice) };
  }
  return ties;
}

/** One end for a time, or several of which each follows the one before. */
function datedEnds(draw: () => RawRecord, dice: Dice): readonly RawRecord[] {
  const times = dice.pick<readonly RawRecord[]>([
    [{ from: '2010' }],
    [{ until: '2011' }],
    [{ from: '2010-07-01', until: '2012-06-30' }],
    [{ until: '2010' }, { from: '2011-03-15' }],
    [
      { from: '2010/..', until: '2010' },
      { from: '2011', until: '2012?' },
    ],
    [{ from: '2009', until: '2010-06' }, { from: '2010-07', until: '2011' }, { from: '2012-01-01' }],
  ]);
  return times.map((time) => ({ ...draw(), ...time }));
}
