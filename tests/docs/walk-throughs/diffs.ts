import { readFileSync } from 'node:fs';
import { type StructuredPatch, applyPatch, parsePatch } from 'diff';
import { blocksOf } from '../blocks.js';

const root = new URL('../../../', import.meta.url);

/** What is forgotten of a diff: hunks of a file, by their places among its hunks, from 1; or a line that is added to it. */
export interface Forgotten {
  readonly file: string;
  readonly hunks?: readonly number[];
  readonly line?: string;
}

/** The only diff in the section of CONTRIBUTING.md that has this heading. */
export function diffUnder(heading: string): readonly StructuredPatch[] {
  const text = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');
  const lineOf = (found: number): number => text.slice(0, found).split('\n').length;
  const start = text.indexOf(`\n### ${heading}\n`);
  if (start < 0) throw new Error(`CONTRIBUTING.md has no section ${heading}`);
  const end = /\n##/.exec(text.slice(start + 1));
  const [from, until] = [lineOf(start), end === null ? Infinity : lineOf(start + 1 + end.index)];
  const [diff, ...others] = blocksOf('CONTRIBUTING.md').filter(
    ({ info, line }) => info === 'diff' && line > from && line < until,
  );
  if (diff === undefined || others.length > 0) throw new Error(`The section ${heading} has no diff, or several`);
  return parsePatch(diff.text);
}

/** The hunks of a diff, each by its file and its place among the hunks of that. */
export function hunksOf(patches: readonly StructuredPatch[]): readonly string[] {
  return patches.flatMap((patch) => patch.hunks.map((_, index) => hunkName(fileOf(patch), index + 1)));
}

export function hunkName(file: string, place: number): string {
  return `${file} ${place.toString()}`;
}

/** The texts of the files that a diff changes, by their paths, without what is forgotten. */
export function changedFiles(patches: readonly StructuredPatch[], forgotten?: Forgotten): ReadonlyMap<string, string> {
  const changed = patches.flatMap((patch) => {
    const file = fileOf(patch);
    const less = forgotten?.file === file ? forgotten : undefined;
    const hunks = patch.hunks.filter((_, index) => !less?.hunks?.includes(index + 1));
    if (hunks.length === 0) return [];
    const before = patch.oldFileName === '/dev/null' ? '' : readFileSync(new URL(file, root), 'utf8');
    const after = applyPatch(before, { ...patch, hunks });
    if (after === false) throw new Error(`The diff for ${file} in CONTRIBUTING.md fits no more`);
    return [[file, less?.line === undefined ? after : without(less.line, after)] as const];
  });
  return new Map(changed);
}

function without(line: string, text: string): string {
  const parts = text.split(line);
  if (parts.length !== 2) throw new Error(`${line} is there ${(parts.length - 1).toString()} times`);
  return parts.join('');
}

function fileOf({ newFileName }: StructuredPatch): string {
  return newFileName.replace(/^b\//, '');
}
