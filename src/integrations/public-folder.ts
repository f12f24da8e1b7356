import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { missingImages } from '../check/public/images.ts';
import { publicKind, telling } from '../check/public/kinds.ts';
import { publicNames } from '../check/public/names.ts';
import { svgFaults } from '../check/markup/svg.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/read/entries.ts';
import { contentPictures } from './content-folder.ts';
import { fileFault, filesIn, folderFault } from './folder.ts';
import { slashed } from './path-name.ts';

/** What is wrong with the files that are served as they are, with pictures beside texts, and with images that should lie in either place. */
export function publicProblems(root: string, project: Project): Problem[] {
  const folder = join(root, 'public');
  const fault = folderFault(folder);
  if (fault) return [{ file: 'public', line: 1, column: 1, ...fault }];
  const paths = publicPaths(root);
  const pictures = contentPictures(root);
  const named = publicNames(paths);
  const isNamed = (path: string) => named.some(({ file }) => `public/${path}/`.startsWith(`${file}/`));
  return [
    ...named,
    ...paths.filter((path) => !isNamed(path)).flatMap((path) => inFile(root, 'public', `public/${path}`)),
    ...pictures.flatMap((path) => inFile(root, 'content', path)),
    ...missingImages(project, [...paths.map((path) => `public/${path}`), ...pictures]),
  ];
}

/** Of all files that are served as they are, from their folder, with forward slashes. */
export function publicPaths(root: string): string[] {
  const folder = join(root, 'public');
  return (existsSync(folder) ? filesIn(folder) : []).map((path) => slashed(relative(folder, path)));
}

function inFile(root: string, folder: string, path: string): Problem[] {
  const full = join(root, path);
  const tell = (fault: Omit<Problem, 'file' | 'line' | 'column'>) => [{ file: path, line: 1, column: 1, ...fault }];
  const fault = fileFault(join(root, folder), full) ?? publicKind(path, beginningOf(full));
  if (fault) return tell(fault);
  return /\.svg$/i.test(path) ? svgFaults(readFileSync(full, 'utf8')).map((found) => ({ file: path, ...found })) : [];
}

function beginningOf(path: string): Uint8Array {
  const bytes = new Uint8Array(telling);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
