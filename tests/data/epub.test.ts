import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { toEpub } from '../../src/exports/epub/epub.ts';
import { formatReferences } from '../../src/data/citation/format-reference.ts';
import type { Edition } from '../../src/model/edition.ts';
import { bridges } from '../fixtures/bridges.ts';
import { checkEpubs, hasJava } from '../fixtures/epub-check.ts';
import { joinContent } from '../fixtures/join.ts';
import { largeContent } from '../fixtures/large.ts';

const epub = (edition: Edition, essay: string) =>
  toEpub(edition, edition.essay(essay), formatReferences(edition.sources));
const small = epub(joinContent(bridges), 'bridges');
const texts = Object.fromEntries(Object.entries(unzipSync(small)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const text = (name: string) => texts[`EPUB/${name}`] ?? '';
const line = (name: string, part: string) =>
  text(name)
    .split('\n')
    .find((one) => one.includes(part));

test.runIf(hasJava)(
  'EPUBCheck finds neither errors nor warnings in a small book of all elements and in one of 300 incidents',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'epub-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const books = { small, large: epub(joinContent(largeContent()), 'large') };
    const files = Object.entries(books).map(([name, bytes]) => {
      const file = join(folder, `${name}.epub`);
      writeFileSync(file, bytes);
      return file;
    });

    expect(checkEpubs(files)).toEqual(files.map((file) => ({ file, messages: [] })));
  },
);

test('it says what it is at the place where readers of the format look', () => {
  expect(strFromU8(small.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('made twice, here or on the other side of the globe, it is the same to the byte', { timeout: 60_000 }, () => {
  const code = `
    import { toEpub } from './src/exports/epub/epub.ts';
    import { bridges } from './tests/fixtures/bridges.ts';
    import { joinContent } from './tests/fixtures/join.ts';
    const edition = joinContent(bridges);
    process.stdout.write(toEpub(edition, edition.essay('bridges'), new Map()));`;
  const there = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' },
  });
  const edition = joinContent(bridges);

  expect(there.equals(toEpub(edition, edition.essay('bridges'), new Map()))).toBe(true);
});

test('a number after the last words of a claim calls its note; a claim in a claim has its own', () => {
  expect(line('essay.xhtml', 'id="p1"')).toBe(
    '<div id="p1"><p>We say: <span class="claim" id="they-fall">they fall, as <a href="incidents.xhtml#tay-bridge">the Tay Bridge</a> did, ' +
      '<span class="claim" id="too-cheap">being cheap</span><sup><a epub:type="noteref" role="doc-noteref" id="ref-too-cheap" href="#note-too-cheap">2</a></sup></span> &amp; rusty.</p></div>',
  );
  expect(line('essay.xhtml', 'id="p3"')).toBe(
    '<div id="p3"><p>Again: <span class="claim">they do</span><sup><a epub:type="noteref" role="doc-noteref" id="ref-they-fall" href="#note-they-fall">1</a></sup>, ' +
      'see <a href="incidents.xhtml#tay-bridge">the fall</a> and <a>dams</a>.</p></div>',
  );
});

test('a note is a footnote that leads back to its number and on to the full note', () => {
  expect(/<aside [^]*?<\/aside>/.exec(text('essay.xhtml'))?.[0]).toBe(
    `<aside epub:type="footnote" role="doc-footnote" id="note-they-fall">
<p><a role="doc-backlink" href="#ref-they-fall" aria-label="Back to claim 1">1</a> <b>Bridges fall.</b></p>
<p>Contested · 1 for, 0 against</p>
<p>Short form <span class="cite">[<a href="sources.xhtml#report-1880">Rothery, 1880</a>]</span>.</p>
<p><a href="notes.xhtml#they-fall">Full note</a></p>
</aside>`,
  );
});

test('quotation, reference, table and heading are carried over', () => {
  expect(line('essay.xhtml', 'badly designed')).toBe(
    '<div id="p2"><p>The report calls it “badly designed<a class="quote-end" href="sources.xhtml#report-1880" aria-label="Source of the quotation: Rothery, Rothery, 1880">”</a> ' +
      '<span class="cite">[<a href="sources.xhtml#report-1880">Rothery, 1880, p. 4</a>]</span>.</p></div>',
  );
  expect(line('essay.xhtml', '<td style')).toBe('<td style="text-align: right">3 264</td>');
  expect(text('essay.xhtml').match(/<h2.*<\/h2>/g)).toEqual([
    '<h2 id="costs--sums">Costs &amp; sums</h2>',
    '<h2 id="costs--sums-1">Costs &amp; sums</h2>',
  ]);
});

test('a chart is a table where the essay shows it, and named elsewhere', () => {
  expect(text('essay.xhtml')).toContain('<tr><th rowspan="2">Long</th><td>1881</td><td>12.5</td><td>800</td>');
  expect(line('incidents.xhtml', 'Figures')).toBe('<p>Figures: <a href="essay.xhtml#spans">Spans &amp; sums</a></p>');
});

test('the contents name the parts of the essay, every note and every incident', () => {
  expect([...text('nav.xhtml').matchAll(/<li><a href="([^"]*)">([^<]*)/g)].map(([, to, words]) => [to, words])).toEqual(
    [
      ['essay.xhtml', 'Why &lt;Bridges&gt; &amp; Dams Fall'],
      ['essay.xhtml#costs--sums', 'Costs &amp; sums'],
      ['essay.xhtml#costs--sums-1', 'Costs &amp; sums'],
      ['notes.xhtml', 'Notes on 2 claims'],
      ['notes.xhtml#they-fall', '1 Bridges fall.'],
      ['notes.xhtml#too-cheap', '2 They are cheap.'],
      ['incidents.xhtml', '2 incidents'],
      ['incidents.xhtml#tacoma-narrows', 'Tacoma Narrows'],
      ['incidents.xhtml#tay-bridge', 'Tay Bridge'],
      ['sources.xhtml', '2 sources'],
      ['method.xhtml', 'How to read the notes'],
    ],
  );
});

test('it is dated by the essay, not by the clock', () => {
  expect(line('package.opf', 'dcterms:modified')).toBe('<meta property="dcterms:modified">2026-03-04T00:00:00Z</meta>');
});
