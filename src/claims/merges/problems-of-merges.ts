import { externalKey, kindOf } from '../../model/ids.js';
import { listed } from '../../text/quoted.js';
import { contradictingTerms } from '../ambiguous-facts.js';
import { selfTie } from '../candidate.js';
import type { Claim } from '../claim.js';
import { distinct } from '../distinct.js';
import { idWithMergesFollowed } from '../fact-key.js';
import { groupedBy } from '../grouped-by.js';
import type { RecordProblem } from '../records.js';
import type { Merges } from '../graph/merges.js';
import type { Regrouping } from './regroup.js';

/** A record that merges or splits, by its index, and the ids of the things that it is of. */
export interface Regrouped {
  readonly index: number;
  readonly ends: readonly string[];
}

/** A problem of what a request makes one or two, and the things with which it has to do. */
interface ProblemOfThings {
  readonly problem: RecordProblem;
  readonly things: readonly string[];
}

/**
 * The problems of records that merge what can't be one, or split what can't be two, by the index of the record: what is
 * said would tie a thing to itself, or make terms one which can't be; or an external id would stand for two things.
 */
export function problemsOfMerges(
  { merging, splitting }: { readonly merging: readonly Regrouped[]; readonly splitting: readonly Regrouped[] },
  { merges, moved, retied, named }: Regrouping,
): ReadonlyMap<number, readonly RecordProblem[]> {
  if (moved.length === 0) return new Map();
  const ofMerges = [...tiesToItself(retied, merges), ...termsThatAreTwo(moved, named.all, merges)];
  const ofSplits = externalIdsOfTwo(moved, named.all, merges);
  const found = [
    ...ofMerges.flatMap((one) => concerned(merging, one, merges)),
    ...ofSplits.flatMap((one) => concerned(splitting, one, merges.before)),
  ];
  const byIndex = groupedBy(found, ([index]) => index);
  return new Map([...byIndex].map(([index, all]) => [index, all.slice(0, 1).map(([, problem]) => problem)]));
}

/** The records that merge, or split, one of the things, each with the problem. */
function concerned(
  records: readonly Regrouped[],
  { problem, things }: ProblemOfThings,
  merges: Merges,
): readonly (readonly [number, RecordProblem])[] {
  const ids = new Set(things.map((id) => merges.into(id)));
  return records.flatMap(({ index, ends }) => (ends.some((id) => ids.has(merges.into(id))) ? [[index, problem]] : []));
}

function tiesToItself(claims: readonly Claim[], merges: Merges): readonly ProblemOfThings[] {
  return claims.flatMap(({ about, source, locator, latest: { links } }) => {
    const kind = kindOf(about);
    const link = kind === undefined ? undefined : selfTie(kind, about, links, merges);
    if (link === undefined) return [];
    const problem: RecordProblem = {
      code: 'SELF_REFERENCE',
      path: 'into',
      message: `The merge would tie a thing to itself: ${source} says ${atPlace(locator)}of ${about} that its ${JSON.stringify(link)} is ${listed(links[link] ?? [])}.`,
      remedy: 'If the two are one, correct or withdraw that claim first.',
    };
    return [{ problem, things: [about, ...Object.values(links).flat()] }];
  });
}

/** Facts without ids that one source tells of terms, or of days, which can't be those of one. */
function termsThatAreTwo(
  moved: readonly string[],
  claims: readonly Claim[],
  merges: Merges,
): readonly ProblemOfThings[] {
  const movedIds = new Set(moved);
  const byName = groupedBy(claims, ({ about }) => about);
  const byKey = groupedBy([...byName], ([name, about]) => idWithMergesFollowed(name, about, merges));
  return [...byKey.values()].flatMap((facts) => {
    const isJoined = facts.length > 1 && facts.some(([name]) => movedIds.has(name));
    const pair = isJoined ? contradictingTerms(facts.flatMap(([, about]) => about)) : undefined;
    if (pair === undefined) return [];
    const [one, other] = pair;
    const problem: RecordProblem = {
      code: 'AMBIGUOUS_FACT',
      path: 'into',
      message: `The merge would make ${one.about} and ${other.about} one fact by their key, but what ${one.source} says ${atPlace(one.locator)}and ${atPlace(other.locator)}can't be said of one.`,
      remedy: 'Give each of the two facts an "id", "externalIds" or a "term" first.',
    };
    return [{ problem, things: pair.flatMap(({ latest: { links } }) => Object.values(links).flat()) }];
  });
}

/** External ids that claims give to things which would be two. */
function externalIdsOfTwo(
  moved: readonly string[],
  claims: readonly Claim[],
  merges: Merges,
): readonly ProblemOfThings[] {
  const groups = new Set(moved.map((id) => merges.before.into(id)));
  const given = claims
    .filter(({ about, latest }) => groups.has(merges.before.into(about)) && latest.rank !== 'DEPRECATED')
    .flatMap((claim) => {
      const kind = kindOf(claim.about);
      const { externalIds } = claim.latest;
      return kind === undefined ? [] : externalIds.map((one) => ({ claim, one, key: externalKey(kind, one) }));
    });
  return [...groupedBy(given, ({ key }) => key).values()].flatMap((same) => {
    const things = distinct(same.map(({ claim }) => merges.into(claim.about)));
    const [first] = same;
    if (things.length < 2 || first === undefined) return [];
    const { scheme, value } = first.one;
    const claimed = same.map(
      ({ claim }) =>
        `${claim.source} of ${claim.about}${claim.locator === '' ? '' : ` at ${JSON.stringify(claim.locator)}`}`,
    );
    const problem: RecordProblem = {
      code: 'AMBIGUOUS_ENTITY',
      path: 'about',
      message: `The external id ${JSON.stringify(value)} in the scheme ${JSON.stringify(scheme)} would belong to different things: ${listed(things)}. It is given by ${listed(distinct(claimed))}.`,
      remedy: 'Withdraw the claims that give it to the wrong one, or send them without it, and split then.',
    };
    return [{ problem, things }];
  });
}

function atPlace(locator: string): string {
  return locator === '' ? '' : `at ${JSON.stringify(locator)} `;
}
