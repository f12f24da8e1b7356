import { expect, test } from 'vitest';
import { formatFaults } from '../../src/integrations/portable/faults.ts';
import { writtenAt } from '../../src/integrations/portable/written.ts';

const files = [
  { path: 'content/claims/bridges/too-cheap.mdx', text: '---\n---\n\n![Tay](/tay%20bridge.jpg)\n' },
  {
    path: 'content/essays/bridges.mdx',
    text: '---\n---\n\nSee [it](incident:tay-bridge) and ![Tay](</tay bridge.jpg>).\n',
  },
  { path: 'content/pages/imprint.mdx', text: '---\n---\n\nA [page](/x.html).\n' },
  { path: 'content/about.mdx', text: '---\n---\n' },
  { path: 'content/sources/a.yaml', text: '- id: one\n' },
  { path: 'content/sources/b.yaml', text: '- id: two\n  URL: https://example.org/two\n' },
];
const at = (page: string, target?: string) =>
  writtenAt({ page, message: 'It is wrong.', ...(target !== undefined && { link: { target, words: '' } }) }, files);

test.each([
  [
    'an address as its author has written it',
    'claims/bridges/too-cheap.html',
    '/tay%20bridge.jpg',
    'content/claims/bridges/too-cheap.mdx:4:8',
  ],
  [
    'an address that the page has escaped',
    'essays/bridges.html',
    '/tay%20bridge.jpg',
    'content/essays/bridges.mdx:4:43',
  ],
  [
    'the page of a link of our own kind',
    'essays/bridges.html',
    '/incidents/tay-bridge.html',
    'content/essays/bridges.mdx:4:18',
  ],
  ['what is in one of several lists', 'sources/index.html', 'https://example.org/two', 'content/sources/b.yaml:2:8'],
  ['what stands nowhere there', 'essays/bridges.html', '/x.html', 'content/essays/bridges.mdx'],
  ['a page of the site’s own', 'pages/imprint.html', '/x.html', 'content/pages/imprint.mdx:4:10'],
  ['the page on the method', 'about.html', '/x.html', 'content/about.mdx'],
  ['no address at all', 'embeds/bridges/too-cheap.html', undefined, 'content/claims/bridges/too-cheap.mdx'],
  ['a page of all kinds of files', 'index.html', '/tay%20bridge.jpg', undefined],
])('of %s it is told where it was written', (_, page, target, written) => {
  expect(at(page, target)).toBe(written);
});

test('the place stands behind what is wrong', () => {
  const fault = {
    page: 'essays/bridges.html',
    link: { target: '/tay%20bridge.jpg', words: 'Tay' },
    message: 'It is gone.',
  };

  expect(formatFaults([fault], (one) => writtenAt(one, files))).toBe(
    'essays/bridges.html → /tay%20bridge.jpg (Tay): It is gone. Written in content/essays/bridges.mdx:4:43.',
  );
});
