import { expect, test } from 'vitest';
import { chartToCsv } from '../../src/data/tables/chart-csv.ts';
import { toCsv } from '../../src/data/tables/csv.ts';
import { chartSchema } from '../../src/model/schema/chart.ts';
import type { Chart, Edition } from '../../src/model/edition.ts';

/** Reads CSV by the grammar of RFC 4180, one character after the other; throws at what the grammar does not allow. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A byte order mark comes first.
  let at = 1;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('A quotation mark is left open.');
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`${JSON.stringify(text[at])} stands bare at ${at}.`);
        field += text[at++];
      }
    }
    row.push(field);
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ',') at++;
    else throw new Error(`The field that ends at ${at} is followed by neither a comma nor the end of the line.`);
  }
  if (row.length > 0) throw new Error('The last line is not ended.');
  return rows;
}

test('quotation marks, commas, line breaks and all scripts survive', () => {
  const rows = [
    { said: 'plain', by: '' },
    { said: 'one, two', by: '"Anna"' },
    { said: 'over\ntwo lines', by: 'over\r\ntwo more' },
    { said: 'прямая военная поддержка', by: '橋 😀 عربي' },
    { said: '"', by: ',' },
    { said: ' spaces kept ', by: '""' },
  ];

  expect(readCsv(toCsv({ said: ({ said }) => said, by: ({ by }) => by }, rows))).toEqual([
    ['said', 'by'],
    ...rows.map(({ said, by }) => [said, by]),
  ]);
});

test('lines end in CRLF, only what needs them has quotation marks, and what is missing is empty', () => {
  expect(
    toCsv<{ a: string | number; b: boolean | undefined }>({ a: ({ a }) => a, b: ({ b }) => b }, [
      { a: 1, b: undefined },
      { a: 'x,y', b: false },
    ]),
  ).toBe('\uFEFFa,b\r\n1,\r\n"x,y",false\r\n');
});

const cell = (text: string | number) => readCsv(toCsv<string | number>({ a: (row) => row }, [text]))[1]?.[0];

test.each(['=1+1', '+49 30', '-2 + 3', '@SUM(A1)', '＝1', '\t=1', '\r\n=1', '-0044-03-15'])(
  'a text that a spreadsheet would run as a formula is guarded by an apostrophe: %j',
  (text) => {
    expect(cell(text)).toBe(`'${text}`);
  },
);

test('a guarded text gets one apostrophe more, so that taking one away gives what was written', () => {
  expect(cell("'=1+1")).toBe("''=1+1");
});

test('numbers, and texts that no spreadsheet would run, stand as they are', () => {
  expect([-56.4371, 0, 'a = b', "'tis", ' =1', '2018-02~'].map(cell)).toEqual([
    '-56.4371',
    '0',
    'a = b',
    "'tis",
    ' =1',
    '2018-02~',
  ]);
});

const chart: Chart = {
  id: 'trust',
  ...chartSchema.parse({
    title: 'Trust in bridges',
    caption: 'Asked twice.',
    unit: 'percent',
    kind: 'lines',
    questions: [{ id: 'trust', text: 'Do you trust "modern", light bridges?' }],
    series: [
      {
        label: 'Good',
        question: 'trust',
        points: [
          { date: '2021-11-25/2021-12-01', value: 45, n: 1603, source: 'report-1880' },
          { date: '2022-02', value: 35.5, source: 'essay-1881', note: 'Only the essay\nhas it.', from_essay: true },
        ],
      },
      { label: 'Spans, any', points: [{ date: '1879/..', value: 0, source: 'essay-1881' }] },
    ],
    highlight: [{ series: 'Good', date: '2022-02', as: 'A third' }],
  }),
};
/** What the export asks of an edition. */
const edition = {
  source: (id: string) => ({ id, ...(id === 'report-1880' && { URL: 'https://example.org/report?a=1,2' }) }),
} as unknown as Edition;

test('every figure of a chart is a row with its question, dates and source', () => {
  expect(readCsv(chartToCsv(chart, edition))).toEqual([
    ['series', 'question', 'date_from', 'date_to', 'date', 'value', 'unit', 'n', 'source_id', 'source_address', 'from_essay', 'quoted', 'note'],
    ['Good', 'Do you trust "modern", light bridges?', '2021-11-25', '2021-12-01', '2021-11-25/2021-12-01', '45', 'percent', '1603', 'report-1880', 'https://example.org/report?a=1,2', 'false', 'false', ''],
    ['Good', 'Do you trust "modern", light bridges?', '2022-02-01', '2022-02-28', '2022-02', '35.5', 'percent', '', 'essay-1881', '', 'true', 'true', 'Only the essay\nhas it.'],
    ['Spans, any', '', '1879-01-01', '', '1879/..', '0', 'percent', '', 'essay-1881', '', 'false', 'false', ''],
  ]); // prettier-ignore
});
