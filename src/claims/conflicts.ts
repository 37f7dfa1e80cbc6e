import { digestId, kindOf } from '../model/ids.js';
import { isFactKind } from '../model/registry.js';
import type { Transaction } from '../store/store.js';
import type { Claim } from './claim.js';
import {
  type OfficeTerm,
  type WrittenConflict,
  conflictsNaming,
  foundConflicts,
  officeTerms,
  writeConflicts,
} from './conflict-graph.js';
import { type Held, claimsAbout, deleteThings, lock } from './graph.js';
import type { Change } from './log.js';
import type { Resolved } from './resolve.js';

/** What conflicts follow from: things as they were and are, and recorded conflicts with their claims. */
export interface Affected {
  /** Every thing that was resolved and is still there. */
  readonly things: readonly Resolved[];
  /** What the things held that may have changed or gone. */
  readonly before: ReadonlyMap<string, Held>;
  /** The things that were written. */
  readonly after: ReadonlyMap<string, Resolved>;
  readonly recorded: ReadonlyMap<string, Claim>;
  /** What was not there before. */
  readonly created: ReadonlySet<string>;
  /** What claims were taken back about. */
  readonly withdrawn: readonly string[];
}

/**
 * Brings the conflicts into step with the claims: those found about each thing, those between terms of one office, and
 * those that readers recorded. Returns the changes of recorded ones, which are records of their own.
 */
export async function renewConflicts(transaction: Transaction, affected: Affected): Promise<readonly Change[]> {
  const { things, recorded, withdrawn } = affected;
  const offices = officesOf(affected);
  const ofOffices = await betweenTerms(transaction, offices);
  const found = things.flatMap(ofThing);
  const stale = await foundConflicts(
    transaction,
    things.map(({ id }) => id),
  );
  const kept = new Set([...found, ...ofOffices].map(({ id }) => id));
  const officeConflicts = offices.map(officeConflictId);
  // A body that was resolved may have a conflict between its chairs, which is renewed only with their terms.
  const unrelated = new Set(things.map(({ id }) => officeConflictId(id)).filter((id) => !officeConflicts.includes(id)));
  const outdated = [...stale, ...officeConflicts].filter((id) => !kept.has(id) && !unrelated.has(id));

  const naming = await conflictsNaming(
    transaction,
    things.filter(({ kind }) => isFactKind(kind)).map(({ id }) => id),
  );
  const further = naming.filter((id) => !recorded.has(id)).sort();
  await lock(transaction, further);
  const claims = new Map([
    ...recorded,
    ...(await claimsAbout(transaction, further)).map((claim): [string, Claim] => [claim.about, claim]),
  ]);
  const stated = await asRecorded(transaction, claims);
  const takenBack = withdrawn.filter((id) => kindOf(id) === undefined && !claims.has(id));

  await deleteThings(transaction, 'Conflict', [...new Set([...outdated, ...takenBack])].sort());
  await writeConflicts(transaction, [...found, ...ofOffices, ...stated]);
  return [
    ...takenBack.map((id): Change => ({ change: 'DELETED', id, fields: [] })),
    ...[...recorded.keys()].map((id): Change => {
      return { change: affected.created.has(id) ? 'CREATED' : 'UPDATED', id, fields: ['note'] };
    }),
  ];
}

function ofThing({ id, conflicts }: Resolved): readonly WrittenConflict[] {
  return conflicts.map(({ field, note, claims }) => ({
    id: digestId('conflict', [id, field, note]),
    about: id,
    origin: 'FOUND',
    field,
    note,
    claims,
    facts: [],
  }));
}

/** The bodies and posts whose holders may be others, or known otherwise, than before. */
function officesOf({ before, after }: Affected): readonly string[] {
  const ids = new Set<string>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (kindOf(id) === 'Post') ids.add(id);
    if (kindOf(id) !== 'Appointment') continue;
    for (const properties of [before.get(id), after.get(id)?.properties]) {
      for (const tie of ['bodyId', 'postId']) {
        const office = properties?.[tie];
        if (typeof office === 'string') ids.add(office);
      }
    }
  }
  return [...ids].sort();
}

function officeConflictId(office: string): string {
  return digestId('conflict', ['OFFICE', office]);
}

/** Known holders who both definitely hold a chair, or a post of one seat, for more than one day. */
async function betweenTerms(transaction: Transaction, offices: readonly string[]): Promise<readonly WrittenConflict[]> {
  await lock(transaction, offices);
  const isPost = (id: string): boolean => kindOf(id) === 'Post';
  const terms = await officeTerms(
    transaction,
    offices.filter((id) => !isPost(id)),
    offices.filter(isPost),
  );
  const clashing = offices.flatMap((office) => {
    const held = terms.filter((term) => term.office === office);
    const involved = held.filter((term) => held.some((other) => clash(term, other)));
    return involved.length === 0 ? [] : [{ office, involved }];
  });
  const claims = await claimsAbout(
    transaction,
    clashing.flatMap(({ involved }) => involved.map(({ id }) => id)),
  );
  return clashing.map(({ office, involved }) => ({
    id: officeConflictId(office),
    about: office,
    origin: 'FOUND',
    field: isPost(office) ? 'holder' : 'chair',
    note: 'Sources have more than one holder in the office on the same days.',
    claims: involved.flatMap(({ id, holder }) =>
      claims
        .filter(({ about, latest }) => about === id && latest.rank !== 'DEPRECATED')
        .map(({ id: claim }) => ({ claim, value: holder, preferred: false })),
    ),
    facts: [],
  }));
}

/** On the day of a handover both hold, so a day in common is no conflict. */
function clash(a: OfficeTerm, b: OfficeTerm): boolean {
  const [from, until] = [Math.max(a.definiteFrom, b.definiteFrom), Math.min(a.definiteUntil, b.definiteUntil)];
  return a.holder !== b.holder && from < until;
}

/** Conflicts as readers recorded them, with the claims of the facts that they name. */
async function asRecorded(
  transaction: Transaction,
  claims: ReadonlyMap<string, Claim>,
): Promise<readonly WrittenConflict[]> {
  const named = [...claims.values()].flatMap(({ latest }) => latest.links['facts'] ?? []);
  const ofFacts = await claimsAbout(transaction, [...new Set(named)].sort());
  return [...claims].map(([id, { latest }]) => {
    const facts = latest.links['facts'] ?? [];
    const field = latest.fields['field'];
    const note = latest.fields['note'];
    return {
      id,
      about: latest.links['about']?.[0] ?? id,
      origin: 'STATED',
      field: typeof field === 'string' ? field : null,
      note: typeof note === 'string' ? note : null,
      facts,
      claims: ofFacts
        .filter(({ about }) => facts.includes(about))
        .map((claim) => {
          const value =
            typeof field === 'string' ? (claim.latest.fields[field] ?? claim.latest.links[field]?.[0]) : undefined;
          return { claim: claim.id, value: value === undefined ? null : String(value), preferred: false };
        }),
    };
  });
}
