import { spawn, type SpawnOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../fixtures/project.ts';

/** A small essay, so that a build takes seconds. */
export const smallContent = ['tests/problems/base/content'];

export function smallProject() {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  copyProject(folder, smallContent);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Ended {
  /** Nothing if it was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Not what Vitest sets: an author's shell has none of it. */
export const shell = { PATH: process.env['PATH'], HOME: process.env['HOME'], FORCE_COLOR: '0' };

/** Starts a command of the project, as a group of processes of its own. */
export function start(folder: string, command: readonly string[], options: SpawnOptions = {}) {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: folder, env: shell, detached: true, ...options });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const signal = (name: NodeJS.Signals) => process.kill(-(child.pid ?? NaN), name);
  // So that a test can tell what was said before it hung; a server lives through several tests on a busy machine.
  const hung = setTimeout(() => signal('SIGKILL'), 280_000);
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      clearTimeout(hung);
      done({ status, stdout, stderr });
    });
  });
  return { ended, signal, said: () => stdout + stderr };
}

export const buildCommand = [process.execPath, 'src/cli/build.ts'];

export const build = (folder: string, flags: readonly string[] = [], options?: SpawnOptions) =>
  start(folder, [...buildCommand, ...flags], options).ended;

/** What is in a folder, to the byte: each file's path and a digest. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
