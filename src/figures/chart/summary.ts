import { quotedAs, wavesOf, type ChartMeta, type ChartPoint } from '../../model/schema/chart.ts';
import { compareDates } from '../../model/date.ts';
import { joinTexts } from '../../model/join-texts.ts';
import type { Words } from '../../words/words.ts';
import { withUnit } from '../../words/with-unit.ts';

/** What a chart of lines shows, for those who do not see it: where each line begins, turns and ends, and what is quoted. */
export function summarise(chart: ChartMeta, words: Words): string {
  const { summary } = words.chart;
  const waves = wavesOf(chart.series);
  const date = (text: string | undefined) => (text === undefined ? '' : words.date(text));
  const figure = ({ value, date: when }: ChartPoint) => summary.figure(withUnit(value, chart.unit, words), date(when));

  const courses = chart.series.map(({ label, points }) => {
    const inTime = points.toSorted((a, b) => compareDates(a.date, b.date));
    const byValue = points.toSorted((a, b) => a.value - b.value || compareDates(a.date, b.date));
    const [first, last, lowest, highest] = [inTime[0], inTime.at(-1), byValue[0], byValue.at(-1)];
    if (!first || !last || !lowest || !highest || first === last)
      return summary.course(label, first ? [figure(first)] : []);
    const parts = [
      summary.figures(points.length),
      summary.ends(figure(first), figure(last)),
      ...(highest !== first && highest !== last ? [summary.highest(figure(highest))] : []),
      ...(lowest !== first && lowest !== last ? [summary.lowest(figure(lowest))] : []),
    ];
    return summary.course(label, parts);
  });
  const quoted = chart.series.flatMap((series) =>
    series.points
      .filter((point) => quotedAs(chart, series, point) !== undefined)
      .map((point) => `${series.label} ${figure(point)}`),
  );

  const sentences = [
    summary.lines(date(waves[0]), date(waves.at(-1))),
    ...courses,
    quoted.length > 0 && summary.quotes(quoted),
  ];
  return joinTexts(sentences, ' ');
}
