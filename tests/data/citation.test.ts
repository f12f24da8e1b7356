import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { toBibTeX } from '../../src/data/sources/bibtex.ts';
import { authorTags, citationTags } from '../../src/data/citation/citation-tags.ts';
import { asSource, citeClaim, citeEssay, citeIncident, type Citation } from '../../src/data/citation/citation.ts';
import { quote } from '../../src/data/annotations/quotation.ts';
import { formatCitation } from '../../src/data/citation/format-reference.ts';
import { toCslJson } from '../../src/data/citation/reference.ts';
import { toRis } from '../../src/data/sources/ris.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const nowhere = joinContent(bridges);
const edition = joinContent(
  bridges.map(({ path, text }) => ({
    path,
    text: path.endsWith('site.yaml') ? `${text}url: https://example.com/a\n` : text,
  })),
);
const claim = citeClaim(edition.claim('bridges', 'too-cheap'), edition);
const apa = (citation: Citation) => formatCitation(asSource(citation), 'apa');
const inStyles = (citation: Citation) =>
  (['apa', 'chicago', 'mla'] as const).map((style) => formatCitation(asSource(citation), style));

/** The claim has been published and revised since it was last assessed. */
const revised = joinContent([
  ...bridges.map(({ path, text }) => ({
    path,
    text: path.endsWith('site.yaml') ? `${text}url: https://example.com/a\n` : text,
  })),
  {
    path: 'content/published.json',
    text: JSON.stringify({
      version: 1,
      ids: {
        'claim:bridges/too-cheap': {
          state: 'live',
          first: '2026-01-01',
          revisions: ['2026-01-01', '2026-12-03'].map((date) => ({
            date,
            hash: '0'.repeat(64),
            words: 'being cheap',
            statement: 'They are cheap.',
            level: 'contested',
            why: 'Said more plainly.',
          })),
        },
      },
    }),
  },
]);
const second = citeClaim(revised.claim('bridges', 'too-cheap'), revised);

test('a claim is cited as a part of its essay on this site, in three styles', () => {
  const link =
    '<a href="https://example.com/a/claims/bridges/too-cheap.html">https://example.com/a/claims/bridges/too-cheap.html</a>';
  const essay = 'Bridges &#38; &#60;Dams&#62;: Why &#60;Bridges&#62; &#38; Dams Fall';

  expect(inStyles(claim)).toEqual([
    `An editor. (2026, November 25). <i>They are cheap</i>. ${essay}. ${link}`,
    `An editor. “They are cheap.” ${essay}, November 25, 2026. ${link}.`,
    `An editor. “They are cheap.” <i>${essay}</i>, 25 Nov. 2026, ${link}.`,
  ]);
});

test('the citation of a published claim names its revision and leads to what was said then', () => {
  const link =
    '<a href="https://example.com/a/claims/bridges/too-cheap.html#r2">https://example.com/a/claims/bridges/too-cheap.html#r2</a>';
  const essay = 'Bridges &#38; &#60;Dams&#62;: Why &#60;Bridges&#62; &#38; Dams Fall';
  const url = 'https://example.com/a/claims/bridges/too-cheap.html#r2';

  expect(inStyles(second)).toEqual([
    `An editor. (2026, December 3). <i>They are cheap</i> (Revision 2). ${essay}. ${link}`,
    `An editor. “They are cheap.” ${essay}. Revision 2, December 3, 2026. ${link}.`,
    `An editor. “They are cheap.” <i>${essay}</i>, revision 2, 3 Dec. 2026, ${link}.`,
  ]);
  expect(toBibTeX([asSource(second)])).toContain(
    `  version = {2},\n  date = {2026-12-03},\n  year = {2026},\n  url = {${url}},\n`,
  );
  expect(toRis([asSource(second)])).toContain(
    `\r\nET  - Revision 2\r\nPY  - 2026\r\nDA  - 2026/12/03\r\nUR  - ${url}\r\n`,
  );
  expect(toCslJson(asSource(second))).toMatchObject({ version: '2', URL: url });
  expect(citationTags(second).filter(({ content }) => content.includes('https://example.com'))).toEqual([
    { name: 'citation_public_url', content: url },
    { name: 'DC.identifier', content: url },
  ]);
});

test('an essay is cited by its last change, and a dossier by that of the essays that cite it', () => {
  expect(apa(citeEssay(edition.essay('bridges'), edition))).toBe(
    'An editor. (2026, March 4). <i>Why &#60;Bridges&#62; &#38; Dams Fall</i>. Bridges &#38; &#60;Dams&#62;. <a href="https://example.com/a/essays/bridges.html">https://example.com/a/essays/bridges.html</a>',
  );
  expect(apa(citeIncident(edition.incident('tay-bridge'), edition))).toBe(
    'A &#38; B. (2026, March 4). <i>Tay Bridge</i>. Bridges &#38; &#60;Dams&#62;. <a href="https://example.com/a/incidents/tay-bridge.html">https://example.com/a/incidents/tay-bridge.html</a>',
  );
});

