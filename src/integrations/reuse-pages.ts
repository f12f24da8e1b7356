import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro lists the pages that it keeps, in its cache. */
const LIST = 'incremental-build.json';

/**
 * Lets a build take pages from the one before it, by the keys of `src/page-keys.ts`. Astro writes its list once all pages are kept; a
 * build that is killed would leave pages of its own under keys of an older list, so that the old list goes before the first page comes.
 */
export function reusePages(): AstroIntegration {
  let list: URL;
  return {
    name: 'reuse-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const code = codeDigest(fileURLToPath(config.srcDir), fileURLToPath(new URL('astro.config.mjs', config.root)));
        updateConfig({
          experimental: { incrementalBuild: true },
          vite: { define: { CODE_DIGEST: JSON.stringify(code) } },
        });
      },
      'astro:config:done': ({ config }) => {
        list = new URL(LIST, config.cacheDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths() {
            rmSync(list, { force: true });
            return usual.getStaticPaths();
          },
        })),
    },
  };
}

/**
 * Of all the code, and of Node, which writes dates and names of countries. Astro asks of each page only whether what it imports has
 * changed; but in which order the page has its styles depends on what other pages import.
 */
function codeDigest(folder: string, config: string): string {
  const hash = createHash('sha256').update(process.version);
  // Without hidden files, which editors leave beside what they have open.
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of [config, ...paths]) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}
