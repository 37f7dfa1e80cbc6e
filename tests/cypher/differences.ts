import { grafeo } from '../../src/cypher/dialect/grafeo.js';
import { neo4j } from '../../src/cypher/dialect/neo4j.js';
import type { Variable } from '../../src/cypher/parts.js';
import { type Statement, statement } from '../../src/cypher/statement.js';
import {
  clauses,
  comprehension,
  cypher,
  label,
  property,
  sortedProjection,
  subquery,
  union,
  variable,
} from '../../src/cypher/template.js';

/** The rows that a statement returns. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** What an engine does with a statement that it does not run as the other engine does. */
export type Symptom =
  /** It refuses it, with an error that has this text. */
  | { readonly error: string }
  /** It returns other rows. */
  | { readonly rows: Rows }
  /** Its plan has a step that does too much. */
  | { readonly step: RegExp }
  /** It takes many times as long as for the other form, where the graph is larger. */
  | { readonly slower: number };

/**
 * A difference between the engines, told in docs/engines.md, with the smallest statement that shows it on the graph
 * `(:A {id: 1})-[:X]->(:B {id: 2})-[:Y]->(:C {id: 3})`.
 */
export interface Difference {
  /** The heading in docs/engines.md. */
  readonly name: string;
  /** The engine that runs the statement otherwise than it is meant. */
  readonly engine: 'GRAFEO' | 'NEO4J';
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The rows that are meant, which the other engine returns. */
  readonly rows: Rows;
  readonly symptom: Symptom;
  /** The form that returns these rows on both engines; none where such statements are done without. */
  readonly instead?: string;
  /** What can go from the source code when the engine runs the statement as it is meant. */
  readonly remedy: string;
}

const syntaxError = { error: 'GRAFEO-Q001: syntax error' };

/** Forms that Grafeo has not, and that no statement has. */
const missingForms: readonly Difference[] = [
  {
    name: 'One label or another in a pattern',
    engine: 'GRAFEO',
    statement: 'MATCH (n:A|B) RETURN n.id AS id ORDER BY id',
    rows: [{ id: 1 }, { id: 2 }],
    symptom: syntaxError,
    instead: 'MATCH (n) WHERE n:A OR n:B RETURN n.id AS id ORDER BY id',
    remedy: 'labels are alternatives in conditions and unions',
  },
  {
    name: 'A label that is a value',
    engine: 'GRAFEO',
    statement: "MATCH (n:$('A')) RETURN n.id AS id",
    rows: [{ id: 1 }],
    symptom: syntaxError,
    instead: 'MATCH (n:A) RETURN n.id AS id',
    remedy: 'StatementsByName',
  },
  {
    name: 'A list from a subquery within an expression',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A) RETURN COLLECT { MATCH (a)-[:X]->(b) RETURN b.id } AS ids',
    rows: [{ ids: [2] }],
    symptom: syntaxError,
    instead: 'MATCH (a:A) CALL (a) { MATCH (a)-[:X]->(b) RETURN collect(b.id) AS ids } RETURN ids',
    remedy: 'subqueries before expressions',
  },
  {
    name: 'A subquery that may return no row',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A) OPTIONAL CALL (a) { MATCH (a)-[:Y]->(c) RETURN c.id AS id } RETURN id',
    rows: [{ id: null }],
    symptom: syntaxError,
    instead: 'MATCH (a:A) CALL (a) { MATCH (a)-[:Y]->(c) RETURN collect(c.id) AS ids } RETURN ids[0] AS id',
    remedy: 'aggregates in subqueries that may find nothing',
  },
  {
    name: 'A condition within a pattern',
    engine: 'GRAFEO',
    statement: 'MATCH (n:A WHERE n.id = 1) RETURN n.id AS id',
    rows: [{ id: 1 }],
    symptom: syntaxError,
    instead: 'MATCH (n:A) WHERE n.id = 1 RETURN n.id AS id',
    remedy: 'conditions after patterns',
  },
  {
    name: 'The shortest path',
    engine: 'GRAFEO',
    statement: 'MATCH path = SHORTEST 1 (a:A)-[:X|Y]-+(c:C) RETURN length(path) AS length',
    rows: [{ length: 2 }],
    symptom: syntaxError,
    instead: 'MATCH path = shortestPath((a:A)-[:X|Y*]-(c:C)) RETURN length(path) AS length',
    remedy: 'nothing: src/connect reads links layer by layer',
  },
  {
    name: 'A part of an aggregate',
    engine: 'GRAFEO',
    statement: 'UNWIND [1, 2, 3] AS n RETURN collect(n)[0..2] AS some',
    rows: [{ some: [1, 2] }],
    symptom: { error: "GRAFEO-Q002: semantic error: Aggregate function 'collect' cannot be used here" },
    instead: 'UNWIND [1, 2, 3] AS n WITH collect(n) AS all RETURN all[0..2] AS some',
    remedy: 'lists that are cut in a clause of their own',
  },
  {
    name: 'The type of a value',
    engine: 'GRAFEO',
    statement: 'RETURN 1 IS :: INTEGER AS is',
    rows: [{ is: true }],
    symptom: syntaxError,
    remedy: 'nothing: the model knows the types',
  },
  {
    name: 'A part of a date',
    engine: 'GRAFEO',
    statement: "RETURN date('2024-06-01').year AS year",
    rows: [{ year: 2024 }],
    symptom: { error: "GRAFEO-Q002: semantic error: date('2024-06-01') is not a map value" },
    instead: "RETURN toInteger(substring('2024-06-01', 0, 4)) AS year",
    remedy: 'dates as texts and whole numbers',
  },
];

