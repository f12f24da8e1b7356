import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../fixtures/project.ts';

/**
 * Builds a copy of the project with more content in it. Nothing outside `content/` differs.
 *
 * @param fixtures Folders of `tests/fixtures/` whose content is added.
 * @param prepare Changes the copy's content before it is built.
 * @returns The copy's folder, and what throws it away.
 */
export function buildWith(
  fixtures: readonly string[],
  env: Record<string, string> = {},
  prepare: (folder: string) => void = () => undefined,
) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  copyProject(folder, ['content', ...fixtures.map((name) => `tests/fixtures/${name}/content`)]);
  prepare(folder);

  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    // Not what Vitest sets: an author's shell has none of it.
    env: { PATH, HOME, ...env },
  });
  if (status !== 0 || !existsSync(join(folder, 'dist'))) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return { folder, dist: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true }) };
}
