import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { claimPage, essayPage, incidentPage } from './markdown.ts';
import { copyPackages, notInstalled } from './peer.ts';

/** The config; one link in the sidebar, so that the size of the site does not multiply into every page. */
export const starlightConfig = (
  options: string,
  imports = '',
  more = '',
): string => `${imports}import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: './.cache',${more}
  integrations: [
    starlight({ title: 'Essays', disable404Route: true, sidebar: [{ label: 'First', link: '/essay-00001/' }], ${options} }),
  ],
});
`;

/** Starlight with nothing but pages: without its search. */
export const starlight: Adapter = {
  name: 'starlight',
  missing: () => notInstalled('starlight'),
  prepare(folder) {
    copyPackages('starlight', folder);
    writeText(folder, 'astro.config.mjs', starlightConfig('pagefind: false'));
    writeText(
      folder,
      'src/content.config.ts',
      `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
  },
  write(folder, essay, form) {
    const docs = 'src/content/docs';
    writeText(folder, `${docs}/${essay.slug}.mdx`, essayPage(essay, form));
    if (form === 'essays-only') return;
    for (const claim of essay.claims) writeText(folder, `${docs}/claims/${claim.slug}.md`, claimPage(essay, claim));
    for (const incident of essay.incidents) {
      writeText(folder, `${docs}/incidents/${incident.slug}.md`, incidentPage(essay, incident));
    }
  },
  build: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
  caches: ['.astro', '.cache'],
  page: (essay) => `${essay.slug}/`,
};
