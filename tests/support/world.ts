import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';

/** Records in the form of docs/records.md. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Writes records that must all be taken. */
export async function write(store: Store, records: readonly RawRecord[]): Promise<void> {
  const { results } = await new Writer(store).sync({ records });
  const refused = results.filter(({ status }) => status === 'REFUSED');
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused.slice(0, 3))}`);
}

/** The source that the tests' records are of. */
export const source = 'source:test';

/** A citation of that source at a place of its own. */
export function cited(locator: string): RawRecord {
  return { citation: { source, locator } };
}

/**
 * A committee with `appointments` appointments and an agreement with `actions` actions, for looking at how answers
 * and their cost change with the size of the graph. Dates and roles repeat, and some are missing, so that orders have
 * ties and nulls.
 */
export function world(size: { appointments: number; actions: number }): readonly RawRecord[] {
  const countries = Array.from({ length: size.actions }, (_, index) => `country:c${index.toString()}`);
  const officials = Array.from({ length: size.appointments }, (_, index) => `official:o${index.toString()}`);
  return [
    { source: { id: source, title: 'Test', publishedOn: '2025', ...cited('itself') } },
    { organisation: { id: 'organisation:org', name: 'Organisation', ...cited('organisation') } },
    {
      committee: {
        id: 'committee:body',
        name: 'Body',
        partOf: { id: 'organisation:org' },
        ...cited('committee'),
      },
    },
    { agreement: { id: 'agreement:text', name: 'Text', consentBy: 'RATIFICATION', ...cited('agreement') } },
    ...countries.map((id) => ({ country: { id, name: `Country ${id.slice(9)}`, ...cited(id) } })),
    ...officials.map((id, index) => ({ official: { id, name: `Official ${(index % 7).toString()}`, ...cited(id) } })),
    ...officials.map((id, index) => ({
      appointment: {
        role: index % 3 === 0 ? 'CHAIR' : 'VICE_CHAIR',
        holder: { id },
        body: { id: 'committee:body' },
        ...(index % 4 === 0 ? {} : { from: (2000 + (index % 5)).toString() }),
        ...(index % 2 === 0 ? { title: `Title ${(index % 3).toString()}` } : {}),
        ...cited(`appointment ${id}`),
      },
    })),
    ...countries.map((id, index) => ({
      treatyAction: {
        kind: index % 2 === 0 ? 'SIGNED' : 'ACCEDED',
        party: { id },
        agreement: { id: 'agreement:text' },
        ...(index % 3 === 0 ? {} : { on: (2010 + (index % 6)).toString() }),
        ...cited(`action ${id}`),
      },
    })),
  ];
}
