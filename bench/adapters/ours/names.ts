import type { CorpusClaim, CorpusEssay, CorpusIncident } from '../../corpus/essay.ts';

const LONGEST = 63;

/** Whole words of a slug, as many as an id may hold. */
const cut = (slug: string): string =>
  slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');

/** Unique within its essay: without the essay's own name. */
export const claimId = (claim: CorpusClaim): string => cut(claim.slug.replace(/^essay-\d+-/, ''));

export const incidentId = (incident: CorpusIncident): string => cut(incident.slug);

/** `adler-1975-00001-03`: unique over all essays. `number` counts from 1. */
export function sourceId(essay: CorpusEssay, number: number): string {
  const source = essay.sources[number - 1]!;
  const family = source.author.split(',')[0]!.toLowerCase();
  return `${family}-${source.year}-${essay.slug.slice('essay-'.length)}-${String(number).padStart(2, '0')}`;
}

/** The marks of sources, as they stand before a full stop. */
export const cites = (essay: CorpusEssay, numbers: readonly number[]): string =>
  numbers.map((number) => ` <Cite source="${sourceId(essay, number)}" />`).join('');

/** Puts marks before the last full stop of a text. */
export const beforeStop = (text: string, marks: string): string => text.replace(/\.$/, `${marks}.`);
