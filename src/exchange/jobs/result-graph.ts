import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import type { SyncResult } from '../../claims/writer.js';
import type { Store, Transaction } from '../../store/store.js';
import type { Line } from '../../text/lines.js';
import { packed, unpacked, unpackedText } from './packed.js';

type Reader = Pick<Store, 'read'>;

/** The outcome of one line. */
export interface LineResult extends Omit<SyncResult, 'index'> {
  /** From 1. */
  readonly line: number;
}

/** The outcomes of the lines that were taken in one transaction. */
export interface PartResults {
  readonly job: string;
  /** The number of lines that had a result before. */
  readonly after: number;
  readonly results: readonly LineResult[];
  /** The lines that were refused, as they came, but for those that could not be read: a file of just those can be corrected. */
  readonly refused: readonly Line[];
  /** The ids of the claims that the lines make. */
  readonly said: readonly string[];
}

/** The kinds of what is kept of the lines that were taken in one transaction. */
const kinds = ['results', 'refused', 'said'] as const;

const writeResultNodes = statement`UNWIND ${input('rows')} AS row CREATE (result:ImportResult) SET result = row`;

/** Keeps the outcomes of lines. */
export async function writeResults(transaction: Transaction, outcomes: PartResults): Promise<void> {
  if (outcomes.results.length === 0) return;
  const { job, after } = outcomes;
  const rows = kinds
    .filter((kind) => outcomes[kind].length > 0)
    .map((kind) => ({ id: resultId(job, kind, after), job, content: packed(outcomes[kind]) }));
  await transaction.run(writeResultNodes, { rows });
}

function resultId(job: string, kind: (typeof kinds)[number], after: number): string {
  return `${job} ${kind} ${after.toString()}`;
}

const readResultIds = statement`MATCH (result:ImportResult {job: ${input('job')}}) RETURN result.id AS id`;

const readResult = statement`MATCH (result:ImportResult {id: ${input('id')}}) RETURN result.content AS content`;

/** One kind of what is kept of a job's lines, piece by piece, in the order in which they were taken. */
async function* keptOf(
  reader: Reader,
  job: string,
  kind: (typeof kinds)[number],
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const places = (await reader.read(readResultIds, { job }, signal)).flatMap(({ id }) => {
    const [, ofKind, after] = String(id).split(' ');
    return ofKind === kind ? [Number(after)] : [];
  });
  for (const after of places.sort((a, b) => a - b)) {
    const [row] = await reader.read(readResult, { id: resultId(job, kind, after) }, signal);
    if (row !== undefined) yield String(row['content']);
  }
}

/** The outcomes of the lines of a job, a `LineResult` a line, as NDJSON, in the order in which the lines were taken. */
export async function* resultsOf(reader: Reader, job: string, signal?: AbortSignal): AsyncGenerator<string> {
  for await (const text of keptOf(reader, job, 'results', signal)) yield unpackedText(text);
}

/** The lines of a job that were refused, as they came; without those that could not be read. */
export async function* refusedLinesOf(reader: Reader, job: string, signal?: AbortSignal): AsyncGenerator<string> {
  for await (const text of keptOf(reader, job, 'refused', signal)) {
    yield (unpacked(text) as readonly Line[]).map((line) => `${line.text}\n`).join('');
  }
}

/** The ids of the claims that the lines of a job have made. */
export async function saidByJob(reader: Reader, job: string): Promise<ReadonlySet<string>> {
  const said = new Set<string>();
  for await (const text of keptOf(reader, job, 'said')) for (const id of unpacked(text)) said.add(String(id));
  return said;
}

const deleteResultNodes = statement`MATCH (result:ImportResult {job: ${input('job')}}) DELETE result`;

/** Deletes what is kept of a job's lines. */
export async function deleteResults(transaction: Transaction, job: string): Promise<void> {
  await transaction.run(deleteResultNodes, { job });
}
