import { rmSync } from 'node:fs';
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
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ experimental: { incrementalBuild: true } }),
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
