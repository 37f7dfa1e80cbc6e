import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neo4jUri } from '../support/engine.js';
import { type Statement, questionsOfEveryForm, statementsOf } from '../support/questions.js';

/** What Neo4j tells of a plan, as far as it is looked at here. */
interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const driver = neo4j.driver(neo4jUri);
let found: ReadonlyMap<string, readonly Statement[]>;
let writing: readonly Statement[];

beforeAll(async () => {
  const { store, ...rest } = await statementsOf({ appointments: 20, actions: 20 });
  await store.close();
  ({ found, writing } = rest);
});
afterAll(() => driver.close());

/** The operators of the plan that Neo4j would run the statement by. */
async function operators({ text, parameters }: Statement): Promise<readonly string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: 'neo4j' });
  if (!summary.plan) throw new Error(`No plan for ${text}`);
  const all = ({ operatorType, children }: Plan): readonly string[] => [operatorType, ...children.flatMap(all)];
  return all(summary.plan as unknown as Plan).map((operator) => operator.replace(/@.*/, ''));
}

const allOfALabel = ['NodeByLabelScan', 'NodeIndexScan'];
const scans = ['AllNodesScan', 'UnionNodeByLabelsScan', 'DirectedAllRelationshipsScan', ...allOfALabel];

describe('Neo4j', () => {
  test.each(questionsOfEveryForm)('answers $name without scanning more than it asks for', async ({ name, keyed }) => {
    const statements = found.get(name) ?? [];
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const used = await operators(statement);
      const forbidden = keyed ? scans : scans.filter((operator) => !allOfALabel.includes(operator));
      expect(used.filter((operator) => forbidden.includes(operator))).toEqual([]);
    }
  });

  test('writes without scanning all nodes, or all of a label', async () => {
    expect(writing.length).toBeGreaterThan(5);
    for (const statement of writing) {
      const used = await operators(statement);
      expect({ text: statement.text, scans: used.filter((operator) => scans.includes(operator)) }).toEqual({
        text: statement.text,
        scans: [],
      });
    }
  });
});
