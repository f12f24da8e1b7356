import type { CorpusEssay } from '../corpus/essay.ts';
import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { citesHtml, escape } from './html.ts';
import { limit, minimalHtml } from './limit.ts';

const css = `:root{color-scheme:light dark;--r:#b33;--m:#777}body{font:1.1rem/1.6 Georgia,serif;max-width:75rem;margin:0 auto;padding:0 1rem}
h1,h2,h3{line-height:1.2}mark{background:none;border-bottom:2px solid var(--r);color:inherit}.n{display:block;font-size:.85rem;color:var(--m);border-left:2px solid var(--r);padding:0 .6rem;margin:.5rem 0}
sup a{color:var(--r);text-decoration:none}a{color:inherit}aside{font-size:.9rem}aside h3{font-size:1rem;margin:1rem 0 0}aside p{margin:0}:target{background:#ff06}
@media(min-width:64rem){body{display:grid;grid-template-columns:minmax(0,1fr) 17rem;gap:2rem}article{padding-right:17rem;position:relative}.n{float:right;clear:right;width:15rem;margin-right:-17rem}aside{grid-column:2}section{grid-column:1/-1}}`;

/** Each note stands where its claim ends, and floats into the margin where there is one. */
const styledHtml = (essay: CorpusEssay): string =>
  minimalHtml(essay)
    .replace('<article>', `<style>${css}</style><article>`)
    .replace(/<sup><a href=#n(\d+)>\d+<\/a><\/sup>/g, (_, number: string) => {
      const claim = essay.claims[Number(number) - 1]!;
      return `<sup><a href=#n${number}>${number}</a></sup><small class=n id=n${number}>${number}. ${escape(claim.note)} ${citesHtml(claim.sources).replace(/"/g, '')}</small>`;
    })
    .replace(/<h2>Notes<\/h2><ol>[\s\S]*?<\/ol><\/article>/, '</article>')
    .replace('</aside><h2>Sources</h2><ol>', '</aside><section><h2>Sources</h2><ol>');

/** What the layout of an annotated essay itself must cost: the limit with margin notes, a sidebar and dark mode. */
export const limitStyled: Adapter = {
  ...limit,
  name: 'limit-styled',
  touch: (folder, essay) => writeText(folder, `site/${essay.slug}/index.html`, styledHtml(essay)),
};
