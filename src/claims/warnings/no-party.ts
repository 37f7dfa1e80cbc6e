import { statement } from '../../cypher/statement.js';
import { constant, input } from '../../cypher/template.js';
import { kindOf } from '../../model/ids.js';
import { bearingKinds } from '../../model/treaty-histories.js';
import type { Transaction } from '../../store/store.js';
import type { Claim } from '../claim.js';
import type { Decision } from '../decide.js';
import { distinct } from '../distinct.js';
import { groupedBy } from '../grouped-by.js';
import type { Intent } from '../intent.js';
import type { RecordProblem } from '../records.js';
import type { Restatement } from '../restate.js';

export const readActionsWithoutParty = statement`UNWIND ${input('ids')} AS id
  MATCH (agreement:Agreement {id: id})
  WITH id, agreement WHERE NOT EXISTS { MATCH (agreement)<-[:STANDING_TOWARDS]-() }
  MATCH (agreement)<-[:AGREEMENT]-(action:TreatyAction)
  WHERE action.deprecated IS NULL AND action.modality = ${constant('STATED')}
  RETURN id, action.kind AS kind, count(*) AS actions ORDER BY id, kind`;

/** The number of actions of one kind. */
interface KindCount {
  readonly kind: string;
  readonly actions: number;
}

/** A record that bears on who is a party of an agreement. */
interface Bearing {
  readonly index: number;
  /** It is about an action, as its source says it: the warning is about a value of it. */
  readonly isAction: boolean;
}

/**
 * Warnings for the first record of a request that changes something on which the parties of an agreement depend of which
 * all actions together make nobody a party, by the index of the record: what is said of an action, now or before, or of
 * the agreement. All actions are those that the graph has after the request. A text that is only negotiated has no
 * parties yet.
 */
export async function noPartyWarnings(
  transaction: Transaction,
  intents: readonly Intent[],
  { restatement, regrouping: { merges } }: Pick<Decision, 'restatement' | 'regrouping'>,
): Promise<ReadonlyMap<number, readonly RecordProblem[]>> {
  const first = new Map<string, Bearing>();
  const agreements = agreementsByClaim(restatement);
  for (const { index, about, claim, attestation } of intents) {
    const isAction = kindOf(about) === 'TreatyAction' && attestation !== null;
    for (const id of (agreements.get(claim) ?? []).map((end) => merges.into(end))) {
      if (index < (first.get(id)?.index ?? Infinity)) first.set(id, { index, isAction });
    }
  }
  if (first.size === 0) return new Map();
  const rows = await transaction.run(readActionsWithoutParty, { ids: [...first.keys()] });
  const counts = rows.map(({ id, kind, actions }) => ({
    agreement: String(id),
    kind: String(kind),
    actions: Number(actions),
  }));
  const warnings = [...groupedBy(counts, ({ agreement }) => agreement)].flatMap(([agreement, kinds]) => {
    const bearing = first.get(agreement);
    const isNegotiated = kinds.every(({ kind }) => kind === 'NEGOTIATED');
    if (bearing === undefined || isNegotiated) return [];
    const { path, ...problem } = noParty(agreement, kinds);
    return [{ index: bearing.index, problem: { ...problem, path: bearing.isAction ? path : '' } }];
  });
  const byIndex = groupedBy(warnings, ({ index }) => index);
  return new Map([...byIndex].map(([index, all]) => [index, all.map(({ problem }) => problem)]));
}

/** The agreements of which a changed claim says or said something, or an action on it, by the id of the claim. */
function agreementsByClaim({ changed, removed }: Restatement): ReadonlyMap<string, readonly string[]> {
  const all = [
    ...changed.flatMap(({ claim, before }) => (before === undefined ? [claim] : [claim, before])),
    ...removed,
  ];
  return new Map(
    [...groupedBy(all, ({ id }) => id)].map(([id, claims]) => [id, distinct(claims.flatMap(agreementsOf))]),
  );
}

function agreementsOf({ about, latest }: Claim): readonly string[] {
  switch (kindOf(about)) {
    case 'TreatyAction':
      return latest.links['agreement'] ?? [];
    case 'Agreement':
      return [about];
    default:
      return [];
  }
}

function noParty(agreement: string, kinds: readonly KindCount[]): RecordProblem {
  const told = kinds.map(({ kind, actions }) => `${actions.toString()} ${kind}`).join(', ');
  const code = 'NO_PARTY';
  if (kinds.some(({ kind }) => bearingKinds.includes(kind))) {
    return {
      code,
      path: 'agreement',
      message: `The actions on ${agreement} (${told}) can't have happened while it and those who acted were there, so it has no parties.`,
      remedy: 'Correct the dates of the agreement or of those who acted.',
    };
  }
  return {
    code,
    path: 'kind',
    message: `No action on ${agreement} (${told}) gives anybody a standing, so it has no parties.`,
    remedy:
      'Of who is bound, send the act by which it consented, such as RATIFIED or ACCEDED, or CONSENTED where the source does not tell the act; of who has signed, SIGNED.',
  };
}
