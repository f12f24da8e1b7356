import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The project as it was at a commit, and the packages it needs: ours where its lockfile is ours, else its own. Both are kept
 * beside our packages for the next run.
 *
 * @throws If there is no such commit, or its packages cannot be installed.
 */
export function checkOut(commit: string, project: string): { root: string; packages: string } {
  const hash = run(project, 'git', 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`).trim();
  const root = join(project, 'node_modules/.cache/bench', hash);
  if (!existsSync(join(root, 'package-lock.json'))) {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root, { recursive: true });
    const archive = join(root, 'archive.tar');
    run(project, 'git', 'archive', '--output', archive, hash);
    run(root, 'tar', '-xf', archive);
    rmSync(archive);
  }
  const lock = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (lock(root) === lock(project)) return { root, packages: join(project, 'node_modules') };
  const packages = join(root, 'node_modules');
  if (!existsSync(packages)) {
    console.log(`Installing the packages of ${commit} …`);
    run(root, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  }
  return { root, packages };
}

function run(cwd: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"${[program, ...args].join(' ')}" failed in ${cwd}:\n${stdout}${stderr}`);
  return stdout;
}
