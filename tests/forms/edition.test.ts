import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { formPaths } from '../../src/forms/addresses.ts';
import { byId, byTag, hrefs, textOf } from '../dist/dom.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';
import { edition, make } from './bridges-site.ts';

const placed = joinContent(
  bridges.map((file) =>
    file.path === 'content/site.yaml' ? { ...file, text: `${file.text}url: https://example.org/a\n` } : file,
  ),
);

const html = make(edition, 'editions/bridges.html') as string;
const document = parseDocument(html);

test('it holds the essay, the argument, the claims, the incidents in time order, the sources that are named, and the method', () => {
  expect(byTag(document, 'h1', 'h2', 'h3').map((heading) => `${heading.name} ${textOf(heading)}`)).toEqual([
    'h1 Why',
    'h2 Costs',
    'h2 arguments/bridges.html',
    'h2 Notes',
    'h3 claims/bridges/index.html',
    'h3 They fall.',
    'h3 They are cheap.',
    'h2 Incidents',
    'h3 incidents/tacoma-narrows.html',
    'h3 incidents/tay-bridge.html',
    'h2 Sources',
    'h2 Method',
    'h3 Levels',
  ]);
  expect(byTag(byId(document, 'Sources'), 'li').map(({ attribs }) => attribs['id'])).toEqual([
    'source-poll-1881',
    'source-report-1880',
  ]);
});

test('links lead to places in it, to other sites, or nowhere, as nobody knows where the site stands', () => {
  expect(hrefs(byId(document, 'note-too-cheap'))).toEqual(['#Claim-too-cheap']);
  expect(hrefs(byId(document, 'source-report-1880'))).toEqual([
    'https://example.org/report?a=1&b=2',
    '#Claim-too-cheap',
  ]);
  expect(byTag(byId(document, 'Claim-too-cheap'), 'a').map(({ attribs }) => attribs['href'])).toEqual([
    '#too-cheap',
    '#Claim-they-fall-note',
    // What is left out of it is of its page.
    '#Claim-too-cheap',
    '#source-poll-1881',
    '#source-report-1880',
    '#Incidents',
    '#Method-levels',
    undefined,
    'https://example.org/',
  ]);
});

test('what is not in it is linked at the address of the site', () => {
  const links = hrefs(byId(parseDocument(make(placed, 'editions/bridges.html') as string), 'Claim-too-cheap'));

  expect(links).toContain('https://example.org/a/essays/dams.html#p1');
});

test('its contents stand below its title and lead to each part', () => {
  const [contents] = byTag(document, 'nav');

  expect(hrefs(contents!).map((href, index) => [href, textOf(byTag(contents!, 'a')[index]!)])).toEqual([
    ['#costs', 'Costs'],
    ['#Argument', 'The argument'],
    ['#Notes', 'Notes on 2 claims'],
    ['#Incidents', '2 incidents'],
    ['#Sources', '2 sources'],
    ['#Method', 'How notes are made'],
  ]);
  expect(contents!.prev).toMatchObject({ name: 'header' });
  expect(html).toContain('<nav aria-label="Contents" class="contents"><ol class="plain-list"><li><a href="#costs">');
});

test('a page in another language than the essay says so', () => {
  const languageOf = (id: string) => [byId(document, id).attribs['lang'], byId(document, id).attribs['dir']];

  expect([languageOf('incident-tay-bridge'), languageOf('Claim-they-fall')]).toEqual([
    ['ar', 'rtl'],
    [undefined, undefined],
  ]);
});

test('it has the styles of its pages once, with their fonts in them, and a policy that lets in nothing else', () => {
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');

  expect(style.slice(0, style.indexOf('html'))).toBe(
    '@font-face{src:url("data:font/woff2;base64,Zm9udA==");font-display:block}p{color:red}',
  );
  expect(html).toContain(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  );
});

test('on paper the sheets of a chapter have its name at their head, in the language of the essay', () => {
  const german = joinContent(
    bridges.map((file) => ({ ...file, text: file.text.replace('published: "2026', 'language: de\npublished: "2026') })),
  );
  const heads = (page: string) =>
    [...page.matchAll(/@page (\w+)\{@top-right\{content:"([^"]*)"/g)].map(([, chapter, head]) => [chapter, head]);

  expect(heads(html)).toEqual([
    ['argument', 'THE ARGUMENT'],
    ['notes', 'NOTES'],
    ['incidents', 'INCIDENTS'],
    ['sources', 'SOURCES'],
    ['method', 'METHOD'],
  ]);
  expect(heads(make(german, 'editions/bridges.html') as string)[3]).toEqual(['sources', 'QUELLEN']);
});

test('its head says its title, its language, who annotated it and where it stands', () => {
  expect(/<html[^>]*>/.exec(html)?.[0]).toBe('<html lang="en-GB" dir="ltr" data-font="within">');
  expect(/<title>.*?color-scheme/.exec(make(placed, 'editions/bridges.html') as string)?.[0]).toBe(
    '<title>Why &lt;Bridges&gt; &amp; Dams Fall, with all notes</title><meta name="description" content="It is &quot;money&quot;."><meta name="author" content="An editor"><link rel="canonical" href="https://example.org/a/essays/bridges.html"><meta name="color-scheme',
  );
});

test('pages are told where the forms will stand, without the files of data that need no page', () => {
  expect(formPaths(edition)).toEqual([
    'essays/dams.md',
    'essays/bridges.md',
    'claims/bridges/they-fall.md',
    'claims/bridges/too-cheap.md',
    'incidents/banqiao.md',
    'incidents/tacoma-narrows.md',
    'incidents/tay-bridge.md',
    'editions/dams.html',
    'editions/dams.epub',
    'editions/bridges.html',
    'editions/bridges.epub',
    'data/bridges.annotations.json',
    'data/bridges.hypothesis-essay.json',
  ]);
});
