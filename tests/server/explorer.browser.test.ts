import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { withFolder, withProgram } from './program.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

test('the explorer opens with no network and answers its first example', { timeout: 180_000 }, async () => {
  if (!existsSync(executablePath)) {
    throw new Error(`There is no browser at ${executablePath}: install Debian’s package chromium, or set CHROMIUM.`);
  }
  await withFolder((folder) =>
    withProgram({ SIGNATORY_DATA: folder }, async (program) => {
      const page = new URL('/', await program.endpoint());
      const browser = await chromium.launch({ executablePath, args: quiet });
      try {
        const { answer, elsewhere, problems } = await runFirstExample(browser, page);
        expect(answer).toContain('"name": "Permanent Technical Committee"');
        expect(answer).not.toContain('"errors"');
        expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
      } finally {
        await browser.close();
      }
    }),
  );
});

/** Opens the page with everything beyond the server blocked, runs the example that it shows, and reads the answer. */
async function runFirstExample(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  url: URL,
): Promise<{ answer: string; elsewhere: readonly string[]; problems: readonly string[] }> {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const problems: string[] = [];
  await page.route(
    (requested) => requested.origin !== url.origin && requested.protocol.startsWith('http'),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });

  await page.goto(url.href);
  const editor = page.getByLabel('Operation Editor');
  await editor.getByText('WhoChairs').waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  const result = page.locator('.result-window');
  await result.getByText(/"(data|errors)"/).waitFor();
  // The editor breaks long lines, and draws a space as one that doesn't break.
  const answer = (await result.innerText()).replaceAll(/\s+/g, ' ');
  return { answer, elsewhere, problems };
}
