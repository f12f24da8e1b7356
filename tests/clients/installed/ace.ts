import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../../src/cli/commands/browser.ts';
import { programs } from './programs.ts';

type Ace = (book: string, options: object, runner: object) => Promise<[job: string, report: Report]>;

interface Report {
  assertions: { assertions: Assertion[]; 'earl:testSubject': { url: string } }[];
}
interface Assertion {
  'earl:test': { 'earl:impact': string; 'dct:title': string };
  'earl:result': { 'dct:description': string; html?: string };
}

declare global {
  interface Window {
    daisy: { ace: { run(done: (error: unknown, result: unknown) => void): void } };
  }
}

/** Runs Ace's scripts in the tests' own browser; it has no other that need not be downloaded. */
function runnerIn(browser: Browser) {
  return {
    concurrency: 1,
    launch: () => undefined,
    close: () => undefined,
    async run(url: string, scripts: readonly string[], contents: readonly string[]) {
      const page = await browser.newPage();
      await page.goto(url);
      for (const content of contents) await page.evaluate(content);
      for (const path of scripts) await page.evaluate(readFileSync(path, 'utf8'));
      const result = await checkIn(page);
      await page.close();
      return result;
    },
  };
}

const checkIn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done, fail) =>
        window.daisy.ace.run((error, result) => (error === null ? done(result) : fail(new Error(String(error))))),
      ),
  );

/** What Ace finds in each of these books: how grave it is, which rule, in which document, and where there. */
export async function checkWithAce(books: readonly string[]): Promise<string[]> {
  const ace = createRequire(import.meta.url)(programs.Ace()!) as Ace;
  const browser = await launch();
  const outdir = mkdtempSync(join(tmpdir(), 'ace-'));
  try {
    const found: string[] = [];
    for (const book of books) {
      const [, report] = await ace(book, { cwd: outdir, outdir, silent: true, initLogger: true }, runnerIn(browser));
      for (const {
        assertions,
        'earl:testSubject': { url },
      } of report.assertions)
        for (const { 'earl:test': rule, 'earl:result': result } of assertions)
          found.push(
            `${rule['earl:impact']}: ${rule['dct:title']} in ${url}: ${result.html ?? result['dct:description']}`,
          );
    }
    return found;
  } finally {
    rmSync(outdir, { recursive: true });
    await browser.close();
  }
}
