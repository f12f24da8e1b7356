import { quotedAs, wavesOf, withUnit, type ChartMeta, type ChartPoint } from '../../model/schema/chart.ts';
import { compareDates, dateLabel } from '../../model/date.ts';
import { joinTexts } from '../../model/join-texts.ts';

/** What a chart of lines shows, for those who do not see it: where each line begins, turns and ends, and what is quoted. */
export function summarise(chart: ChartMeta, language: string): string {
  const waves = wavesOf(chart.series);
  const date = (text: string | undefined) => (text === undefined ? '' : dateLabel(text, language));
  const figure = ({ value, date: when }: ChartPoint) => `${withUnit(value, chart.unit)} (${date(when)})`;

  const courses = chart.series.map(({ label, points }) => {
    const inTime = points.toSorted((a, b) => compareDates(a.date, b.date));
    const byValue = points.toSorted((a, b) => a.value - b.value || compareDates(a.date, b.date));
    const [first, last, lowest, highest] = [inTime[0], inTime.at(-1), byValue[0], byValue.at(-1)];
    if (!first || !last || !lowest || !highest || first === last) return `${label}: ${first ? figure(first) : ''}.`;
    const parts = [
      `${points.length} figures`,
      `from ${figure(first)} to ${figure(last)}`,
      highest !== first && highest !== last && `highest ${figure(highest)}`,
      lowest !== first && lowest !== last && `lowest ${figure(lowest)}`,
    ];
    return `${label}: ${joinTexts(parts, ', ')}.`;
  });
  const quoted = chart.series.flatMap((series) =>
    series.points
      .filter((point) => quotedAs(chart, series, point) !== undefined)
      .map((point) => `${series.label} ${figure(point)}`),
  );

  const sentences = [
    `Lines from ${date(waves[0])} to ${date(waves.at(-1))}.`,
    ...courses,
    quoted.length > 0 && `The essay quotes ${joinTexts(quoted, '; ')}.`,
  ];
  return joinTexts(sentences, ' ');
}
