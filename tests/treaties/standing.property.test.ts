import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay, parsePartialDate } from '../../src/model/dates.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, source, write } from '../support/world.js';
import { type Open, type State, type Terms, everyStanding } from './plain.js';

/*
 * Dates speak of a few days in a row. A day before and a day after stand for all others: what an open date leaves.
 */
const [before, first, last, after] = [99, 101, 105, 107];
const window = [before, ...Array.from({ length: last - first + 1 }, (_, index) => first + index), after];
const asked = [100, 101, 102, 103, 104, 105, 106];

const states = ['FORMER', 'PARTY', 'CONTRACTING', 'SIGNATORY', 'PROVISIONAL'] as const;

interface Action {
  readonly kind: string;
  readonly on: string | undefined;
  readonly asOf: number | undefined;
}
interface Party {
  readonly actions: readonly Action[];
  /** When the party succeeded another state. */
  readonly birth: string | undefined;
}
interface Agreement {
  readonly consentBy: 'SIGNATURE' | 'RATIFICATION' | 'UNKNOWN' | undefined;
  readonly inForceFrom: string | undefined;
  readonly until: string | undefined;
  readonly parties: readonly Party[];
}

const anyDay = fc.integer({ min: first, max: last });
const anyDate = fc.oneof(
  { weight: 4, arbitrary: anyDay.map(formatDay) },
  fc.tuple(anyDay, anyDay).map(([a, b]) => `${formatDay(Math.min(a, b))}/${formatDay(Math.max(a, b))}`),
  anyDay.map((day) => `${formatDay(day)}/..`),
  anyDay.map((day) => `../${formatDay(day)}`),
);
const absentOr = <T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

const anyAction: fc.Arbitrary<Action> = fc
  .record({
    kind: fc.constantFrom(
      ...['SIGNED', 'SIGNED', 'RATIFIED', 'ACCEDED', 'SUCCEEDED', 'ENTERED_INTO_FORCE', 'ENTERED_INTO_FORCE'],
      ...['PROVISIONALLY_APPLIED', 'DENOUNCED', 'WITHDRAWN', 'RESERVED', 'NEGOTIATED', 'CONSENTED', 'CONSENTED'],
    ),
    on: absentOr(anyDate, 5),
    asOf: absentOr(anyDay),
  })
  // What is said for a day before the action can have happened attests nothing.
  .map((action) => ({ ...action, asOf: (action.asOf ?? 0) >= earliest(action.on) ? action.asOf : undefined }));

const anyParty: fc.Arbitrary<Party> = fc.record({
  actions: fc.array(anyAction, { minLength: 1, maxLength: 4 }),
  birth: absentOr(anyDate, 3),
});
const anyAgreement: fc.Arbitrary<Agreement> = fc.record({
  consentBy: fc.constantFrom('SIGNATURE', 'RATIFICATION', 'UNKNOWN', undefined),
  inForceFrom: absentOr(anyDate),
  until: absentOr(anyDate, 1),
  parties: fc.array(anyParty, { minLength: 1, maxLength: 2 }),
});

function readings(text: string | undefined): readonly number[] {
  if (text === undefined) return window;
  const date = parsePartialDate(text, 'date');
  return window.filter((day) => (date.earliest ?? before) <= day && day <= (date.latest ?? after));
}

function earliest(text: string | undefined): number {
  return Math.min(...readings(text));
}

/** The first day on which the agreement can have been there, by what is known of it. */
function begins({ inForceFrom, until, parties }: Agreement): number {
  const over = Math.max(...readings(until));
  const known = [
    ...parties.flatMap(({ actions }) => actions.map(({ on }) => on)),
    ...(inForceFrom ? [inForceFrom] : []),
  ];
  const shown = known.filter((on) => earliest(on) <= over);
  return shown.some((on) => on !== undefined) ? Math.min(...shown.map(earliest)) : before;
}

