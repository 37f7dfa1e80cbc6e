import { FAR_FUTURE, knownPart } from '../model/dates.js';
import type { Kind } from '../model/kinds.js';
import { definition, isEntityKind } from '../model/registry.js';
import { earliestProperty, knownProperty, latestProperty, placeInTime } from '../model/properties.js';
import {
  type Bounded,
  type ClaimDates,
  type Witness,
  eventDays,
  lastAttested,
  termDays,
  untilExpected,
  witnessOf,
} from '../model/time.js';
import type { Value } from '../store/store.js';
import { type Attestation, type Claim, dateOf, datesOf } from './claim.js';
import { type ClaimsView, type FoundConflict, type GivenValue, isBefore, modalityOrder } from './claims-view.js';

/** The part of a thing that follows from dates, and what of them can't be true. */
export interface ResolvedTime {
  readonly properties: Readonly<Record<string, Value>>;
  readonly conflicts: readonly FoundConflict[];
}

/** The values that are believed for the fields that hold a date, by the name of the field. */
type Dates = Readonly<Record<string, GivenValue | undefined>>;

/** A stated attestation of a claim, with the dates that it gives. */
interface Said {
  readonly claim: Claim;
  readonly asOf: string | null;
  readonly dates: ClaimDates;
}

/** A day for which a claim attests the thing. */
interface WitnessOfClaim {
  readonly claim: Claim;
  readonly asOf: string | null;
  readonly witness: Witness;
}

/**
 * Resolves the partial dates of a thing, and the four days that follow from them and from the days of its claims.
 * @param links the ends of the thing's links, by the link's name
 */
export function resolveTime(
  kind: Kind,
  view: ClaimsView,
  links: Readonly<Record<string, readonly string[]>>,
  agreementBegins: ReadonlyMap<string, number>,
): ResolvedTime {
  const { dates, conflicts } = chosenDates(kind, view);
  const properties = dateProperties(kind, dates);
  const { bounds } = definition(kind);
  if (bounds === 'none') return { properties, conflicts };

  const said = statedBy(view);
  const witnesses = isEntityKind(kind) ? [] : witnessesAmong(said);
  const attested = witnesses.map(({ witness }) => witness);
  const notBefore = agreementBegins.get(links['agreement']?.[0] ?? '');
  const { days, ends, outside } =
    bounds === 'event' ? daysOfEvent(dates, attested, notBefore) : daysOfTerm(dates, attested, view);
  const last = isEntityKind(kind)
    ? null
    : lastAttested(
        said.map((one) => one.dates),
        outside,
      );
  return {
    properties: { ...properties, ...days, ...ends, ...(last !== null && { lastAttested: last }) },
    conflicts: outside.length === 0 ? conflicts : [...conflicts, witnessConflict(dates, witnesses, outside)],
  };
}

/** The believed dates. Where the end would come before the beginning, both come from one claim. */
function chosenDates(kind: Kind, view: ClaimsView): { dates: Dates; conflicts: readonly FoundConflict[] } {
  const names = Object.entries(definition(kind).fields).flatMap(([name, { type }]) => (type === 'EDTF' ? [name] : []));
  const dates = Object.fromEntries(names.map((name) => [name, view.chosen(name)] as const));
  if (!isBefore(dateOf(dates['until']?.value), dateOf(dates['from']?.value))) return { dates, conflicts: [] };
  const only = view.chosen('from', 'until')?.claim;
  const ofOne = ['from', 'until'].map((name) => [name, view.given(name).find(({ claim }) => claim === only)] as const);
  return { dates: { ...dates, ...Object.fromEntries(ofOne) }, conflicts: reversed(view, only) };
}

