import { definition, isEntityKind } from '../../src/model/registry.js';
import { constantCase, recordType } from '../../src/model/names.js';
import { endShown } from './dated-links.js';
import { type Moment, holdsOn } from './moments.js';
import { type Said, nestedRows } from './rows.js';
import { compareTexts } from './texts.js';
import { type Thing, type World, numberOf } from './world-read.js';

/** A value of a row: null where there is none. */
export type Key = string | number | boolean | null;

/** A value to sort by. */
export type SortKey = Key | Words;

/** A text that sorts by its place in the alphabet. */
class Words {
  constructor(readonly text: string) {}
}

/** The text as a value to sort by; null where there is none. */
export function wordsOf(text: unknown): SortKey {
  return typeof text === 'string' ? new Words(text) : null;
}

/** How one key of an order sorts. */
export interface Direction {
  readonly direction?: 'ASC' | 'DESC' | undefined;
  readonly nulls?: 'FIRST' | 'LAST' | undefined;
}

/** One key of an order, as it is asked for. */
export interface OrderKey extends Direction {
  readonly field: string;
}

/** Which of two keys comes first: nulls last, whichever way the others go, unless they are asked first. */
export function compareKeys(a: SortKey, b: SortKey, { direction = 'ASC', nulls = 'LAST' }: Direction = {}): number {
  if (a === null || b === null) return (Number(a === null) - Number(b === null)) * (nulls === 'LAST' ? 1 : -1);
  const sign = a instanceof Words && b instanceof Words ? compareTexts(a.text, b.text) : a < b ? -1 : a > b ? 1 : 0;
  return sign * (direction === 'ASC' ? 1 : -1);
}

/** The rows in the order that is asked for, else in the one that the connection has; level ones by their ids. */
export function ordered(
  world: World,
  rows: readonly Thing[],
  connection: { readonly name: string; readonly said: Said },
  asked: readonly OrderKey[],
  moment: Moment,
  today: number,
): readonly Thing[] {
  const keysOf = (thing: Thing): readonly (readonly [SortKey, Direction])[] => [
    ...(asked.length > 0
      ? asked.map((key): [SortKey, Direction] => [keyOf(world, thing, key.field, connection.said, moment, today), key])
      : usualKeys(thing, connection.name, moment.day ?? today)),
    [thing.id, {}],
  ];
  const keyed = rows.map((thing) => ({ thing, keys: keysOf(thing) }));
  return keyed
    .sort((a, b) => {
      const compared = a.keys.map(([key, direction], index) => compareKeys(key, b.keys[index]?.[0] ?? null, direction));
      return compared.find((sign) => sign !== 0) ?? 0;
    })
    .map(({ thing }) => thing);
}

function keyOf(world: World, thing: Thing, name: string, saidOf: Said, moment: Moment, today: number): SortKey {
  const { fields, links } = definition(thing.kind);
  const said = saidOf(thing);
  if (name in said) return said[name] ?? null;
  if (name === 'TYPE') return recordType(thing.kind);
  const value = (property: string): Key => (thing.properties[property] ?? null) as Key;
  if (name === 'ID') return thing.id;
  if (name === 'NAME') return wordsOf(thing.properties['name']);
  if (name === 'LAST_ATTESTED') return value('lastAttested');
  for (const [field, { type, exact }] of Object.entries(fields)) {
    if (constantCase(field) === name && type === 'String' && !exact) return wordsOf(thing.properties[field]);
    if (constantCase(field) === name) return value(type === 'EDTF' ? `${field}Earliest` : field);
    if (constantCase(`${field}Latest`) === name && type === 'EDTF') return value(`${field}Latest`);
  }
  for (const [link, { relationship, dated }] of Object.entries(links)) {
    if (constantCase(`${link}Name`) !== name) continue;
    const end = dated
      ? endShown(thing, relationship, { ...moment, day: moment.day ?? today })
      : thing.out.get(relationship)?.[0];
    return wordsOf(end?.properties['name']);
  }
  const list = /^(.*)_COUNT$/
    .exec(name)?.[1]
    ?.toLowerCase()
    .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  // Rows of another kind may have what this one lacks.
  if (list === undefined) return null;
  return nestedRows(world, thing, list, moment, today).length;
}

/** Entities by name; facts by the day on which they can first have begun; officers as who answers for the office first. */
function usualKeys(thing: Thing, connection: string, day: number): readonly (readonly [SortKey, Direction])[] {
  if (isEntityKind(thing.kind)) return [[wordsOf(thing.properties['name']), {}]];
  if (connection !== 'officers' && connection !== 'chairs') return [[numberOf(thing, 'possibleFrom') ?? null, {}]];
  const [from, until] = [numberOf(thing, 'definiteFrom') ?? NaN, numberOf(thing, 'definiteUntil') ?? NaN];
  // Where nothing is definite its beginning, far away, stands for it.
  const away = from > until ? from : Math.max(from - day, day - until, 0);
  return [
    [!thing.out.has('HOLDER'), {}],
    [thing.properties['preferred'] !== true, {}],
    [Number(!holdsOn(thing, day).must) + Number(!holdsOn(thing, day).likely), {}],
    [thing.properties['acting'] === true, {}],
    [away, {}],
    [numberOf(thing, 'fromEarliest') ?? null, { direction: 'DESC' }],
  ];
}