/** Statements that both engines run, with other outcomes. */
const otherOutcomes: readonly Difference[] = [
  {
    name: 'The sum of nothing',
    engine: 'GRAFEO',
    statement: 'MATCH (n:None) RETURN sum(n.id) AS sum',
    rows: [{ sum: 0 }],
    symptom: { rows: [{ sum: null }] },
    instead: 'MATCH (n:None) RETURN coalesce(sum(n.id), 0) AS sum',
    remedy: 'coalesce around sums',
  },
  {
    name: 'The deletion of nothing',
    engine: 'GRAFEO',
    statement: 'OPTIONAL MATCH (n:None) DETACH DELETE n',
    rows: [],
    symptom: { error: 'GRAFEO-V006: Type mismatch' },
    instead: 'MATCH (n:None) DETACH DELETE n',
    remedy: 'nothing: only what was matched is deleted',
  },
  {
    name: 'The order of two booleans',
    engine: 'GRAFEO',
    statement: 'RETURN false < true AS less',
    rows: [{ less: true }],
    symptom: { rows: [{ less: null }] },
    instead: 'RETURN toString(false) < toString(true) AS less',
    remedy: 'booleans as texts in src/query/sort/row-values.ts',
  },
  {
    name: 'A null in a pattern comprehension',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A) RETURN size([(a)-[:X]->(b) | b.none]) AS size',
    rows: [{ size: 1 }],
    symptom: { rows: [{ size: 0 }] },
    instead: 'MATCH (a:A) RETURN size([(a)-[:X]->(b) | b.id]) AS size',
    remedy: 'the ids that src/query/group/group-keys.ts counts beside values',
  },
];

/** A difference that the dialect makes up for: both forms are printed from the same parts. */
function rewritten(parts: Statement, rest: Pick<Difference, 'name' | 'rows' | 'symptom' | 'remedy'>): Difference {
  return { ...rest, engine: 'GRAFEO', statement: parts.text(neo4j), instead: parts.text(grafeo) };
}

function idsBehind(node: Variable): ReturnType<typeof comprehension> {
  const next = variable('next');
  return comprehension(cypher`(${node})-[:X]->(${next})`, property(next, 'id'));
}

const node = variable('node');
const [row, number] = [variable('row'), variable('number')];

