import { spawn, type SpawnOptions } from 'node:child_process';
import { hash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../dist/files-in.ts';
import { copyProject } from '../fixtures/project.ts';

/** A small essay, so that a build takes seconds. */
export const smallContent = ['tests/problems/base/content'];

export function smallProject() {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  copyProject(folder, smallContent);
  const inside = (path: string) => join(folder, path);
  const site = inside('content/site.yaml');
  return {
    folder,
    inside,
    tagline: () => /^tagline: (.*)$/m.exec(readFileSync(site, 'utf8'))![1]!,
    /** Gives the site another tagline, which stands on its pages. */
    say: (words: string) =>
      writeFileSync(site, readFileSync(site, 'utf8').replace(/^tagline: .*$/m, `tagline: ${words}`)),
    /** The files and folders of the project but for the site itself. */
    besides: () =>
      globSync(['**', '.astro/**', '.cache/**'], { cwd: folder, exclude: ['node_modules', 'dist'] }).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) signal('SIGKILL');
    await ended;
  };
  return { ended, signal, stop, said: () => stdout + stderr };
}

export const buildCommand = [process.execPath, 'src/cli/build.ts'];

export const build = (folder: string, flags: readonly string[] = [], options?: SpawnOptions) =>
  start(folder, [...buildCommand, ...flags], options).ended;

/** What is in a folder, to the byte: each file's path and a digest. */
export const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(filesIn(folder).map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]));
