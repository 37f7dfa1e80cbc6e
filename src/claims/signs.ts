import { FAR_FUTURE, FAR_PAST, type PartialDate } from '../model/dates.js';
import { kindOf } from '../model/ids.js';
import {
  type Sign,
  dateOfFirstSign,
  datingKinds,
  isMaking,
  kindsDatedBySigns,
  signEndProperties,
  signLinks,
} from '../model/signs.js';
import { definition } from '../model/registry.js';
import type { Kind } from '../model/kinds.js';
import { type BelievedDates, possibleDates } from './believed-dates.js';
import type { ClaimsView } from './claims-view.js';
import { dateOf } from './claim.js';
import { groupedBy } from './grouped-by.js';

/** The properties of things, or of events as the graph keeps them. */
type Properties = Readonly<Record<string, unknown>>;

/** Tells whether facts of the kind are signs that what they tie was there. */
export function isSignKind(kind: Kind): boolean {
  return signLinks.some(({ from }) => from === kind);
}

/** Tells whether the id is that of a thing that is dated by signs. */
export function isDatedBySigns(id: string): boolean {
  return kindsDatedBySigns.some((kind) => kind === kindOf(id));
}

/** The sign that an event is; undefined where it does not count. */
export function signOf(event: Properties): Sign | undefined {
  const { id, modality, deprecated, kind, on, ownFrom, ownLikely, ownBy } = event;
  if (modality !== 'STATED' || deprecated === true) return undefined;
  const day = (value: unknown): number | null =>
    typeof value === 'number' && value > FAR_PAST && value < FAR_FUTURE ? value : null;
  const fact = kindOf(String(id));
  const acts = datingKinds.some((one) => one === fact);
  return {
    dates: acts && typeof on === 'string',
    acts,
    makes: isMaking(fact, kind),
    earliest: day(ownFrom),
    likely: day(ownLikely),
    latest: day(ownBy),
  };
}

/** The ids of what the event is a sign of. */
export function idsShownBy(event: Properties): readonly string[] {
  const ends = signEndProperties.flatMap((name) => {
    const end = event[name];
    return typeof end === 'string' && isDatedBySigns(end) ? [end] : [];
  });
  return [...new Set(ends)];
}

/** An event, and the id of a thing that it is a sign of. */
interface EventOfThing {
  readonly thing: string;
  readonly event: Properties;
}

/** The events among these things, each with all that it is a sign of. */
export function signsAmong(things: readonly { readonly properties: Properties }[]): readonly EventOfThing[] {
  return things.flatMap(({ properties }) => idsShownBy(properties).map((thing) => ({ thing, event: properties })));
}

/** The signs of each thing, by its id. */
export function signsById(all: readonly EventOfThing[]): ReadonlyMap<string, readonly Sign[]> {
  const byThing = groupedBy(all, ({ thing }) => thing);
  return new Map([...byThing].map(([thing, events]) => [thing, events.flatMap(({ event }) => signOf(event) ?? [])]));
}

/** The text of all of an event that matters for what it is a sign of. */
export function signText(event: Properties): string {
  return JSON.stringify([signOf(event) ?? null, idsShownBy(event)]);
}

/**
 * The day on which a thing began of which no source says so: by its own dates, and by the events that it bounds. Of what
 * can only have been after its end none counts.
 */
export function beginningBySigns(
  view: ClaimsView,
  believed: BelievedDates,
  events: readonly Sign[],
): PartialDate | undefined {
  const described = definition(view.kind);
  const datedBy = described.class === 'entity' ? described.datedBy : undefined;
  if (datedBy === undefined || believed['from'] !== undefined) return undefined;
  const ends = possibleDates(view, believed['until']).map(({ latest }) => latest ?? FAR_FUTURE);
  const over = ends.length === 0 ? FAR_FUTURE : Math.max(...ends);
  const dated = (name: string): readonly Sign[] => signsOfDate(view, believed, name);
  const signs = [...datedBy.dates.flatMap(dated), ...events].filter(({ earliest }) => (earliest ?? FAR_PAST) <= over);
  return dateOfFirstSign(signs, dated(datedBy.made.date)[0]?.earliest ?? null);
}

/** The sign that a date of the thing is. Of dates that contradict each other any may be right. */
function signsOfDate(view: ClaimsView, believed: BelievedDates, name: string): readonly Sign[] {
  const given = believed[name];
  const date = dateOf(given?.value);
  if (date === undefined) return [];
  const dates = possibleDates(view, given);
  const earliest = Math.min(...dates.map((one) => one.earliest ?? FAR_PAST));
  const latest = Math.max(...dates.map((one) => one.latest ?? FAR_FUTURE));
  return [
    {
      dates: true,
      acts: false,
      makes: false,
      earliest: earliest > FAR_PAST ? earliest : null,
      likely: date.first ?? date.last,
      latest: latest < FAR_FUTURE ? latest : null,
    },
  ];
}
