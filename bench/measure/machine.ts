import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';

/** On what, and when, something was measured. */
export interface Machine {
  date: string;
  cpu: string;
  cores: number;
  /** In GiB. */
  memory: number;
  system: string;
  node: string;
  /** The commit of this project, with `-dirty` where files differ from it. */
  commit: string;
  /** How busy the machine was beforehand: processes that ran or waited, on average over a minute. */
  load: number;
}

export function describeMachine(): Machine {
  const cores = cpus();
  const git = spawnSync('git', ['describe', '--always', '--dirty', '--exclude=*'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  return {
    date: new Date().toISOString(),
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: distribution() ?? `${type()} ${release()}`,
    node: process.version,
    commit: git.status === 0 ? git.stdout.trim() : 'unknown',
    load: loadavg()[0] ?? NaN,
  };
}

function distribution(): string | undefined {
  if (!existsSync('/etc/os-release')) return undefined;
  return /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
}
