import { type RawRecord, dayIn, idOf, to } from './entities.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';
import { mostOffices, officesOf, partiesOf } from './skew.js';

type Values = Readonly<Record<string, unknown>>;

/** The share of all agreements in which administration 0 takes part. */
const hubActs = 0.9;
/** The share of all appointments that are in committee 0. */
const hubShare = 0.1;
/** In so many rounds about, agreements get their parties; then more, until there are as many actions as there should be. */
const rounds = 8;
/** The share of facts of which a second source speaks, and of those that it tells otherwise. */
const seconded = 0.3;
const disputed = 0.03;

/** All facts, each with the claims that one or two sources make of it. No two have the same key. */
export function* facts(plan: Plan, random: Random): Generator<RawRecord> {
  yield* make('treatyAction', plan.actions, actions(plan, random), plan, random);
  yield* make('appointment', plan.appointments, appointments(plan, random), plan, random);
  yield* make('membership', plan.memberships, memberships(plan, random), plan, random);
  yield* make('adoption', plan.adoptions, adoptions(plan, random), plan, random);
  yield* make('measurement', plan.measurements, measurements(plan, random), plan, random);
  yield* make('participation', plan.participations, participations(plan, random), plan, random);
}

/** A fact before anybody claims it: what it ties together, which with its first year makes it this fact, and the rest. */
interface Drawn {
  readonly ties: Values;
  readonly said: Values;
}

/** The kinds whose facts are told apart by the year in which they began and, where that is not known, by the source. */
const keyedByYear = ['appointment', 'membership'];

function* make(
  prefix: string,
  count: number,
  draws: Generator<Drawn, never>,
  plan: Plan,
  random: Random,
): Generator<RawRecord> {
  const made = new Set<string>();
  while (made.size < count) {
    const { ties, said } = draws.next().value;
    const year = keyedByYear.includes(prefix) ? firstYear(said) : 'any';
    const key = JSON.stringify([ties, year]);
    if (made.has(key)) continue;
    made.add(key);
    const place = `${prefix} ${made.size}`;
    const first = random.skewed(plan.sources);
    yield { [prefix]: { ...ties, ...said, citation: citation(first, place, random) } };
    if (year === undefined || !random.happens(seconded)) continue;
    const other = random.happens(disputed) && 'on' in said ? { ...said, on: dayIn(random, 1950) } : said;
    const second = (first + 1 + random.below(plan.sources - 1)) % plan.sources;
    yield { [prefix]: { ...ties, ...other, citation: citation(second, place, random) } };
  }
}

/** The year that a term surely began in or, for a date of which only the year is given, is said to have. */
function firstYear({ from }: Values): string | undefined {
  return typeof from === 'string' && !from.endsWith('?') ? from.slice(0, 4) : undefined;
}

function citation(source: number, locator: string, random: Random): Values {
  return { source: idOf('source', source), locator, ...(random.happens(0.2) && { asOf: dayIn(random, 2010) }) };
}

/** A date as sources give it: mostly a day, sometimes only the month or year, or a year that is not sure. */
function dateIn(random: Random, year: number): string {
  const day = dayIn(random, year);
  if (random.happens(0.75)) return day;
  return random.happens(0.5) ? day.slice(0, 7) : random.happens(0.8) ? day.slice(0, 4) : `${year}?`;
}

/**
 * Who takes part in an agreement signs or accedes; some ratify, see it enter into force or leave, all after that.
 * Agreement 0 is one of everybody, administration 0 takes part in most.
 */
function* actions(plan: Plan, random: Random): Generator<Drawn, never> {
  const { agreements, administrations, countries, organisations } = plan;
  for (let turn = 0; ; turn += 1) {
    const number = turn % agreements;
    const year = 1950 + ((number * 7) % 70);
    const parties = new Set<string>();
    if (turn < agreements && random.happens(hubActs)) parties.add(idOf('administration', 0));
    if (turn === 0) for (let country = 0; country < countries; country += 1) parties.add(idOf('country', country));
    for (let more = Math.floor(partiesOf(number) / rounds + random.fraction()); more > 0; more -= 1) {
      if (random.happens(0.4)) parties.add(idOf('administration', 1 + random.skewed(administrations - 1)));
      else if (random.happens(0.95)) parties.add(idOf('country', random.skewed(countries)));
      else parties.add(idOf('organisation', random.below(organisations)));
    }
    for (const id of parties) {
      const act = (kind: string, after: number): Drawn => ({
        ties: { kind, party: { id }, agreement: to('agreement', number) },
        said: {
          ...(random.happens(0.93) && { on: dateIn(random, year + after) }),
          ...(kind === 'SIGNED' && random.happens(0.5) && { signedBy: to('official', random.below(plan.officials)) }),
          ...(random.happens(0.1) && { meeting: to('meeting', random.below(plan.meetings)) }),
        },
      });
      if (random.happens(0.85)) yield act('SIGNED', 0);
      else yield act('ACCEDED', 3);
      if (random.happens(0.5)) yield act('RATIFIED', 1 + random.below(3));
      if (random.happens(0.4)) yield act('ENTERED_INTO_FORCE', 4);
      if (random.happens(0.03)) yield act('DENOUNCED', 6);
    }
  }
}

