import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a build is made and where it is published: paths side by side, so that a rename suffices. */
export interface Places {
  dist: string;
  next: string;
  old: string;
  /** Holds the process id of the build under way. */
  lock: string;
}

/** Makes an empty place for a build, mends what a killed one left, and keeps other builds out until this process ends. */
export function begin({ dist, next, old, lock }: Places): void {
  takeLock(lock);
  // Killed between the two renames of `publish`: the last whole site is under the other name.
  if (existsSync(old) && !existsSync(dist)) renameSync(old, dist);
  rmSync(old, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  findRoom(dirname(next));
}

/** Puts the new build in the place of the old one. */
export function publish({ dist, next, old }: Places): void {
  const replaced = existsSync(dist);
  if (replaced) renameSync(dist, old);
  try {
    renameSync(next, dist);
  } catch (error) {
    if (replaced) renameSync(old, dist);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** A disk that fills up under Astro ends in a stack trace of its bundler. */
function findRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free < needed)
    throw new Error(`Only ${free} MB are free on the disk of ${folder}; a build needs ${needed}. Make room.`);
}

/** In MB; the site is on the disk twice while it is replaced. */
const needed = 64;

function takeLock(lock: string): void {
  const other = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : undefined;
  if (other !== undefined && isRunning(other)) {
    throw new Error(`Another build is running (process ${other}). Wait for it, or delete ${lock} if it is none.`);
  }
  rmSync(lock, { force: true });
  // Fails if another build came first.
  writeFileSync(lock, String(process.pid), { flag: 'wx' });
  process.once('exit', () => rmSync(lock, { force: true }));
}

function isRunning(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
