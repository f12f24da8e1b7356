import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../fixtures/built-site.ts';
import { byId, byTag, textOf } from './dom.ts';
import { readPage, root } from './site.ts';

const dist = join(root, sites.hostile.folder, 'dist');

test('an incident in another language than the site has a page in that language', () => {
  const { document } = readPage('incidents/sturmflut.html', dist);
  const [html] = byTag(document, 'html');

  expect(html!.attribs['lang']).toBe('de');
  expect(byTag(byTag(document, 'dl')[0]!, 'dt').map(textOf)).toEqual(['Wann', 'Wo', 'Wer', 'Ausgang']);
  expect(byTag(byTag(document, 'dl')[0]!, 'dd').slice(0, 2).map(textOf)).toEqual([
    '16. Februar 1962',
    'Hamburg, Deutschland',
  ]);
});

test('in the list of the site its title and what happened are marked as in that language', () => {
  const list = byId(readPage('incidents/index.html', dist).document, 'chronicle');

  expect(
    byTag(list, 'a', 'span')
      .filter(({ attribs }) => attribs['lang'] === 'de')
      .map(textOf),
  ).toEqual(['Die Sturmflut an der Küste', 'In einer Nacht brachen die Deiche, und das Wasser kam bis in die Stadt.']);
});
