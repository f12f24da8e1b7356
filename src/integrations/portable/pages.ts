import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { rewritePages } from './crew.ts';
import type { Allowed } from './csp.ts';
import type { Fault } from './faults.ts';
import { keeper } from './keep.ts';
import { contextOf } from './rewriter.ts';
import { rewriteFile } from './share.ts';

export interface Report {
  /** By page; of one page the places that are missing come last. */
  faults: Fault[];
  pages: number;
}

/**
 * Makes every page and style sheet of a built site work at any address, in any sub-folder and from a folder without a server.
 * Each file is written at once, so with faults the folder is half-made: it is to be thrown away.
 *
 * @param url Where the site will stand: absolute, with a slash at its end.
 * @param later Files that are made of the finished pages, and to which these may link already.
 */
export async function makePortable(folder: string, url?: string, later: readonly string[] = []): Promise<Report> {
  const there = listFiles(folder);
  const files = [...there, ...later];
  const faults: Fault[] = [];
  // Sheets first: the policy of a page allows what its sheets load.
  const sheets: [string, Allowed][] = [];
  const context = contextOf({ files: new Set(files), url }, keeper());
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const rewriter = rewriteFile(folder, file, context, (text, rewriter) => rewriter.css(text, 'in the style sheet'));
    faults.push(...rewriter.faults);
    sheets.push([file, rewriter.policy.allowed]);
  }

  const pages = there.filter((name) => name.endsWith('.html'));
  const rewritten = await rewritePages({ folder, files, url, sheets }, pages);
  for (const [path, text] of rewritten.files) put(join(folder, path), text);

  faults.push(...rewritten.faults);
  return { faults: faults.sort((a, b) => compare(a.page, b.page)), pages: pages.length };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Every file by its path from the folder, with forward slashes, in an order that no system changes. */
const listFiles = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compare);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
