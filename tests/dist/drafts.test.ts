import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../fixtures/built-site.ts';
import { dist, listFiles, nowhere, readPages, root } from './site.ts';

// "xyzzy" stands in the draft's id, title, text, claim, note, source and chart, and nowhere else.
test.each([
  ['at an address', dist],
  ['in a shell that says NODE_ENV=development', nowhere],
])('a draft is nowhere in what is built %s: no page, feed, data, search index or book', (_where, folder) => {
  const files = listFiles(folder);

  expect(files.filter((file) => /xyzzy/i.test(file) || /xyzzy/i.test(textOf(join(folder, file))))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'claims/bridges/too-cheap.html',
      'data/bridges.json',
      'data/sources.csv',
      'editions/bridges.epub',
      'essays/bridges.html',
      'essays/bridges.md',
      'llms.txt',
      expect.stringMatching(/^assets\/search-claim-/),
    ]),
  );
});

/** What can be read in a file; a book is a packed folder. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith('.epub')) return bytes.toString('latin1');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part, true)}`)
    .join('\n');
}

const preview = join(root, sites.drafts.folder, 'dist-drafts');

describe('what is built with --drafts', () => {
  test('stands in a folder of its own whose mark says that it is no release; nothing is built into dist/', () => {
    expect(readFileSync(join(preview, '.claim-by-claim'), 'utf8')).toBe(
      'Made by "npm run build -- --drafts", which replaces this folder as a whole. It shows drafts: it is no release, and nothing to publish.\n',
    );
    expect(existsSync(join(root, sites.drafts.folder, 'dist'))).toBe(false);
  });

  test('shows the draft, which says what it is in the page and in all that is made of it', () => {
    const essay = 'essays/xyzzy-essay';
    expect(readFileSync(join(preview, `${essay}.html`), 'utf8')).toContain('>Draft, not published</p>');
    expect(readFileSync(join(preview, `${essay}.md`), 'utf8')).toContain('\nDraft, not published\n');
    expect(readFileSync(join(preview, 'editions/xyzzy-essay.html'), 'utf8')).toContain('>Draft, not published</p>');
    expect(textOf(join(preview, 'editions/xyzzy-essay.epub'))).toContain('>Draft, not published</p>');
    expect(readFileSync(join(preview, 'essays/bridges.html'), 'utf8')).not.toContain('Draft, not published');
  });

  test('tells the reader of each page that it is not published, and machines not to keep it', () => {
    const pages = readPages(preview).filter(({ path }) => !path.startsWith('editions/'));
    // In the language of the page.
    const told =
      /This site shows drafts\. It is not published|Diese Website zeigt Entwürfe|Draft, not published|Entwurf, nicht/;

    expect(pages.filter(({ html }) => !told.test(html)).map(({ path }) => path)).toEqual([]);
    expect(
      pages.filter(({ html }) => !/<meta name="?robots"? content="?noindex/.test(html)).map(({ path }) => path),
    ).toEqual([]);
    expect(readFileSync(join(preview, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(readFileSync(join(preview, 'llms.txt'), 'utf8')).toContain(
      'This site shows drafts. It is not published, and nothing of it is to be quoted or kept.',
    );
  });

  test('names no address, and has no feed, no sitemap and no register', () => {
    const files = listFiles(preview);

    expect(files.filter((file) => /^(?:feed\.|sitemap)/.test(file))).toEqual([]);
    expect(files.filter((file) => textOf(join(preview, file)).includes('https://example.org/a'))).toEqual([]);
    expect(JSON.parse(readFileSync(join(preview, 'data/published.json'), 'utf8'))).toEqual({ drafts: true });
  });
});

test.each([
  [
    ['--drafts', '--outDir', 'dist'],
    'A site with drafts is built into dist-drafts/ alone, so that nobody takes it for a release. Leave out --outDir.',
  ],
  [['--outDir', './dist-drafts/'], 'dist-drafts/ is for a site with drafts: npm run build -- --drafts'],
])('a build that is asked for %j does not begin', (flags, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', ...flags], {
    cwd: join(root, sites.placed.folder),
    encoding: 'utf8',
  });

  expect({ status, stderr }).toEqual({ status: 2, stderr: `${message}\n` });
});
