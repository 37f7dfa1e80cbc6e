import type { PartialDate } from './dates.js';
import { type EntityKind, type FactKind, type Kind, entityKinds, factKinds } from './kinds.js';
import { endIdProperty } from './properties.js';
import { kinds } from './registry.js';

/** A sign that a thing was there: a date of its own, or an event that can't have happened without it. */
export interface Sign {
  /** The thing can be dated by it. */
  readonly dates: boolean;
  /** It was done with the thing, which had been made by then. */
  readonly acts: boolean;
  /** The thing was made by it. */
  readonly makes: boolean;
  /** The first day on which it can have been; null where that is open. */
  readonly earliest: number | null;
  /** The day on which it likely was. */
  readonly likely: number | null;
  /** The day by which it surely had been. */
  readonly latest: number | null;
}

/** The kinds of entities that are dated by signs where no source says when they began. */
export const kindsDatedBySigns: readonly EntityKind[] = entityKinds.filter((kind) => kinds[kind].datedBy !== undefined);

/** The kinds of events by which things are dated. */
export const datingKinds: readonly FactKind[] = kindsDatedBySigns.flatMap((kind) => kinds[kind].datedBy?.events ?? []);

/** Tells whether things are made by events of the kind. @param of the `kind` of the event itself */
export function isMaking(kind: Kind | undefined, of: unknown): boolean {
  return kindsDatedBySigns.some((dated) => {
    const by = kinds[dated].datedBy?.made.by;
    return by?.fact === kind && by?.kind === of;
  });
}

/** A link from events to a thing that they are a sign of. */
interface SignLink {
  readonly from: FactKind;
  readonly name: string;
  readonly relationship: string;
}

/** The links along which events are signs of something. */
export const signLinks: readonly SignLink[] = factKinds
  .filter((from) => kinds[from].bounds === 'event')
  .flatMap((from) =>
    Object.entries(kinds[from].links)
      .filter(([, { bounds, to }]) => bounds === true && to.some((end) => kindsDatedBySigns.includes(end)))
      .map(([name, { relationship }]) => ({ from, name, relationship })),
  );

/** The properties of an event with the ids of all that it may be a sign of. */
export const signEndProperties: readonly string[] = signLinks.map(({ name }) => endIdProperty(name));

/**
 * The day on which a thing began, by the first sign of it; undefined where none dates it. What was done with it on no date
 * can have been done on any day, but for days before the thing was made, where that is known.
 * @param madeOn the first day on which its own date says that it can have been made
 */
export function dateOfFirstSign(signs: readonly Sign[], madeOn: number | null): PartialDate | undefined {
  const made = madeOn ?? least(signs.map(({ makes, earliest }) => (makes ? earliest : null)));
  if (!signs.some(({ dates, acts }) => dates || (acts && made !== null))) return undefined;
  const isOpen = made === null && signs.some(({ earliest }) => earliest === null);
  return {
    edtf: '',
    earliest: isOpen ? null : least(signs.map(({ earliest, latest }) => earliest ?? latest)),
    latest: least(signs.map(({ latest }) => latest)),
    first: least(signs.map(({ likely }) => likely)),
    last: null,
    doubtful: false,
  };
}

function least(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : known.reduce((one, other) => Math.min(one, other));
}
