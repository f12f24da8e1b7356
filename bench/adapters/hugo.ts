import { spawnSync } from 'node:child_process';
import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { essayPage, writePages, type Dialect } from './markdown.ts';

const dialect: Dialect = { heading: true, extension: 'md' };

/** Bare Hugo: footnotes, one small layout; no lists, feeds or site map. */
export const hugo: Adapter = {
  name: 'hugo',
  missing: () =>
    spawnSync('hugo', ['version']).status === 0
      ? undefined
      : 'Hugo is not installed. On Debian, run "apt-get install hugo".',
  write(folder, essays, form) {
    writeText(
      folder,
      'config.toml',
      `baseURL = "/"
buildFuture = true
title = "Essays"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home", "404"]
[markup.goldmark.renderer]
unsafe = true
`,
    );
    writeText(
      folder,
      'layouts/_default/single.html',
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head><body><article>{{ .Content }}</article></body></html>',
    );
    writePages(folder, 'content', essays, form, dialect);
  },
  touch: (folder, essay) => writeText(folder, `content/${essay.slug}.md`, essayPage(essay, 'all-pages', dialect)),
  build: ['hugo', '--quiet'],
  output: 'public',
  caches: ['resources', '.hugo_build.lock'],
  page: (essay) => `${essay.slug}/`,
};
