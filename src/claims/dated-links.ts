import { type DaysInTurn, type Turn, clash, inTurn } from '../model/in-turn.js';
import { type Life, isEmpty, noDays, sixDays } from '../model/time.js';
import type { Value } from '../store/store.js';
import { compareTexts } from '../text/code-unit-order.js';
import { dateOf, isStated } from './claim.js';
import type { ClaimsView } from './claims-view.js';
import { type FoundConflict, contradictions } from './contradictions.js';
import { type EndForTime, endText, endsForTimes } from './dated-ends.js';
import { type ResolvedTerm, resolveTerm } from './resolve-time.js';

/** A link to an end for one time. */
export interface DatedLink {
  readonly name: string;
  readonly end: string;
  /** Its dates as EDTF text, its six days, and its `place` among all ends: 0 for the one that began last. */
  readonly properties: Readonly<Record<string, Value>>;
}

/** Dated links, and what claims say of them that can't be true. */
export interface ResolvedLinks {
  readonly links: readonly DatedLink[];
  readonly conflicts: readonly FoundConflict[];
}

/** An end for one time, with its days by itself. */
interface Resolved {
  readonly about: EndForTime;
  readonly term: ResolvedTerm;
  readonly turn: Turn;
}

/**
 * Resolves a link that has one end at a time, of which a claim dates an end. Each end is a term of its own, within the
 * lives of both its ends; no two of them likely hold on one day.
 * @param own the days on which the thing itself can exist
 * @param lives those of the ends, by id
 */
export function resolveDatedLink(
  view: ClaimsView,
  name: string,
  own: Life | undefined,
  lives: ReadonlyMap<string, Life>,
): ResolvedLinks {
  const beliefs = view.given(name).map(({ claim }) => claim.id);
  const ends = endsForTimes(view, name).map((about) => {
    const term = termOf(about, own, lives);
    return { about, term, turn: turnOf(about, term) };
  });
  const inBelief = [...ends].sort((a, b) => belief(a, beliefs) - belief(b, beliefs));
  const days = inTurn(inBelief.map(({ turn }) => turn));
  const resolved = inBelief.flatMap((one, index) => {
    const left = days[index];
    return left === undefined ? [] : [{ ...one, left }];
  });
  const placed = [...resolved].sort((a, b) => beginning(b) - beginning(a) || compareTexts(a.about.end, b.about.end));
  return {
    links: placed.map(({ about: { end }, term, left }, place) => ({
      name,
      end,
      properties: propertiesOf(term, left, place),
    })),
    conflicts: [...ends.flatMap((one) => conflictsWithin(one)), ...conflictsBetween(name, inBelief)],
  };
}

/** The first day on which it likely is an end; the first on which it may be one, where it likely never is. */
function beginning({
  term: { possible },
  left: { likely },
}: {
  readonly term: ResolvedTerm;
  readonly left: DaysInTurn;
}): number {
  return isEmpty(likely) ? possible.from : likely.from;
}

function termOf(
  { end, view, witnesses, within }: EndForTime,
  own: Life | undefined,
  lives: ReadonlyMap<string, Life>,
): ResolvedTerm {
  const bounding = [own, lives.get(end), { possible: within, likely: within }].filter((life) => life !== undefined);
  return resolveTerm(view, witnesses, {
    lives: bounding,
    lasting: { before: null, after: null },
    whole: undefined,
    othersInOffice: [],
    signs: [],
  });
}

/** The place of the first claim that gives the end among those of the link. */
function belief({ about }: Resolved, beliefs: readonly string[]): number {
  return Math.min(...about.view.claims.map(({ id }) => beliefs.indexOf(id)));
}

function turnOf({ view }: EndForTime, { believed, likely, definite, attested }: ResolvedTerm): Turn {
  const [from, until] = [dateOf(believed['from']?.value), dateOf(believed['until']?.value)];
  const isFact = view.claims.some(({ latest }) => isStated(latest));
  return {
    likely,
    // What is only planned is not sure, and disputes nothing.
    definite: isFact ? definite : noDays,
    isStated: isFact,
    from: from?.first ?? from?.last ?? undefined,
    until: until?.last ?? until?.first ?? undefined,
    attestedFrom: attested?.from,
  };
}

function propertiesOf(
  { believed, possible }: ResolvedTerm,
  { likely, definite }: DaysInTurn,
  place: number,
): DatedLink['properties'] {
  const dates = ['from', 'until'].flatMap((name) => {
    const date = dateOf(believed[name]?.value);
    return date === undefined ? [] : [[name, date.edtf] as const];
  });
  return { ...Object.fromEntries(dates), place, ...sixDays(possible, likely, definite) };
}

/** The conflicts of claims about the dates of one end. */
function conflictsWithin({ about, term }: Resolved): readonly FoundConflict[] {
  const text = endText(about);
  return [...contradictions(about.view), ...term.conflicts].map(({ field, note, claims }) => ({
    field: about.link,
    note: `${text}, "${field}": ${note}`,
    claims,
  }));
}

/** The conflict of claims that give several ends for the same days. */
function conflictsBetween(name: string, ends: readonly Resolved[]): readonly FoundConflict[] {
  const disputed = ends.filter((one) =>
    ends.some((other) => other !== one && clash(one.turn.definite, other.turn.definite)),
  );
  if (disputed.length === 0) return [];
  const claims = disputed.flatMap(({ about }, index) =>
    about.view.claims.map(({ id }) => ({ claim: id, value: endText(about), preferred: index === 0 })),
  );
  return [{ field: name, note: `Sources give different values for "${name}" for the same days.`, claims }];
}
