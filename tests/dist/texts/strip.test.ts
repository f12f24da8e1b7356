import { expect, test } from 'vitest';
import { byAttribute, byTag, hrefs, textOf } from '../dom.ts';
import { readText } from '../texts.ts';

test('of more than 40 claims, which would be tiles too small to hit, the strip counts the levels section by section', () => {
  const { document } = readText('essays/many-claims.html');
  const [sections] = byAttribute(document, 'aria-label', 'The claims, section by section');

  expect(byTag(sections!, 'li').map((section) => [textOf(section), hrefs(section)])).toEqual([
    ['Opening 1 value judgement', ['#p1']],
    ['All the others 40 value judgements', ['#all-the-others']],
  ]);
  expect(byAttribute(document, 'aria-label', 'The claims, in reading order')).toEqual([]);
});
