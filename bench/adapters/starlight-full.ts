import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { starlight, starlightConfig } from './starlight.ts';

const markdownOfEach = `import { getCollection } from 'astro:content';

export const getStaticPaths = async () =>
  (await getCollection('docs')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
export const GET = ({ props: { entry } }) => new Response('# ' + entry.data.title + '\\n\\n' + entry.body);
`;

const editionOfEach = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const docs = await getCollection('docs');
  return docs
    .filter(({ id }) => !id.includes('/'))
    .map((essay) => ({
      params: { essay: essay.id },
      props: { bound: docs.filter(({ id }) => id === essay.id || id.split('/')[1]?.startsWith(essay.id + '-')) },
    }));
}
const bound = await Promise.all(
  Astro.props.bound.map(async (entry) => ({ title: entry.data.title, Content: (await render(entry)).Content })),
);
---
<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{bound[0].title}</title></head><body>{bound.map(({ title, Content }) => <section><h1>{title}</h1><Content /></section>)}</body></html>
`;

const dataOfAll = `import { getCollection } from 'astro:content';

const cell = (text) => '"' + text.replaceAll('"', '""').replaceAll('\\n', ' ') + '"';
const formats = {
  json: (entries) => JSON.stringify(entries),
  csv: (entries) => entries.map((entry) => Object.values(entry).map(cell).join(',') + '\\r\\n').join(''),
};
export const getStaticPaths = () =>
  ['claims', 'incidents'].flatMap((list) => Object.keys(formats).map((format) => ({ params: { file: list + '.' + format } })));
export const GET = async ({ params: { file } }) => {
  const [list, format] = file.split('.');
  const entries = (await getCollection('docs')).filter(({ id }) => id.startsWith(list + '/'));
  return new Response(formats[format](entries.map(({ id, data, body }) => ({ id, title: data.title, body }))));
};
`;

/**
 * Starlight with as much of our work as it can be given by its own search, a plugin that checks links, Astro’s content security
 * policy and three small templates: Markdown of each page, each essay bound in one page, data. It still makes no citations, EPUBs,
 * JSON-LD, maps or drawings.
 */
export const starlightFull: Adapter = {
  ...starlight,
  name: 'starlight-full',
  prepare(folder, form) {
    starlight.prepare(folder, form);
    writeText(
      folder,
      'astro.config.mjs',
      starlightConfig(
        'plugins: [linksValidator()]',
        "import linksValidator from 'starlight-links-validator';\n",
        '\n  security: { csp: true },',
      ),
    );
    if (form === 'essays-only') return;
    writeText(folder, 'src/pages/[...page].md.js', markdownOfEach);
    writeText(folder, 'src/pages/editions/[essay].astro', editionOfEach);
    writeText(folder, 'src/pages/data/[file].js', dataOfAll);
  },
};
