import type { CorpusChart } from './essay.ts';
import { plural } from './inflection.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';
import { SOURCES } from './record.ts';

/** A poll drawn as lines over sixteen years, and one drawn as bars at three dates, each after a paragraph of its own. */
export function makeCharts(random: Random, prose: Prose, paragraphs: number): CorpusChart[] {
  const dates = Array.from({ length: 8 }, (_, index) => `${2010 + index * 2}-0${random.integer(1, 9)}`);
  const after = random.integer(1, paragraphs - 3);
  return [
    makeChart(random, prose, { kind: 'lines', after, answers: ['Good', 'Bad'], dates }),
    makeChart(random, prose, { kind: 'bars', after: after + 2, answers: ['For', 'Against'], dates: dates.slice(0, 3) }),
  ];
}

interface Poll extends Pick<CorpusChart, 'kind' | 'after'> {
  answers: [string, string];
  dates: string[];
}

function makeChart(random: Random, prose: Prose, { kind, after, answers, dates }: Poll): CorpusChart {
  const subject = plural(prose.noun());
  const waves = dates.map((date) => {
    const first = random.integer(5, 60);
    const second = random.integer(5, 95 - first);
    return { date, source: random.integer(1, SOURCES), shares: [first, second, 100 - first - second] };
  });
  return {
    kind,
    title: `What people think of ${subject}`,
    caption: prose.passage(25),
    question: `What do you think of ${subject}?`,
    after,
    series: [...answers, 'Neither'].map((label, answer) => ({
      label,
      points: waves.map(({ date, source, shares }) => ({ date, source, value: shares[answer]! })),
    })),
  };
}
