import { stringify } from 'yaml';
import type { CorpusChart, CorpusEssay } from '../../corpus/essay.ts';
import { sourceId } from './names.ts';

/** The file of a chart, with what a poll has to tell: its question, and whom it asked. */
export const chartFile = (essay: CorpusEssay, { kind, title, caption, question, series }: CorpusChart): string =>
  stringify(
    {
      title,
      caption,
      unit: 'percent',
      kind,
      questions: [{ id: 'asked', text: question }],
      population: 'Adults, nationwide',
      series: series.map(({ label, points }) => ({
        label,
        question: 'asked',
        points: points.map(({ date, value, source }) => ({ date, value, n: 1600, source: sourceId(essay, source) })),
      })),
    },
    { lineWidth: 0 },
  );
