import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byId, hrefs } from '../dom.ts';
import { readText, textsDist } from '../texts.ts';

test('an own link leads to a heading or a paragraph of another essay', () => {
  const passage = byId(readText('essays/one-claim.html').document, 'p1');

  expect(hrefs(passage).slice(0, 2)).toEqual(['a-modest-proposal.html#the-computation', 'a-modest-proposal.html#p1']);
});

test('in a book of one essay it leads to the site', () => {
  const edition = readFileSync(join(textsDist, 'editions/one-claim.html'), 'utf8');

  expect(edition).toContain('href="https://example.org/essays/a-modest-proposal.html#the-computation"');
});
