import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { sites } from '../fixtures/built-site.ts';
import { root } from '../fixtures/project.ts';
import { siteFolder } from '../fixtures/site-folder.ts';
import type { Document } from './dom.ts';
import { filesIn } from './files-in.ts';

export { root };

/** What a build made of the site that is tested. */
export const dist = join(siteFolder, 'dist');
/** The fixture's site, built without an address. */
export const nowhere = join(root, sites.nowhere.folder, 'dist');

export interface Page {
  /** From the root of the site, with forward slashes: `essays/bridges.html`. */
  path: string;
  html: string;
  document: Document;
}

/** Every file by its path from the folder, with forward slashes, sorted. */
export const listFiles = (folder = dist): string[] => filesIn(folder);

const pages = new Map<string, Page>();

/** A page, parsed once: nobody may change it. */
export function readPage(path: string, folder = dist): Page {
  const file = join(folder, path);
  let page = pages.get(file);
  if (!page) {
    const html = readFileSync(file, 'utf8');
    page = { path, html, document: parseDocument(html, { withStartIndices: true, withEndIndices: true }) };
    pages.set(file, page);
  }
  return page;
}

export const readPages = (folder = dist): Page[] =>
  listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(path, folder));
