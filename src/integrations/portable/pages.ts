import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Policy } from './csp.ts';
import type { Fault } from './faults.ts';
import { Fragments } from './fragments.ts';
import { Lean } from './lean/lean.ts';
import { rewritePage } from './page.ts';
import { Rewriter, type Context } from './rewriter.ts';

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
 */
export function makePortable(folder: string, url?: string): Report {
  const files = listFiles(folder);
  const sheets = new Map<string, Policy>();
  const context: Context = { files: new Set(files), sheets, url };
  const fragments = new Fragments();
  const faults: Fault[] = [];

  /** Hands a file to `rewrite` and writes back what that returns. */
  const pass = (file: string, rewrite: (text: string, rewriter: Rewriter) => string) => {
    const path = join(folder, file);
    const rewriter = new Rewriter(file, context);
    const text = readFileSync(path, 'utf8');
    const changed = rewrite(text, rewriter);
    if (changed !== text) writeFileSync(path, changed);
    for (const link of rewriter.fragments) fragments.expect(link);
    faults.push(...rewriter.faults);
    return rewriter;
  };

  // Sheets first: the policy of a page allows what its sheets load.
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    sheets.set(file, pass(file, (text, rewriter) => rewriter.css(text, 'in the style sheet')).policy);
  }
  const lean = new Lean();
  const pages = files.filter((name) => name.endsWith('.html')).sort((a, b) => rank(a) - rank(b));
  for (const file of pages) {
    pass(file, (text, rewriter) => {
      const page = rewritePage(text, rewriter, lean);
      fragments.add(file, page.ids);
      return page.text;
    });
  }

  for (const [path, text] of lean.files) put(join(folder, path), text);

  faults.push(...fragments.faults());
  return { faults: faults.sort((a, b) => compare(a.page, b.page)), pages: pages.length };
}

/** Pages to whose places most others lead come first, so that few links have to wait for them. */
function rank(file: string): number {
  const place = mostLinked.indexOf(file.split('/')[0] ?? '');
  return place < 0 ? mostLinked.length : place;
}
const mostLinked = ['sources', 'essays', 'incidents', 'arguments'];

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