/** Offices are held for a few years, one holder after the other; of some neither beginning nor end is known. */
function* appointments(plan: Plan, random: Random): Generator<Drawn, never> {
  for (;;) {
    const number = random.below(plan.officials);
    if (!random.happens(officesOf(number) / mostOffices)) continue;
    const holder = to('official', number);
    const behalf = random.happens(0.6) && { onBehalfOf: to('administration', random.skewed(plan.administrations)) };
    const from = 1960 + random.below(66);
    const until = { until: dateIn(random, from + 1 + random.below(4)) };
    const term = { ...(random.happens(0.9) && { from: dateIn(random, from) }), ...(random.happens(0.9) && until) };
    const acting = random.happens(0.05) && { acting: true };
    if (random.happens(hubShare)) {
      const role = random.of(['CHAIR', 'VICE_CHAIR', 'VICE_CHAIR', 'REPRESENTATIVE', 'MEMBER']);
      yield { ties: { role, holder, body: to('committee', 0), ...behalf }, said: { ...term, ...acting } };
    } else if (random.happens(0.25)) {
      const role = random.of(['HEAD', 'HEAD', 'DEPUTY_HEAD']);
      const office = { role, holder, body: to('administration', random.below(plan.administrations)) };
      yield { ties: office, said: { ...term, ...acting, title: 'Director General' } };
    } else if (random.happens(0.07)) {
      const office = { role: 'SECRETARY_GENERAL', holder, body: to('organisation', random.skewed(plan.organisations)) };
      yield { ties: { ...office }, said: { ...term, title: 'Secretary General' } };
    } else {
      const role = random.of(['CHAIR', 'CHAIR', 'VICE_CHAIR', 'VICE_CHAIR', 'MEMBER']);
      const body = to('committee', 1 + random.skewed(plan.committees - 1));
      const elected = random.happens(0.3) && { electedAt: to('meeting', random.below(plan.meetings)) };
      const said = { ...term, ...acting, ...elected, title: role === 'CHAIR' ? 'Chairperson' : 'Elected member' };
      const constituency = role === 'VICE_CHAIR' && { constituency: random.of(['Europe', 'Asia/Pacific', 'Americas']) };
      yield { ties: { role, holder, body, ...behalf, ...constituency }, said };
    }
  }
}

/** Members belong for a span that mostly has not ended; organisation 0 has far more than others, people among them. */
function* memberships(plan: Plan, random: Random): Generator<Drawn, never> {
  for (;;) {
    const isHub = random.happens(hubShare);
    const of = isHub ? to('organisation', 0) : to('organisation', 1 + random.skewed(plan.organisations - 1));
    const member = random.happens(isHub ? 0.5 : 0.2)
      ? to('official', random.below(plan.officials))
      : random.happens(0.5)
        ? to('administration', random.below(plan.administrations))
        : to('country', random.below(plan.countries));
    const from = 1950 + random.below(75);
    const status = random.of(['FULL', 'FULL', 'FULL', 'ASSOCIATE', 'OBSERVER']);
    const until = random.happens(0.3) && { until: dateIn(random, from + 1 + random.below(10)) };
    yield {
      ties: { member, of },
      said: { status, ...(random.happens(0.8) && { from: dateIn(random, from) }), ...until },
    };
  }
}

function* adoptions(plan: Plan, random: Random): Generator<Drawn, never> {
  for (;;) {
    const by = random.happens(0.5)
      ? to('committee', random.skewed(plan.committees))
      : to('meeting', random.below(plan.meetings));
    const agreement = to('agreement', random.below(plan.agreements));
    const ties = { kind: random.of(['ADOPTED', 'ENDORSED', 'APPROVED', 'NOTED']), by, agreement };
    yield { ties, said: { ...(random.happens(0.9) && { on: dateIn(random, 1950 + random.below(70)) }) } };
  }
}

function* measurements(plan: Plan, random: Random): Generator<Drawn, never> {
  for (;;) {
    const about = random.happens(0.5)
      ? to('campaign', random.below(plan.campaigns))
      : to('country', random.below(plan.countries));
    const from = (1990 + random.below(35)).toString();
    const measure = random.of(['seizures', 'declarations', 'officers trained', 'members']);
    yield { ties: { about, measure, unit: 'cases', from }, said: { value: random.below(100_000) } };
  }
}

function* participations(plan: Plan, random: Random): Generator<Drawn, never> {
  for (;;) {
    const participant = random.happens(0.6)
      ? to('administration', random.skewed(plan.administrations))
      : to('official', random.below(plan.officials));
    const place = random.happens(0.3)
      ? to('campaign', random.skewed(plan.campaigns))
      : to('meeting', random.below(plan.meetings));
    const ties = { role: random.of(['PARTICIPANT', 'COORDINATOR', 'DELEGATE', 'HOST']), participant, in: place };
    yield { ties, said: { ...(random.happens(0.5) && { from: dateIn(random, 1990 + random.below(35)) }) } };
  }
}
