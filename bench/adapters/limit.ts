import type { CorpusEssay } from '../corpus/essay.ts';
import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { citesHtml, escape, paragraphsHtml } from './html.ts';

const cites = (numbers: readonly number[]) => citesHtml(numbers).replace(/"/g, '');

/** The smallest HTML that keeps the text, its structure and every link between claim, note, incident and source. No style. */
export function minimalHtml(essay: CorpusEssay): string {
  const paragraphs = paragraphsHtml(
    essay,
    (_, words, number) => `<mark id=r${number}>${escape(words)}</mark><sup><a href=#n${number}>${number}</a></sup>`,
  ).replace(/<\/p>/g, '');
  const notes = essay.claims.map(
    (claim, index) => `<li id=n${index + 1}>${escape(claim.note)} ${cites(claim.sources)} <a href=#r${index + 1}>↩</a>`,
  );
  const incidents = essay.incidents.map(
    (incident) =>
      `<h3 id=${incident.id}>${escape(incident.title)}</h3><p><time datetime=${incident.iso}>${incident.date}</time>. ${escape(incident.summary)} ${cites(incident.sources)}`,
  );
  const sources = essay.sources.map(
    (source) =>
      `<li id=s${source.n}>${escape(source.author)}. <a href=${source.url}>${escape(source.title)}</a>. <cite>${escape(source.publication)}</cite>, ${source.year}.`,
  );
  return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${escape(essay.title)}</title>
<article><h1>${escape(essay.title)}</h1><p>${escape(essay.dek)}<p><time>${essay.date}</time>
${paragraphs}
<h2>Notes</h2><ol>
${notes.join('\n')}
</ol></article>
<aside><h2>Incidents</h2>
${incidents.join('\n')}
</aside><h2>Sources</h2><ol>
${sources.join('\n')}
</ol>`;
}

/** What nothing can be faster than: the bare text. */
export const limit: Adapter = {
  name: 'limit',
  missing: () => undefined,
  write(folder, essays) {
    for (const essay of essays) this.touch(folder, essay);
  },
  touch: (folder, essay) => writeText(folder, `site/${essay.slug}/index.html`, minimalHtml(essay)),
  output: 'site',
  caches: [],
  page: (essay) => `${essay.slug}/`,
};
