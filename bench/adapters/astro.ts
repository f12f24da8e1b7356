import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { essayPage } from './markdown.ts';
import { copyPackages, notInstalled } from './peer.ts';

const head = '<meta charset="utf-8" /><meta name="viewport" content="width=device-width" />';

const essayTemplate = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('essays')).map((essay) => ({ params: { slug: essay.id }, props: { essay } }));
}
const { essay } = Astro.props;
const { Content } = await render(essay);
---
<!doctype html><html lang="en"><head>${head}<title>{essay.data.title}</title></head><body><article><h1>{essay.data.title}</h1><Content /></article></body></html>
`;

const pageTemplate = (list: 'claims' | 'incidents', body: string) => `---
import { essays } from '../../corpus.mjs';
export function getStaticPaths() {
  return essays.flatMap((e) => e.${list}.map((x) => ({ params: { slug: x.slug }, props: { e, x } })));
}
const { e, x } = Astro.props;
---
<!doctype html><html lang="en"><head>${head}<title>{x.title}</title></head><body><article><h1>{x.title}</h1>${body}<h2>Sources</h2><ul>{x.sources.map((n) => e.sources[n - 1]).map((s) => <li>{s.author}. <a href={s.url}>{s.title}</a>. <cite>{s.publication}</cite>, {s.year}.</li>)}</ul><p>From <a href={'/' + e.slug + '/'}>{e.title}</a>.</p></article></body></html>
`;

const claimTemplate = pageTemplate(
  'claims',
  `<blockquote><p>{x.statement}</p></blockquote><p>{x.note}</p>{x.incidents.length > 0 && <><h2>Incidents</h2><ul>{x.incidents.map((i) => <li><a href={'/incidents/' + e.incidents[i].slug + '/'}>{e.incidents[i].title}</a></li>)}</ul></>}`,
);

const incidentTemplate = pageTemplate(
  'incidents',
  `<p>{x.date}, {x.place}.</p><p>{x.summary}</p>{e.claims.some((c) => c.incidents.includes(e.incidents.indexOf(x))) && <><h2>Claims</h2><ul>{e.claims.filter((c) => c.incidents.includes(e.incidents.indexOf(x))).map((c) => <li><a href={'/claims/' + c.slug + '/'}>{c.title}</a></li>)}</ul></>}`,
);

/** Bare Astro, tuned: essays are MDX, claims and incidents pages of two small templates, with no style and no script. */
export const astro: Adapter = {
  name: 'astro-optimize',
  missing: () => notInstalled('astro'),
  prepare(folder, form) {
    copyPackages('astro', folder);
    writeText(
      folder,
      'astro.config.mjs',
      `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ cacheDir: './.cache', integrations: [mdx({ optimize: true })], devToolbar: { enabled: false } });
`,
    );
    writeText(
      folder,
      'src/content.config.ts',
      `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = { essays: defineCollection({ loader: glob({ pattern: '*.mdx', base: './src/content/essays' }) }) };
`,
    );
    writeText(folder, 'src/pages/[slug].astro', essayTemplate);
    if (form === 'essays-only') return;
    writeText(
      folder,
      'src/corpus.mjs',
      `import { readFileSync, readdirSync } from 'node:fs';

const folder = process.cwd() + '/src/data/';
export const essays = readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(folder + name, 'utf8')));
`,
    );
    writeText(folder, 'src/pages/claims/[slug].astro', claimTemplate);
    writeText(folder, 'src/pages/incidents/[slug].astro', incidentTemplate);
  },
  write(folder, essay, form) {
    writeText(folder, `src/content/essays/${essay.slug}.mdx`, essayPage(essay, form));
    writeText(folder, `src/data/${essay.slug}.json`, JSON.stringify(essay));
  },
  build: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
  caches: ['.astro', '.cache'],
  page: (essay) => `${essay.slug}/`,
};
