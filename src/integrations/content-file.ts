import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets a build read content from the file in which Astro keeps it. Astro would write all of it into the code of the site: of a thousand
 * essays 86 MB, which the bundler reads, copies and keeps, and which stay in memory as source.
 */
export function contentFile(): AstroIntegration {
  return {
    name: 'content-file',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        if (command !== 'build') return;
        const file = JSON.stringify(fileURLToPath(new URL('data-store.json', config.cacheDir)));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-file',
                load: {
                  // Before Astro's.
                  order: 'pre',
                  filter: { id: /^\0astro:data-layer-content$/ },
                  // Astro makes objects of it at once, and the table in which they are written need not stay beside them.
                  handler: () => `import { readFileSync } from 'node:fs';
let table = JSON.parse(readFileSync(${file}, 'utf8'));
setImmediate(() => { table = undefined; });
export { table as default };`,
                },
              },
            ],
          },
        });
      },
    },
  };
}
