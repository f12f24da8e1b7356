import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathName } from '../path-name.ts';

/**
 * Keeps other builds of the project out until this process ends. The lock of a killed build is taken over.
 *
 * @param path The lock: a file that holds the id of the process.
 * @throws If another build has it.
 */
export function takeLock(path: string): void {
  if (!create(path)) {
    const holder = readHolder(path);
    if (holder !== undefined) {
      throw new Error(
        `Another build is running (process ${holder}). Wait for it, or delete ${pathName(path)} if it is none.`,
      );
    }
    rmSync(path, { force: true });
    if (!create(path)) throw new Error('Another build has just begun. Wait for it.');
  }
  process.once('exit', () => rmSync(path, { force: true }));
  discardUnfinished(path);
}

/** What builds left that were killed while they took the lock. */
function discardUnfinished(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    const [, pid] = new RegExp(`^${basename(path)}\\.(\\d+)$`).exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether a build that runs has it. */
export const isHeld = (path: string): boolean => readHolder(path) !== undefined;

/** Whole or not at all: it never is there without the id in it. @returns False if it is there already. */
function create(path: string): boolean {
  const beside = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, String(process.pid));
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** @returns The process that holds the lock; nothing if none does. */
function readHolder(path: string): number | undefined {
  try {
    // By then, another program may have the number of a process that was killed.
    if (Date.now() - statSync(path).mtimeMs > longestBuild) return undefined;
    const pid = Number(readFileSync(path, 'utf8'));
    return isRunning(pid) ? pid : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined; // it has just ended
    throw error;
  }
}

/** An hour, in ms; 35,000 pages take a minute. */
const longestBuild = 60 * 60 * 1000;

function isRunning(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
