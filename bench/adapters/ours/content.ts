import { stringify } from 'yaml';
import type { CorpusEssay } from '../../corpus/essay.ts';
import { Prose } from '../../corpus/prose.ts';
import { Random } from '../../corpus/random.ts';
import { chartFile } from './chart.ts';
import { claimFile } from './claim.ts';
import { essayFile } from './essay.ts';
import { incidentFile } from './incident.ts';
import { chartId, claimId, incidentId } from './names.ts';
import { sourcesFile } from './sources.ts';

export const siteFile = stringify({
  title: 'Essays',
  tagline: 'Generated essays, to measure with.',
  language: 'en-GB',
  publisher: { name: 'Essays' },
  license: 'CC0-1.0',
});

/** `content/` as an author would write it: the essay, a note on each claim, a dossier on each incident, charts, sources. */
export function* essayFiles(essay: CorpusEssay): Generator<[path: string, text: string]> {
  // What the corpus has no words for gets words of its own, the same in every run.
  const prose = new Prose(new Random(Number(essay.slug.slice('essay-'.length)) * 104729));
  yield [`content/essays/${essay.slug}.mdx`, essayFile(essay, prose)];
  for (const claim of essay.claims) {
    yield [`content/claims/${essay.slug}/${claimId(claim)}.mdx`, claimFile(essay, claim, prose)];
  }
  for (const incident of essay.incidents) {
    yield [`content/incidents/${incidentId(incident)}.mdx`, incidentFile(essay, incident, prose)];
  }
  for (const chart of essay.charts) yield [`content/charts/${chartId(essay, chart)}.yaml`, chartFile(essay, chart)];
  yield [`content/sources/${essay.slug}.yaml`, sourcesFile(essay, prose)];
}
