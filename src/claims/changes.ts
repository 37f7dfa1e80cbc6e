import { definition } from '../model/registry.js';
import type { Held } from './graph.js';
import type { Change } from './log.js';
import type { Resolved } from './resolve.js';

function links({ kind, links: ends }: Resolved): readonly string[] {
  const described = definition(kind).links;
  return Object.entries(ends)
    .flatMap(([name, ids]) => ids.map((id) => `${described[name]?.relationship ?? name} ${id}`))
    .sort();
}

/** Whether a thing is to be written. */
export function differs(thing: Resolved, before: Held | undefined): boolean {
  return before === undefined || changedFields(thing, before).length > 0;
}

/** The names of the fields that are not as they were. What follows from a date counts as `certainty`. */
function changedFields(thing: Resolved | undefined, before: Held = {}): readonly string[] {
  if (thing === undefined) return [];
  const { kind, properties } = thing;
  const names = new Set([...Object.keys(properties), ...Object.keys(before)]);
  names.delete('id');
  names.delete('links');
  const described = definition(kind);
  const changed = [...names]
    .filter((name) => JSON.stringify(properties[name] ?? null) !== JSON.stringify(before[name] ?? null))
    .map((name) => {
      if (name in described.fields || ['name', 'names', 'externalIds', 'lastAttested'].includes(name)) return name;
      const owner = name.replace(/(Id|Missing|Earliest|Latest|Known)$/, '');
      return owner in described.fields || owner in described.links ? owner : 'certainty';
    });
  if (JSON.stringify(links(thing)) !== JSON.stringify(before['links'] ?? [])) {
    const old = new Set(before['links'] as readonly string[] | undefined);
    const now = new Set(links(thing));
    for (const [name, { relationship }] of Object.entries(described.links)) {
      const own = (ends: ReadonlySet<string>): string =>
        [...ends].filter((end) => end.startsWith(`${relationship} `)).join();
      if (own(old) !== own(now)) changed.push(name);
    }
  }
  return [...new Set(changed)].sort();
}

/** How each of the things changed that were written or restated: one only restated changed in who says so. */
export function changesOf(
  ids: readonly string[],
  before: ReadonlyMap<string, Held>,
  after: ReadonlyMap<string, Resolved>,
): readonly Change[] {
  return ids.map((id) => {
    const fields = changedFields(after.get(id), before.get(id));
    return {
      change: before.has(id) ? 'UPDATED' : 'CREATED',
      id,
      fields: fields.length > 0 ? fields : ['citations'],
    };
  });
}
