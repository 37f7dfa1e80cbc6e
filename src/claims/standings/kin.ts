import { statement } from '../../cypher/statement.js';
import { constant, input } from '../../cypher/template.js';
import { FAR_FUTURE, FAR_PAST } from '../../model/dates.js';
import { kindOf } from '../../model/ids.js';
import { Kinship, type Relative, type Renaming } from '../../model/kinship.js';
import type { Onset } from '../../model/standing.js';
import type { Row, Transaction } from '../../store/store.js';
import { distinct } from '../distinct.js';
import { groupedBy } from '../grouped-by.js';
import { sooner, numberAt, onsetOf, overOf } from './onsets.js';

/** Entities with all who are one with them, and what is known of when they begin and end. */
export interface Kin {
  readonly kinship: Kinship;
  /** The days from which each entity is over, by its id. */
  readonly over: ReadonlyMap<string, Onset>;
  /** The first day on which each entity can exist, by its id. */
  readonly begins: ReadonlyMap<string, number>;
  /** The days on which each entity succeeded another one, other than by a change of name, by its id. */
  readonly births: ReadonlyMap<string, readonly Onset[]>;
}

export const readKin = statement`UNWIND ${input('ids')} AS id
  MATCH (one:Entity {id: id})
  RETURN one {.*} AS properties,
  [(one)-[:ADMINISTRATION_OF]->(country) | country.id] AS countries,
  [(one)<-[:ADMINISTRATION_OF]-(administration) | administration.id] AS administrations`;

export const readSuccessions = statement`UNWIND ${input('ids')} AS id
  MATCH (one:Entity {id: id})<-[:PREDECESSOR|SUCCESSOR]-(succession:Succession)
  WHERE succession.deprecated IS NULL AND succession.modality = ${constant('STATED')}
  RETURN DISTINCT succession {.*} AS properties`;

/** The entities with all who are one with them. */
export async function kinOf(transaction: Transaction, ids: readonly string[]): Promise<Kin> {
  const [entities, successions] = [new Map<string, Row>(), new Map<string, Row>()];
  const relatives = new Map<string, Relative>();
  for (let asked = distinct(ids); asked.length > 0;) {
    const met: string[] = [];
    for (const { properties, countries, administrations } of await transaction.run(readKin, { ids: asked })) {
      const own = properties as Row;
      const [country] = countries as readonly string[];
      entities.set(String(own['id']), own);
      relatives.set(String(own['id']), relativeOf(own, country));
      met.push(...(countries as readonly string[]), ...(administrations as readonly string[]));
    }
    for (const { properties } of await transaction.run(readSuccessions, { ids: asked })) {
      const own = properties as Row;
      successions.set(String(own['id']), own);
      if (isRenaming(own)) met.push(String(own['predecessorId']), String(own['successorId']));
    }
    asked = distinct(met).filter((id) => !entities.has(id));
  }
  const renamings = [...successions.values()].filter(isRenaming).map(renamingOf);
  return {
    kinship: new Kinship([...relatives.values()], renamings),
    over: new Map([...entities].map(([id, own]) => [id, overOf(own)])),
    begins: new Map([...entities].map(([id, own]) => [id, numberAt(own, 'possibleFrom') ?? FAR_PAST])),
    births: birthsAmong([...successions.values()]),
  };
}

/** The ids of all who are one with these entities, themselves among them. */
export async function relativesOf(transaction: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { over } = await kinOf(transaction, ids);
  return distinct([...ids, ...over.keys()]);
}

function relativeOf(own: Row, country: string | undefined): Relative {
  const id = String(own['id']);
  const [possibleFrom, possibleUntil] = [numberAt(own, 'possibleFrom'), numberAt(own, 'possibleUntil')];
  return {
    id,
    country,
    isCountry: kindOf(id) === 'Country',
    endedBy: (possibleUntil ?? FAR_FUTURE) < FAR_FUTURE ? (possibleUntil ?? 0) + 1 : undefined,
    begins: (possibleFrom ?? FAR_PAST) > FAR_PAST ? possibleFrom : undefined,
  };
}

/** Tells whether a succession is one thing under another name: things of two kinds are not one. */
function isRenaming({ kind, predecessorId, successorId }: Row): boolean {
  return kind === 'RENAMED' && kindOf(String(predecessorId)) === kindOf(String(successorId));
}

function renamingOf(own: Row): Renaming {
  const { likely } = onsetOf(own);
  return {
    predecessor: String(own['predecessorId']),
    successor: String(own['successorId']),
    on: typeof own['on'] === 'string' ? likely : undefined,
    likely,
  };
}

function birthsAmong(successions: readonly Row[]): ReadonlyMap<string, readonly Onset[]> {
  const others = successions.filter(({ kind }) => kind !== 'RENAMED');
  const bySuccessor = groupedBy(others, ({ successorId }) => String(successorId));
  return new Map([...bySuccessor].map(([successor, all]) => [successor, all.map(onsetOf)]));
}

/** The onset of a succession to an agreement: that of the states, where one is known that can have come before it. */
export function fromBirth(onset: Onset, births: readonly Onset[]): Onset {
  const before = births.filter(({ possible }) => possible <= onset.definite);
  const [first, ...others] = before;
  if (first === undefined) return onset;
  const possible = Math.min(...before.map((birth) => birth.possible));
  const definite = Math.min(onset.definite, Math.max(...before.map((birth) => birth.definite)));
  const likely = others.reduce(sooner, first).likely;
  return { possible, definite, likely: Math.min(definite, Math.max(possible, likely)) };
}
