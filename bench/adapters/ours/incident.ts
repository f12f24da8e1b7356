import type { CorpusEssay, CorpusIncident } from '../../corpus/essay.ts';
import { countWords } from '../../corpus/inflection.ts';
import type { Prose } from '../../corpus/prose.ts';
import { towns } from '../../corpus/vocabulary.ts';
import { withFrontMatter } from './front-matter.ts';
import { beforeStop, cites, sourceId } from './names.ts';
import { shorten, shortSentence } from './shorten.ts';

/** A dossier. The corpus has a summary of 40 words, which is what happened here; `prose` makes up what else is required. */
export function incidentFile(essay: CorpusEssay, incident: CorpusIncident, prose: Prose): string {
  const sources = incident.sources.map((number) => sourceId(essay, number));
  return withFrontMatter(
    {
      title: incident.title,
      short: shorten(incident.title, 40),
      summary: summaryOf(incident.summary),
      date: incident.iso,
      place: placeOf(incident.place),
      parties: [`Council of ${incident.place}`, `People of ${incident.place}`],
      outcome: shortSentence(prose, 140),
      timeline: [{ date: incident.iso, text: prose.sentence(), sources }],
    },
    `## Background

${prose.sentence()}

## What happened

${beforeStop(incident.summary, cites(essay, incident.sources))}

## Outcome

${prose.sentence()}

## Since

${prose.sentence()}`,
  );
}

/** Whole sentences, of at most 30 words together; of a longer one its beginning. */
function summaryOf(text: string): string {
  const [first = '', ...others] = text.split(/(?<=\.) /);
  let summary = first;
  for (const sentence of others) {
    if (countWords(`${summary} ${sentence}`) > 30) break;
    summary += ` ${sentence}`;
  }
  return countWords(summary) <= 30 ? summary : `${summary.split(' ').slice(0, 30).join(' ')}.`;
}

/** The towns are made up; they are spread over Britain, so that maps have something to draw. */
function placeOf(name: string) {
  const index = towns.indexOf(name);
  return {
    name,
    country: 'GB',
    lat: Number((50.6 + (index % 7) * 1.1).toFixed(3)),
    lon: Number((-4.4 + (index % 5) * 1.1).toFixed(3)),
    precision: 'town',
  };
}
