import { slug } from 'github-slugger';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageAnchors } from '../../../src/model/address.ts';
import { siteFolder } from '../../fixtures/site-folder.ts';
import { entries } from '../content.ts';
import { all } from '../dom.ts';
import { listFiles, readPage } from '../site.ts';

const kinds: readonly [keyof typeof pageAnchors, RegExp][] = [
  ['essay', /^essays\//],
  ['claim', /^claims\/[^/]+\/(?!index\.)/],
  ['incident', /^incidents\/(?!index\.|years\/)/],
  ['page', /^pages\//],
  ['about', /^about\./],
];

const { claims, charts, former } = entries;
const texts = globSync('content/**/*.mdx', { cwd: siteFolder }).map((path) =>
  readFileSync(join(siteFolder, path), 'utf8'),
);
const headings = texts.flatMap((text) =>
  [...text.matchAll(/^##+ (.*)$/gm)].map(([, words = '']) => slug(words.replace(/<[^>]*>|[*`]/g, ''))),
);
/** Those that authors give, and have given. */
const authored = new Set([
  ...headings,
  ...[...claims, ...charts].map(({ id }) => id),
  ...former.map((name) => name.replace(/.*\//, '')),
]);

test.each(kinds)('no author can take an anchor that a page of the kind %s has of its own', (kind, path) => {
  const ids = listFiles()
    .filter((page) => path.test(page) && page.endsWith('.html'))
    .flatMap((page) =>
      all(readPage(page).document, ({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs['id']!),
    );

  expect([...new Set(ids)].filter((id) => !authored.has(id) && !pageAnchors[kind].test(id))).toEqual([]);
});
