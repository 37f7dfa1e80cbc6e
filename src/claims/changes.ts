import { kindOf } from '../model/ids.js';
import { derivedProperties } from '../model/properties.js';
import { definition } from '../model/registry.js';
import { distinct } from './distinct.js';
import { type StoredThing, linkTexts } from './graph/things.js';
import type { Change } from './log.js';
import type { Resolved } from './resolve-values.js';

/** The things that a request has written and deleted. */
export interface Written {
  /** The things that the graph did not have, or had otherwise. */
  readonly things: readonly Resolved[];
  /** The ids of the things that were deleted. */
  readonly gone: readonly string[];
}

/** Tells whether a thing has to be written: the graph doesn't have it, or has it otherwise. */
export function differs(thing: Resolved, stored: StoredThing | undefined): boolean {
  return stored === undefined || changedProperties(thing, stored).length > 0 || changedLinks(thing, stored).length > 0;
}

/**
 * The changes of the things that a request touched, for the log. A thing that was restated and has the values of before
 * changed in its citations.
 */
export function changesOf(
  touched: readonly string[],
  stored: ReadonlyMap<string, StoredThing>,
  { things, gone }: Written,
): readonly Change[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const left = distinct([...byId.keys(), ...touched]).filter((id) => !gone.includes(id) && kindOf(id) !== undefined);
  return [
    ...gone.map((id): Change => ({ change: 'DELETED', id, fields: [] })),
    ...left.map((id): Change => {
      const thing = byId.get(id);
      const fields = thing === undefined ? [] : changedFields(thing, stored.get(id));
      return {
        change: stored.has(id) ? 'UPDATED' : 'CREATED',
        id,
        fields: fields.length > 0 ? fields : ['citations'],
      };
    }),
  ];
}

/** The names of the fields that are not as they were. A property that follows from dates counts as `certainty`. */
function changedFields(thing: Resolved, stored: StoredThing | undefined): readonly string[] {
  const changed = changedProperties(thing, stored)
    .filter((name) => name !== 'recordedOn')
    .map((name) => fieldOfProperty(thing, name));
  return [...new Set([...changed, ...changedLinks(thing, stored)])].sort();
}

/** The names of the properties that are not as they were. */
function changedProperties(thing: Resolved, stored: StoredThing | undefined): readonly string[] {
  const [now, before] = [thing.properties, stored?.properties ?? {}];
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  names.delete('id');
  return [...names].filter((name) => JSON.stringify(now[name] ?? null) !== JSON.stringify(before[name] ?? null));
}

/** The field that a property of the node belongs to. */
function fieldOfProperty({ kind }: Resolved, property: string): string {
  const { fields } = definition(kind);
  if (property in fields || ['name', 'names', 'externalIds', 'lastAttested'].includes(property)) return property;
  return derivedProperties(kind).get(property) ?? 'certainty';
}

/** The names of the links that have other ends than before. */
function changedLinks(thing: Resolved, stored: StoredThing | undefined): readonly string[] {
  const [now, before] = [linkTexts(thing), stored?.links ?? []];
  return Object.entries(definition(thing.kind).links).flatMap(([name, { relationship }]) => {
    const ends = (all: readonly string[]): string => all.filter((one) => one.startsWith(`${relationship} `)).join();
    return ends(now) === ends(before) ? [] : [name];
  });
}
