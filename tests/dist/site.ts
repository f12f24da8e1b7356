import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { Document } from './dom.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');
/** What `npm run build` made. */
export const dist = join(root, 'dist');

export interface Page {
  /** From the root of the site, with forward slashes: `essays/bridges.html`. */
  path: string;
  html: string;
  document: Document;
}

/** Every file by its path from the folder, with forward slashes, sorted. */
export const listFiles = (folder = dist): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

export function readPage(path: string, folder = dist): Page {
  const html = readFileSync(join(folder, path), 'utf8');
  return { path, html, document: parseDocument(html) };
}

export const readPages = (folder = dist): Page[] =>
  listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(path, folder));
