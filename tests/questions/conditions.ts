import { type Kind, type Link, entityKinds } from '../../src/model/kinds.js';
import { definition, isEntityKind } from '../../src/model/registry.js';
import { recordType } from '../../src/model/names.js';
import type { Reading } from '../../src/model/time.js';
import type { Connective, OperatorOn, QuantifierOf } from '../../src/model/operators.js';
import { endsOn } from './dated-links.js';
import { holdsOn, keeps, statesOn } from './moments.js';
import { derivedLists, nestedRows } from './rows.js';
import { type Truth, allOf, anyOf, known, not, unknown } from './truth.js';
import { named, ofCount, ofDate, ofSeveral, ofText, ofValue, partsOf } from './values.js';
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
    partsOf(given).map(([name, part]) =>
      name in connectives ? named(connectives, name)([part].flat().map(again)) : one(name, part),
    ),
  );
}

/** The truth that each connective makes of others. */
const connectives: Readonly<Record<Connective, (parts: readonly Truth[]) => Truth>> = {
  and: allOf,
  or: anyOf,
  not: (parts) => not(allOf(parts)),
};

/** The filter of the connection called `name`, for one of its rows. */
export function ofRow(row: Thing, name: string, given: unknown, around: Around): Truth {
  return derivedLists[name]?.isMixed ? ofSeveralKinds(row, given, around) : ofOneKind(row, given, around);
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
          return known(ofValue(thing.id, part));
        case 'name':
          return known(ofText(thing.properties[name], part));
        case 'names':
          return known(ofSeveral(namesOf(thing), part));
        default: {
          const kind = entityKinds.find((one) => definition(one).prefix === name);
          return thing.kind === kind ? ofOneKind(thing, part, around) : known(false);
        }
      }
    },
  );
}

/** Of the thing or any whole that it is a part of on the day. */
function ofWhole(thing: Thing, given: unknown, around: Around): Truth {
  const wholesUnder = (reading: Reading): ReadonlySet<Thing> => {
    const wholes = new Set([thing]);
    for (const part of wholes) {
      const links = Object.values(definition(part.kind).links).filter((link) => link.part);
      for (const { relationship } of links) {
        const ends = endsOn(part, relationship, around.day ?? around.today);
        for (const [whole, is] of ends) if (keeps({ reading }, is)) wholes.add(whole);
      }
    }
    return wholes;
  };
  const [possible, likely, definite] = [wholesUnder('POSSIBLE'), wholesUnder('LIKELY'), wholesUnder('DEFINITE')];
  return anyOf(
    [...possible].map((whole) => {
      const isWhole = { may: true, likely: likely.has(whole), must: definite.has(whole) };
      return allOf([isWhole, ofSeveralKinds(whole, given, around)]);
    }),
  );
}

function namesOf({ properties }: Thing): readonly string[] {
  const names = JSON.parse(String(properties['names'])) as readonly { value: string }[];
  return names.map(({ value }) => value);
}

function ofField(thing: Thing, name: string, given: unknown, around: Around): Truth {
  const { fields, links } = definition(thing.kind);
  const [field, link] = [fields[name], links[name]];
  if (name === 'within') return ofWhole(thing, given, around);
  if (name === 'state') return ofState(thing, given, around.day ?? around.today);
  if (link !== undefined && !link.list) return ofTie(thing, link, given, around);
  if (field?.type === 'EDTF') return ofDate(thing, name, given);
  if (name === 'names') return known(ofSeveral(namesOf(thing), given));
  if (field?.list) return known(ofSeveral((thing.properties[name] ?? []) as readonly unknown[], given));
  if (name === 'name' || (field?.type === 'String' && !field.exact))
    return known(ofText(thing.properties[name], given));
  if (field !== undefined || ['id', 'lastAttested'].includes(name))
    return known(ofValue(thing.properties[name], given, name === 'lastAttested'));
  return ofList(thing, name, given, around);
}

function ofState(term: Thing, given: unknown, day: number): Truth {
  return allOf(
    partsOf(given).map(([operator, part]) =>
      operator === 'not'
        ? not(ofState(term, part, day))
        : named(stateOperators, operator)(term, day, [part].flat().map(String)),
    ),
  );
}

/** Whether the term is in one of the states: surely, where all that it may be in are among them. */
function isInOneOf(term: Thing, day: number, wanted: readonly string[]): Truth {
  const { all, likely } = statesOn(term, day);
  const isUnknown = wanted.includes('UNKNOWN') && holdsOn(term, day).may && !holdsOn(term, day).must;
  const isWanted = (state: string): boolean => wanted.includes(state);
  const inWorld = { may: all.some(isWanted), likely: likely.some(isWanted), must: all.every(isWanted) };
  return anyOf([inWorld, known(isUnknown)]);
}

/** The truth of each operator on a state. */
const stateOperators: Readonly<Record<OperatorOn<'TermState'>, typeof isInOneOf>> = { eq: isInOneOf, in: isInOneOf };

/** Several ends may be that of the day: what is asked in one filter is asked of one of them. */
function ofDatedTie(thing: Thing, link: Link, given: unknown, around: Around): Truth {
  const ends = endsOn(thing, link.relationship, around.day ?? around.today);
  const isThere = anyOf(ends.map(([, is]) => is));
  const parts = partsOf(given);
  const asked = Object.fromEntries(parts.filter(([name]) => name !== 'isNull' && !(name in connectives)));
  const others = Object.fromEntries(parts.filter(([name]) => !(name in asked)));
  const ofOthers = combined(
    others,
    (part) => ofDatedTie(thing, link, part, around),
    (_, isNull) => (isNull === true ? not(isThere) : isThere),
  );
  if (Object.keys(asked).length === 0) return ofOthers;
  return allOf([ofOthers, anyOf(ends.map(([end, is]) => allOf([is, ofThing(end, link.to, asked, around)])))]);
}

/** What a fact doesn't tell is unknown, but for whether it tells it; what an entity lacks is not there. */
function ofTie(thing: Thing, link: Link, given: unknown, around: Around): Truth {
  if (link.dated !== undefined) return ofDatedTie(thing, link, given, around);
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
  const rows = (reading: Reading): readonly Thing[] =>
    nestedRows(around.world, thing, name, { day: around.day, reading }, around.today);
  const [possible, likely, definite] = [rows('POSSIBLE'), rows('LIKELY'), rows('DEFINITE')];
  const isRow = (row: Thing): Truth => ({ may: true, likely: likely.includes(row), must: definite.includes(row) });
  const some = (meets: (row: Thing) => Truth): Truth => anyOf(possible.map((row) => allOf([meets(row), isRow(row)])));
  const link = definition(thing.kind).links[name];
  const meets = (row: Thing, part: unknown): Truth =>
    link === undefined ? ofRow(row, name, part, around) : ofThing(row, link.to, part, around);
  const quantifiers: Readonly<Record<QuantifierOf<'rows'>, (part: unknown) => Truth>> = {
    some: (part) => some((row) => meets(row, part)),
    none: (part) => not(some((row) => meets(row, part))),
    every: (part) => not(some((row) => not(meets(row, part)))),
    count: (part) => ofCount({ least: definite.length, likely: likely.length, most: possible.length }, part),
  };
  return allOf(partsOf(given).map(([quantifier, part]) => named(quantifiers, quantifier)(part)));
}
