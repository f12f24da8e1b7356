import { stringify } from 'yaml';
import type { CorpusEssay, CorpusSource } from '../../corpus/essay.ts';
import type { Prose } from '../../corpus/prose.ts';
import { sourceId } from './names.ts';

/** The list of an essay's sources, in CSL. What each says that matters is made up by `prose`. */
export const sourcesFile = (essay: CorpusEssay, prose: Prose): string =>
  stringify(
    essay.sources.map((source) => entryOf(essay, source, prose)),
    { lineWidth: 0 },
  );

function entryOf(essay: CorpusEssay, source: CorpusSource, prose: Prose) {
  const [family, given] = source.author.split(', ');
  return {
    id: sourceId(essay, source.n),
    type: source.publication.endsWith('Gazette') ? 'article-newspaper' : 'article-journal',
    title: source.title,
    author: [{ family, given }],
    'container-title': source.publication,
    issued: String(source.year),
    URL: source.url,
    language: 'en',
    custom: {
      read: source.n % 5 === 0 ? 'part' : 'whole',
      about: prose.sentence(),
      ...(source.n % 6 === 0 && { stance: 'party to the dispute' }),
    },
  };
}
