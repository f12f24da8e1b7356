import { stringify } from 'yaml';
import type { CorpusEssay } from '../../corpus/essay.ts';
import { Prose } from '../../corpus/prose.ts';
import { Random } from '../../corpus/random.ts';
import { writeText } from '../files.ts';
import { claimFile } from './claim.ts';
import { essayFile } from './essay.ts';
import { incidentFile } from './incident.ts';
import { claimId, incidentId } from './names.ts';
import { sourcesFile } from './sources.ts';

/** Writes `content/` as an author would: the essay, a note on each claim, a dossier on each incident, the sources. */
export function writeContent(folder: string, essays: Iterable<CorpusEssay>): void {
  writeText(
    folder,
    'content/site.yaml',
    stringify({
      title: 'Essays',
      tagline: 'Generated essays, to measure with.',
      language: 'en-GB',
      publisher: { name: 'Essays' },
      license: 'CC0-1.0',
    }),
  );
  for (const essay of essays) {
    // What the corpus has no words for gets words of its own, the same in every run.
    const prose = new Prose(new Random(Number(essay.slug.slice('essay-'.length)) * 104729));
    writeEssay(folder, essay);
    for (const claim of essay.claims) {
      writeText(folder, `content/claims/${essay.slug}/${claimId(claim)}.mdx`, claimFile(essay, claim, prose));
    }
    for (const incident of essay.incidents) {
      writeText(folder, `content/incidents/${incidentId(incident)}.mdx`, incidentFile(essay, incident, prose));
    }
    writeText(folder, `content/sources/${essay.slug}.yaml`, sourcesFile(essay, prose));
  }
}

export const writeEssay = (folder: string, essay: CorpusEssay): void =>
  writeText(folder, `content/essays/${essay.slug}.mdx`, essayFile(essay));
