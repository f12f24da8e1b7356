import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, openSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolEnvironment } from '../measure/environment.ts';

const GNU_TIME = '/usr/bin/time';

export const timeMissing = (): string | undefined =>
  existsSync(GNU_TIME) ? undefined : `There is no ${GNU_TIME}. On Debian, run "apt-get install time".`;

export interface Cost {
  exit: number;
  /** In seconds, on the clock. */
  wall: number;
  /** In seconds of processors, of the program and all that it has started. */
  cpu: number;
  /** In MiB, of the largest single process. */
  peak: number;
}

/** Longer than this no build is waited for. */
const LIMIT = 40 * 60_000;

/** Runs a program to its end under GNU time, which alone sees what its children cost. What it says is in `log`. */
export async function runTimed(command: readonly string[], folder: string, log: string): Promise<Cost> {
  const temporary = mkdtempSync(join(tmpdir(), 'time-'));
  const report = join(temporary, 'report');
  const output = openSync(log, 'w');
  try {
    const child = spawn(GNU_TIME, ['-o', report, '-f', '%e %U %S %M', ...command], {
      cwd: folder,
      env: toolEnvironment(),
      stdio: ['ignore', output, output],
      detached: true, // so that it ends with all that it has started
    });
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), LIMIT);
    const exit = await new Promise<number>((ended) => child.on('close', (code) => ended(code ?? 1)));
    clearTimeout(timer);
    const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
    const [wall = NaN, user = NaN, system = NaN, peak = NaN] = (lines.at(-1) ?? '').split(' ').map(Number);
    return { exit, wall, cpu: user + system, peak: peak / 1024 };
  } finally {
    closeSync(output);
    rmSync(temporary, { recursive: true });
  }
}
