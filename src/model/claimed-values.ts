import { compareTexts } from '../text/code-unit-order.js';
import { OPEN } from './dates.js';

/** A value that a claim gives for one field, as text. */
export interface ClaimedValue {
  readonly field: string;
  readonly value: string;
  /** The source does not state it: it was concluded from what the source says. */
  readonly inferred: boolean;
}

/** The dates between which something holds, as EDTF text. */
export interface GivenDates {
  readonly from?: string;
  readonly until?: string;
}

/** An end of a link, with the dates between which it is one. */
export interface DatedEnd extends GivenDates {
  readonly end: string;
}

/** All that a claim says of a thing. */
export interface Sayings {
  readonly inferred: readonly string[];
  readonly name?: string;
  readonly names: readonly { readonly value: string }[];
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
  readonly fields: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The ids of the ends, by the name of the link. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** All ends of the links of which the claim dates one, by the name of the link. */
  readonly dated?: Readonly<Record<string, readonly DatedEnd[]>>;
}

/**
 * The values that a claim gives, in order of their fields: one for each text of a list, each end of a link and each name.
 * An open end (`..`) is no value.
 */
export function claimedValues({
  inferred,
  name,
  names,
  externalIds,
  fields,
  links,
  dated,
}: Sayings): readonly ClaimedValue[] {
  const byField: readonly (readonly [field: string, values: readonly string[]])[] = [
    // The name of a source is its title.
    ...(name === undefined || 'title' in fields ? [] : [['name', [name]] as const]),
    ['names', names.map(({ value }) => value)],
    ['externalIds', externalIds.map(({ scheme, value }) => `${scheme}:${value}`)],
    ...Object.entries(fields).map(
      ([field, value]) => [field, value === OPEN ? [] : [value].flat().map(String)] as const,
    ),
    ...Object.entries(links).map(([link, ends]) => [link, dated?.[link]?.map(datedEndText) ?? ends] as const),
  ];
  return byField
    .flatMap(([field, values]) => values.map((value) => ({ field, value, inferred: inferred.includes(field) })))
    .sort((a, b) => compareTexts(a.field, b.field));
}

/** Of two dates those that are there. */
export function givenDates(from: string | undefined, until: string | undefined): GivenDates {
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** An end of a link with its dates, in words: `organisation:a from 1953 until 1995`. */
export function datedEndText({ end, from, until }: DatedEnd): string {
  return [end, ...(from === undefined ? [] : ['from', from]), ...(until === undefined ? [] : ['until', until])].join(
    ' ',
  );
}
