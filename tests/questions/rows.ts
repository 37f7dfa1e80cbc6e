import type { FactKind } from '../../src/model/kinds.js';
import { definition, inverses, isEntityKind } from '../../src/model/registry.js';
import { startsOn } from './dated-links.js';
import { type Moment, begunBy, holdsOn, keeps } from './moments.js';
import { counts, shownAs, togetherBy } from './one-party.js';
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

/** What is asked of a derived list. */
interface Asked {
  readonly world: World;
  readonly moment: Moment;
  /** The same moment, with a day: today if none is asked for. */
  readonly state: StateMoment;
  readonly narrowing: Narrowing;
}

/** A list of the API that is no link, as it follows from facts by a rule of its own (`src/concepts`). */
interface DerivedList {
  readonly rows: (thing: Thing, asked: Asked) => readonly Thing[];
  /** The list is that of a day, if none is asked for of today, and never a history. */
  readonly isState?: true;
  /** Its rows are of several kinds. */
  readonly isMixed?: true;
  /** The facts that lead to its rows, and the link by which they are tied to the thing that has the list. */
  readonly facts?: readonly [kind: FactKind, link: string];
}

/** Each derived list, by the name of its field. */
export const derivedLists: Readonly<Record<string, DerivedList>> = {
  officers: {
    facts: ['Appointment', 'body'],
    isState: true,
    rows: (body, { state, narrowing }) => narrowed(officersOf(body, state), narrowing, 'role'),
  },
  chairs: {
    facts: ['Appointment', 'body'],
    isState: true,
    rows: (body, { state }) => narrowed(officersOf(body, state), { role: ['CHAIR'] }, 'role'),
  },
  members: {
    facts: ['Membership', 'of'],
    isState: true,
    isMixed: true,
    rows: (body, { state, narrowing }) => {
      const counting = narrowed(into(body, 'MEMBER_OF'), narrowing, 'status').filter((fact) => isInState(fact, state));
      return togetherBy(into(body, 'MEMBER_OF').filter(counts), 'MEMBER').flatMap((facts) =>
        facts.some((fact) => counting.includes(fact))
          ? [
              shownAs(
                facts.flatMap((fact) => fact.out.get('MEMBER') ?? []),
                state.day,
              ),
            ]
          : [],
      );
    },
  },
  participants: {
    facts: ['Participation', 'in'],
    isMixed: true,
    rows: (undertaking, { moment, narrowing }) => {
      const taking = narrowed(into(undertaking, 'PARTICIPATION_IN'), narrowing, 'role');
      return ends(taking, 'PARTICIPANT', (fact) => isInHistory(fact, moment));
    },
  },
  parties: {
    facts: ['TreatyAction', 'agreement'],
    isState: true,
    isMixed: true,
    rows: (agreement, { state, narrowing }) => {
      const wanted = narrowing['states'] ?? ['SIGNATORY', 'CONTRACTING', 'PARTY', 'PROVISIONAL'];
      const isWanted = (one: string): boolean => wanted.includes(one);
      const found = [...standings(agreement, state.day)].filter(([, { states, likely }]) => {
        const truth = { may: states.some(isWanted), likely: isWanted(likely), must: states.every(isWanted) };
        return keeps(state, truth);
      });
      return found.map(([party]) => party);
    },
  },
  signed: {
    facts: ['TreatyAction', 'party'],
    rows: (party, { moment }) =>
      into(party, 'PARTY').filter((fact) => fact.properties['kind'] === 'SIGNED' && isInHistory(fact, moment)),
  },
};

function officersOf(body: Thing, state: StateMoment): readonly Thing[] {
  return into(body, 'BODY').filter((fact) => isInState(fact, state));
}

function into(thing: Thing, relationship: string): readonly Thing[] {
  return thing.into.get(relationship) ?? [];
}

/** All rows of the connection, or list, that the thing has under this name. A state is that of `today` if no day is asked. */
export function nestedRows(
  world: World,
  thing: Thing,
  name: string,
  moment: Moment,
  today: number,
  narrowing: Narrowing = {},
): readonly Thing[] {
  const state = { ...moment, day: moment.day ?? today };
  const derived = derivedLists[name];
  if (derived !== undefined) return derived.rows(thing, { world, moment, state, narrowing });
  const link = definition(thing.kind).links[name];
  if (link !== undefined) return thing.out.get(link.relationship) ?? [];
  const back = isEntityKind(thing.kind) ? inverses(thing.kind).get(name) : undefined;
  if (back === undefined) throw new Error(`The evaluator has no rows of ${thing.kind}.${name}`);
  const linked = back.link.dated ? startsOn(thing, back.link.relationship, state) : into(thing, back.link.relationship);
  const rows = linked.filter((row) => row.kind === back.from && isInHistory(row, moment));
  return narrowed(rows, narrowing, 'role', 'kind');
}

/** What the edges of a connection say of its rows in one value each, by the name that orders and groups have for it. */
export type Said = (row: Thing) => Readonly<Record<string, string | null>>;

export function saidOn(thing: Thing, name: string, { day, reading }: StateMoment): Said {
  const all = name === 'parties' ? standings(thing, day) : undefined;
  return (row) => all?.get(row)?.said(reading) ?? {};
}

/** What facts of which `counts` holds lead to, each once. */
function ends(facts: readonly Thing[], relationship: string, counts: (fact: Thing) => boolean): readonly Thing[] {
  return [...new Set(facts.filter(counts).flatMap((fact) => fact.out.get(relationship) ?? []))];
}
