import { encodeLogCursor } from '../claims/log.js';
import { formatDay } from '../model/dates.js';
import { type Kind, kindNames } from '../model/kinds.js';
import { recordType } from '../model/names.js';
import { version } from '../version.js';
import type { RecordType, ServiceResolvers } from './types.generated.js';

const countText = `${kindNames
  .map((kind) => `CALL { MATCH (n:${kind}) RETURN count(n) AS n${kind} }`)
  .join(' ')} RETURN {${kindNames.map((kind) => `${kind}: n${kind}`).join(', ')}} AS counts`;

const lastChangeText = `MATCH (log:Log {id: 'log'})
  CALL (log) { MATCH (change:Change {sequence: log.sequence}) RETURN collect(change.recordedAt) AS recorded }
  RETURN log.name AS name, log.sequence AS sequence, recorded[0] AS recordedAt`;

/** What the server is and how current its graph is; the graph is read only for what is asked. */
export const service: ServiceResolvers = {
  name: () => 'Signatory',
  version: () => version,
  engine: ({ store }) => `${store.engine.name} ${store.engine.version}`,
  today: ({ today }) => formatDay(today),
  lastChange: async ({ store }) => {
    const [log] = await store.read(lastChangeText);
    const recordedAt = log?.['recordedAt'];
    if (log === undefined || typeof recordedAt !== 'string') return null;
    return { cursor: encodeLogCursor(String(log['name']), Number(log['sequence'])), recordedAt };
  },
  counts: async ({ store }) => {
    const [row] = await store.read(countText);
    const counts = row?.['counts'] as Readonly<Record<Kind, number>>;
    return kindNames.map((kind) => ({ type: recordType(kind) as RecordType, count: counts[kind] }));
  },
};
