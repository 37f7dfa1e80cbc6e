import type { Command } from 'commander';
import { checkStandings, renewStandings } from '../claims/standings/check.js';
import { requiredSettings } from '../config/settings.js';
import { UserError } from '../errors.js';
import { openStore } from '../store/open.js';

/** Adds `standings` to the program. */
export function addStandings(program: Command): void {
  program
    .command('standings')
    .description('Compare the standings of parties, and the members of bodies, that the graph keeps with fresh ones.')
    .option('--renew', 'make those anew that differ')
    .action(({ renew = false }: { readonly renew?: boolean }) => run(renew));
}

/** @throws UserError STALE_STANDINGS where some differ and are not made anew */
async function run(isRenewing: boolean): Promise<void> {
  const store = await openStore(requiredSettings(process.env).graph);
  try {
    const { agreements, bodies, stale } = await (isRenewing ? renewStandings : checkStandings)(store);
    const looked = `${agreements.toString()} agreements and ${bodies.toString()} bodies`;
    if (stale > 0 && !isRenewing) {
      throw new UserError({
        code: 'STALE_STANDINGS',
        message: `Of ${looked}, ${stale.toString()} rows are not as they follow from the graph.`,
        remedy: 'Run it again with --renew.',
      });
    }
    process.stdout.write(`${looked}: ${stale === 0 ? 'all as they should be' : `${stale.toString()} rows renewed`}.\n`);
  } finally {
    await store.close();
  }
}
