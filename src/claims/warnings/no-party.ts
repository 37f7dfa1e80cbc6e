import { statement } from '../../cypher/statement.js';
import { constant, input } from '../../cypher/template.js';
import { kindOf } from '../../model/ids.js';
import { bearingKinds } from '../../model/treaty-histories.js';
import type { Transaction } from '../../store/store.js';
import type { Decision } from '../decide.js';
import { groupedBy } from '../grouped-by.js';
import type { Intent } from '../intent.js';
import type { RecordProblem } from '../records.js';

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

/**
 * Warnings for the first record of a request that says something of an action on an agreement of which all actions
 * together make nobody a party, by the index of the record. A text that is only negotiated has no parties yet.
 */
export async function noPartyWarnings(
  transaction: Transaction,
  intents: readonly Intent[],
  { restatement: { changed }, regrouping: { merges } }: Pick<Decision, 'restatement' | 'regrouping'>,
): Promise<ReadonlyMap<number, readonly RecordProblem[]>> {
  const changedIds = new Set(changed.map(({ claim }) => claim.id));
  const firstIndex = new Map<string, number>();
  for (const { index, about, claim, attestation } of intents) {
    if (kindOf(about) !== 'TreatyAction' || !changedIds.has(claim)) continue;
    for (const id of (attestation?.links['agreement'] ?? []).map((end) => merges.into(end))) {
      firstIndex.set(id, Math.min(index, firstIndex.get(id) ?? index));
    }
  }
  if (firstIndex.size === 0) return new Map();
  const rows = await transaction.run(readActionsWithoutParty, { ids: [...firstIndex.keys()] });
  const counts = rows.map(({ id, kind, actions }) => ({
    agreement: String(id),
    kind: String(kind),
    actions: Number(actions),
  }));
  const warnings = [...groupedBy(counts, ({ agreement }) => agreement)].flatMap(([agreement, kinds]) => {
    const index = firstIndex.get(agreement);
    const isNegotiated = kinds.every(({ kind }) => kind === 'NEGOTIATED');
    return index === undefined || isNegotiated ? [] : [{ index, problem: noParty(agreement, kinds) }];
  });
  const byIndex = groupedBy(warnings, ({ index }) => index);
  return new Map([...byIndex].map(([index, all]) => [index, all.map(({ problem }) => problem)]));
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
