import { StatementsByName } from '../../cypher/statements-by-name.js';
import { type Statement, statement } from '../../cypher/statement.js';
import { input, key, label, relationships } from '../../cypher/template.js';
import { kindOf } from '../../model/ids.js';
import { type FactKind, factKinds } from '../../model/kinds.js';
import { endIdProperty } from '../../model/properties.js';
import { isEntityKind, kinds } from '../../model/registry.js';
import type { Row, Transaction } from '../../store/store.js';
import type { Written } from '../changes.js';
import { canBeSame } from '../claims-view.js';
import { dateOf } from '../claim.js';
import { distinct } from '../distinct.js';
import type { Intent } from '../intent.js';
import type { RecordProblem } from '../records.js';
import { isMergeId } from '../merge-claims.js';
import type { Regrouping } from '../merges/regroup.js';

/** The facts of a kind that tie the things which the first two ends of its key name. */
export const readFactsTying = new StatementsByName((kind: FactKind): Statement => {
  const { key: parts, links } = kinds[kind];
  const [first = '', second = ''] = parts.links;
  return statement`UNWIND ${input('rows')} AS row
    MATCH (:Entity {id: row.first})<-[:${relationships(links[first]?.relationship ?? '')}]-(fact:${label(kind)})
    WHERE fact.${key(endIdProperty(second))} = row.second RETURN fact {.*} AS fact`;
});

/**
 * Warnings for merges by which facts with ids of their own come to look like others, so that they may be one, by the index
 * of the record. They stay two: only a source that knows can tell.
 */
export async function lookAlikeWarnings(
  transaction: Transaction,
  intents: readonly Intent[],
  { moved, merges }: Regrouping,
  { things }: Written,
): Promise<ReadonlyMap<number, readonly RecordProblem[]>> {
  const entities = new Set(moved.filter((id) => isEntityKind(kindOf(id) ?? '')).map((id) => merges.into(id)));
  const merging = intents.filter(({ attestation, about }) => attestation !== null && isMergeId(about));
  if (entities.size === 0 || merging.length === 0) return new Map();
  const found: (readonly [end: string, problem: RecordProblem])[] = [];
  for (const kind of factKinds) {
    const [first, second] = kinds[kind].key.links.map(endIdProperty);
    const facts = things.filter((thing) => thing.kind === kind).map(({ properties }) => properties as Row);
    const tying = facts.filter((fact) => endsOf(kind, fact).some((end) => entities.has(end)));
    const rows = tying.map((fact) => JSON.stringify([fact[first ?? ''] ?? null, fact[second ?? ''] ?? null]));
    const pairs = distinct(rows).map((row) => JSON.parse(row) as readonly (string | null)[]);
    const whole = pairs.flatMap(([one, two]) => (one == null || two == null ? [] : [{ first: one, second: two }]));
    if (whole.length === 0) continue;
    const others = (await transaction.run(readFactsTying.of(kind), { rows: whole })).map(({ fact }) => fact as Row);
    for (const fact of tying) {
      for (const other of others.filter((one) => isAlike(kind, fact, one))) {
        for (const end of endsOf(kind, fact)) found.push([end, lookAlike(String(fact['id']), String(other['id']))]);
      }
    }
  }
  return new Map(
    merging.flatMap(({ index, attestation }) => {
      const target = merges.into(attestation?.links['about']?.[0] ?? '');
      const own = found.filter(([end]) => end === target).map(([, problem]) => problem);
      const byMessage = new Map(own.map((problem) => [problem.message, problem]));
      return byMessage.size === 0 ? [] : [[index, [...byMessage.values()]] as const];
    }),
  );
}

function endsOf(kind: FactKind, fact: Row): readonly string[] {
  return kinds[kind].key.links.flatMap((name) => {
    const end = fact[endIdProperty(name)];
    return typeof end === 'string' ? [end] : [];
  });
}

/** Tells whether two facts have the same key but for their days, which can be the same. */
function isAlike(kind: FactKind, fact: Row, other: Row): boolean {
  const { key: parts } = kinds[kind];
  const names = [
    ...parts.fields.filter((name) => name !== 'from' && name !== 'until'),
    ...parts.links.map(endIdProperty),
  ];
  const isSame = names.every((name) => (fact[name] ?? null) === (other[name] ?? null));
  const days = ['from', 'on'].every((name) => canBeSame(dayOf(fact, name), dayOf(other, name)));
  return fact['id'] !== other['id'] && isSame && days;
}

function dayOf(fact: Row, name: string): ReturnType<typeof dateOf> {
  const date = fact[name];
  return typeof date === 'string' ? dateOf(date) : undefined;
}

function lookAlike(id: string, other: string): RecordProblem {
  // As in a chain of merges, the first of the ids stays.
  const [into = '', about = ''] = [id, other].sort();
  const merge = JSON.stringify({ merge: { about: { id: about }, into: { id: into }, reason: '…' } });
  return {
    code: 'LOOK_ALIKE',
    path: 'into',
    message: `${into} and ${about} are facts with ids of their own, and stay two, though they look like one now.`,
    remedy: `If they are one, send ${merge} with the reason.`,
  };
}
