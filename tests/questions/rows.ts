import { definition, inverses, isEntityKind } from '../../src/model/registry.js';
import { type Moment, begunBy, holdsOn, keeps } from './moments.js';
import { standings } from './standing.js';
import type { Thing, World } from './world-read.js';

/** What a connection is asked with besides its filter, order and page: `role`, `kind`, `status`, `states`. */
export type Narrowing = Readonly<Record<string, readonly string[] | undefined>>;

/** Whether the thing is a row of a history. */
function isInHistory(thing: Thing, moment: Moment): boolean {
  if (thing.properties['deprecated'] === true) return false;
  if (moment.day === undefined || definition(thing.kind).bounds === 'none') return true;
  return keeps(moment, begunBy(thing, moment.day));
}

/** Whether the fact is part of a state. */
function isInState(fact: Thing, { day, reading }: StateMoment): boolean {
  const { deprecated, modality } = fact.properties;
  return deprecated !== true && modality === 'STATED' && keeps({ reading }, holdsOn(fact, day));
}

interface StateMoment extends Moment {
  readonly day: number;
}

/** All rows of the kind, of whatever filter. */
export function rootRows(world: World, kind: string, moment: Moment): readonly Thing[] {
  return [...world.values()].filter((thing) => thing.kind === kind && isInHistory(thing, moment));
}

function narrowed(things: readonly Thing[], narrowing: Narrowing, ...names: readonly string[]): readonly Thing[] {
  return things.filter((thing) =>
    names.every((name) => narrowing[name]?.includes(String(thing.properties[name])) ?? true),
  );
}

const takingPart = ['SIGNATORY', 'CONTRACTING', 'PARTY', 'PROVISIONAL'];

/** All rows of the connection, or list, that the thing has under this name. A state is that of `today` if no day is asked. */
export function nestedRows(
  world: World,
  thing: Thing,
  name: string,
  moment: Moment,
  today: number,
  narrowing: Narrowing = {},
): readonly Thing[] {
  const into = (relationship: string): readonly Thing[] => thing.into.get(relationship) ?? [];
  const state = { ...moment, day: moment.day ?? today };
  switch (name) {
    case 'officers':
    case 'chairs': {
      const held = into('BODY').filter((fact) => isInState(fact, state));
      return narrowed(held, name === 'chairs' ? { role: ['CHAIR'] } : narrowing, 'role');
    }
    case 'members':
      return ends(narrowed(into('MEMBER_OF'), narrowing, 'status'), 'MEMBER', (fact) => isInState(fact, state));
    case 'participants': {
      const taking = narrowed(into('PARTICIPATION_IN'), narrowing, 'role');
      return ends(taking, 'PARTICIPANT', (fact) => isInHistory(fact, moment));
    }
    case 'parties': {
      const wanted = narrowing['states'] ?? takingPart;
      return [...standings(world, thing, state.day)]
        .filter(([, { states }]) => {
          const may = states.some((one) => wanted.includes(one));
          return keeps(moment, { may, must: may && states.length === 1 });
        })
        .map(([party]) => party);
    }
    case 'signed':
      return into('PARTY').filter((fact) => fact.properties['kind'] === 'SIGNED' && isInHistory(fact, moment));
    default: {
      const link = definition(thing.kind).links[name];
      if (link !== undefined) return thing.out.get(link.relationship) ?? [];
      const back = isEntityKind(thing.kind) ? inverses(thing.kind).get(name) : undefined;
      if (back === undefined) throw new Error(`${thing.kind} has no list ${name}`);
      const rows = into(back.link.relationship).filter((row) => row.kind === back.from && isInHistory(row, moment));
      return narrowed(rows, narrowing, 'role', 'kind');
    }
  }
}

/** What the edges of a connection say of its rows in one value each, by the name that orders and groups have for it. */
export type Said = (row: Thing) => Readonly<Record<string, string | null>>;

export function saidOn(world: World, thing: Thing, name: string, day: number): Said {
  const all = name === 'parties' ? standings(world, thing, day) : undefined;
  return (row) => all?.get(row)?.said ?? {};
}

/** What facts of which `counts` holds lead to, each once. */
function ends(facts: readonly Thing[], relationship: string, counts: (fact: Thing) => boolean): readonly Thing[] {
  return [...new Set(facts.filter(counts).flatMap((fact) => fact.out.get(relationship) ?? []))];
}
