import type { ForAllRecords } from '../../claims/check/check-citation.js';
import { checkRecord } from '../../claims/check/check-record.js';
import { groupedBy } from '../../claims/grouped-by.js';
import { Groups } from '../../claims/groups.js';
import { namesOf } from '../../claims/identity.js';
import { readLine } from '../../claims/load.js';
import type { Line } from '../../text/lines.js';

/**
 * Lines in bundles, so that those which speak of each other are in one. So each bundle can be taken alone.
 * @param size the number of lines that a bundle has at most, unless more speak of each other
 */
export function bundled(lines: readonly Line[], forAll: ForAllRecords, size: number): readonly (readonly Line[])[] {
  const named = lines.map((line) => {
    const { record } = checkRecord(readLine(line.text).record, forAll);
    return { line, names: record === undefined ? { own: [], all: [] } : namesOf(record) };
  });
  const given = new Set(named.flatMap(({ names }) => names.own));
  const groups = new Groups();
  const groupOf = ({ number }: Line): string => `line ${number.toString()}`;
  for (const { line, names } of named) {
    // What no line gives, such as a source that is there, ties none to another.
    for (const name of names.all) if (given.has(name)) groups.join(groupOf(line), name);
  }
  const bundles: Line[][] = [];
  for (const group of groupedBy(lines, (line) => groups.of(groupOf(line))).values()) {
    const last = bundles.at(-1);
    if (last !== undefined && last.length + group.length <= size) last.push(...group);
    else bundles.push([...group]);
  }
  return bundles;
}
