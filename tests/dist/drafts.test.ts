import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWith } from './build.ts';
import { listFiles } from './site.ts';

// "xyzzy" stands in the draft's id, title, text, claim, note, source and chart, and nowhere else.
test.each([
  ['as it is', {}],
  ['in a shell that says NODE_ENV=development', { NODE_ENV: 'development' }],
])(
  'a draft is nowhere in what is built %s: no page, feed, data, search index or book',
  (_how, env) => {
    // Feeds are written only where the site has an address.
    const site = buildWith(['second-essay', 'draft'], { SITE_URL: 'https://essays.example/', ...env });
    try {
      const files = listFiles(site.dist);
      const told = files.filter((file) => /xyzzy/i.test(file) || /xyzzy/i.test(textOf(join(site.dist, file))));

      expect(told).toEqual([]);
      expect(files).toEqual(
        expect.arrayContaining([
          'claims/bridges/too-cheap.html',
          'data/bridges.json',
          'data/sources.csv',
          'editions/bridges.epub',
          'essays/bridges.html',
          'essays/bridges.md',
          'feed.json',
          'feed.xml',
          'llms.txt',
          'sitemap.xml',
          expect.stringMatching(/^assets\/search-claim-/),
        ]),
      );
    } finally {
      site.remove();
    }
  },
  240_000,
);

/** What can be read in a file; a book is a packed folder. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith('.epub')) return bytes.toString('latin1');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part, true)}`)
    .join('\n');
}
