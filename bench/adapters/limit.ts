import type { CorpusChart, CorpusEssay } from '../corpus/essay.ts';
import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const cites = (numbers: readonly number[]): string =>
  `[${numbers.map((number) => `<a href=#s${number}>${number}</a>`).join(', ')}]`;

/** The smallest HTML that keeps the text, its structure and every link between claim, note, incident and source. No style. */
function minimalHtml(essay: CorpusEssay): string {
  const paragraphs = essay.paragraphs.flatMap((parts, index) => {
    const html = parts.map((part) =>
      typeof part === 'string'
        ? escape(part)
        : `<mark id=r${part.claim + 1}>${escape(part.text)}</mark><sup><a href=#n${part.claim + 1}>${part.claim + 1}</a></sup>`,
    );
    const charts = essay.charts.filter(({ after }) => after === index);
    return [`<p>${html.join('')}`, ...charts.map(chartHtml)];
  });
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
${paragraphs.join('\n')}
<h2>Notes</h2><ol>
${notes.join('\n')}
</ol></article>
<aside><h2>Incidents</h2>
${incidents.join('\n')}
</aside><h2>Sources</h2><ol>
${sources.join('\n')}
</ol>`;
}

/** Its figures alone: a drawing would not be text. */
function chartHtml({ title, caption, series }: CorpusChart): string {
  const head = series[0]!.points.map(({ date }) => `<th>${date}`);
  const rows = series.map(({ label, points }) => {
    const cells = points.map(({ value, source }) => `<td>${value} ${cites([source])}`);
    return `<tr><th>${escape(label)}${cells.join('')}`;
  });
  return `<figure><figcaption>${escape(title)}. ${escape(caption)}</figcaption><table><tr><td>${head.join('')}${rows.join('')}</table></figure>`;
}

/** What nothing can be faster than: the bare text. */
export const limit: Adapter = {
  name: 'limit',
  missing: () => undefined,
  prepare: () => {},
  write: (folder, essay) => writeText(folder, `site/${essay.slug}/index.html`, minimalHtml(essay)),
  output: 'site',
  caches: [],
  page: (essay) => `${essay.slug}/`,
};
