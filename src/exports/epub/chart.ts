import { byQuestion } from '../../model/schema/chart.ts';
import { dateLabel } from '../../model/date.ts';
import type { Book } from './book.ts';
import { xml, type Markup } from '../../data/markup.ts';
import { cite } from './links.ts';

/** A chart as its table, which is the whole of it. */
export function chartFigure(book: Book, id: string): Markup {
  const chart = book.edition.chart(id);
  const { title, caption, population, unit } = chart;
  const { language } = book.edition.site;
  return xml`<figure class="chart" id="${id}">
<figcaption><b>${title}</b><br/>${caption}${population !== undefined && xml` Asked: ${population}.`}</figcaption>
<table>
<thead><tr><th>Answer</th><th>When</th><th>${unit === 'percent' ? '%' : unit}</th><th>n</th><th>Source</th></tr></thead>
${byQuestion(chart).map(
  ({ question, series }) => xml`<tbody>
${
  question &&
  xml`<tr><th colspan="5">${question.text}${question.original !== undefined && xml`<br/><i${question.language !== undefined && xml` lang="${question.language}" xml:lang="${question.language}"`}>${question.original}</i>`}${question.note !== undefined && xml`<br/><small>${question.note}</small>`}</th></tr>`
}
${series.flatMap(({ label, points }) =>
  points.map(
    ({ date, value, n, source, from_essay, note }, index) =>
      xml`<tr>${index === 0 && xml`<th rowspan="${points.length}">${label}</th>`}<td>${dateLabel(date, language, 'short')}</td><td>${value}</td><td>${n ?? '–'}</td><td>${cite(book, source)}${from_essay && ' only the essay gives it'}${note !== undefined && xml`<br/><small>${note}</small>`}</td></tr>`,
  ),
)}
</tbody>
`,
)}</table>
</figure>`;
}
