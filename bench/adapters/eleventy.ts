import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { essayPage, writePages, type Dialect } from './markdown.ts';
import { copyPackages, notInstalled } from './peer.ts';

const dialect: Dialect = { heading: true, extension: 'md', matter: 'layout: base.njk\n' };

/** Bare Eleventy: Markdown with footnotes, one small layout, no templates within Markdown. */
export const eleventy: Adapter = {
  name: 'eleventy',
  missing: () => notInstalled('eleventy'),
  write(folder, essays, form) {
    copyPackages('eleventy', folder);
    writeText(
      folder,
      'eleventy.config.js',
      `import markdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';

export default (config) => {
  config.setLibrary('md', markdownIt({ html: true }).use(footnote));
  return { dir: { input: 'content', output: '_site', includes: '../includes' }, markdownTemplateEngine: false };
};
`,
    );
    writeText(
      folder,
      'includes/base.njk',
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title></head><body><article>{{ content | safe }}</article></body></html>',
    );
    writePages(folder, 'content', essays, form, dialect);
  },
  touch: (folder, essay) => writeText(folder, `content/${essay.slug}.md`, essayPage(essay, 'all-pages', dialect)),
  // Its one-shot --incremental stops with an error on this site (3.1.8), so that a warm build is a whole one.
  build: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  output: '_site',
  caches: [],
  page: (essay) => `${essay.slug}/`,
};
