import { listed } from '../../text/quoted.js';
import type { Decision } from '../decide.js';
import { distinct } from '../distinct.js';
import type { RecordProblem } from '../records.js';
import { formerOf } from '../merge-claims.js';

/** Warnings for splits of things that stay one, since other merges say so, by the index of the record. */
export function stillMergedWarnings({
  withdrawals,
  restatement,
  regrouping: { merges },
}: Decision): ReadonlyMap<number, readonly RecordProblem[]> {
  const warnings = withdrawals.flatMap((one) => {
    if (one.type !== 'split') return [];
    const target = merges.into(one.about);
    const isOne = one.into === undefined ? target !== one.about : target === merges.into(one.into);
    if (!isOne || one.about === one.into) return [];
    const left = restatement.claims.filter((claim) => merges.into(formerOf(claim) ?? '') === target);
    return left.length === 0 ? [] : [[one.index, [stillMerged(one.about, target, left)]] as const];
  });
  return new Map(warnings);
}

function stillMerged(id: string, target: string, left: Decision['restatement']['claims']): RecordProblem {
  const merges = distinct(
    left.map(({ source, latest: { links } }) => `${source} merges ${links['about']?.[0]} into ${links['into']?.[0]}`),
  );
  return {
    code: 'STILL_MERGED',
    path: 'about',
    message: `${id} still leads to ${target}: ${listed(merges)}.`,
    remedy: 'A merge is taken back by the source that states it: name that source, and the two things that it merges.',
  };
}
