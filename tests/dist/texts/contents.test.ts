import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byAttribute, byTag, textOf } from '../dom.ts';
import { readText, textsDist } from '../texts.ts';

const contentsOf = (essay: string) => byAttribute(readText(`essays/${essay}.html`).document, 'aria-label', 'Contents');

test('an essay of 3,000 words or more has a list of its headings in its head, which is folded', () => {
  const [contents] = contentsOf('long');
  const [details] = byTag(contents!, 'details');

  expect(byTag(contents!, 'a').map((link) => [textOf(link), link.attribs['href']])).toEqual([
    ['How it begins', '#how-it-begins'],
    ['How it goes on', '#how-it-goes-on'],
    ['And on', '#and-on'],
    ['How it ends', '#how-it-ends'],
  ]);
  expect([textOf(byTag(details!, 'summary')), 'open' in details!.attribs]).toEqual(['Contents', false]);
});

test('a shorter one has none', () => {
  expect(contentsOf('nearly-long')).toEqual([]);
});

test('forms have contents of their own, and this list is not in them', () => {
  const edition = readFileSync(join(textsDist, 'editions/long.html'), 'utf8');

  expect(edition.match(/aria-label="Contents"/g)).toHaveLength(1);
  expect(readFileSync(join(textsDist, 'essays/long.md'), 'utf8')).not.toContain('Contents');
});
