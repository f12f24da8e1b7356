import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../src/model/read/mdx.ts';
import { copyProject, root } from '../fixtures/project.ts';

/**
 * Builds a copy of the project with more content in it. Nothing outside `content/` differs.
 *
 * @param fixtures Folders of `tests/fixtures/` whose content is added.
 * @returns The copy's folder, and what throws it away.
 */
export const buildWith = (fixtures: readonly string[], env: Record<string, string> = {}) =>
  build((folder) => copyProject(folder, ['content', ...fixtures.map((name) => `tests/fixtures/${name}/content`)]), env);

/** The same with these files in place of the content, and with the pictures that they may name. */
export const buildFiles = (files: readonly ContentFile[]) =>
  build((folder) => {
    copyProject(folder, []);
    cpSync(join(root, 'tests/problems/base/public'), join(folder, 'public'), { recursive: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });

function build(prepare: (folder: string) => void, env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
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
