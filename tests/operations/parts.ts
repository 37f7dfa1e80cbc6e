import type { Shape } from '../questions/drawn-filters.js';
import type { Field, Holder } from './contract.js';

/** A field that an operation asks for, with values of which some are still to be drawn, and what it asks below. */
export interface FieldPart {
  readonly kind: 'field';
  readonly field: Field;
  readonly given: Readonly<Record<string, Shape>>;
  readonly parts: readonly Part[];
  /** The argument that takes a cursor of an earlier answer, where the pages of a connection are asked one by one. */
  readonly cursor?: 'after' | 'before' | undefined;
}

/** A selection on the objects that are of the type. */
export interface FragmentPart {
  readonly kind: 'fragment';
  readonly on: Holder;
  readonly parts: readonly Part[];
  /** Set for a fragment that is written once and spread in several places. */
  readonly isShared?: true;
}

/** A part of a selection, without aliases, named fragments, variables and directives. */
export type Part = FieldPart | FragmentPart;

/** An operation before it is written. */
export interface Asked {
  readonly parts: readonly Part[];
  /** The arguments of `@asOf`, where it is there. */
  readonly asOf: Readonly<Record<string, Shape>> | undefined;
}