/** Statements of which the parts are rewritten for Grafeo. */
const rewritings: readonly Difference[] = [
  rewritten(
    statement`${union(
      [],
      ['A', 'B'].map((name) => cypher`MATCH (${node}:${label(name)} {id: 1})`),
      node,
    )} RETURN ${idsBehind(node)} AS ids`,
    {
      name: 'A node that a subquery returned',
      rows: [{ ids: [2] }],
      symptom: { error: 'is not a node, cannot expand from it' },
      remedy: 'unionMatchedAgain in src/cypher/dialect/grafeo.ts',
    },
  ),
  rewritten(
    statement`UNWIND [2] AS ${number} ${subquery(
      [number],
      clauses(
        cypher`UNWIND [1] AS ${row}`,
        sortedProjection([row], cypher`${row} + ${number}`),
        cypher`RETURN ${row} + ${number} AS sum`,
      ),
      [],
    )} RETURN sum`,
    {
      name: 'An imported variable that rows are sorted by',
      rows: [{ sum: 3 }],
      symptom: { error: "GRAFEO-Q002: semantic error: Undefined variable 'number1'" },
      remedy: 'sortCarryingImports in src/cypher/dialect/grafeo.ts',
    },
  ),
  {
    name: 'A pattern comprehension within another one',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A) RETURN [(a)-[:X]->(b) | [(b)-[:Y]->(c) | c.id]] AS ids',
    rows: [{ ids: [[3]] }],
    symptom: { error: 'GRAFEO-X001: Internal error: PatternComprehension reached the planner' },
    instead: 'MATCH (a:A) CALL (a) { MATCH (a)-[:X]->(b) RETURN collect([(b)-[:Y]->(c) | c.id]) AS ids } RETURN ids',
    remedy: 'refuseNestedComprehension in src/cypher/dialect/grafeo.ts, and subqueries in src/query/fields/to-one.ts',
  },
];

