import type { CorpusChart, CorpusClaim, CorpusEssay, CorpusIncident } from '../../corpus/essay.ts';

/** As short as the names that the peers’ pages have. Unique within its essay. */
export const claimId = ({ id }: CorpusClaim): string => id;

/** `e1-i12`: unique over all essays. */
export const incidentId = ({ id, slug }: CorpusIncident): string => `${numberOf(slug)}-${id}`;

/** `e1-s30`: unique over all essays. `number` counts from 1. */
export const sourceId = ({ slug }: CorpusEssay, number: number): string => `${numberOf(slug)}-s${number}`;

/** `e1-bars`: unique over all essays. */
export const chartId = ({ slug }: CorpusEssay, { kind }: CorpusChart): string => `${numberOf(slug)}-${kind}`;

const numberOf = (slug: string) => `e${Number(/^essay-(\d+)/.exec(slug)![1])}`;

/** The marks of sources, as they stand before a full stop. */
export const cites = (essay: CorpusEssay, numbers: readonly number[]): string =>
  numbers.map((number) => ` <Cite source="${sourceId(essay, number)}" />`).join('');

/** Puts marks before the last full stop of a text. */
export const beforeStop = (text: string, marks: string): string => text.replace(/\.$/, `${marks}.`);
