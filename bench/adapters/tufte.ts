import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusEssay } from '../corpus/essay.ts';
import type { Adapter } from './adapter.ts';
import { writeText } from './files.ts';
import { citesHtml, escape, incidentsHtml, paragraphsHtml, sourcesHtml } from './html.ts';
import { limit } from './limit.ts';
import { notInstalled, peerFolder } from './peer.ts';

function html(essay: CorpusEssay): string {
  const paragraphs = paragraphsHtml(
    essay,
    (claim, words, number) =>
      `<mark>${escape(words)}</mark><label for="sn-${number}" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-${number}" class="margin-toggle"/><span class="sidenote">${escape(claim.note)} ${citesHtml(claim.sources)}</span>`,
  );
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(essay.title)}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/tufte.min.css"></head><body><article>
<h1>${escape(essay.title)}</h1><p class="subtitle">${escape(essay.dek)}</p><section>
${paragraphs}
</section><section>${incidentsHtml(essay)}</section><section>${sourcesHtml(essay)}</section></article></body></html>`;
}

/** Tufte CSS: hand-written HTML, sidenotes that a checkbox opens on small screens, and web fonts. */
export const tufte: Adapter = {
  ...limit,
  name: 'tufte',
  missing: () => notInstalled('tufte'),
  write(folder, essays) {
    for (const essay of essays) this.touch(folder, essay);
    for (const name of ['tufte.min.css', 'et-book']) {
      cpSync(join(peerFolder('tufte'), 'node_modules/tufte-css', name), join(folder, 'site', name), {
        recursive: true,
      });
    }
  },
  touch: (folder, essay) => writeText(folder, `site/${essay.slug}/index.html`, html(essay)),
};
