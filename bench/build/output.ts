import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotli } from '../measure/compress.ts';

/** Files of a site, from its root. */
export function filesOf(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  } catch {
    return []; // nothing was built
  }
}

/** Pages of a folder, by name, from the root of the site; without the list of all. */
export const pagesIn = (root: string, folder: string): string[] =>
  filesOf(join(root, folder))
    .filter((name) => /^(?!index\.)[^/\\]+\.html$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);

export const isPage = (file: string): boolean => file.endsWith('.html') && file !== '404.html';

/** Above this, in bytes after brotli, a file that all essays share is too large. */
export const LARGEST_SHARED = 200_000;

/** The largest file that belongs to no essay, and so grows with their number; its size in bytes after brotli. */
export const largestShared = (root: string, files: readonly string[]): { file: string; bytes: number } | undefined =>
  files
    .filter((file) => !/essay-\d|^editions\/|\.woff2$/.test(file))
    .map((file) => ({ file, raw: statSync(join(root, file)).size }))
    .sort((one, other) => other.raw - one.raw)
    .slice(0, 8)
    .map(({ file }) => ({ file, bytes: brotli(readFileSync(join(root, file))).length }))
    .sort((one, other) => other.bytes - one.bytes)[0];
