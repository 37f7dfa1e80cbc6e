import { unclaimedAmong } from '../claims/graph/things.js';
import { checkStandings, renewStandings } from '../claims/standings/check.js';
import type { Writer } from '../claims/writer.js';
import { statement } from '../cypher/statement.js';
import { StatementsByName } from '../cypher/statements-by-name.js';
import { input, label } from '../cypher/template.js';
import { type Store, readingRunner } from '../store/store.js';
import { claimsAfter } from './claim-ties.js';
import { logGaps } from './log-gaps.js';

/** The ways in which a graph can be unsound. */
export const findingKinds = ['UNTIED_CLAIM', 'UNCLAIMED_THING', 'STALE_VALUE', 'STALE_STANDING', 'LOG_GAP'] as const;

/** One way in which the graph is unsound, how often, and examples. */
export interface Finding {
  readonly kind: (typeof findingKinds)[number];
  readonly count: number;
  readonly examples: readonly string[];
}

/** The outcome of a check: what was looked at, what is unsound, and how much of it was mended. */
export interface Soundness {
  readonly claims: number;
  readonly things: number;
  readonly agreements: number;
  readonly bodies: number;
  readonly changes: number;
  readonly findings: readonly Finding[];
  /** The number of things and rows that were made anew. */
  readonly mended: number;
}

/** The graph to check, and how. */
export interface CheckRequest {
  readonly store: Store;
  readonly writer: Writer;
  /** Makes anew what follows from claims, where it is not as it should be. */
  readonly mend: boolean;
  readonly signal: AbortSignal;
  /** Told of each part of the work that is done. */
  readonly progress: (done: number, total: number) => void;
}

const claimsAtOnce = 2_000;
const thingsAtOnce = 500;
const examplesAtMost = 10;

/**
 * Checks whether the graph is sound: claims tied to what they speak of, no thing without claims that nothing refers to,
 * every value and standing as it follows from the claims, and a log without gaps.
 */
export async function checkGraph(request: CheckRequest): Promise<Soundness> {
  const { store, mend, signal } = request;
  const findings = new Findings();
  const steps = new Steps(await sizeOf(store), request.progress);
  const claims = await checkClaims(request, findings, steps);
  const things = await checkThings(request, findings, steps);
  signal.throwIfAborted();
  const standings = await (mend ? renewStandings : checkStandings)(store);
  if (mend) findings.mended += standings.stale;
  else findings.add('STALE_STANDING', standings.stale, []);
  const { changes, gaps } = await logGaps(store);
  findings.add('LOG_GAP', gaps.length, gaps);
  const { agreements, bodies } = standings;
  return { claims, things, agreements, bodies, changes, findings: findings.all, mended: findings.mended };
}

/** The work that is done, of all that there is. */
class Steps {
  #done = 0;

  constructor(
    private readonly total: number,
    private readonly progress: CheckRequest['progress'],
  ) {}

  add(count: number): void {
    this.#done += count;
    this.progress(this.#done, this.total);
  }
}

/** The findings of a check, by kind. */
class Findings {
  mended = 0;
  readonly #found = new Map<Finding['kind'], Finding>();

  get all(): readonly Finding[] {
    return findingKinds.flatMap((kind) => this.#found.get(kind) ?? []);
  }

  add(kind: Finding['kind'], count: number, examples: readonly string[]): void {
    if (count === 0) return;
    const { count: before, examples: some } = this.#found.get(kind) ?? { count: 0, examples: [] };
    this.#found.set(kind, { kind, count: before + count, examples: [...some, ...examples].slice(0, examplesAtMost) });
  }
}

async function checkClaims({ store, signal }: CheckRequest, findings: Findings, steps: Steps): Promise<number> {
  let claims = 0;
  for (let after = ''; ;) {
    signal.throwIfAborted();
    const page = await claimsAfter(store, after, claimsAtOnce);
    if (page === undefined) return claims;
    after = page.last;
    claims += page.claims;
    findings.add('UNTIED_CLAIM', page.untied.length, page.untied);
    steps.add(page.claims);
  }
}

const classes = ['Entity', 'Fact'] as const;

const readIds = new StatementsByName(
  (name: (typeof classes)[number]) => statement`MATCH (thing:${label(name)}) WHERE thing.id > ${input('after')}
    RETURN thing.id AS id ORDER BY id LIMIT ${input('limit')}`,
);

/** Entities come first: what is likely of facts follows from them. */
async function checkThings(request: CheckRequest, findings: Findings, steps: Steps): Promise<number> {
  let things = 0;
  for (const name of classes) {
    for (let after = ''; ;) {
      request.signal.throwIfAborted();
      const rows = await request.store.read(readIds.of(name), { after, limit: thingsAtOnce });
      const ids = rows.map(({ id }) => String(id));
      after = ids.at(-1) ?? '';
      if (after === '') break;
      await checkSome(request, ids, findings);
      things += ids.length;
      steps.add(ids.length);
    }
  }
  return things;
}

async function checkSome(
  { store, writer, mend }: CheckRequest,
  ids: readonly string[],
  findings: Findings,
): Promise<void> {
  const unclaimed = await unclaimedAmong(readingRunner(store), ids);
  const stray = unclaimed.flatMap(({ id, isReferredTo }) => (isReferredTo ? [] : [id]));
  const stale = (await writer.unlikeFresh(ids)).filter((id) => !stray.includes(id));
  if (mend) {
    const wrong = [...stray, ...stale];
    if (wrong.length > 0) await writer.resolveAgain(wrong);
    findings.mended += wrong.length;
  } else {
    findings.add('UNCLAIMED_THING', stray.length, stray);
    findings.add('STALE_VALUE', stale.length, stale);
  }
}

const countAll = ['Claim', 'Entity', 'Fact'].map(
  (name) => statement`MATCH (node:${label(name)}) RETURN count(*) AS count`,
);

async function sizeOf(store: Store): Promise<number> {
  const rows = await Promise.all(countAll.map((count) => store.read(count)));
  return rows.flat().reduce((sum, { count }) => sum + Number(count), 0);
}
