import { existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { takeLock } from './lock.ts';
import { findObstacles } from './obstacles.ts';

/** Where a build is made and where it is published: paths side by side, so that a rename suffices. */
export interface Places {
  dist: string;
  next: string;
  old: string;
  /** Holds the process id of the build under way. */
  lock: string;
}

/** @param dist Where to publish. Of a link to a folder it is the folder that is replaced: a web server may look at it. */
export function placesFor(dist: string, lock: string): Places {
  const real = statSync(dist, { throwIfNoEntry: false }) ? realpathSync(dist) : follow(dist);
  return { dist: real, next: `${real}.next`, old: `${real}.old`, lock };
}

/** Also a link to what is not there: it may have been renamed by a build that was killed. */
function follow(path: string): string {
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return link ? follow(resolve(dirname(path), readlinkSync(path))) : path;
}

/**
 * Makes an empty place for a build, mends what a killed one left, and keeps other builds out until this process ends.
 *
 * @throws If the build could not be published in the end.
 */
export function begin({ dist, next, old, lock }: Places): void {
  takeLock(lock);
  // Killed between the two renames of `publish`: the last whole site is under the other name.
  if (existsSync(old) && !existsSync(dist)) renameSync(old, dist);
  findObstacles(dist);
  rmSync(old, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
}

/** Puts the new build in the place of the old one, which is kept beside it. */
export function publish({ dist, next, old }: Places): void {
  const replaced = existsSync(dist);
  if (replaced) renameSync(dist, old);
  try {
    renameSync(next, dist);
  } catch (error) {
    if (replaced) renameSync(old, dist);
    throw error;
  }
}

/** Deletes the old site once the new one stands. */
export function discardOld({ old }: Places): void {
  rmSync(old, { recursive: true, force: true });
}
