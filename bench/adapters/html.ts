import type { CorpusClaim, CorpusEssay } from '../corpus/essay.ts';

/* Pieces of hand-written HTML that more than one adapter needs. */

export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const citesHtml = (numbers: readonly number[]): string =>
  `[${numbers.map((number) => `<a href="#s${number}">${number}</a>`).join(', ')}]`;

/** The paragraphs; `mark` gives the HTML of a claim's words. `number` counts from 1. */
export const paragraphsHtml = (
  essay: CorpusEssay,
  mark: (claim: CorpusClaim, words: string, number: number) => string,
): string =>
  essay.paragraphs
    .map((parts) => {
      const html = parts.map((part) =>
        typeof part === 'string' ? escape(part) : mark(essay.claims[part.claim]!, part.text, part.claim + 1),
      );
      return `<p>${html.join('')}</p>`;
    })
    .join('\n');

export const sourcesHtml = (essay: CorpusEssay): string => {
  const items = essay.sources.map(
    (source) =>
      `<li id="s${source.n}">${escape(source.author)}. <a href="${source.url}">${escape(source.title)}</a>. <cite>${escape(source.publication)}</cite>, ${source.year}.</li>`,
  );
  return `<h2 id="sources">Sources</h2>\n<ol>\n${items.join('\n')}\n</ol>`;
};

export const incidentsHtml = (essay: CorpusEssay): string => {
  const items = essay.incidents.map(
    (incident) =>
      `<section id="${incident.id}"><h3>${escape(incident.title)}</h3><p><time datetime="${incident.iso}">${incident.date}</time>. ${escape(incident.summary)} ${citesHtml(incident.sources)}</p></section>`,
  );
  return `<aside><h2>Incidents</h2>\n${items.join('\n')}\n</aside>`;
};