/** On which days the actions can have taken effect. */
function open({ actions, birth }: Party, begun: number): readonly Open[] {
  return actions.map(({ kind, on, asOf = after }) => {
    const days = readings(on).filter((day) => day <= asOf);
    const daysBefore = window.filter((day) => begun <= day && day <= Math.max(...days));
    if (kind !== 'SUCCEEDED' || birth === undefined) return { kind, days, daysBefore };
    // One succeeds to an agreement after one succeeded the state.
    const born = readings(birth).filter((day) => day <= Math.max(...days));
    return { kind, days: born.length > 0 ? born : days, daysBefore };
  });
}

/** What can be so of the agreement on the day, apart from what the party itself did. */
function termsOn({ consentBy, inForceFrom, until, parties }: Agreement, party: Party, day: number): readonly Terms[] {
  const entries = parties
    .filter((other) => other !== party)
    .flatMap((other) => open(other, before))
    .filter(({ kind }) => kind === 'ENTERED_INTO_FORCE')
    .map(({ days }) => days);
  const begins = [...entries, ...(inForceFrom === undefined ? [] : [readings(inForceFrom)])];
  const inForce = [
    ...(begins.some((days) => days.some((begin) => begin <= day)) ? [true] : []),
    ...(begins.every((days) => days.some((begin) => begin > day)) ? [false] : []),
  ];
  const ended = until === undefined ? [false] : [...new Set(readings(until).map((end) => end < day))];
  const binds = { SIGNATURE: [true], RATIFICATION: [false], UNKNOWN: [true, false] }[consentBy ?? 'UNKNOWN'];
  return binds.flatMap((signatureBinds) =>
    inForce.flatMap((now) =>
      ended.flatMap((over) =>
        [true, false].map((reservationConsents) => {
          return { signatureBinds, inForce: now, ended: over, reservationConsents };
        }),
      ),
    ),
  );
}

let store: Store;
let written = 0;
beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', citation: { source, locator: 'itself' } } },
    { country: { id: 'country:old', name: 'Old', citation: { source, locator: 'old' } } },
  ]);
});
afterAll(() => store.close());

/** Writes agreements under ids of their own and says under which. */
async function writeAll(agreements: readonly Agreement[]): Promise<readonly string[]> {
  const records: RawRecord[] = [];
  const cited = (asOf?: number): RawRecord => {
    written += 1;
    const day = asOf === undefined ? {} : { asOf: formatDay(asOf) };
    return { citation: { source, locator: written.toString(), ...day } };
  };
  const ids = agreements.map(({ consentBy, inForceFrom, until, parties }) => {
    const id = `agreement:${written.toString()}`;
    records.push({ agreement: { id, name: id, consentBy, inForceFrom, until, ...cited() } });
    parties.forEach(({ actions, birth }, index) => {
      const party = { id: `country:${id.slice(10)}-${index.toString()}` };
      records.push({ country: { ...party, name: party.id, ...cited() } });
      if (birth !== undefined) {
        const ends = { predecessor: { id: 'country:old' }, successor: party };
        records.push({ succession: { kind: 'SPLIT', ...ends, on: birth, ...cited() } });
      }
      for (const { kind, on, asOf } of actions) {
        const fact = { id: `treatyAction:${written.toString()}`, kind, party, agreement: { id }, on };
        records.push({ treatyAction: { ...fact, ...cited(asOf) } });
      }
    });
    return id;
  });
  await write(store, records);
  return ids;
}

interface Row {
  readonly states: readonly State[];
  readonly state: State;
  readonly certainty: string;
  readonly provisional: string | null;
  readonly definite: readonly State[];
}

const everybody = `query ($ids: [ID!]!, $at: Date!) { nodes(ids: $ids) { ... on Agreement {
  parties(at: $at, reading: POSSIBLE, first: 100, states: [${states.join(', ')}]) {
    totalCount edges { node { id } state certainty provisional }
  }
} } }`;

