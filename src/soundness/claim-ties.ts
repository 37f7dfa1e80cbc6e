import { type Claim, mentionedBy, referredTo } from '../claims/claim.js';
import { claimOf } from '../claims/graph/claims.js';
import { formerOf } from '../claims/merge-claims.js';
import { Merges } from '../claims/graph/merges.js';
import { statement } from '../cypher/statement.js';
import { comprehension, cypher, input, variable } from '../cypher/template.js';
import { type Row, type Store, readingRunner } from '../store/store.js';

const claim = variable('claim');
const endsOf = {
  about: comprehension(cypher`(${claim})-[:CLAIM_OF]->(end)`, cypher`end.id`),
  sources: comprehension(cypher`(${claim})-[:STATED_BY]->(end)`, cypher`end.id`),
  references: comprehension(cypher`(${claim})-[:REFERS_TO]->(end)`, cypher`end.id`),
  united: comprehension(cypher`(${claim})-[:UNITES]->(end)`, cypher`end.id`),
};

const readTies = statement`MATCH (${claim}:Claim) WHERE ${claim}.id > ${input('after')}
  WITH ${claim} ORDER BY ${claim}.id LIMIT ${input('limit')}
  RETURN ${claim} {.*} AS claim, ${endsOf.about} AS about, ${endsOf.sources} AS sources,
    ${endsOf.references} AS references, ${endsOf.united} AS united`;

/** A number of claims, one after the other by their ids. */
export interface ClaimsPage {
  readonly claims: number;
  /** The id of the last one. */
  readonly last: string;
  /** Of each claim that is not tied to its thing, its source and all that it refers to, and to nothing else, its id. */
  readonly untied: readonly string[];
}

/** Looks at the ties of the next `limit` claims; undefined after the last one. */
export async function claimsAfter(store: Store, after: string, limit: number): Promise<ClaimsPage | undefined> {
  const rows = await store.read(readTies, { after, limit });
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const merges = new Merges(readingRunner(store));
  const read = rows.map((row) => ({ row, claim: claimOf(row['claim']) }));
  await merges.readTargets(read.flatMap(({ claim: made }) => [formerOf(made) ?? made.about, ...mentionedBy(made)]));
  const untied = read.flatMap(({ row, claim: made }) => (isTied(row, made, merges) ? [] : [made.id]));
  return { claims: rows.length, last: idOf(last), untied };
}

/** Tells whether a claim is tied to what the ids that it names lead to; one that merges to the thing that it unites. */
function isTied(row: Row, made: Claim, merges: Merges): boolean {
  const former = formerOf(made);
  const wanted = {
    about: former === undefined ? [merges.into(made.about)] : [],
    united: former === undefined ? [] : [merges.into(former)],
    sources: [merges.into(made.source)],
    references: former === undefined ? referredTo(merges.followed(made)) : [],
  };
  return Object.entries(wanted).every(([name, ends]) => {
    return JSON.stringify((row[name] as readonly unknown[]).map(String).sort()) === JSON.stringify(ends);
  });
}

function idOf(row: Row): string {
  return String((row['claim'] as Row)['id']);
}
