import type { RecordProblem } from './records.js';
import type { Writer } from './writer.js';

/** A line of a file that was not taken, or may not be meant. */
export interface LineProblem extends RecordProblem {
  /** From 1. */
  readonly line: number;
}

/** The outcome of the records of a file. */
export interface Loaded {
  readonly count: number;
  readonly errors: readonly LineProblem[];
  readonly warnings: readonly LineProblem[];
}

/**
 * Writes the records of an NDJSON text, one a line, in one request, so that they may refer to each other in any order.
 * Lines sent again change nothing, so a load that was cut short is simply begun again.
 */
export async function loadRecords(writer: Writer, text: string): Promise<Loaded> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((content, index) => (content.trim() === '' ? [] : [{ content, line: index + 1 }]));
  const parsed = lines.map(({ content, line }) => ({ line, record: parse(content) }));
  const { results } = await writer.sync({ records: parsed.map(({ record }) => record) });
  const problems = (of: 'errors' | 'warnings'): readonly LineProblem[] =>
    results.flatMap((result) =>
      result[of].map((problem) => ({ ...problem, line: parsed[result.index]?.line ?? result.index + 1 })),
    );
  return { count: lines.length, errors: problems('errors'), warnings: problems('warnings') };
}

/** A line that is not JSON is passed on as the text it is, which the writer refuses with its reason. */
function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}
