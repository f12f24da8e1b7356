import { expect, test } from 'vitest';
import { findDeadLinks, reach, silentLinks } from './crawl.ts';
import { listFiles, readPages } from './site.ts';

test('every address leads to a file and an id, none begins with a slash, and nothing is fetched from elsewhere', () => {
  expect(findDeadLinks()).toEqual([]);
});

test('every page is reached from the home page by links', () => {
  const pages = listFiles().filter((file) => file.endsWith('.html') && file !== '404.html');

  expect(reach()).toEqual(pages);
});

test('every link has words or a name', () => {
  expect(readPages().flatMap(silentLinks)).toEqual([]);
});

test('the folder holds nothing but pages, fonts and the icon', () => {
  const others = listFiles().filter((file) => !/\.(html|woff2)$/.test(file));

  expect(others).toEqual(['.nojekyll', 'favicon.svg']);
});
