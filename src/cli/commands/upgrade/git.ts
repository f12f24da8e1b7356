import { spawnSync } from 'node:child_process';
import { Refusal } from '../../../model/refusal.ts';

/** Runs git in a folder, as it is on every system: without a shell. */
export class Git {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What git prints; nothing where it fails. */
  ask(...given: string[]): string | undefined {
    const { status, stdout } = this.#spawn(given);
    return status === 0 ? stdout.toString() : undefined;
  }

  /** @throws {Refusal} With what git says, where it fails. */
  run(...given: string[]): string {
    return this.read(...given).toString();
  }

  /** The same for what need not be text. */
  read(...given: string[]): Buffer {
    const { status, stdout, stderr } = this.#spawn(given);
    if (status === 0) return stdout;
    const said = stderr.toString().trim().split('\n');
    const reason = said.find((line) => line.startsWith('fatal: '))?.slice('fatal: '.length) ?? said.at(-1) ?? '';
    // Before the command stand settings: -c name=value.
    throw new Refusal(`git ${given.find((one, index) => one !== '-c' && given[index - 1] !== '-c')} failed: ${reason}`);
  }

  #spawn(given: string[]) {
    const { error, ...done } = spawnSync('git', given, {
      cwd: this.#folder,
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' },
    });
    if (error)
      throw new Refusal('git is needed for this, and cannot be started here: install it from https://git-scm.com.');
    return done;
  }

  /** The files of a commit: by path, what is in them. */
  files(commit: string): Map<string, string> {
    const lines = this.run('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean);
    return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/\s/)[2] ?? '']));
  }
}
