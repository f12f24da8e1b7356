import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../tests/fixtures/ports.ts';
import { toolEnvironment } from '../measure/environment.ts';
import { processorTime } from '../measure/processor.ts';
import type { Wait } from './measurements.ts';

/** A project whose `npm run dev` runs. */
export interface DevServer {
  origin: string;
  /** What it took until it served. */
  start: Wait;
  /** What something takes, with all that the server does meanwhile; `work` ends when it is there. */
  measure(work: () => Promise<unknown>): Promise<Wait>;
  stop(): Promise<void>;
}

/** Longer than this nothing is waited for, in milliseconds. */
export const PATIENCE = 120_000;

/** Runs `npm run dev` in a folder. What it says is in `log`. */
export async function startDev(folder: string, log: string): Promise<DevServer> {
  const port = await freePort();
  const output = openSync(log, 'w');
  const begin = performance.now();
  // Detached, it leads a group of its own, of which the processor's time is told and which ends as one.
  const child = spawn('npm', ['run', 'dev', '--', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: toolEnvironment(),
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  const group = child.pid!;
  // At once, as the folder is about to be removed.
  const killAtExit = () => void kill(group, 'SIGKILL');
  process.once('exit', killAtExit);

  let origin: string | undefined;
  while ((origin = addressIn(log)) === undefined) {
    if (child.exitCode !== null || performance.now() - begin > PATIENCE) {
      throw new Error(`"npm run dev" does not serve:\n${readFileSync(log, 'utf8').slice(-4000)}`);
    }
    await sleep(10);
  }
  const since = (cpu: number, moment: number): Wait => ({
    cpu: processorTime(group) - cpu,
    wall: (performance.now() - moment) / 1000,
  });
  const start = since(0, begin);
  return {
    origin,
    start,
    async measure(work) {
      const [cpu, now] = [processorTime(group), performance.now()];
      await work();
      return { ...since(cpu, now), settled: (await quiet(group)) - cpu };
    },
    async stop() {
      // npm ends before the server that it has started, which would be in the way of the next one.
      while (kill(group)) await sleep(20);
      process.removeListener('exit', killAtExit);
    },
  };
}

/** The processor time of a group, once it has used next to none for half a second. */
async function quiet(group: number): Promise<number> {
  let before = processorTime(group);
  for (;;) {
    await sleep(500);
    const now = processorTime(group);
    if (now - before <= 0.01) return now;
    before = now;
  }
}

/** Where a server says that it serves. Another program may have taken the port that was free, so that to knock there tells nothing. */
const addressIn = (log: string): string | undefined => /http:\/\/127\.0\.0\.1:\d+/.exec(readFileSync(log, 'utf8'))?.[0];

/** Whether there was anything left to end. */
function kill(group: number, signal: NodeJS.Signals = 'SIGTERM'): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}
