import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { missingImages } from '../check/public/images.ts';
import { publicKind, telling } from '../check/public/kinds.ts';
import { publicNames } from '../check/public/names.ts';
import { svgFaults } from '../check/markup/svg.ts';
import { TOP, type Tell } from '../check/tell.ts';
import type { Project } from '../model/read/entries.ts';
import { contentPictures } from './content-folder.ts';
import { fileFault, folderFault, pathsIn } from './folder.ts';

/** What is wrong with the files that are served as they are, with pictures beside texts, and with images that should lie in either place. */
export function publicFiles(root: string, project: Project, tell: Tell): void {
  const fault = folderFault(join(root, 'public'));
  if (fault) return tell('public', TOP, fault);
  const paths = publicPaths(root).map((path) => `public/${path}`);
  const pictures = contentPictures(root);
  const named = publicNames(publicPaths(root));
  for (const [file, fault] of named) tell(file, TOP, fault);
  const isNamed = (path: string) => named.keys().some((file) => `${path}/`.startsWith(`${file}/`));
  for (const path of paths) if (!isNamed(path)) inFile(root, 'public', path, tell);
  for (const path of pictures) inFile(root, 'content', path, tell);
  missingImages(project, [...paths, ...pictures], tell);
}

/** Of all files that are served as they are, from their folder, with forward slashes. */
export function publicPaths(root: string): string[] {
  const folder = join(root, 'public');
  return existsSync(folder) ? pathsIn(folder) : [];
}

function inFile(root: string, folder: string, path: string, tell: Tell): void {
  const full = join(root, path);
  const fault = fileFault(join(root, folder), full) ?? publicKind(path, beginningOf(full));
  if (fault) tell(path, TOP, fault);
  else if (/\.svg$/i.test(path)) svgFaults(readFileSync(full, 'utf8'), (place, fault) => tell(path, place, fault));
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
