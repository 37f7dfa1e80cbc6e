import { type Median, type Speed, median } from './measure.js';
import type { Template } from './questions/question.js';
import { asOfName } from './questions/templates.js';

/** How fast each contestant answered, by its name. */
export type Speeds = ReadonlyMap<string, Median>;
/** The same for each question, by its name. */
export type Results = ReadonlyMap<string, Speeds>;

/** How many requests without a day may be answered in the time of one as of a day. */
const asOfGoal = 1.3;
/** The share of the requests of another checkout that this one has to answer at least. */
const besideGoal = 0.97;
/** How many times its p50 on the smallest graph a question may take on the largest. */
const growthGoal = 1.5;

/** A question's speeds, a line for each contestant, with its ratio to the first. */
export function speedLines(question: string, speeds: Speeds): string {
  const [reference] = speeds;
  return [...speeds]
    .map(([name, { rate, p50, p95, failed }], index) =>
      [
        (index === 0 ? question : '').padEnd(20),
        name.padEnd(18),
        `${rate.toFixed(rate < 10 ? 1 : 0).padStart(7)} requests/s`,
        `p50 ${p50.toFixed(1).padStart(7)} ms`,
        `p95 ${p95.toFixed(1).padStart(7)} ms`,
        reference && `${(rate / reference[1].rate).toFixed(2).padStart(6)} of ${reference[0]}`,
        failed > 0 ? `${failed} FAILED` : '',
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What came of the goals of the questions Q1 to Q8. */
export function goalLines(results: Results, templates: readonly Template[]): string {
  const lines = templates.flatMap((template) => {
    const speeds = results.get(template.name);
    const ours = speeds?.get('Neo4j');
    return speeds === undefined || ours === undefined ? [] : [goalLine(template, ours, speeds, results)];
  });
  const head = ['', 'rate, of peer', 'p95, of peer', 'rate, of bare', 'cost of a day', 'embedded, of Neo4j', 'p50 ms'];
  return [cells(head), ...lines, 'In brackets the goals; * where one is not reached.'].join('\n');
}

function goalLine(template: Template, ours: Speed, speeds: Speeds, results: Results): string {
  const { name, goals } = template;
  const peer = better(speeds.get('peer, lists'), speeds.get('peer, connections'));
  const rateOf = (other: Speed | undefined): number | undefined => other && ours.rate / other.rate;
  const asOf = rateOf(results.get(asOfName(template))?.get('Neo4j'));
  const embedded = speeds.get('embedded');
  return cells([
    name,
    atLeast(rateOf(peer), goals.peer),
    atMost(peer && ours.p95 / peer.p95, 1),
    atLeast(rateOf(speeds.get('bare')), goals.bare),
    atMost(asOf, asOfGoal),
    atLeast(embedded && embedded.rate / ours.rate, 1),
    atMost(ours.p50, goals.p50),
  ]);
}

/** The one of the peer's two forms that answers more requests. */
function better(one: Speed | undefined, other: Speed | undefined): Speed | undefined {
  return one === undefined || other === undefined ? undefined : one.rate >= other.rate ? one : other;
}

/** The name of the server of another checkout, which runs on the same engine as the server of this name. */
export function besideName(name: string): string {
  return `${name}, beside`;
}

/** The rate of each question as a share of the rate of the other checkout: the median of the rounds, and their quartiles. */
export function besideLines(results: Results): string {
  const engines = ['Neo4j', 'embedded'] as const;
  const lines = [...results].map(([question, speeds]) =>
    cells([question, ...engines.map((engine) => besideCell(speeds.get(engine), speeds.get(besideName(engine))))]),
  );
  const last = `The goal is ${besideGoal.toString()}; * where it is not reached. In brackets the quartiles of the rounds.`;
  return [cells(['rate, of the other checkout', ...engines]), ...lines, last].join('\n');
}

function besideCell(ours: Median | undefined, other: Median | undefined): string {
  if (ours === undefined || other === undefined) return '';
  const ratios = ours.rates.map((rate, round) => rate / (other.rates[round] ?? NaN)).sort((a, b) => a - b);
  const at = (share: number): string => (ratios[Math.floor(ratios.length * share)] ?? NaN).toFixed(2);
  const ratio = median(ratios);
  return `${ratio.toFixed(2)} (${at(0.25)}, ${at(0.75)})${ratio < besideGoal ? ' *' : '  '}`;
}

/** How many times its p50 at the smallest size each question takes at the others. */
export function growthLines(
  sizes: readonly number[],
  results: readonly Results[],
  lasting: ReadonlySet<string>,
): string {
  const [smallest] = results;
  const lines = [...(smallest ?? new Map<string, Speeds>())].flatMap(([question, speeds]) =>
    [...speeds].map(([name, { p50 }]) => {
      const goal = lasting.has(question) ? growthGoal : undefined;
      const grown = results.slice(1).map((result) => {
        const later = result.get(question)?.get(name);
        return atMost(later && later.p50 / p50, goal);
      });
      return cells([`${question} ${name}`, ...grown]);
    }),
  );
  return [`Growth of p50 from ${sizes.map((size) => size.toLocaleString('en')).join(' to ')} facts`, ...lines].join(
    '\n',
  );
}

function atLeast(value: number | undefined, goal: number | undefined): string {
  return judged(value, goal, goal !== undefined && value !== undefined && value < goal);
}

function atMost(value: number | undefined, goal: number | undefined): string {
  return judged(value, goal, goal !== undefined && value !== undefined && value > goal);
}

function judged(value: number | undefined, goal: number | undefined, isMissed: boolean): string {
  if (value === undefined) return '';
  return `${value.toFixed(2)}${goal === undefined ? '' : ` (${goal.toString()})`}${isMissed ? ' *' : '  '}`;
}

function cells([first = '', ...others]: readonly string[]): string {
  return first.padEnd(30) + others.map((each) => each.padStart(20)).join('');
}
