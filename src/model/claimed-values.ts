import { compareTexts } from '../text/code-unit-order.js';
import { OPEN } from './dates.js';

/** A value that a claim gives for one field, as text. */
export interface ClaimedValue {
  readonly field: string;
  readonly value: string;
  /** The source does not state it: it was concluded from what the source says. */
  readonly inferred: boolean;
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
}

/**
 * The values that a claim gives, in order of their fields: one for each text of a list, each end of a link and each name.
 * An open end (`..`) is no value.
 */
export function claimedValues({ inferred, name, names, externalIds, fields, links }: Sayings): readonly ClaimedValue[] {
  const byField: readonly (readonly [field: string, values: readonly string[]])[] = [
    // The name of a source is its title.
    ...(name === undefined || 'title' in fields ? [] : [['name', [name]] as const]),
    ['names', names.map(({ value }) => value)],
    ['externalIds', externalIds.map(({ scheme, value }) => `${scheme}:${value}`)],
    ...Object.entries(fields).map(
      ([field, value]) => [field, value === OPEN ? [] : [value].flat().map(String)] as const,
    ),
    ...Object.entries(links),
  ];
  return byField
    .flatMap(([field, values]) => values.map((value) => ({ field, value, inferred: inferred.includes(field) })))
    .sort((a, b) => compareTexts(a.field, b.field));
}
