import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Program } from './program.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];
const operations = new URL('../../docs/operations/', import.meta.url);

let folder: string;
let program: Program;
let browser: Browser;
let today: string;

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(`There is no browser at ${executablePath}: install Debian’s package chromium, or set CHROMIUM.`);
  }
  folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  program = new Program({ SIGNATORY_DATA: folder });
  await program.endpoint();
  browser = await chromium.launch({ executablePath, args: quiet });
  today = new Date().toISOString().slice(0, 10);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await program.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the explorer opens with no network, and has asked its first question as of its day', () =>
  inExplorer(async (page) => {
    await answerShows(page, '"name": "Permanent Technical Committee"');
    await answerShows(page, '"name": "Nguyen Thi Vinh Hoai"');
    expect(await dayField(page).inputValue()).toBe('2024-06-01');
    const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(today));
    expect(await todayButton(page).innerText()).toBe(`Today, ${written}`);
    expect(await page.locator('.examples h2').allInnerTexts()).toEqual([
      'For front-ends',
      'For analysts',
      'For integrators',
    ]);
  }));

test('another day is written into the variables, and answered at once', () =>
  inExplorer(async (page) => {
    await answerShows(page, '"chair": {');
    await dayField(page).fill('1999-12-31');
    await page.locator('.graphiql-editor-tool').getByText('"1999-12-31"').waitFor();
    await answerShows(page, '"chair": null');

    await todayButton(page).click();
    await page.locator('.graphiql-editor-tool').getByText(`"${today}"`).waitFor();
    // The editors tell what is in them with a delay.
    await expect.poll(() => dayField(page).inputValue()).toBe(today);
    expect(await todayButton(page).getAttribute('aria-pressed')).toBe('true');
  }));

test('a question that names no day is asked as of one by @asOf', () =>
  inExplorer(async (page) => {
    await page.getByRole('button', { name: 'What has this administration signed' }).click();
    await answerShows(page, '"signed": { "totalCount": 7,');
    await expect.poll(() => dayField(page).inputValue()).toBe(today);
    await dayField(page).fill('2021-01-01');
    await page.getByLabel('Operation Editor').getByText('@asOf(date: "2021-01-01")').waitFor();
    await answerShows(page, '"signed": { "totalCount": 1,');
  }));

test('every example that reads is asked when it is picked, and has an answer without errors', () =>
  inExplorer(async (page) => {
    await answerShows(page, '"chair": {');
    const unanswered: string[] = [];
    for (const { question, name, keyword } of examples().slice(1)) {
      const button = page.getByRole('button', { name: question, exact: true });
      await button.waitFor();
      if (keyword !== 'query') continue;
      const answered = page.waitForResponse((response) => operationOf(response.request()) === name);
      await button.click();
      const answer: unknown = await (await answered).json();
      if (!hasData(answer)) unanswered.push(`${name}: ${JSON.stringify(answer)}`);
      // The answer ends up where it is read.
      await answerShows(page, '"data": {');
    }
    expect(unanswered).toEqual([]);
  }));

test('what changes the graph is not sent before somebody says so, and is told what it needs', () =>
  inExplorer(async (page) => {
    await answerShows(page, '"chair": {');
    await page.getByRole('button', { name: 'Bring what a source says into step' }).click();
    await page.getByText('This one changes the graph').waitFor();
    expect(await dayField(page).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answerShows(page, '"code": "WRITES_DISABLED"');
  }));

test('the documentation is one click away, and every kind has a page in it', () =>
  inExplorer(async (page) => {
    await page.getByRole('button', { name: 'Documentation', exact: true }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Official', { exact: true }).click();
    await page.locator('.graphiql-doc-explorer').getByText('A person in office').waitFor();
  }));

/** Opens the page with everything beyond the server blocked, and holds that it asked for nothing else and broke nowhere. */
async function inExplorer(work: (page: Page) => Promise<void>): Promise<void> {
  const url = new URL('/', await program.endpoint());
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
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
  await work(page);
  await page.close();
  expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
}

/** Waits until the answer has the text. The editor breaks long lines, and draws a space as one that doesn't break. */
async function answerShows(page: Page, text: string): Promise<void> {
  const answer = async (): Promise<string> =>
    (await page.locator('.result-window').innerText()).replaceAll(/\s+/g, ' ');
  await expect.poll(answer, { timeout: 20_000 }).toContain(text);
}

function dayField(page: Page): ReturnType<Page['getByLabel']> {
  return page.getByLabel('Any question, as of');
}

function todayButton(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('button', { name: /^Today, / });
}

interface Listed {
  readonly question: string;
  readonly keyword: string;
  readonly name: string;
}

/** The examples as they stand in the folder, which are those that the page must list. */
function examples(): readonly Listed[] {
  return readdirSync(operations)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const text = readFileSync(new URL(file, operations), 'utf8');
      const [, question, keyword, name] = /^# (.+)\n(\w+) (\w+)/.exec(text) ?? [];
      if (!question || !keyword || !name) throw new Error(`${file} has no question in its first line, or no name.`);
      return { question, keyword, name };
    });
}

function operationOf(request: { postDataJSON(): unknown }): unknown {
  const sent = request.postDataJSON();
  return typeof sent === 'object' && sent !== null && 'operationName' in sent ? sent.operationName : undefined;
}

/** Whether an answer has no errors, and something for every field that was asked of the root. */
function hasData(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || 'errors' in answer || !('data' in answer)) return false;
  const { data } = answer;
  return typeof data === 'object' && data !== null && Object.values(data).every((value) => value !== null);
}
