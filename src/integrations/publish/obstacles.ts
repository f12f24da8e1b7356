import { accessSync, constants, existsSync, readdirSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Refusal } from '../../model/refusal.ts';
import { pathName } from '../path-name.ts';
import { isOurs } from './mark.ts';
import type { Places } from './places.ts';

/**
 * What would keep a build from taking the place of the old one, found before it begins rather than after it.
 *
 * @throws With what is in the way, and what would help.
 */
export function findObstacles({ root, dist, next, old }: Places): void {
  findProject(root, dist);
  const parent = existing(dirname(dist));
  accessSync(parent, constants.W_OK);
  if (existsSync(dist)) findObstaclesIn(dist, parent);
  for (const beside of [next, old]) {
    if (!isOurs(beside))
      throw new Error(
        `${pathName(beside)}/ is in the way, and no build has made it. Move it away, or build into another folder.`,
      );
  }
  findRoom(parent);
}

/**
 * A site is a folder of its own: neither the project, nor around it, nor in what authors or programmers write.
 *
 * @throws {Refusal} With where to build instead.
 */
export function findProject(root: string, dist: string): void {
  const way = relative(realpathSync(root), dist);
  const [first = '', second] = way.split(sep);
  const isAround = way === '' || (!isAbsolute(way) && way.split(sep).every((step) => step === '..'));
  const isPart = parts.has(first) || (first === '.cache' && second === undefined);
  if (isAround || isPart)
    throw new Refusal(
      `${pathName(dist)}/ ${isAround ? 'holds the project itself' : 'is a part of the project'}, and a build would replace it. Build into a folder of its own: npm run build -- --outDir dist`,
    );
}

const parts = new Set([
  '.astro',
  '.git',
  '.github',
  'bench',
  'content',
  'deploy',
  'docs',
  'node_modules',
  'public',
  'src',
  'starter',
  'tests',
]);

function findObstaclesIn(dist: string, parent: string): void {
  if (!statSync(dist).isDirectory())
    throw new Error(`${pathName(dist)} is a file, and the site is to be a folder of that name. Move the file away.`);
  if (!isOurs(dist))
    throw new Error(
      `${pathName(dist)}/ holds what no build has made, and a build would delete it. Empty the folder, or build into another.`,
    );
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
