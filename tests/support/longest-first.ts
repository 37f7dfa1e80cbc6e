import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The files that take minutes, the longest first. */
const longest = [
  'tests/operations/operations.property.test.ts',
  'tests/query/statements.test.ts',
  'tests/questions/questions.property.test.ts',
];

/**
 * Starts the files that take minutes before all others, so that none is left to run alone at the end. A fresh clone has no
 * times of its own yet, by which Vitest would order them.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((path) => moduleId.endsWith(`/${path}`));
  return place === -1 ? longest.length : place;
}
