import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './site.ts';

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
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of fixtures) {
    cpSync(join(root, 'tests/fixtures', name, 'content'), join(folder, 'content'), {
      recursive: true,
      force: false,
      errorOnExist: true,
    });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  prepare(folder);

  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    // Not what Vitest sets: an author's shell has none of it.
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0 || !existsSync(join(folder, 'dist'))) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return { folder, dist: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true }) };
}
