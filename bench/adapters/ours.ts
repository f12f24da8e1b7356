import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter } from './adapter.ts';
import { writeContent, writeEssay } from './ours/content.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * This project with other content. Every feature is on: pages, data, feeds, search, editions, maps. The site has no `url`,
 * as the peers have none, so that no cards are drawn.
 */
export const ours: Adapter = {
  name: 'ours',
  missing: () =>
    existsSync(join(project, 'node_modules/astro')) ? undefined : 'Astro is not installed. Run "npm ci" first.',
  write(folder, essays) {
    for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(project, name), join(folder, name), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    writeContent(folder, essays);
  },
  touch: writeEssay,
  build: [process.execPath, 'src/cli/build.ts'],
  output: 'dist',
  caches: ['.astro', '.cache'],
  page: (essay) => `essays/${essay.slug}.html`,
};

/** The check alone, of the same content. */
export const checkCommand: readonly string[] = [process.execPath, 'src/cli/check.ts', '--strict'];
