import { excerpt, quoted } from '../text/quoted.js';
import { faultInJson } from './json-fault.js';
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
export async function loadRecords(writer: Writer, text: string, signal?: AbortSignal): Promise<Loaded> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((content, index) => (content.trim() === '' ? [] : [{ content, line: index + 1 }]));
  const read = lines.map(({ content, line }) => ({ line, ...readLine(content) }));
  const readable = read.filter((one) => one.problem === undefined);
  const { results } = await writer.sync({ records: readable.map(({ record }) => record) }, signal);
  const problems = (of: 'errors' | 'warnings'): readonly LineProblem[] =>
    results.flatMap((result) =>
      result[of].map((problem) => ({ ...problem, line: readable[result.index]?.line ?? result.index + 1 })),
    );
  const unread = read.flatMap(({ line, problem }) => (problem === undefined ? [] : [{ ...problem, line }]));
  const errors = [...unread, ...problems('errors')].sort((a, b) => a.line - b.line);
  return { count: lines.length, errors, warnings: problems('warnings') };
}

/** The record of a line; or, of a line that is no JSON, where it stops being so. */
export function readLine(content: string): { readonly record?: unknown; readonly problem?: RecordProblem } {
  try {
    return { record: JSON.parse(content) };
  } catch {
    return { problem: notJson(content) };
  }
}

function notJson(content: string): RecordProblem {
  const text = content.trimEnd();
  const at = faultInJson(text);
  const rest = text.slice(at);
  const place = `column ${(at + 1).toLocaleString('en')}`;
  return {
    code: 'BAD_VALUE',
    path: '',
    message: `This is no JSON: ${rest === '' ? `it breaks off at ${place}` : `at ${place} is ${quoted(excerpt(rest, longestShown))}`}.`,
    remedy: 'Write each record as one JSON object on a line of its own, with names and texts in double quotes.',
  };
}

/** So much of a line is shown from where it stops being JSON, in characters. */
const longestShown = 20;
