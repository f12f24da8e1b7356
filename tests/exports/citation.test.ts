import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { toBibTeX } from '../../src/exports/bibtex.ts';
import { citationTags } from '../../src/exports/citation-tags.ts';
import { asSource, citeClaim, citeEssay, citeIncident, type Citation } from '../../src/exports/citation.ts';
import { quote } from '../../src/exports/quotation.ts';
import { formatReferences, toCslJson } from '../../src/exports/reference.ts';
import { toRis } from '../../src/exports/ris.ts';
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
const apa = (citation: Citation) => formatReferences([asSource(citation)]).get(citation.key);

// The processor takes its time to start.
test('a claim is cited as a part of its essay on this site, in the styles that the processor has', () => {
  const link =
    '<a href="https://example.com/a/claims/bridges/too-cheap.html">https://example.com/a/claims/bridges/too-cheap.html</a>';
  const essay = 'Bridges &#38; &#60;Dams&#62;: Why &#60;Bridges&#62; &#38; Dams Fall';
  const styles = (['apa', 'harvard1', 'vancouver'] as const).map((style) =>
    formatReferences([asSource(claim)], style).get('bridges:too-cheap'),
  );

  expect(styles).toEqual([
    `An editor. (2026, November 25). <i>They are cheap</i>. ${essay}. ${link}`,
    `An editor (2026) <i>They are cheap</i>, <i>${essay}</i>. Available at: ${link}.`,
    `An editor. ${essay} [Internet]. 2026. They are cheap. Available from: ${link}`,
  ]);
}, 30_000);

test('an essay is cited by its last change, and a dossier without a date', () => {
  expect(apa(citeEssay(edition.essay('bridges'), edition))).toBe(
    'An editor. (2026, March 4). <i>Why &#60;Bridges&#62; &#38; Dams Fall</i>. Bridges &#38; &#60;Dams&#62;. <a href="https://example.com/a/essays/bridges.html">https://example.com/a/essays/bridges.html</a>',
  );
  expect(apa(citeIncident(edition.incident('tay-bridge'), edition))).toBe(
    'A &#38; B. (n.d.). <i>Tay Bridge</i>. Bridges &#38; &#60;Dams&#62;. Retrieved <a href="https://example.com/a/incidents/tay-bridge.html">https://example.com/a/incidents/tay-bridge.html</a>',
  );
});

test('a site without an address is cited without one', () => {
  expect(apa(citeClaim(nowhere.claim('bridges', 'too-cheap'), nowhere))).toBe(
    'An editor. (2026, November 25). <i>They are cheap</i>. Bridges &#38; &#60;Dams&#62;: Why &#60;Bridges&#62; &#38; Dams Fall.',
  );
});

test('BibTeX, RIS and CSL-JSON say the same when they are read back, whatever the words', () => {
  const hostile = asSource({ ...claim, title: '</script> {x} \\ % "Мост" 😀', authors: ['Ада & Co', 'Bo {Li}'] });
  const read = (text: string) => plugins.input.chain(text, { generateGraph: false }) as Record<string, unknown>[];
  const known = ({ title, author, issued, URL }: Record<string, unknown>) => ({
    title,
    // A name of a body has no parts, whatever a reader calls it.
    authors: (author as Record<string, string>[]).map(({ literal, family }) => literal ?? family),
    issued: (issued as { 'date-parts': unknown })['date-parts'],
    URL,
  });
  const same = {
    title: '</script> {x} \\ % "Мост" 😀',
    authors: ['Ада & Co', 'Bo {Li}'],
    issued: [[2026, 11, 25]],
    URL: 'https://example.com/a/claims/bridges/too-cheap.html',
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

test('tags for reference managers name the essay and what it is based on; without an address they give none', () => {
  expect(
    citationTags(citeClaim(nowhere.claim('bridges', 'too-cheap'), nowhere)).map(({ name, content }) => [name, content]),
  ).toEqual([
    ['citation_title', 'They are cheap.'],
    ['citation_author', 'An editor'],
    ['citation_publication_date', '2026/11/25'],
    ['citation_publisher', 'A & B'],
    ['citation_language', 'en-GB'],
    ['DC.title', 'They are cheap.'],
    ['DC.creator', 'An editor'],
    ['DC.date', '2026-11-25'],
    ['DC.publisher', 'A & B'],
    ['DC.language', 'en-GB'],
    ['DC.type', 'Text'],
    ['DC.rights', 'https://creativecommons.org/licenses/by/4.0/'],
    ['DC.source', 'https://example.org/a?b=1&c=2'],
    ['DCTERMS.isPartOf', 'Why <Bridges> & Dams Fall'],
  ]);
});
