import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file by its path from the folder, with forward slashes, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
