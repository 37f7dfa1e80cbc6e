import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import { kindOf } from '../../model/ids.js';
import { earliestProperty } from '../../model/properties.js';
import type { Row, Transaction } from '../../store/store.js';
import type { Written } from '../changes.js';
import { distinct } from '../distinct.js';
import { type StoredThing, linkTexts } from '../graph/things.js';
import type { Resolved } from '../resolve-values.js';
import { relativesOf } from './kin.js';

/** The agreements and bodies of which the derived rows may have changed. */
export interface AffectedRows {
  readonly agreements: readonly string[];
  readonly bodies: readonly string[];
}

/** The agreements and bodies whose actions and memberships these are, or were. */
export function namedBy(resolved: readonly Resolved[], stored: ReadonlyMap<string, StoredThing>): AffectedRows {
  const all = [...resolved.map(({ properties }) => properties), ...[...stored.values()].map((one) => one.properties)];
  const ofKind = (kind: string): readonly Row[] => all.filter(({ id }) => kindOf(String(id)) === kind);
  return {
    agreements: distinct([...idsAt(ofKind('TreatyAction'), 'agreementId'), ...idsAt(ofKind('Agreement'), 'id')]),
    bodies: idsAt(ofKind('Membership'), 'ofId'),
  };
}

export const readAgreementsOf = statement`UNWIND ${input('ids')} AS id
  MATCH (:Entity {id: id})<-[:PARTY]-(action:TreatyAction) RETURN DISTINCT action.agreementId AS id`;

export const readBodiesOf = statement`UNWIND ${input('ids')} AS id
  MATCH (:Entity {id: id})<-[:MEMBER]-(membership:Membership) RETURN DISTINCT membership.ofId AS id`;

/** All agreements and bodies whose derived rows follow from what was written, also from who is one with whom. */
export async function affectedBy(
  transaction: Transaction,
  { things, gone }: Written,
  stored: ReadonlyMap<string, StoredThing>,
): Promise<AffectedRows> {
  const goneThings = new Map(gone.flatMap((id) => (stored.has(id) ? [[id, stored.get(id)] as const] : [])));
  const before = new Map([...things.map(({ id }) => [id, stored.get(id)] as const), ...goneThings]);
  const named = namedBy(things, new Map([...before].flatMap(([id, one]) => (one ? [[id, one] as const] : []))));
  const kin = await relativesOf(transaction, changedKin(things, before));
  const found = async (reading: typeof readAgreementsOf): Promise<readonly string[]> =>
    kin.length === 0 ? [] : (await transaction.run(reading, { ids: kin })).map(({ id }) => String(id));
  return {
    agreements: distinct([...named.agreements, ...(await found(readAgreementsOf))]),
    bodies: distinct([...named.bodies, ...(await found(readBodiesOf))]),
  };
}

/** The ids of the entities that may be one with others than before, or exist on other days. */
function changedKin(
  things: readonly Resolved[],
  before: ReadonlyMap<string, StoredThing | undefined>,
): readonly string[] {
  const after = new Map(things.map((thing) => [thing.id, thing]));
  return distinct(
    [...before].flatMap(([id, old]) => {
      const [now, kind] = [after.get(id), kindOf(id)];
      if (kind === 'Succession') {
        return [old?.properties, now?.properties].flatMap((own) =>
          own === undefined ? [] : idsAt([own], 'predecessorId').concat(idsAt([own], 'successorId')),
        );
      }
      // Nobody has acted, or was renamed, who was not there or is gone, but by facts that were written with it.
      if (now === undefined || old === undefined || !mayBeOne.has(kind ?? '')) return [];
      const hasMoved = kind === 'Administration' && linkTexts(now).join() !== old.links.join();
      const isDatedAnew = lifeDays.some((name) => (now.properties[name] ?? null) !== (old.properties[name] ?? null));
      return hasMoved || isDatedAnew ? [id] : [];
    }),
  );
}

const mayBeOne: ReadonlySet<string> = new Set(['Country', 'Administration', 'Organisation', 'Committee']);

/** The properties of an entity that say when it exists. */
const lifeDays = [
  'until',
  earliestProperty('until'),
  'possibleFrom',
  'possibleUntil',
  'likelyUntil',
  'definiteUntil',
] as const;

function idsAt(things: readonly Row[], property: string): string[] {
  return [...distinct(things.flatMap((own) => (typeof own[property] === 'string' ? [own[property]] : [])))];
}
