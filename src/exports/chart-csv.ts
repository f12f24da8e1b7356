import { quotedAs } from '../model/chart.ts';
import { readDate } from '../model/edtf.ts';
import type { Chart, Edition } from '../model/edition.ts';
import { toCsv } from './csv.ts';

const columns = [
  'series', 'question', 'date_from', 'date_to', 'date', 'value', 'unit', 'n', 'source_id', 'source_address', 'from_essay', 'quoted', 'note',
] as const; // prettier-ignore

/** Every figure of a chart, one a row, in the order of the data. */
export function chartToCsv(chart: Chart, edition: Edition): string {
  const questions = new Map(chart.questions.map(({ id, text }) => [id, text]));
  return toCsv(
    columns,
    chart.series.flatMap((series) =>
      series.points.map((point) => {
        const read = readDate(point.date);
        return {
          series: series.label,
          question: questions.get(series.question ?? ''),
          date_from: 'rule' in read ? undefined : read.first,
          date_to: 'rule' in read ? undefined : read.last,
          date: point.date,
          value: point.value,
          unit: chart.unit,
          n: point.n,
          source_id: point.source,
          source_address: edition.source(point.source).URL,
          from_essay: point.from_essay === true,
          quoted: quotedAs(chart, series, point) !== undefined,
          note: point.note,
        };
      }),
    ),
  );
}
