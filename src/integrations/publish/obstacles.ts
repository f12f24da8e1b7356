import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathName } from '../path-name.ts';

/**
 * What would keep a build from taking the place of the old one, found before it begins rather than after it.
 *
 * @param dist Where the site is to be published; need not be there.
 * @throws With what is in the way, and what would help.
 */
export function findObstacles(dist: string): void {
  const parent = existing(dirname(dist));
  accessSync(parent, constants.W_OK);
  if (existsSync(dist)) findObstaclesIn(dist, parent);
  findRoom(parent);
}

function findObstaclesIn(dist: string, parent: string): void {
  if (!statSync(dist).isDirectory())
    throw new Error(`${pathName(dist)} is a file, and the site is to be a folder of that name. Move the file away.`);
  if (statSync(dist).dev !== statSync(parent).dev)
    throw new Error(
      `${pathName(dist)}/ is a disk of its own, which cannot be exchanged for another. Build into a folder on it: npm run build -- --outDir ${pathName(join(dist, 'site'))}`,
    );
  // What is in it is deleted when it is replaced, and for that each folder has to be one's own.
  for (const folder of [dist, ...foldersIn(dist)]) accessSync(folder, constants.W_OK);
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

/** The path itself, or the nearest folder above it that is there. */
function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path));
}

/** Better told at once than when the disk is full. */
function findRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free < needed)
    throw new Error(
      `Only ${free} MB are free on the disk of ${pathName(folder)}/; a build needs ${needed}. Make room.`,
    );
}

/** In MB; the site is on the disk twice while it is replaced. */
const needed = 64;
