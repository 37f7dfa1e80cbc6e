import { formatDay } from '../../src/model/dates.js';
import { entityKinds } from '../../src/model/kinds.js';
import { definition, isKind } from '../../src/model/registry.js';
import { type Pool, comparable } from '../questions/drawn-filters.js';
import type { Thing, World } from '../questions/world-read.js';

/** The number of different values of each sort that are enough to draw from. */
const enough = 24;

/** Values that the things of a graph have, and some that they have not. */
export interface Pools {
  /** For the scalars of filters. */
  readonly ofFilters: Pool;
  readonly days: readonly string[];
  readonly dates: readonly string[];
  /** Texts to search for. */
  readonly searched: readonly string[];
}

export function poolsOf(world: World): Pools {
  const things = [...world.values()];
  const days = some(things.flatMap(daysOf));
  const dates = some(things.flatMap(datesOf));
  const names = some(things.flatMap((thing) => textsOf(thing, 'name')));
  const texts = new Map<string, readonly unknown[]>([
    ['name', names],
    ['names', some(things.flatMap((thing) => textsOf(thing, 'nameTexts')))],
  ]);
  const searched = names.flatMap((name) => [name, name.slice(0, 4), name.split(' ')[0] ?? '', name.slice(1)]);

  const textsIn = (field: string): readonly unknown[] => {
    const known = texts.get(field) ?? [...some(things.flatMap((thing) => textsOf(thing, field))), 'none'];
    texts.set(field, known);
    return known;
  };
  const idsOf = (filter: string): readonly unknown[] => {
    const kind = filter.replace(/Filter$/, '');
    const kinds: readonly string[] = isKind(kind) ? [kind] : entityKinds;
    const ids = things.filter((thing) => kinds.includes(thing.kind)).map(({ id }) => id);
    // A graph need not have a thing of each kind.
    const known = texts.get(kind) ?? [...some(ids), 'country:nothing'];
    texts.set(kind, known);
    return known;
  };
  const ofFilters: Pool = (scalar, { filter, field }, operator) => {
    switch (scalar) {
      case 'ID':
        return idsOf(filter);
      case 'Date':
        return days;
      case 'EDTF':
        return comparable([...dates, ...days], operator);
      case 'Int':
        return [0, 1, 2, 3];
      case 'Float':
        return [0, 1, 2.25, 20];
      default:
        return operator === 'contains' || operator === 'startsWith' ? searched : textsIn(field);
    }
  };
  return { ofFilters, days, dates, searched };
}

/** So many different ones of them, from all parts of the list. */
function some<T>(values: readonly T[]): readonly T[] {
  const different = [...new Set(values)];
  const step = Math.max(1, Math.floor(different.length / enough));
  return different.filter((_, index) => index % step === 0).slice(0, enough);
}

/** The days on which the thing can have begun or ended. */
function daysOf({ properties }: Thing): readonly string[] {
  return ['fromEarliest', 'untilLatest', 'onEarliest'].flatMap((name) => {
    const day = properties[name];
    return typeof day === 'number' ? [formatDay(day)] : [];
  });
}

function datesOf(thing: Thing): readonly string[] {
  return Object.entries(definition(thing.kind).fields).flatMap(([name, { type }]) =>
    type === 'EDTF' ? textsOf(thing, name) : [],
  );
}

/** The texts that a property of the thing has. */
function textsOf({ properties }: Thing, name: string): readonly string[] {
  return [properties[name] ?? []].flat().filter((text) => typeof text === 'string');
}
