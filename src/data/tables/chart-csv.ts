import { quotedAs } from '../../model/schema/chart.ts';
import type { Chart, Edition } from '../../model/edition.ts';
import { dateOf } from '../../model/date/edtf.ts';
import { toCsv } from './csv.ts';

/** Every figure of a chart, one a row, in the order of the data. */
export function chartToCsv(chart: Chart, edition: Edition): string {
  const questions = new Map(chart.questions.map(({ id, text }) => [id, text]));
  return toCsv(
    {
      series: ({ series }) => series.label,
      question: ({ series }) => questions.get(series.question ?? ''),
      date_from: ({ days }) => days.first,
      date_to: ({ days }) => days.last,
      date: ({ point }) => point.date,
      value: ({ point }) => point.value,
      unit: () => chart.unit,
      n: ({ point }) => point.n,
      source_id: ({ point }) => point.source,
      source_address: ({ point }) => edition.source(point.source).URL,
      from_essay: ({ point }) => point.from_essay === true,
      quoted: ({ series, point }) => quotedAs(chart, series, point) !== undefined,
      note: ({ point }) => point.note,
    },
    chart.series.flatMap((series) => series.points.map((point) => ({ series, point, days: dateOf(point.date) }))),
  );
}
