import type { Command } from 'commander';
import { UserError } from '../errors.js';
import type { Finding, Soundness } from '../soundness/check.js';
import { checkTask } from '../tasks/tasks.js';
import { interruption } from './interruption.js';
import { progressDisplay } from './progress.js';
import { withGraph } from './with-graph.js';
import { counted, several } from '../text/counted.js';

/** Adds `check` to the program. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'Check whether the graph is sound: its claims, what follows from them, and its log. Ends with 1 where not.',
    )
    .option('--mend', 'make anew what follows from claims, where it is not as it should be')
    .addHelpText(
      'after',
      `
Examples:
  signatory check
  signatory check --mend
  signatory check || echo 'look at the graph'`,
    )
    .action(({ mend = false }: { readonly mend?: boolean }) => check(mend));
}

/** @throws UserError UNSOUND where something is not as it should be, and was not mended */
async function check(mend: boolean): Promise<void> {
  const display = progressDisplay('Checking');
  const found = await withGraph(interruption(), (run) => run(checkTask, { mend }, { progress: display.show })).finally(
    display.end,
  );
  const looked = lookedAt(found);
  if (found.findings.length > 0) {
    const message = [`Of ${looked}:`, ...found.findings.map(inWords)].join('\n');
    throw new UserError({ code: 'UNSOUND', message, remedy: remedyOf(found.findings) });
  }
  const outcome = found.mended === 0 ? 'all is sound' : `${counted(found.mended)} made anew, and all is sound`;
  process.stdout.write(`${looked}: ${outcome}.\n`);
}

function lookedAt({ things, claims, agreements, bodies, changes }: Soundness): string {
  const standings = `the standings towards ${several(agreements, 'agreement')} and in ${several(bodies, 'body', 'bodies')}`;
  return `${several(things, 'thing')}, ${several(claims, 'claim')}, ${standings}, and ${several(changes, 'change')} in the log`;
}

const meanings: Readonly<Record<Finding['kind'], string>> = {
  UNTIED_CLAIM: 'claims are not tied to what they speak of',
  UNCLAIMED_THING: 'things have no claim, and no claim refers to them',
  STALE_VALUE: 'things have other values or links than follow from their claims',
  STALE_STANDING: 'rows of standings and members are not as they follow from the facts',
  LOG_GAP: 'gaps are in the log of changes',
};

function inWords({ kind, count, examples }: Finding): string {
  const named = examples.length === 0 ? '' : `: ${examples.join(', ')}${count > examples.length ? ', …' : ''}`;
  return `- ${counted(count)} ${meanings[kind]} (${kind})${named}`;
}

/** The way to a sound graph: values and standings can be made anew from claims; claims and the log can't. */
function remedyOf(findings: readonly Finding[]): string {
  const isLost = findings.some(({ kind }) => kind === 'UNTIED_CLAIM' || kind === 'LOG_GAP');
  return isLost ? 'Restore a backup, or load an export into an empty graph.' : 'Run it again with --mend.';
}