/** The conflict of an end before the beginning, unless one of the two was only planned. */
function reversed(view: ClaimsView, preferred: Claim | undefined): readonly FoundConflict[] {
  const [from, until] = ['from', 'until'].map((name) => {
    const chosen = view.chosen(name);
    return chosen && modalityOrder(chosen.claim.latest);
  });
  if (from !== until) return [];
  const alike = [...view.given('from'), ...view.given('until')].filter(
    ({ claim }) => modalityOrder(claim.latest) === from,
  );
  return [
    {
      field: 'until',
      note: 'The last day that one claim gives lies before the first day that another gives.',
      claims: alike.map(({ claim, value }) => ({
        claim: claim.id,
        value: String(value),
        preferred: claim === preferred,
      })),
    },
  ];
}

/** The properties of the node for its dates: each as EDTF text, its readings, and the part that is known. */
function dateProperties(kind: Kind, dates: Dates): Readonly<Record<string, Value>> {
  const properties: Record<string, Value> = {};
  for (const [name, given] of Object.entries(dates)) {
    const date = dateOf(given?.value);
    if (date === undefined) continue;
    properties[name] = date.edtf;
    if (date.earliest !== null) properties[earliestProperty(name)] = date.earliest;
    if (date.latest !== null) properties[latestProperty(name)] = date.latest;
    const known = knownPart(date);
    if (known !== null) properties[knownProperty(name)] = known;
  }
  if (!isEntityKind(kind)) {
    const { date, property } = placeInTime(kind);
    properties[property] = dateOf(dates[date]?.value)?.earliest ?? FAR_FUTURE;
  }
  return properties;
}

/** All that claims say as a fact: what each says last and, where it is kept, what it said first. */
function statedBy(view: ClaimsView): readonly Said[] {
  return view.claims.flatMap((claim) =>
    [claim.latest, claim.first]
      .filter((one): one is Attestation => one !== null && one.rank !== 'DEPRECATED' && modalityOrder(one) === 0)
      .map((one) => ({ claim, asOf: one.asOf, dates: datesOf(one, view.publishedOn(claim)) })),
  );
}

function witnessesAmong(said: readonly Said[]): readonly WitnessOfClaim[] {
  return said.flatMap(({ claim, asOf, dates }) => {
    const witness = witnessOf(dates);
    return witness === undefined ? [] : [{ claim, asOf, witness }];
  });
}

function daysOfEvent(dates: Dates, witnesses: readonly Witness[], notBefore: number | undefined): Bounded {
  const on = dateOf(dates['on']?.value);
  return eventDays({ ...(on && { on }), ...(notBefore !== undefined && { notBefore }), witnesses });
}

function daysOfTerm(dates: Dates, witnesses: readonly Witness[], view: ClaimsView): Bounded {
  const [from, until] = [dateOf(dates['from']?.value), dateOf(dates['until']?.value)];
  const claim = dates['until']?.claim;
  const expected = claim !== undefined && untilExpected(datesOf(claim.latest, view.publishedOn(claim)));
  return termDays({ ...(from && { from }), ...(until && { until: { date: until, expected } }), witnesses });
}

/** The conflict of claims that attest the thing for days which its dates leave out. */
function witnessConflict(
  dates: Dates,
  witnesses: readonly WitnessOfClaim[],
  outside: readonly Witness[],
): FoundConflict {
  const attested = witnesses.filter(({ witness }) => outside.includes(witness));
  const attesting = attested.map(({ claim }) => claim);
  const bounding = ['from', 'until', 'on'].flatMap((name) => (dates[name] === undefined ? [] : [dates[name]]));
  return {
    field: 'asOf',
    note: 'A source attests it for a day that its dates leave out.',
    claims: [
      ...attested.map(({ claim, asOf }) => ({ claim: claim.id, value: asOf, preferred: false })),
      ...bounding
        .filter(({ claim }) => !attesting.includes(claim))
        .map(({ claim, value }) => ({ claim: claim.id, value: String(value), preferred: true })),
    ].filter(({ claim }, index, all) => all.findIndex((other) => other.claim === claim) === index),
  };
}
