import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { draftsAreShown } from './drafts.ts';
import { isHeld, takeLock } from './lock.ts';
import { isOurs, mark } from './mark.ts';
import { findObstacles } from './obstacles.ts';
import { placesFor, type Places } from './places.ts';
import { rename } from './rename.ts';

/**
 * Makes an empty place for a build, mends what a killed one left, and keeps other builds out until this process ends.
 *
 * @throws If the build could not be published in the end.
 */
export function begin(places: Places): void {
  const { next, old, lock } = places;
  takeLock(lock);
  restore(places);
  findObstacles(places);
  rmSync(old, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  mark(next, draftsAreShown());
}

/**
 * Brings back the last whole site, which lies under another name if a build was killed between the two renames of `publish`. For every
 * command that reads a site.
 *
 * @returns Whether there was something to mend.
 */
export function heal(root: string, dist: string): boolean {
  const places = placesFor(root, dist);
  return !isHeld(places.lock) && restore(places);
}

function restore({ dist, old }: Places): boolean {
  if (existsSync(dist) || !existsSync(old) || !isOurs(old)) return false;
  rename(old, dist);
  return true;
}

/** Puts the new build in the place of the old one, which is kept beside it. */
export function publish({ dist, next, old }: Places): void {
  const replaced = existsSync(dist);
  if (replaced) rename(dist, old);
  try {
    rename(next, dist);
  } catch (error) {
    if (replaced) rename(old, dist);
    throw error;
  }
}

/** Deletes the old site once the new one stands. */
export function discardOld({ old }: Places): void {
  rmSync(old, { recursive: true, force: true });
}
