import { readFileSync } from 'node:fs';
import { encodeLogCursor } from '../claims/log.js';
import { formatDay } from '../model/dates.js';
import { kindNames } from '../model/kinds.js';
import { constantCase } from '../model/orders.js';
import type { Context } from '../query/context.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const countText = `${kindNames
  .map((kind) => `CALL { MATCH (n:${kind}) RETURN count(n) AS n${kind} }`)
  .join(' ')} RETURN {${kindNames.map((kind) => `${kind}: n${kind}`).join(', ')}} AS counts`;

const lastChangeText = `MATCH (log:Log {id: 'log'})
  CALL (log) { MATCH (change:Change {sequence: log.sequence}) RETURN collect(change.recordedAt) AS recorded }
  RETURN log.name AS name, log.sequence AS sequence, recorded[0] AS recordedAt`;

/** What the server is and how current its graph is; the graph is read only for what is asked. */
export function service({ store, today }: Context): unknown {
  return {
    name: 'Signatory',
    version,
    engine: `${store.engine.name} ${store.engine.version}`,
    today: formatDay(today),
    lastChange: async () => {
      const [log] = await store.read(lastChangeText);
      if (log === undefined || log['recordedAt'] === null) return null;
      return { cursor: encodeLogCursor(String(log['name']), Number(log['sequence'])), recordedAt: log['recordedAt'] };
    },
    counts: async () => {
      const [row] = await store.read(countText);
      const counts = row?.['counts'] as Readonly<Record<string, number>>;
      return kindNames.map((kind) => ({
        type: constantCase(kind.charAt(0).toLowerCase() + kind.slice(1)),
        count: counts[kind],
      }));
    },
  };
}
