import { formatDay, parseDay, today } from '../../src/model/dates.js';

/** The day that a question names, else today, as days since 1970-01-01. */
export function dayOf(at: unknown): number {
  return typeof at === 'string' ? parseDay(at, 'at') : today();
}

/** A thing with its labels, of which the last is its kind. */
export interface Labelled {
  readonly labels: readonly string[];
  readonly id: string;
  readonly name: string;
}

/** A thing of which the type is asked. */
export function typed(thing: Labelled | null): { __typename: string; id: string; name: string } | null {
  return thing && typedNode(thing);
}

/** The same of a thing that is there. */
export function typedNode({ labels, id, name }: Labelled): { __typename: string; id: string; name: string } {
  return { __typename: labels.find((label) => label !== 'Entity') ?? '', id, name };
}

/** A date of which only the text is asked. */
export function edtf(text: string | null): { edtf: string } | null {
  return text === null ? null : { edtf: text };
}

/** A date with the days that it can mean. */
export function partialDate(
  text: string | null,
  earliest: number | null,
  latest: number | null,
): { edtf: string; earliest: string | null; latest: string | null } | null {
  return text === null ? null : { edtf: text, earliest: dayText(earliest), latest: dayText(latest) };
}

/** A day as ISO 8601. */
export function dayText(day: number | null): string | null {
  return day === null ? null : formatDay(day);
}

/** The days on which a fact surely holds. */
export interface Span {
  readonly definiteFrom: number;
  readonly definiteUntil: number;
}

/** Whether a fact that likely holds on the day surely does. */
export function certainty({ definiteFrom, definiteUntil }: Span, day: number): 'DEFINITE' | 'LIKELY' {
  return definiteFrom <= day && day <= definiteUntil ? 'DEFINITE' : 'LIKELY';
}

/** A cursor: the place in the order by name, as a client hands it back. */
export function cursorOf({ name, id }: Pick<Labelled, 'name' | 'id'>): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url');
}
