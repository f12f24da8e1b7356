import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../tests/dist/files-in.ts';
import { brotli } from '../measure/compress.ts';

/** Files of a site, from its root; none where nothing was built. */
export const filesOf = (root: string): string[] => (existsSync(root) ? filesIn(root) : []);

/** Pages of a folder, by name, from the root of the site; without the list of all. */
export const pagesIn = (root: string, folder: string): string[] =>
  filesOf(join(root, folder))
    .filter((name) => /^(?!index\.)[^/]+\.html$/.test(name))
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
