import { type Kind, type Link, entityKinds } from '../../src/model/kinds.js';
import { definition, isEntityKind } from '../../src/model/registry.js';
import { recordType } from '../../src/model/names.js';
import { begunBy, endedBefore, holdsOn } from './moments.js';
import { nestedRows } from './rows.js';
import { type Truth, allOf, anyOf, known, not, unknown } from './truth.js';
import { ofCount, ofDate, ofValue, ofValues, partsOf } from './values.js';
import type { Thing, World } from './world-read.js';

/*
 * Filters, thing by thing: whether what is asked may be so, and whether it must.
 */

/** Under what all conditions of a filter are read. */
export interface Around {
  readonly world: World;
  /** The day of the filter's connection; none where a history is asked whole. */
  readonly day: number | undefined;
  /** The day of a state for which none is asked. */
  readonly today: number;
}

/** `and`, `or` and `not` of filters, and what each other field says; all that are given must hold. */
function combined(given: unknown, again: (part: unknown) => Truth, one: (name: string, part: unknown) => Truth): Truth {
  return allOf(
    partsOf(given).map(([name, part]) => {
      if (name === 'not') return not(again(part));
      if (name === 'and') return allOf([part].flat().map(again));
      if (name === 'or') return anyOf([part].flat().map(again));
      return one(name, part);
    }),
  );
}

/** Connections whose rows are not all of one kind. */
const mixed = ['parties', 'members', 'participants'];

/** The filter of the connection called `name`, for one of its rows. */
export function ofRow(row: Thing, name: string, given: unknown, around: Around): Truth {
  return mixed.includes(name) ? ofSeveralKinds(row, given, around) : ofOneKind(row, given, around);
}

/** A filter over things that can be of these kinds. */
function ofThing(thing: Thing, kinds: readonly Kind[], given: unknown, around: Around): Truth {
  return kinds.length === 1 ? ofOneKind(thing, given, around) : ofSeveralKinds(thing, given, around);
}

function ofOneKind(thing: Thing, given: unknown, around: Around): Truth {
  return combined(
    given,
    (part) => ofOneKind(thing, part, around),
    (name, part) => (name === 'isNull' ? known(part === false) : ofField(thing, name, part, around)),
  );
}

/** A filter of an interface: under `entity`, or in the filter of any entity, what all have; under a kind, what is its own. */
function ofSeveralKinds(thing: Thing, given: unknown, around: Around): Truth {
  return combined(
    given,
    (part) => ofSeveralKinds(thing, part, around),
    (name, part) => {
      switch (name) {
        case 'isNull':
          return known(part === false);
        case 'entity':
          return ofSeveralKinds(thing, part, around);
        case 'type':
          return known(ofValue(recordType(thing.kind), part));
        case 'within':
          return ofWhole(thing, part, around);
        case 'id':
        case 'name':
          return known(ofValue(thing.properties[name], part));
        default: {
          const kind = entityKinds.find((one) => definition(one).prefix === name);
          return thing.kind === kind ? ofOneKind(thing, part, around) : known(false);
        }
      }
    },
  );
}

const partOf = ['PART_OF', 'BELONGS_TO', 'ACTION_OF', 'PHASE_OF'];

/** Of the thing or any whole that it is a part of. */
function ofWhole(thing: Thing, given: unknown, around: Around): Truth {
  const wholes = new Set([thing]);
  for (const part of wholes) {
    for (const link of partOf) for (const whole of part.out.get(link) ?? []) wholes.add(whole);
  }
  return anyOf([...wholes].map((whole) => ofSeveralKinds(whole, given, around)));
}

function ofField(thing: Thing, name: string, given: unknown, around: Around): Truth {
  const { fields, links } = definition(thing.kind);
  const [field, link] = [fields[name], links[name]];
  if (name === 'within') return ofWhole(thing, given, around);
  if (name === 'state') return ofState(thing, given, around.day ?? around.today);
  if (link !== undefined && !link.list) return ofTie(thing, link, given, around);
  if (field?.type === 'EDTF') return ofDate(thing, name, given);
  if (field?.list) return known(ofValues((thing.properties[name] ?? []) as readonly unknown[], given));
  if (field !== undefined || ['id', 'name', 'lastAttested'].includes(name))
    return known(ofValue(thing.properties[name], given, name === 'lastAttested'));
  return ofList(thing, name, given, around);
}

function ofState(term: Thing, given: unknown, day: number): Truth {
  const holds = holdsOn(term, day);
  const states: Readonly<Record<string, Truth>> = {
    NOT_BEGUN: not(begunBy(term, day)),
    CURRENT: holds,
    ENDED: endedBefore(term, day),
    UNKNOWN: known(holds.may && !holds.must),
  };
  return allOf(
    partsOf(given).map(([operator, part]) =>
      operator === 'not'
        ? not(ofState(term, part, day))
        : anyOf([part].flat().map((state) => states[String(state)] ?? known(false))),
    ),
  );
}

/** What a fact doesn't tell is unknown, but for whether it tells it; what an entity lacks is not there. */
function ofTie(thing: Thing, link: Link, given: unknown, around: Around): Truth {
  const end = thing.out.get(link.relationship)?.[0];
  return combined(
    given,
    (part) => ofTie(thing, link, part, around),
    (name, part) => {
      if (name === 'isNull') return known((end === undefined) === part);
      if (end !== undefined) return ofThing(end, link.to, { [name]: part }, around);
      return isEntityKind(thing.kind) ? known(false) : unknown;
    },
  );
}

/** Whether some, none, or every one of the rows is such, or how many there are. A row may be one only possibly. */
function ofList(thing: Thing, name: string, given: unknown, around: Around): Truth {
  const rows = (reading: 'POSSIBLE' | 'DEFINITE'): readonly Thing[] =>
    nestedRows(around.world, thing, name, { day: around.day, reading }, around.today);
  const [possible, definite] = [rows('POSSIBLE'), rows('DEFINITE')];
  const some = (such: (row: Thing) => Truth): Truth =>
    anyOf(possible.map((row) => allOf([such(row), definite.includes(row) ? known(true) : unknown])));
  return allOf(
    partsOf(given).map(([quantifier, part]) => {
      const such = (row: Thing): Truth => ofRow(row, name, part, around);
      if (quantifier === 'count') return ofCount(definite.length, possible.length, part);
      if (quantifier === 'some') return some(such);
      return quantifier === 'none' ? not(some(such)) : not(some((row) => not(such(row))));
    }),
  );
}
