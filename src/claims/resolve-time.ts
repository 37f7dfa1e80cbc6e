import { type Bounded, type Witness, boundsOfEvent, boundsOfTerm } from '../model/bounds.js';
import { FAR_FUTURE, FAR_PAST, type PartialDate } from '../model/dates.js';
import { type Lasting, likelyEvent, likelySpan } from '../model/likely.js';
import { lifeDates, lifeProperties } from '../model/properties.js';
import { definition, isEntityKind } from '../model/registry.js';
import type { Sign } from '../model/signs.js';
import { type ShownDate, dayOfSaying, lastAttested, witnessOf } from '../model/saying.js';
import { type DaySpan, type Life, allDays, intersection, sixDays } from '../model/time.js';
import type { Value } from '../store/store.js';
import { type BelievedDates, believedDates, dateProperties, possibleDates, possibleEnds } from './believed-dates.js';
import { endsOfRuns } from './attestations.js';
import { dateOf, datesOf, isStated } from './claim.js';
import type { ClaimsView } from './claims-view.js';
import { type FoundConflict, type WitnessOfClaim, reversedDates, witnessConflict } from './contradictions.js';
import { isSignKind, beginningBySigns } from './signs.js';

/** The part of a thing that follows from dates, and what of them can't be true. */
export interface ResolvedTime {
  readonly properties: Readonly<Record<string, Value>>;
  readonly conflicts: readonly FoundConflict[];
}

/** All beside its claims that bears on the days of a thing. */
export interface TimeSurroundings {
  /** The lives of the ends that bound it. */
  readonly lives: readonly Life[];
  readonly lasting: Lasting;
  /** The life of what it lasts as long as. */
  readonly whole: Life | undefined;
  /** The days on which others are first attested in its office. */
  readonly othersInOffice: readonly number[];
  /** The events that show that it was there. */
  readonly signs: readonly Sign[];
}

/** The dates and the witnesses of a thing, from which its days follow. */
interface Evidence {
  readonly view: ClaimsView;
  readonly believed: BelievedDates;
  readonly witnesses: readonly Witness[];
  /** The beginning of what no source gives one for. */
  readonly beginningBySigns: PartialDate | undefined;
}

/** Resolves the partial dates of a thing, and the six days that follow from them and from the days of its claims. */
export function resolveTime(view: ClaimsView, around: TimeSurroundings): ResolvedTime {
  const { kind } = view;
  const believed = believedDates(view);
  const properties = { ...dateProperties(kind, believed), ...aliveProperties(view, believed) };
  const conflicts = reversedDates(view, believed);
  const { bounds } = definition(kind);
  if (bounds === 'none') return { properties, conflicts };

  const witnesses = isEntityKind(kind) ? [] : witnessesAmong(view);
  const evidence: Evidence = {
    view,
    believed,
    witnesses: witnesses.map(({ witness }) => witness),
    beginningBySigns: beginningBySigns(view, believed, around.signs),
  };
  const within = intersection(around.lives.map(({ possible }) => possible));
  const bounded = bounds === 'event' ? eventOf(evidence, within) : termOf(evidence, within);
  const last = lastDay(evidence, bounded);
  const attested = attestedSpan(evidence, bounded, last);
  const likely =
    bounds === 'event' ? likelyDays(evidence, bounded, attested) : likelyTerm(evidence, bounded, attested, around);
  return {
    properties: {
      ...properties,
      ...sixDays(bounded.possible, likely, bounded.definite),
      ...bounded.sureBounds,
      ...(!isEntityKind(kind) && last !== null && { lastAttested: last }),
      // Who else holds its office is judged by the first.
      ...(kind === 'Appointment' && attested !== undefined && { firstAttested: attested.from }),
      ...(isSignKind(kind) && ownDays(evidence)),
    },
    conflicts: [...conflicts, ...witnessConflict(believed, witnesses, bounded.outside)],
  };
}

/** A term with the dates that claims give for it: its days, and what of the dates can't be true. */
export interface ResolvedTerm extends Bounded {
  readonly believed: BelievedDates;
  readonly likely: DaySpan;
  readonly attested: DaySpan | undefined;
  readonly conflicts: readonly FoundConflict[];
}

/** Resolves a term from the dates in the view, and from the days for which claims attest it. */
export function resolveTerm(
  view: ClaimsView,
  witnesses: readonly WitnessOfClaim[],
  around: TimeSurroundings,
): ResolvedTerm {
  const believed = believedDates(view);
  const evidence = { view, believed, witnesses: witnesses.map(({ witness }) => witness), beginningBySigns: undefined };
  const bounded = termOf(evidence, intersection(around.lives.map(({ possible }) => possible)));
  const attested = attestedSpan(evidence, bounded, lastDay(evidence, bounded));
  return {
    ...bounded,
    believed,
    likely: likelyTerm(evidence, bounded, attested, around),
    attested,
    conflicts: [...reversedDates(view, believed), ...witnessConflict(believed, witnesses, bounded.outside)],
  };
}

/** The first and the last day on which a thing lives that its dates don't bound, such as a person. */
function aliveProperties(view: ClaimsView, believed: BelievedDates): Readonly<Record<string, Value>> {
  const [dates, names] = [lifeDates(view.kind), lifeProperties(view.kind)];
  if (dates === undefined || names === undefined) return {};
  const births = possibleDates(view, believed[dates.from]).map(({ earliest }) => earliest ?? FAR_PAST);
  const deaths = possibleDates(view, believed[dates.until]).map(({ latest }) => latest ?? FAR_FUTURE);
  return {
    ...(births.length > 0 && { [names.from]: Math.min(...births) }),
    ...(deaths.length > 0 && { [names.until]: Math.max(...deaths) }),
  };
}

