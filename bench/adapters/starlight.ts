import type { Adapter } from './adapter.ts';
import { astro } from './astro.ts';
import { writeText } from './files.ts';
import { essayPage, writePages, type Dialect } from './markdown.ts';
import { copyPackages, notInstalled } from './peer.ts';

const dialect: Dialect = { heading: false, extension: 'mdx' };

/** Starlight without its search; the sidebar has one link, so that the size of the site does not multiply into every page. */
export const starlight: Adapter = {
  name: 'starlight',
  missing: () => notInstalled('starlight'),
  write(folder, essays, form) {
    copyPackages('starlight', folder);
    writeText(
      folder,
      'astro.config.mjs',
      `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: './.cache',
  integrations: [
    starlight({
      title: 'Essays',
      pagefind: false,
      disable404Route: true,
      sidebar: [{ label: 'First', link: '/essay-00001/' }],
    }),
  ],
});
`,
    );
    writeText(
      folder,
      'src/content.config.ts',
      `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
    writePages(folder, 'src/content/docs', essays, form, dialect);
  },
  touch: (folder, essay) =>
    writeText(folder, `src/content/docs/${essay.slug}.mdx`, essayPage(essay, 'all-pages', dialect)),
  build: astro.build!,
  output: astro.output,
  caches: astro.caches,
  page: astro.page,
};
