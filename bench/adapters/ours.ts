import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOut } from '../measure/checkout.ts';
import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { essayFiles, siteFile } from './ours/content.ts';
import { asFirstEdition } from './ours/first-edition.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * This project with other content. Every feature is on: pages, data, feeds, search, editions, maps. The site has no `url`,
 * as the peers have none, so that no cards are drawn.
 */
export const ours: Adapter = {
  name: 'ours',
  missing: () =>
    existsSync(join(project, 'node_modules/astro')) ? undefined : 'Astro is not installed. Run "npm ci" first.',
  prepare: (folder) => copyProject(project, join(project, 'node_modules'), folder),
  write(folder, essay) {
    for (const [path, text] of essayFiles(essay)) writeText(folder, path, text);
  },
  build: [process.execPath, 'src/cli/build.ts'],
  check: [process.execPath, 'src/cli/check.ts', '--strict'],
  output: 'dist',
  caches: ['.astro', '.cache'],
  page: (essay) => `essays/${essay.slug}.html`,
};

/** This project as it was at a commit, to be divided by. */
export const before = (commit: string): Adapter => ({
  ...ours,
  name: 'before',
  prepare(folder) {
    const { root, packages } = checkOut(commit, project);
    copyProject(root, packages, folder);
  },
  write(folder, essay) {
    for (const [path, text] of essayFiles(essay)) writeText(folder, path, asFirstEdition(path, text));
  },
});

function copyProject(root: string, packages: string, folder: string): void {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(packages, join(folder, 'node_modules'));
  writeText(folder, 'content/site.yaml', siteFile);
}
