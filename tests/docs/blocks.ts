import { readFileSync } from 'node:fs';

/** A fenced block of a document: what stands after the fence, and what stands within. */
export interface Block {
  /** The line of the document on which the block begins, from 1. */
  readonly line: number;
  /** Such as `graphql`, `json answer` or `sh`. */
  readonly info: string;
  readonly text: string;
}

/** The fenced blocks of a document of the project, in order. */
export function blocksOf(path: string): readonly Block[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: info = '', 2: content = '' }) => ({
    line: text.slice(0, index).split('\n').length,
    info,
    text: content,
  }));
}

/** The file that a block is, where it says so after its language, as in `ts relay/parties.ts`. */
export function programFile(info: string): string | undefined {
  return /^\w+ (\S+\.\w+|crontab)$/.exec(info)?.[1];
}

/** The file that a block is a part of, where it says so after its language, as in `cypher from tests/golden/….txt`. */
export function quotedFile(info: string): string | undefined {
  return /^\w+ from (\S+)$/.exec(info)?.[1];
}
