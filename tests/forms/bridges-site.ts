import { formsOf } from '../../src/forms/forms.ts';
import type { Edition } from '../../src/model/edition.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

export const edition = joinContent(bridges);

/** Articles of pages of the site; where none is given, a page says its address alone. */
const articles: Record<string, string> = {
  'essays/bridges.html': `<header><h1>Why</h1></header><div class="heading"><h2 id="costs">Costs</h2><a href="#costs" data-form="page">¶</a></div><p id="p1"><span id="too-cheap">cheap</span><a role="doc-noteref" href="#note-too-cheap">2</a></p>
<section role="doc-endnotes"><div role="doc-footnote" id="note-too-cheap" popover autofocus tabindex="-1"><p>2 Weak</p><a href="../claims/bridges/too-cheap.html">Full note</a></div></section>`,
  'claims/bridges/too-cheap.html': `<header><h1>They are cheap.</h1></header><h2 id="note">Note</h2>
<a href="../../essays/bridges.html#too-cheap">words</a> <a href="they-fall.html#note">other</a> <a href="#cite">cite</a> <a href="../../sources/index.html#poll-1881">source</a> <a href="https://example.org/report?a=1&amp;b=2">report</a>
<a href="../../incidents/index.html">incidents</a> <a href="../../about.html#levels">levels</a> <a href="../../essays/dams.html#p1">dams</a> <a href="https://example.org/">out</a><section data-form="alone"><h2 id="cite">Cite</h2></section>`,
  'claims/bridges/they-fall.html': '<h1>They fall.</h1><h2 id="note">Note</h2>',
  'about.html': '<h1>Method</h1><h2 id="levels">Levels</h2>',
  'sources/index.html':
    '<ol><li id="dams-1975">Dams</li><li id="poll-1881">Poll</li><li id="report-1880"><p><a href="https://example.org/report?a=1&amp;b=2">Report</a> <a href="../claims/bridges/too-cheap.html">claim 2</a></p></li></ol>',
};

/** A form of a site whose pages these are. */
export function make(of: Edition, path: string): string | Uint8Array {
  const page = (path: string) =>
    `<!DOCTYPE html><html lang="${path.startsWith('incidents') ? 'ar" dir="rtl' : 'en-GB" dir="ltr'}"><head><style>@font-face{src:url("${'../'.repeat(path.split('/').length - 1)}assets/a.woff2");font-display:swap}p{color:red}</style></head><body><article class="sheet">${articles[path] ?? `<h1>${path}</h1>`}</article></body></html>`;
  const forms = formsOf(of, { page, file: () => Buffer.from('font') });
  return [...forms].find((form) => form.path === path)!.make().content;
}
