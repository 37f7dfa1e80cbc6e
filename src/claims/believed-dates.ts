import type { Until } from '../model/bounds.js';
import { FAR_FUTURE, type PartialDate, knownPart } from '../model/dates.js';
import type { Kind } from '../model/kinds.js';
import { earliestProperty, knownProperty, latestProperty, placeInTime } from '../model/properties.js';
import { definition, isEntityKind } from '../model/registry.js';
import { untilExpected } from '../model/saying.js';
import type { Value } from '../store/store.js';
import { dateOf, datesOf } from './claim.js';
import { type ClaimsView, type GivenValue, canBeSame, isBefore } from './claims-view.js';

/** The values that are believed, and shown, for the fields that hold a date, by the name of the field. */
export type BelievedDates = Readonly<Record<string, GivenValue | undefined>>;

/** The believed dates of a thing. Where the end would come before the beginning, both come from one claim. */
export function believedDates(view: ClaimsView): BelievedDates {
  const { fields } = definition(view.kind);
  const names = Object.entries(fields).flatMap(([name, { type }]) => (type === 'EDTF' ? [name] : []));
  const dates = Object.fromEntries(names.map((name) => [name, view.chosen(name)] as const));
  if (!isBefore(dateOf(dates['until']?.value), dateOf(dates['from']?.value))) return dates;
  const only = view.chosen('from', 'until')?.claim;
  const ofOne = ['from', 'until'].map((name) => [name, view.given(name).find(({ claim }) => claim === only)] as const);
  return { ...dates, ...Object.fromEntries(ofOne) };
}

/** The dates that may be right for a field: the believed one, and those of its rank that contradict one of them. */
export function possibleDates(view: ClaimsView, believed: GivenValue | undefined): readonly PartialDate[] {
  if (believed === undefined) return [];
  return view.rivals(believed).flatMap(({ value }) => dateOf(value) ?? []);
}

/** The last days that may be right. Each was only expected where no claim gives one that was not and can be the same. */
export function possibleEnds(view: ClaimsView, believed: GivenValue | undefined): readonly Until[] {
  const confirmed = view.claims.flatMap((claim) => {
    const dates = datesOf(claim.latest, view.daysOfSource(claim));
    return dates.until === undefined || untilExpected(dates) ? [] : [dates.until];
  });
  return possibleDates(view, believed).map((date) => ({
    date,
    expected: !confirmed.some((until) => canBeSame(until, date)),
  }));
}

/** The properties of the node for its dates: each as EDTF text, its readings, and the part that is known. */
export function dateProperties(kind: Kind, believed: BelievedDates): Readonly<Record<string, Value>> {
  const properties: Record<string, Value> = {};
  for (const [name, given] of Object.entries(believed)) {
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
    properties[property] = dateOf(believed[date]?.value)?.earliest ?? FAR_FUTURE;
  }
  return properties;
}
