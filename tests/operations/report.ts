import { print } from 'graphql';
import type { Failure, Judge } from './judge.js';
import { type Again, reduced } from './reduce.js';

/** The number of kinds of failures that are reduced and printed. */
const told = 12;
/** The number of characters of each answer that are printed. */
const shown = 2_000;

/** The text about failures: each kind with the smallest operation that fails in this way. */
export async function report(failures: readonly Failure[], judge: Judge): Promise<string> {
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures) kinds.set(failure.kind, [...(kinds.get(failure.kind) ?? []), failure]);
  const parts = [`${failures.length.toString()} failures of ${kinds.size.toString()} kinds`];
  for (const [kind, all] of [...kinds].slice(0, told)) {
    const [first] = all.sort((a, b) => print(a.document).length - print(b.document).length);
    if (first === undefined) continue;
    const smallest = await reduced(first, againBy(judge, first));
    parts.push(`${all.length.toString()} × ${kind}\n${textOf(smallest)}`);
  }
  return parts.join('\n\n');
}

/** Asks as the failure was found: alone, or all its cases at the same time. */
function againBy(judge: Judge, { isTogether }: Failure): Again {
  return async (document, cases) => {
    const alone = await Promise.all(cases.map((variables) => judge.alone(document, variables)));
    if (!isTogether) return alone.find(({ failure }) => failure !== undefined)?.failure;
    return judge.together(
      document,
      cases,
      alone.map(({ outcome }) => outcome),
    );
  };
}

function textOf({ document, cases, problem, answers }: Failure): string {
  const values = cases.map((variables) => JSON.stringify(variables)).join('\n');
  const told = Object.entries(answers).map(([name, answer]) => `${name}: ${JSON.stringify(answer).slice(0, shown)}`);
  return [print(document), values, problem, ...told].join('\n');
}