/** Statements that are compiled for both engines as one of them needs it. */
const compiledOtherwise: readonly Difference[] = [
  {
    name: 'A node that was in a list',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A) WITH collect(a) AS list UNWIND list AS a RETURN [(a)-[:X]->(b) | b.id] AS ids',
    rows: [{ ids: [2] }],
    symptom: { error: 'is not a node, cannot expand from it' },
    instead:
      'MATCH (a:A) WITH collect(a.id) AS list UNWIND list AS id MATCH (a:A {id: id}) RETURN [(a)-[:X]->(b) | b.id] AS ids',
    remedy: 'ids in lists in src/query/page/page-clauses.ts',
  },
  {
    name: 'An optional match from a node',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A) OPTIONAL MATCH (a)-[:X]->(b) RETURN b.id AS id',
    rows: [{ id: 2 }],
    symptom: { step: /Scan \(a:\*\)/ },
    instead: 'MATCH (a:A) RETURN [(a)-[:X]->(b) | b.id][0] AS id',
    remedy: 'comprehensions and subqueries in src/query/fields/to-one.ts',
  },
  {
    name: 'A pattern that ends at the node that is known',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A {id: 1}) MATCH (b)<-[:X]-(a) RETURN b.id AS id',
    rows: [{ id: 2 }],
    symptom: { step: /NestedLoopJoin/ },
    instead: 'MATCH (a:A {id: 1}) MATCH (a)-[:X]->(b) RETURN b.id AS id',
    remedy: 'patterns from their known ends in src/query/row-sources/anchor.ts',
  },
  {
    name: 'A comparison that stands alone',
    engine: 'GRAFEO',
    statement: 'MATCH (a:A) WHERE a.id > 0 RETURN a.id AS id',
    rows: [{ id: 1 }],
    symptom: { step: /RangeScan/ },
    instead: 'MATCH (a:A) WHERE a.id > 0 AND a.id > 0 RETURN a.id AS id',
    remedy: 'the second condition in src/query/fields/model-fields.ts',
  },
  {
    name: 'Distinct rows of a subquery',
    engine: 'GRAFEO',
    statement: 'CALL { UNWIND range(1, 5000) AS n RETURN n } WITH DISTINCT n RETURN count(n) AS count',
    rows: [{ count: 5000 }],
    symptom: { rows: [{ count: 2048 }] },
    instead: 'CALL { UNWIND range(1, 5000) AS n RETURN DISTINCT n } RETURN count(n) AS count',
    remedy: 'RETURN DISTINCT in src/cypher/print.ts',
  },
  {
    name: 'A match that must exist within another one',
    engine: 'GRAFEO',
    statement:
      'MATCH (a:A) WHERE EXISTS { MATCH (a)-[:X]->(b) WHERE EXISTS { MATCH (b)-[:Y]->(c) WHERE c.id = 3 } } RETURN a.id AS id',
    rows: [{ id: 1 }],
    symptom: { slower: 5 },
    instead:
      'MATCH (a:A) WHERE COUNT { MATCH (a)-[:X]->(b) WHERE COUNT { MATCH (b)-[:Y]->(c) WHERE c.id = 3 } > 0 } > 0 RETURN a.id AS id',
    remedy: 'counting in src/cypher/predicate.ts',
  },
  {
    name: 'An index along which rows are in order',
    engine: 'NEO4J',
    statement: 'MATCH (c:Committee) RETURN c.id AS id ORDER BY c.nameCollation, c.id LIMIT 20',
    rows: [],
    symptom: { step: /Top/ },
    instead:
      "MATCH (c:Committee) WHERE c.nameCollation > '' AND c.id > '' RETURN c.id AS id ORDER BY c.nameCollation, c.id LIMIT 20",
    remedy: 'the conditions that are always true in src/query/fields/model-fields.ts',
  },
  {
    name: 'An index of which a property is not asked for',
    engine: 'NEO4J',
    statement:
      "MATCH (t:TreatyAction) WHERE t.partyId = 'x' AND t.kind = 'SIGNED' RETURN t.id AS id ORDER BY t.partyId, t.kind, t.onOrder LIMIT 20",
    rows: [],
    symptom: { step: /Top/ },
    instead:
      "MATCH (t:TreatyAction) WHERE t.partyId = 'x' AND t.kind = 'SIGNED' AND t.onOrder > -1000000 RETURN t.id AS id ORDER BY t.partyId, t.kind, t.onOrder LIMIT 20",
    remedy: 'the condition that is always true in src/query/row-sources/by-link.ts',
  },
  {
    name: 'An order that leaves out the properties that are equal',
    engine: 'NEO4J',
    statement:
      "MATCH (t:TreatyAction) WHERE t.partyId = 'x' AND t.kind = 'SIGNED' AND t.onOrder > -1000000 RETURN t.id AS id ORDER BY t.onOrder LIMIT 20",
    rows: [],
    symptom: { step: /Top/ },
    instead:
      "MATCH (t:TreatyAction) WHERE t.partyId = 'x' AND t.kind = 'SIGNED' AND t.onOrder > -1000000 RETURN t.id AS id ORDER BY t.partyId, t.kind, t.onOrder LIMIT 20",
    remedy: 'alongIndex in src/query/page/page-clauses.ts',
  },
  {
    name: 'A subquery behind a match that finds nothing',
    engine: 'NEO4J',
    statement:
      'MATCH (a:A) CALL (a) { MATCH (a)-[:X]->(b) WHERE false CALL (b) { MATCH (b)-[:Y]->(c) RETURN collect(c.id) AS ids } RETURN collect(ids) AS all } RETURN all',
    rows: [{ all: [] }],
    symptom: { error: 'RegularSinglePlannerQuery' },
    instead:
      'MATCH (a:A) CALL (a) { MATCH (a)-[:X]->(b) WHERE $test CALL (b) { MATCH (b)-[:Y]->(c) RETURN collect(c.id) AS ids } RETURN collect(ids) AS all } RETURN all',
    parameters: { test: false },
    remedy: 'the parameters that are false in src/query/page/connection.ts and src/query/row-sources/anchor.ts',
  },
  {
    name: 'A number of rows',
    engine: 'NEO4J',
    statement: 'MATCH (n) RETURN n.id AS id ORDER BY id LIMIT $limit',
    parameters: { limit: 2 },
    rows: [{ id: 1 }, { id: 2 }],
    symptom: { error: "'2.0' is not a valid value. Must be a non-negative integer." },
    remedy: 'src/store/neo4j/driver-values.ts',
  },
];

export const differences: readonly Difference[] = [
  ...missingForms,
  ...otherOutcomes,
  ...rewritings,
  ...compiledOtherwise,
];
