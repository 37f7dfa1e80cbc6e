import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, programFile } from './blocks.js';
import { DocumentShell } from './document-shell.js';

// The blocks of docs/integrating.md are gone through in order, in one shell that begins in an empty folder: files are written,
// commands are run, and what they print is compared. `…` in an answer stands for what differs from run to run.

const blocks = blocksOf('docs/integrating.md');
const isAnswer = (info = ''): boolean => info.endsWith(' answer');
const steps = blocks.flatMap((block, index) => {
  const [next] = blocks.slice(index + 1);
  return isAnswer(block.info) ? [] : [{ ...block, answer: isAnswer(next?.info) ? next : undefined }];
});

let shell: DocumentShell;
beforeAll(async () => {
  shell = await DocumentShell.start();
});
afterAll(() => shell.stop());

test.each(steps)('docs/integrating.md works as it shows in line $line, $info', async ({ info, text, answer }) => {
  const file = programFile(info);
  if (file !== undefined) return shell.write(file, text);
  expect(info).toBe('sh');
  const { printed, failed } = await shell.run(text);
  expect(failed, printed).toBe(false);
  if (answer?.info === 'json answer') expect(JSON.parse(printed)).toEqual(JSON.parse(answer.text));
  else if (answer !== undefined) expect(printed).toMatch(patternOf(answer.text));
  return undefined;
});

/** The texts that an answer stands for. */
function patternOf(answer: string): RegExp {
  const parts = answer.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

describe('The script of docs/integrating.md', () => {
  const registerOf = (day: string): string => join(shell.folder, 'register', day);
  const last = '2025-03-06';

  /** Makes a register of that of the last day of the document, with its officers changed. */
  async function change(day: string, changed: (officers: string) => string): Promise<void> {
    await cp(registerOf(last), registerOf(day), { recursive: true });
    const file = join(registerOf(day), 'officers.csv');
    await writeFile(file, changed(await readFile(file, 'utf8')));
  }

  test('goes on by itself after its import was killed, to the graph of a backup and an undisturbed import', async () => {
    const day = '2025-03-07';
    const rows = Array.from(
      { length: 250 },
      (_, index) => `X${index.toString()},Y${index.toString()},Person,GC,OTHER,2025,\n`,
    );
    await change(day, (officers) => officers + rows.join(''));
    const { printed } = await shell.run(`PAUSE=0 sh nightly.sh ${day} > killed.log 2>&1 & nightly=$!
      until grep -q '[1-9].* lines received' killed.log; do sleep 0.1; done
      kill -9 $(ps -A -o pid=,ppid= | awk -v script=$nightly '$2 == script { print $1 }')
      wait $nightly && echo "ended with $?"
      grep -c 'lines received' killed.log`);
    expect(printed).toBe('ended with 0\n2\n');
    const again = await shell.run(`signatory export --output killed.ndjson
      signatory restore --replace backups/${day}.grafeo && sh nightly.sh ${day}
      signatory export --output undisturbed.ndjson
      cmp killed.ndjson undisturbed.ndjson`);
    expect(again.failed, again.printed).toBe(false);
    expect(again.printed).toContain('519 lines: 500 created, 19 updated');
  });

  test('ends with 1, and imports nothing, where the mapping fails or the list is much shorter than the last one', async () => {
    await change('2025-03-08', (officers) => officers.replace('GC', 'XX'));
    const failed = await shell.run('sh nightly.sh 2025-03-08 || echo "ended with $?"');
    expect(failed.printed).toMatch(/TypeError[\s\S]*ended with 1\n$/);
    await change('2025-03-08', (officers) => officers);
    const short = await shell.run('sh nightly.sh 2025-03-08 || echo "ended with $?"');
    expect(short.printed).toBe(
      'lists/2025-03-08.ndjson.partial has less than half the lines of lists/2025-03-07.ndjson; it is not imported.\nended with 1\n',
    );
  });

  test('ends with 1, at once, where lines are refused, and keeps these', async () => {
    await rm(join(shell.folder, 'lists/2025-03-07.ndjson'));
    await change('2025-03-08', (officers) => officers.replace('SECRETARY', 'CLERK'));
    const { printed } = await shell.run(
      'sh nightly.sh 2025-03-08 || echo "ended with $?"; grep -c CLERK refused.ndjson',
    );
    expect(printed).toMatch(/1 line was refused\. Correct the list, and import all of it again\.\nended with 1\n1\n$/);
  });

  test('prints nothing when Cron runs it, but the end of the log where it failed', async () => {
    const [crontab = ''] = blocks.flatMap(({ info, text }) => (info === 'text crontab' ? [text] : []));
    const [, command = ''] = /^30 2 \* \* \* (.+)\n$/.exec(crontab) ?? [];
    const day = (await shell.run('date +%F')).printed.trim();
    const run = (): Promise<{ readonly printed: string }> => shell.run(`sh -c '${command}'`);
    expect((await run()).printed).toContain(`no such file or directory, open 'register/${day}/officers.csv'`);
    await mkdir(registerOf(day));
    await cp(registerOf(last), registerOf(day), { recursive: true });
    expect((await run()).printed).toBe('');
    expect(await readFile(join(shell.folder, 'nightly.log'), 'utf8')).toContain('of what the list lacks');
  });
});
