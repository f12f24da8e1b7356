import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../files-in.ts';
import { findDeadLinks, reach, silentLinks } from '../crawl.ts';
import { unlinked } from '../content.ts';
import { listFiles, readPages, root } from '../site.ts';

test('every address leads to a file and an id, none but those of 404.html begins with a slash, and nothing is fetched from elsewhere', () => {
  expect(findDeadLinks()).toEqual([]);
});

test('every page is reached from the home page by links', () => {
  const pages = listFiles().filter((file) => file.endsWith('.html') && !['404.html', ...unlinked].includes(file));

  expect(reach()).toEqual(pages);
});

test('every link has words or a name', () => {
  expect(readPages().flatMap(silentLinks)).toEqual([]);
});

test('the folder holds pages, fonts, what lies in public/, and what pages hand out, compressed or not: nothing else', () => {
  const known = [
    /\.html$/,
    /^assets\/[a-z-]+\.[\w-]+\.woff2$/,
    /^assets\/(page\.[0-9a-f]{10}\.(js|css)|print\.[0-9a-f]{10}\.css)$/,
    /^assets\/search-(essay|claim|incident|source|page)[\w-]*\.js$/,
    /^data\/[a-z0-9.-]+\.(json|csv|geojson|bib|ris|argdown)$/,
    /^(essays|incidents|pages|claims\/[a-z0-9-]+)\/[a-z0-9-]+\.md$/,
    /^(llms|robots)\.txt$/,
    /^(sitemap\.xml|feed\.(xml|json))$/,
    /^data\/charts\/[a-z0-9-]+\.csv$/,
    /^editions\/[a-z0-9-]+\.(epub|pdf)$/,
    /^maps\/(overview|detail)\.svg$/,
    /^(\.nojekyll|\.claim-by-claim|_headers)$/,
    /^cards\/[a-z0-9-/]+\.png$/,
  ];

  const shown = new Set(filesIn(join(root, 'public')));
  const files = listFiles().map((file) => file.replace(/\.(br|gz)$/, ''));

  expect(files.filter((file) => !shown.has(file) && !known.some((pattern) => pattern.test(file)))).toEqual([]);
});
