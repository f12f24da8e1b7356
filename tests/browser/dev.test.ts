import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test, vi } from 'vitest';
import { smallProject, start } from '../faults/project.ts';
import { connect, PATIENCE } from './chromium.ts';

let browser: Browser;
let project: ReturnType<typeof smallProject>;
let server: ReturnType<typeof start>;
let address = '';
let page: Page;
const inside = (path: string) => join(project.folder, path);

beforeAll(async () => {
  browser = await connect();
  project = smallProject();
});
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  server.signal('SIGKILL');
  await server.ended;
  project.remove();
});

/** Starts `npm run dev`. */
async function startDev() {
  server = start(project.folder, [process.execPath, 'node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1']);
  const said = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(stripVTControlCharacters(server.said()))?.[0];
  address = (await vi.waitUntil(said, { timeout: PATIENCE, interval: 50 }))!;
}

/** Changes a file, and gives back what undoes it. */
function change(path: string, from: string, to: string): () => void {
  const text = readFileSync(inside(path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inside(path), text.replace(from, to));
  return () => writeFileSync(inside(path), text);
}

const mistakes = () => page.locator('content-mistakes');
const told = async () => {
  await mistakes().locator('li').first().waitFor();
  return mistakes().locator('li').allInnerTexts();
};
const gone = () => mistakes().waitFor({ state: 'detached' });

const NOTE = 'content/claims/bridges/too-cheap.mdx';
const ESSAY = 'content/essays/bridges.mdx';

describe('while a site is written, the browser shows over the page', () => {
  test('the mistakes there are from the start, in place of the page, which comes when they are mended', async () => {
    const mend = change('content/site.yaml', 'language: en', 'language: [en');
    await startDev();
    await page.goto(`${address}essays/bridges.html`);

    expect((await told())[0]).toMatch(/^content\/site\.yaml:\d+:11\n.*\[syntax\]$/);
    expect(await page.locator('pre').innerText()).toContain('content/site.yaml:');
    mend();
    await page.locator('h1', { hasText: 'Why Bridges Fall' }).waitFor();
    await gone();
  });

  test('each mistake with its place, until it is mended', async () => {
    await page.goto(`${address}essays/bridges.html`);

    for (const [path, from, to, expected] of [
      [
        NOTE,
        'kind: causal',
        'kind: "causal',
        `${NOTE}:3:7\nThe quotation mark that opens here is not closed. Write it again where the text ends. [syntax]`,
      ],
      [
        ESSAY,
        '</Claim>, as',
        ', as',
        `${ESSAY}:13:34\n<Claim id="too-cheap"> is not closed within its paragraph. Write </Claim> before the paragraph ends; where the claim goes on in another paragraph, mark it there again with "continued". [syntax]`,
      ],
      [
        ESSAY,
        '<Cite source="tay-report-1880" />',
        '<Cite source="tay-report" />',
        `${ESSAY}:17:150\nUnknown source "tay-report". Known: smeaton-1759, tacoma-report-1941, tay-report-1880. [unknown-source]`,
      ],
      [
        'content/site.yaml',
        'title:',
        'tittle:',
        'content/site.yaml:1:1\nUnknown key "tittle". Did you mean "title"? [unknown-key]',
      ],
      [
        NOTE,
        'Savings',
        'Savings {<b>}',
        `${NOTE}:23:9\nThe braces {<b>} hold code, and content never runs. Take them out, or write a brace in the text as \\{. [content-never-runs]`,
      ],
    ] as const) {
      const mend = change(path, from, to);
      expect(await told()).toEqual([expected]);
      mend();
      await gone();
    }
    // The page beneath it is whole.
    expect(await page.locator('h1').innerText()).toBe('Why Bridges Fall');
  });

  test('several mistakes at once, also those of a file that cannot be read, and again on a page that is loaded anew', async () => {
    await page.goto(`${address}essays/bridges.html`);
    const mend = change(ESSAY, '## Wind and iron', '#### Wind and iron');
    writeFileSync(inside('content/incidents/dee.mdx'), Buffer.from('caf\xe9', 'latin1'));
    const expected = [
      `${ESSAY}:15:1\nThe first heading, "Wind and iron", is of level 4. Write it as "## Wind and iron". [heading]`,
      'content/incidents/dee.mdx:1:1\nThe file has no front matter. Begin it with the keys between two lines of ---. [front-matter]',
      'content/incidents/dee.mdx:1:4\nThe file is not UTF-8: the byte E9 at offset 3, counted from 0, belongs to no character. Save it as UTF-8. [text]',
    ];

    await vi.waitUntil(async () => (await told()).length === expected.length, { timeout: PATIENCE });
    expect((await told()).sort()).toEqual(expected);
    await page.reload();
    expect((await told()).sort()).toEqual(expected);
    rmSync(inside('content/incidents/dee.mdx'));
    mend();
    await gone();
  });

  test('a component that cannot be compiled, as Astro tells of it, until it is mended', async () => {
    await page.goto(`${address}essays/bridges.html`);
    const mend = change('src/layouts/Page.astro', '---\n', '---\nconst broken = ;\n');

    await page.locator('vite-error-overlay').waitFor();
    expect(await page.locator('vite-error-overlay #code h2').first().innerText()).toMatch(/^layouts\/Page\.astro:2:/);
    mend();
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
    expect(await page.locator('h1').innerText()).toBe('Why Bridges Fall');
  });

  test('what the site says, once its code has changed, be it code that is loaded already', async () => {
    await page.goto(`${address}essays/bridges.html`);
    const undo = change('src/words/en/bar.ts', 'Skip to the text', 'Skip all that');

    await page.locator('a', { hasText: 'Skip all that' }).waitFor({ state: 'attached' });
    undo();
    await page.locator('a', { hasText: 'Skip to the text' }).waitFor({ state: 'attached' });
  });
});