const standingSo = `query ($ids: [ID!]!, $at: Date!, $states: [PartyState!]) { nodes(ids: $ids) { ... on Agreement {
  may: parties(at: $at, first: 100, states: $states, reading: POSSIBLE) { nodes { id } }
  surely: parties(at: $at, first: 100, states: $states, reading: DEFINITE) { nodes { id } }
} } }`;

interface Everybody {
  readonly nodes: readonly {
    parties: {
      totalCount: number;
      edges: { node: { id: string }; state: State; certainty: string; provisional: string | null }[];
    };
  }[];
}

interface StandingSo {
  readonly nodes: readonly Readonly<Record<'may' | 'surely', { nodes: { id: string }[] }>>[];
}

/** What is answered of each party on the day, by the party's id. */
async function answered(ids: readonly string[], day: number): Promise<Readonly<Record<string, Row>>> {
  const at = formatDay(day);
  const { nodes } = (await answer(store, everybody, { ids, at })) as unknown as Everybody;
  for (const { parties } of nodes) expect(parties.totalCount).toBe(parties.edges.length);
  const rows = new Map(
    nodes.flatMap(({ parties }) =>
      parties.edges.map(({ node, state, certainty, provisional }) => [
        node.id,
        { state, ...withoutLikely({ certainty, provisional }), states: [] as State[], definite: [] as State[] },
      ]),
    ),
  );
  const row = (id: string): { states: State[]; definite: State[] } => {
    const found = rows.get(id);
    if (found === undefined) throw new Error(`${id} stands somewhere and is not among everybody`);
    return found;
  };
  for (const state of states) {
    const found = (await answer(store, standingSo, { ids, at, states: [state] })) as unknown as StandingSo;
    for (const { may, surely } of found.nodes) {
      for (const { id } of may.nodes) row(id).states.push(state);
      for (const { id } of surely.nodes) row(id).definite.push(state);
    }
  }
  return Object.fromEntries(rows);
}

/** What is likely is judged where likely days are drawn too (`spans.property.unit.test.ts`). */
function withoutLikely(said: { readonly certainty: string; readonly provisional: string | null }): typeof said {
  const plain = (certainty: string): string => (certainty === 'LIKELY' ? 'POSSIBLE' : certainty);
  return { certainty: plain(said.certainty), provisional: said.provisional && plain(said.provisional) };
}

/** The same, from every choice of days and order. */
function expected(
  agreements: readonly Agreement[],
  ids: readonly string[],
  day: number,
): Readonly<Record<string, Row>> {
  const rows = agreements.flatMap((agreement, at) =>
    agreement.parties.flatMap((party, index): (readonly [string, Row])[] => {
      const standings =
        everyStanding(open(party, begins(agreement)), [day], (on) => termsOn(agreement, party, on)).get(day) ?? [];
      const possible = new Set(standings.map(({ state }) => state));
      const named = states.filter((state) => possible.has(state));
      const [state] = named;
      if (state === undefined) return [];
      const certain = possible.size === 1;
      const applies = standings.filter(({ appliesProvisionally }) => appliesProvisionally).length;
      return [
        [
          `country:${(ids[at] ?? '').slice(10)}-${index.toString()}`,
          {
            states: named,
            state,
            certainty: certain ? 'DEFINITE' : 'POSSIBLE',
            provisional: applies === 0 ? null : applies === standings.length ? 'DEFINITE' : 'POSSIBLE',
            definite: certain ? named : [],
          },
        ],
      ];
    }),
  );
  return Object.fromEntries(rows);
}

describe('The standing of parties', () => {
  test('is the set of states that every choice of days and of their order leads to, and DEFINITE when it is one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAgreement, { minLength: 1, maxLength: 12 }), async (agreements) => {
        const ids = await writeAll(agreements);
        for (const day of asked) expect(await answered(ids, day)).toEqual(expected(agreements, ids, day));
      }),
      { numRuns: 25 },
    );
  }, 300_000);
});
