import { AnswerStatement } from '../../cypher/statement.js';
import { cypher, input, list, property, subquery, variable } from '../../cypher/template.js';
import type { Parameters } from '../../cypher/statement.js';
import type { Row } from '../../store/store.js';
import type { IdUse } from '../request.js';

const [id, record, rows] = [variable('id'), variable('record'), variable('rows')];
const readTargets = cypher`UNWIND ${input('ids')} AS ${id} MATCH (${record}:MergedRecord {id: ${id}})
  RETURN collect(${list([property(record, 'id'), property(record, 'into')])}) AS ${rows}`;
/** The former ids among some, each with the id of the thing that it leads to. */
const formerIdsStatement = new AnswerStatement(subquery([], readTargets, [rows]), rows);

/**
 * The ids that the arguments of one root field give. Hardly ever is one of them the former id of a thing that was merged,
 * so the field is answered as if none was, and answered again where one is.
 */
export class GivenIds {
  readonly #given: Readonly<Record<IdUse, Set<string>>> = { CONDITION: new Set(), LOOK_UP: new Set() };
  readonly #read = new Set<string>();
  readonly #targets = new Map<string, string>();

  /** @param read runs the statement that finds the former ones */
  constructor(private readonly read: (statement: AnswerStatement, parameters: Parameters) => Promise<readonly Row[]>) {}

  /** The id of the thing that an id leads to, as far as that was read; it is noted. */
  thingOf(given: string, use: IdUse): string {
    this.#given[use].add(given);
    return this.#targets.get(given) ?? given;
  }

  /** Finds the former ids among those of one use that were given since the last time, and tells whether there are any. */
  async hasFormer(use: IdUse): Promise<boolean> {
    const unread = [...this.#given[use]].filter((id) => !this.#read.has(id)).sort();
    if (unread.length === 0) return false;
    for (const id of unread) this.#read.add(id);
    const [row] = await this.read(formerIdsStatement, { ids: unread });
    const found = row?.['answer'] as readonly (readonly [former: string, into: string])[];
    for (const [former, into] of found) this.#targets.set(former, into);
    return found.length > 0;
  }
}