/** The witnesses among all that claims say as a fact: for the latest day and, where they are kept, for others. */
function witnessesAmong(view: ClaimsView): readonly WitnessOfClaim[] {
  return view.claims.flatMap((claim) =>
    endsOfRuns(claim)
      .filter(isStated)
      .flatMap((said) => {
        const source = view.daysOfSource(claim);
        const witness = witnessOf(datesOf(said, source));
        return witness === undefined ? [] : [{ claim, saidOn: said.asOf ?? source?.publishedOn ?? null, witness }];
      }),
  );
}

function eventOf({ view, believed, witnesses }: Evidence, within: DaySpan): Bounded {
  return boundsOfEvent({ on: possibleDates(view, believed['on']), witnesses, notBefore: within.from });
}

/** The days of an event by its own claims alone, whatever it ties: for what it is a sign of these count. */
function ownDays(evidence: Evidence): Readonly<Record<string, Value>> {
  const bounded = eventOf(evidence, allDays);
  const likely = likelyDays(evidence, bounded, attestedSpan(evidence, bounded, lastDay(evidence, bounded)));
  return { ownFrom: bounded.possible.from, ownLikely: likely.from, ownBy: bounded.definite.from };
}

function likelyDays({ believed }: Evidence, bounded: Bounded, attested: DaySpan | undefined): DaySpan {
  return likelyEvent(dateOf(believed['on']?.value), attested, bounded);
}

function termOf({ view, believed, witnesses, beginningBySigns: beginning }: Evidence, within: DaySpan): Bounded {
  const from = beginning === undefined ? possibleDates(view, believed['from']) : [beginning];
  return boundsOfTerm({ from, until: possibleEnds(view, believed['until']), witnesses, within });
}

function likelyTerm(
  { believed, beginningBySigns: beginning }: Evidence,
  bounded: Bounded,
  attested: DaySpan | undefined,
  { lasting, whole, othersInOffice }: TimeSurroundings,
): DaySpan {
  const [from, until] = [dateOf(believed['from']?.value) ?? beginning, dateOf(believed['until']?.value)];
  const later = othersInOffice.filter((day) => attested !== undefined && day > attested.until);
  const succeededOn = later.length === 0 ? undefined : Math.min(...later);
  return likelySpan({ from, until, attested, lasting, whole: whole?.likely, succeededOn }, bounded);
}

/**
 * The days from the first for which claims attest a thing, by a witness or a date, until the last. Where nothing does,
 * it is taken to have held when it was said.
 */
function attestedSpan(evidence: Evidence, bounded: Bounded, last: number | null): DaySpan | undefined {
  const { view, believed } = evidence;
  const begins = [believed['from'], believed['on']].flatMap((given) => {
    const date = dateOf(given?.value);
    return date?.first ?? date?.last ?? [];
  });
  const proven = possibleEnds(view, believed['until']).flatMap(({ date, expected }) =>
    expected ? [] : (date.first ?? []),
  );
  const first = [...begins, ...proven, ...counted(evidence, bounded).map(({ earliest }) => earliest)];
  if (first.length > 0) return { from: Math.min(...first), until: Math.max(last ?? FAR_PAST, ...begins) };
  return last === null ? saidSpan(view) : { from: last, until: last };
}

/** The days from the first on which a claim about the thing was made until the last. */
function saidSpan(view: ClaimsView): DaySpan | undefined {
  const said = view.claims.flatMap((claim) => dayOfSaying(datesOf(claim.latest, view.daysOfSource(claim))) ?? []);
  const known = said.filter(({ earliest, latest }) => earliest > FAR_PAST && latest < FAR_FUTURE);
  if (known.length === 0) return undefined;
  return {
    from: Math.min(...known.map(({ earliest }) => earliest)),
    until: Math.max(...known.map(({ latest }) => latest)),
  };
}

/** The last day for which claims attest a thing; null where none does. */
function lastDay(evidence: Evidence, bounded: Bounded): number | null {
  const { view, believed } = evidence;
  return lastAttested(counted(evidence, bounded), shownDates(view, believed), dateOf(believed['until']?.value));
}

/** The witnesses that its dates don't contradict. */
function counted({ witnesses }: Evidence, { outside }: Bounded): readonly Witness[] {
  return witnesses.filter((witness) => !outside.includes(witness));
}

/** The believed dates that are stated, each with what its claim says of time. */
function shownDates(view: ClaimsView, believed: BelievedDates): readonly ShownDate[] {
  return ['from', 'until', 'on'].flatMap((name) => {
    const given = believed[name];
    const date = dateOf(given?.value);
    if (given === undefined || date === undefined || !isStated(given.claim.latest)) return [];
    return [{ date, claim: datesOf(given.claim.latest, view.daysOfSource(given.claim)) }];
  });
}

/** The life of an entity with these properties of its node; undefined where it always can exist. */
export function lifeOf(properties: Readonly<Record<string, unknown>>): Life | undefined {
  const span = (from: unknown, until: unknown): DaySpan => ({
    from: typeof from === 'number' ? from : FAR_PAST,
    until: typeof until === 'number' ? until : FAR_FUTURE,
  });
  const { possibleFrom, possibleUntil, likelyFrom, likelyUntil, aliveFrom, aliveUntil } = properties;
  if (typeof possibleFrom === 'number')
    return { possible: span(possibleFrom, possibleUntil), likely: span(likelyFrom, likelyUntil) };
  const alive = span(aliveFrom, aliveUntil);
  return alive.from === allDays.from && alive.until === allDays.until ? undefined : { possible: alive, likely: alive };
}