test('a dossier in another language than the site is cited as in that', () => {
  const incident = { ...edition.incident('tay-bridge'), language: 'fr' };

  expect(citeIncident(incident, edition).language).toBe('fr');
  expect(citeIncident(edition.incident('tay-bridge'), edition).language).toBe('en-GB');
});

test('a site without an address is cited without one', () => {
  expect(apa(citeClaim(nowhere.claim('bridges', 'too-cheap'), nowhere))).toBe(
    'An editor. (2026, November 25). <i>They are cheap</i>. Bridges &#38; &#60;Dams&#62;: Why &#60;Bridges&#62; &#38; Dams Fall.',
  );
});

test('BibTeX, RIS and CSL-JSON say the same when they are read back, whatever the words', () => {
  const hostile = asSource({ ...second, title: '</script> {x} \\ % "Мост" 😀', authors: ['Ада & Co', 'Bo {Li}'] });
  const read = (text: string) => plugins.input.chain(text, { generateGraph: false }) as Record<string, unknown>[];
  const known = ({ title, author, issued, URL, version, edition }: Record<string, unknown>) => ({
    title,
    // RIS has editions where others have versions.
    version: version ?? (edition as string).replace('Revision ', ''),
    // A name of a body has no parts, whatever a reader calls it.
    authors: (author as Record<string, string>[]).map(({ literal, family }) => literal ?? family),
    issued: (issued as { 'date-parts': unknown })['date-parts'],
    URL,
  });
  const same = {
    title: '</script> {x} \\ % "Мост" 😀',
    version: '2',
    authors: ['Ада & Co', 'Bo {Li}'],
    issued: [[2026, 12, 3]],
    URL: 'https://example.com/a/claims/bridges/too-cheap.html#r2',
  };

  expect(
    [toBibTeX([hostile]), toRis([hostile]), JSON.stringify([toCslJson(hostile)])].map((text) => known(read(text)[0]!)),
  ).toEqual([same, same, same]);
});

test('a quotation to embed is plain HTML or Markdown that leads to the words', () => {
  expect(quote(edition.claim('bridges', 'too-cheap'), edition)).toEqual({
    html: `<blockquote cite="https://example.com/a/essays/bridges.html#too-cheap" lang="en-GB">
  <p>being cheap</p>
  <footer>An editor, <a href="https://example.com/a/essays/bridges.html#too-cheap"><cite>Why &lt;Bridges&gt; &amp; Dams Fall</cite></a>, annotated after Ann and Bo, claim 2</footer>
</blockquote>
`,
    markdown: `> being cheap
>
> An editor, [*Why \\<Bridges> & Dams Fall*](https://example.com/a/essays/bridges.html#too-cheap), annotated after Ann and Bo, claim 2
`,
  });
});

test('the source of a quotation is the revision that keeps its words', () => {
  const { html, markdown } = quote(revised.claim('bridges', 'too-cheap'), revised);
  const url = 'https://example.com/a/claims/bridges/too-cheap.html#r2';

  expect(html).toContain(`<blockquote cite="${url}" lang="en-GB">`);
  expect(html).toContain(`claim 2, <a href="${url}">revision 2</a></footer>`);
  expect(markdown).toContain(`claim 2, [revision 2](${url})\n`);
});

test('tags for reference managers name the essay and nothing that could be taken for the name of the site; without an address they give none', () => {
  expect(
    citationTags(citeClaim(nowhere.claim('bridges', 'too-cheap'), nowhere)).map(({ name, content }) => [name, content]),
  ).toEqual([
    ['citation_title', 'They are cheap.'],
    ['citation_publication_date', '2026/11/25'],
    ['citation_publisher', 'A & B'],
    ['citation_language', 'en-GB'],
    ['DC.title', 'They are cheap.'],
    ['DC.date', '2026-11-25'],
    ['DC.publisher', 'A & B'],
    ['DC.language', 'en-GB'],
    ['DC.type', 'webpage'],
    ['DC.rights', 'https://creativecommons.org/licenses/by/4.0/'],
    ['DCTERMS.isPartOf', 'Why <Bridges> & Dams Fall'],
  ]);
});

test('the publisher has no first and last name: it is written as a family without one', () => {
  const identity = { authors: [{ name: 'Ann Lee' }, { name: 'A & B' }], published: undefined, modified: undefined };

  expect(authorTags(identity, 'A & B').map(({ name, content }) => [name, content])).toEqual([
    ['author', 'Ann Lee, A & B'],
    ['citation_author', 'Ann Lee'],
    ['citation_author', 'A & B,'],
  ]);
});
