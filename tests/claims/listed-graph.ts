import { expect } from 'vitest';
import { type SyncOutcome, type SyncRequest, Writer } from '../../src/claims/writer.js';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { parseDay } from '../../src/model/dates.js';
import { type Days, certaintyOn } from '../../src/model/time.js';
import type { Row, Store } from '../../src/store/store.js';
import { wipe } from '../support/engine.js';
import type { RawRecord } from '../support/world.js';

/** The register whose lists the tests send. */
export const register = 'source:register';

/** What is there before any list, said by another source. */
const base: readonly RawRecord[] = [
  { source: { id: 'source:world', title: 'World' } },
  { source: { id: register, title: 'Register', citation: { source: register, locator: 'title page' } } },
  { organisation: { id: 'organisation:org', name: 'Organisation' } },
  { committee: { id: 'committee:board', name: 'Board' } },
  { agreement: { id: 'agreement:text', name: 'Text' } },
  { official: { id: 'official:ana', name: 'Ana' } },
  { official: { id: 'official:ben', name: 'Ben' } },
  ...['aa', 'bb', 'cc'].map((code) => ({ country: { id: `country:${code}`, name: code.toUpperCase() } })),
];

/** A member of the organisation, known by an id that its code gives, in the row of that code. */
export function member(code: string, values: RawRecord = {}, citation: RawRecord = {}): RawRecord {
  return {
    membership: {
      id: `membership:${code}`,
      member: { id: `country:${code}` },
      of: { id: 'organisation:org' },
      until: '..',
      ...values,
      citation: { locator: code, ...citation },
    },
  };
}

export function members(...codes: readonly string[]): readonly RawRecord[] {
  return codes.map((code) => member(code));
}

/** The chair of the board, in a row of its own. */
export function chair(holder: string, values: RawRecord = {}, locator = 'chair'): RawRecord {
  return {
    appointment: {
      role: 'CHAIR',
      holder: { id: `official:${holder}` },
      body: { id: 'committee:board' },
      until: '..',
      ...values,
      citation: { locator },
    },
  };
}

/** What a list lacked, a line for each claim. */
export function absent({ absences }: SyncOutcome): readonly string[] {
  return (absences?.claims ?? []).map(({ about, locator, status, until }) =>
    [about, locator, status, until ?? ''].join(' ').trim(),
  );
}

const readNode = statement`MATCH (thing {id: ${input('id')}}) WHERE thing:Fact OR thing:Entity RETURN thing {.*} AS thing`;
const readConflicts = statement`MATCH (conflict:Conflict) RETURN conflict.field AS field ORDER BY field`;
const readChanges = statement`MATCH (change:Change) RETURN count(*) AS changes`;

/** A graph to which lists are sent, and what it then has. */
export class ListedGraph {
  constructor(readonly store: Store) {}

  /** Empties the graph but for what the lists refer to. */
  async begin(): Promise<void> {
    await wipe(this.store);
    await this.sync({ source: 'source:world', records: base });
  }

  sync(request: SyncRequest): Promise<SyncOutcome> {
    return new Writer(this.store).sync(request);
  }

  /** Sends a complete list of the register, all of whose records have to be taken. */
  async list(asOf: string, records: readonly RawRecord[], further: Partial<SyncRequest> = {}): Promise<SyncOutcome> {
    const outcome = await this.sync({ source: register, asOf, complete: true, records, ...further });
    expect(outcome.results.flatMap(({ errors }) => errors)).toEqual([]);
    return outcome;
  }

  /** The node of a thing; undefined where it is not there. */
  async node(id: string): Promise<Row | undefined> {
    const [row] = await this.store.read(readNode, { id });
    return row?.['thing'] as Row | undefined;
  }

  /** The strongest certainty with which the thing holds on each of the days. */
  async certainties(id: string, ...days: readonly string[]): Promise<readonly unknown[]> {
    const thing = (await this.node(id)) as unknown as Days;
    return days.map((day) => certaintyOn(thing, parseDay(day, 'day')));
  }

  /** The field of each conflict. */
  async conflicts(): Promise<readonly unknown[]> {
    const rows = await this.store.read(readConflicts);
    return rows.map(({ field }) => field);
  }

  /** The number of changes in the log. */
  async changes(): Promise<number> {
    const [row] = await this.store.read(readChanges);
    return Number(row?.['changes']);
  }
}
