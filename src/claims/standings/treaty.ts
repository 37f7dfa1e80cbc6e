import { statement } from '../../cypher/statement.js';
import { constant, input } from '../../cypher/template.js';
import { FAR_PAST } from '../../model/dates.js';
import { kindOf } from '../../model/ids.js';
import {
  type Onset,
  type StandingSpan,
  type TreatyTerms,
  joinedSpans,
  neverBegun,
  standingSpans,
} from '../../model/standing.js';
import { type Action, bearingKinds } from '../../model/treaty-histories.js';
import { effects } from '../../model/treaty-rules.js';
import type { Certainty } from '../../model/time.js';
import type { Row, Transaction } from '../../store/store.js';
import { distinct } from '../distinct.js';
import { type Kin, fromBirth, kinOf } from './kin.js';
import { numberAt, onsetOf, overOf, reachedOf, sooner } from './onsets.js';

/** A standing as the graph keeps it: a node between an agreement and a party, for a span of days. */
export interface StandingRow {
  readonly id: string;
  readonly agreementId: string;
  readonly partyId: string;
  readonly from: number;
  readonly until: number;
  /** The states that the party may have, furthest first. */
  readonly states: readonly string[];
  /** The first of them, and its certainty. */
  readonly furthest: string;
  readonly furthestCertainty: Certainty;
  /** The state that it likely has, and its certainty. */
  readonly likely: string;
  readonly likelyCertainty: Certainty;
  readonly provisional: Certainty | null;
  readonly actions: readonly string[];
}

export const readAgreements = statement`UNWIND ${input('ids')} AS id
  MATCH (agreement:Agreement {id: id}) RETURN agreement {.*} AS properties`;

export const readActions = statement`UNWIND ${input('ids')} AS id
  MATCH (:Agreement {id: id})<-[:AGREEMENT]-(action:TreatyAction)-[:PARTY]->(named:Entity)
  WHERE action.deprecated IS NULL AND action.modality = ${constant('STATED')}
    AND action.kind IN ${constant(bearingKinds)}
  RETURN id AS agreement, named.id AS named, action {.*} AS properties`;

/** An action with the party as it is named. */
interface NamedAction {
  readonly named: string;
  readonly properties: Row;
}

/** The standings of all parties of these agreements, from what the graph has. */
export async function standingsOf(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StandingRow[]>> {
  const agreements = await transaction.run(readAgreements, { ids });
  const byAgreement = new Map<string, NamedAction[]>();
  for (const { agreement, named, properties } of await transaction.run(readActions, { ids })) {
    const action = { named: String(named), properties: properties as Row };
    const others = byAgreement.get(String(agreement));
    if (others === undefined) byAgreement.set(String(agreement), [action]);
    else others.push(action);
  }
  const kin = await kinOf(transaction, distinct([...byAgreement.values()].flat().map(({ named }) => named)));
  return new Map(
    agreements.map(({ properties }) => {
      const own = properties as Row;
      const id = String(own['id']);
      return [id, standingRows(own, byAgreement.get(id) ?? [], kin)];
    }),
  );
}

/** The actions of each party, by the id that stands for all who are one with it. */
function byParty(
  agreement: Row,
  actions: readonly NamedAction[],
  { kinship, births, begins }: Kin,
): ReadonlyMap<string, PartyActions> {
  const begun = numberAt(agreement, 'possibleFrom') ?? FAR_PAST;
  const parties = new Map<string, { named: Set<string>; actions: Action[] }>();
  for (const { named, properties } of actions) {
    const group = kinship.group(named);
    const party = parties.get(group) ?? { named: new Set(), actions: [] };
    parties.set(group, party);
    const kind = String(properties['kind']);
    const line = [...kinship.line(named)];
    const born = kind === 'SUCCEEDED' ? line.flatMap((id) => births.get(id) ?? []) : [];
    const ableFrom = Math.max(begun, Math.min(...line.map((id) => begins.get(id) ?? FAR_PAST)));
    party.named.add(named);
    party.actions.push({ id: String(properties['id']), kind, ...fromBirth(onsetOf(properties), born), ableFrom });
  }
  return parties;
}

interface PartyActions {
  readonly named: ReadonlySet<string>;
  readonly actions: readonly Action[];
}

function standingRows(agreement: Row, actions: readonly NamedAction[], kin: Kin): readonly StandingRow[] {
  const parties = byParty(agreement, actions, kin);
  const consentBy = agreement['consentBy'];
  const inForce = entriesOfOthers(parties);
  const own = reachedOf(agreement, 'inForceFrom') ?? neverBegun;
  const terms = {
    consentBy: consentBy === 'SIGNATURE' || consentBy === 'RATIFICATION' ? consentBy : 'UNKNOWN',
    isRatified: actions.some(({ properties }) => ratifying.includes(String(properties['kind']))),
  } as const;
  return [...parties].flatMap(([group, party]) => {
    const shown = kin.kinship.shown([...party.named]);
    const spans = standingSpans(party.actions, {
      ...terms,
      inForce: sooner(own, inForce(group)),
      over: sooner(overOf(agreement), overOfParty(shown.at(-1)?.id, kin)),
    } satisfies TreatyTerms);
    return shown.flatMap(({ id, from, until }) =>
      joinedSpans(cutTo(spans, from, until)).map((span) => rowOf(String(agreement['id']), id, span)),
    );
  });
}

/** Ratification in the words of the Vienna Convention of 1969, article 14: ratification, acceptance or approval. */
const ratifying = ['RATIFIED', 'ACCEPTED', 'APPROVED'];

/** An administration is one party with its country, and ends no standing by its own end. */
function overOfParty(id: string | undefined, { over }: Kin): Onset {
  return id === undefined || kindOf(id) === 'Administration' ? neverBegun : (over.get(id) ?? neverBegun);
}

/** For each party, the days from which the agreement entered into force for others. */
function entriesOfOthers(parties: ReadonlyMap<string, PartyActions>): (group: string) => Onset {
  const firsts = [...parties].flatMap(([group, { actions }]) => {
    const entries = actions.filter(({ kind }) => effects.entered.some((one) => one === kind));
    return entries.length === 0 ? [] : [{ group, onset: entries.map(onset).reduce(sooner) }];
  });
  const all = firsts.map(({ onset: first }) => first).reduce(sooner, neverBegun);
  const entered = new Set(firsts.map(({ group }) => group));
  return (group) => {
    if (!entered.has(group)) return all;
    return firsts.flatMap((one) => (one.group === group ? [] : [one.onset])).reduce(sooner, neverBegun);
  };
}

function onset({ possible, likely, definite }: Action): Onset {
  return { possible, likely, definite };
}

/** The parts of the spans that lie between two days. */
function cutTo(spans: readonly StandingSpan[], from: number, until: number): readonly StandingSpan[] {
  return spans
    .map((span) => ({ ...span, from: Math.max(from, span.from), until: Math.min(until, span.until) }))
    .filter((span) => span.from <= span.until);
}

function rowOf(agreementId: string, partyId: string, span: StandingSpan): StandingRow {
  const [furthest = 'NONE'] = span.states;
  const isSure = span.states.length === 1;
  return {
    id: `${agreementId} ${partyId} ${span.from.toString()}`,
    agreementId,
    partyId,
    from: span.from,
    until: span.until,
    states: span.states,
    furthest,
    furthestCertainty: isSure ? 'DEFINITE' : furthest === span.likely ? 'LIKELY' : 'POSSIBLE',
    likely: span.likely,
    likelyCertainty: isSure ? 'DEFINITE' : 'LIKELY',
    provisional: span.provisional,
    actions: span.actions,
  };
}
