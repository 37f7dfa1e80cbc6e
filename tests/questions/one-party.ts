import { type Thing, numberOf } from './world-read.js';

/*
 * Who is one party, or one member, with whom: an administration with the country it is of, and an entity with what it was
 * renamed to.
 */

/** Whether a fact counts in states. */
export const counts = ({ properties }: Thing): boolean =>
  properties['deprecated'] === undefined && properties['modality'] === 'STATED';

/** Things of two kinds are not one. */
const isRenaming = (fact: Thing): boolean => {
  const kindAt = (link: string): string | undefined => fact.out.get(link)?.[0]?.kind;
  return counts(fact) && fact.properties['kind'] === 'RENAMED' && kindAt('PREDECESSOR') === kindAt('SUCCESSOR');
};
const renamedTo = (one: Thing): readonly Thing[] => (one.into.get('PREDECESSOR') ?? []).filter(isRenaming);
const renamedFrom = (one: Thing): readonly Thing[] => (one.into.get('SUCCESSOR') ?? []).filter(isRenaming);
const ends = (facts: readonly Thing[], link: string): readonly Thing[] =>
  facts.flatMap((fact) => fact.out.get(link) ?? []);

/** The entity under all its names. */
export function underAllNames(thing: Thing): ReadonlySet<Thing> {
  const all = new Set([thing]);
  for (const one of all) {
    for (const other of [...ends(renamedTo(one), 'SUCCESSOR'), ...ends(renamedFrom(one), 'PREDECESSOR')])
      all.add(other);
  }
  return all;
}

/** All who are one with the entity, itself among them. */
function allWho(thing: Thing): ReadonlySet<Thing> {
  const all = new Set([thing]);
  for (const one of all) {
    const tied = [...(one.out.get('ADMINISTRATION_OF') ?? []), ...(one.into.get('ADMINISTRATION_OF') ?? [])];
    for (const other of [...underAllNames(one), ...tied]) all.add(other);
  }
  return all;
}

/** Those of the facts that name one and the same party or member, under `link`. */
export function togetherBy(facts: readonly Thing[], link: string): readonly (readonly Thing[])[] {
  const left = new Set(facts);
  const together: (readonly Thing[])[] = [];
  for (const fact of left) {
    const [named] = fact.out.get(link) ?? [];
    const all = named === undefined ? new Set<Thing>() : allWho(named);
    const same = [...left].filter((other) => (other.out.get(link) ?? []).some((one) => all.has(one)));
    for (const other of same) left.delete(other);
    together.push(same);
  }
  return together;
}

const byId = (a: Thing, b: Thing): number => (a.id < b.id ? -1 : 1);

/** Under which name those who are named as one are shown: as the country where it is named, and as who exists on the day. */
export function shownAs(named: readonly Thing[], day: number): Thing {
  const countries = named.filter(({ kind }) => kind === 'Country');
  const [base] = [...(countries.length > 0 ? countries : named)].sort(byId);
  if (base === undefined) throw new Error('Nobody is named');
  const renamings = [...new Set([...underAllNames(base)].flatMap((one) => renamedTo(one)))]
    .map((fact) => ({
      on: dayOfRenaming(fact),
      from: ends([fact], 'PREDECESSOR')[0],
      to: ends([fact], 'SUCCESSOR')[0],
    }))
    .sort((a, b) => a.on - b.on || ((a.to?.id ?? '') < (b.to?.id ?? '') ? -1 : 1));
  let shown = base;
  for (const passed = new Set<Thing>(); !passed.has(shown);) {
    passed.add(shown);
    const before = renamings.find(({ to }) => to === shown)?.from;
    if (before !== undefined && !passed.has(before)) shown = before;
  }
  for (const { on, from, to } of renamings) if (from === shown && on <= day && to !== undefined) shown = to;
  return shown;
}

const farFuture = 100_000_000;

function dayOfRenaming(fact: Thing): number {
  const [before, after] = [ends([fact], 'PREDECESSOR')[0], ends([fact], 'SUCCESSOR')[0]];
  const likely = numberOf(fact, 'likelyFrom') ?? farFuture;
  const last = before === undefined ? farFuture : (numberOf(before, 'possibleUntil') ?? farFuture);
  const said = [...(fact.properties['on'] === undefined ? [] : [likely]), ...(last < farFuture ? [last + 1] : [])];
  if (said.length > 0) return Math.min(...said);
  const begins = after === undefined ? -farFuture : (numberOf(after, 'possibleFrom') ?? -farFuture);
  return begins > -farFuture ? begins : likely;
}
