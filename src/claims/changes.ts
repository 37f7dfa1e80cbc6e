import { kindOf } from '../model/ids.js';
import { derivedProperties } from '../model/properties.js';
import { definition, isEntityKind } from '../model/registry.js';
import { distinct } from './distinct.js';
import { type StoredThing, linkTexts } from './graph/things.js';
import type { Change } from './log.js';
import type { Merges } from './graph/merges.js';
import type { Regrouping } from './merges/regroup.js';
import type { Resolved } from './resolve-values.js';
import type { Withdrawal } from './withdrawals.js';

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
 * @param touched the ids, as records name them, of what claims changed about
 */
export function changesOf(
  touched: readonly string[],
  stored: ReadonlyMap<string, StoredThing>,
  { things, gone }: Written,
  { moved, merges }: Regrouping,
): readonly Change[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const regrouped = new Set(moved.flatMap((id) => [merges.before.into(id), merges.into(id)]));
  const isThere = (id: string): boolean => (byId.has(id) || stored.has(id)) && !gone.includes(id);
  const left = distinct([...byId.keys(), ...touched.map((id) => merges.into(id)), ...regrouped]).filter(isThere);
  const split = new Set(moved.filter((id) => merges.into(id) === id));
  return [
    ...gone.filter((id) => merges.into(id) === id).map((id): Change => ({ change: 'DELETED', id, fields: [] })),
    ...moved.flatMap((id) => changesOfMoved(id, merges, byId.has(id))),
    ...left.map((id): Change => {
      const thing = byId.get(id);
      const fields = thing === undefined ? [] : changedFields(thing, stored.get(id));
      const all = regrouped.has(id) && isEntityKind(kindOf(id) ?? '') ? distinct([...fields, 'formerIds']) : fields;
      return {
        change: stored.has(id) ? 'UPDATED' : split.has(id) ? 'SPLIT' : 'CREATED',
        id,
        fields: all.length > 0 ? all : ['citations'],
      };
    }),
  ];
}

/** The change of an id that leads to another thing than before; none where it leads to itself, and the thing was written. */
function changesOfMoved(id: string, merges: Merges, isWritten: boolean): readonly Change[] {
  const into = merges.into(id);
  if (into !== id) return [{ change: 'MERGED', id, fields: [], into }];
  return isWritten || merges.recordAt(id) === undefined ? [] : [{ change: 'DELETED', id, fields: [] }];
}

/** The changes, those of things that stand again with the reason for which they were split. */
export function withReasons(changes: readonly Change[], withdrawals: readonly Withdrawal[]): readonly Change[] {
  return changes.map((one) => {
    if (one.change !== 'SPLIT') return one;
    const split = withdrawals.find((other) => other.type === 'split' && [other.about, other.into].includes(one.id));
    return split?.type === 'split' ? { ...one, reason: split.reason } : one;
  });
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
  return [...names].filter((name) => {
    const [one, other] = [now[name] ?? null, before[name] ?? null];
    return one !== other && JSON.stringify(one) !== JSON.stringify(other);
  });
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
