import { expect, test } from 'vitest';
import { briefCaption, briefly, tellRest } from '../../src/figures/chart/brief.ts';
import { drawLines } from '../../src/figures/chart/lines.ts';
import { drawPanels } from '../../src/figures/chart/panels.ts';
import { spread } from '../../src/figures/chart/spread.ts';
import { summarise } from '../../src/figures/chart/summary.ts';
import { wordsFor } from '../../src/words/words.ts';
import { chartSchema, type ChartMeta } from '../../src/model/schema/chart.ts';

/** A chart of shares; each series is a label and its figures by date. */
function shares(kind: ChartMeta['kind'], series: Record<string, Record<string, number>>, more: object = {}): ChartMeta {
  return chartSchema.parse({
    title: 'Trust in bridges',
    caption: 'Asked every spring.',
    unit: 'percent',
    kind,
    series: Object.entries(series).map(([label, figures]) => ({
      label,
      points: Object.entries(figures).map(([date, value]) => ({ date, value, source: 'report-1880' })),
    })),
    ...more,
  });
}

const draw = (series: Record<string, Record<string, number>>, more?: object) =>
  drawLines(shares('lines', series, more), wordsFor('en-GB'));

/** How far a figure is down the plot. */
const depth = ({ top, bottom }: { top: number; bottom: number }, y: number) =>
  Number(((y - top) / (bottom - top)).toFixed(4));

test('a figure stands at the middle of its field dates across, and at its share between 0 and 100 percent down', () => {
  const drawing = draw({ Good: { '2020-01-01': 0, '2020-01-05/2020-01-07': 25, '2020-01-11': 100 } });

  expect(drawing.lines[0]?.marks.map(({ x, y }) => [x, depth(drawing, y)])).toEqual([
    [0, 1],
    [50, 0.75],
    [100, 0],
  ]);
});

test.each([
  ['nothing is quoted', 0, 300],
  ['a wave is quoted', 1, 300],
  ['so many waves are quoted that there is no room for the lines', 9, 416],
])('where %s, %i of ten, the drawing is %i pixels high', (_, quoted, height) => {
  const waves = Array.from({ length: 10 }, (_, year) => String(2010 + year));
  const drawing = draw(
    { Good: Object.fromEntries(waves.map((wave) => [wave, 100])) },
    { highlight: waves.slice(0, quoted).map((date) => ({ series: 'Good', date, as: 'All like bridges' })) },
  );

  expect(drawing.height).toBe(height);
});

test('figures are joined in time order, whatever the order of the data', () => {
  const { lines } = draw({ Good: { '2021': 60, '2020': 50, '2022': 70 } });

  expect(lines[0]?.marks.map(({ date }) => date)).toEqual(['2020', '2021', '2022']);
});

test('the axis of shares goes from 0 to 100 percent even where all are low', () => {
  const { values } = draw({ Good: { '2020': 3, '2021': 4 } });

  expect(values.map(({ label }) => label)).toEqual(['0%', '25%', '50%', '75%', '100%']);
});

test('another unit has an axis from 0 to past its highest figure, and stands beside the drawing, as it may be long', () => {
  const { values } = draw({ Span: { '1879': 75, '1890': 521 } }, { unit: 'm' });

  expect(values.map(({ label }) => label)).toEqual(['0', '200', '400', '600']);
});

test('no more than five years are labelled', () => {
  const { times } = draw({ Good: { '2009-04': 41, '2024-09': 14 } });

  expect(times.flatMap(({ label }) => label ?? [])).toEqual(['2010', '2015', '2020']);
});

test('a line is dotted where a wave between two figures lacks its own', () => {
  const { lines } = draw({
    Good: { '2020': 50, '2021': 51, '2022': 52, '2023': 53 },
    Bad: { '2020': 40, '2022': 42, '2023': 43 },
  });

  expect(lines.map(({ links }) => links.map(({ kind }) => kind))).toEqual([
    ['whole', 'whole', 'whole'],
    ['dotted', 'whole'],
  ]);
});

test('a line is dotted over a wait that is much longer than usual and open over one that is longer still', () => {
  const { lines } = draw({
    Good: { '2020-01': 50, '2020-02': 51, '2020-03': 52, '2020-04': 53, '2020-10': 54, '2022-10': 55 },
  });

  expect(lines[0]?.links).toEqual([
    { from: 0, to: 1, kind: 'whole' },
    { from: 1, to: 2, kind: 'whole' },
    { from: 2, to: 3, kind: 'whole' },
    { from: 3, to: 4, kind: 'dotted' },
  ]);
});

test('a quoted figure is ringed and told at the head of a hairline that ends at it', () => {
  const drawing = draw(
    { Good: { '2020': 50, '2021-11-25/2021-12-01': 45 }, Bad: { '2020': 30, '2021-11-25/2021-12-01': 43 } },
    { highlight: [{ series: 'Bad', date: '2021-11-25/2021-12-01', as: 'Two in five dislike bridges' }] },
  );

  expect(drawing.lines.map(({ marks }) => marks.map(({ quoted }) => quoted))).toEqual([
    [false, false],
    [false, true],
  ]);
  expect(
    drawing.callouts.map(({ x, side, bottom, rows }) => ({
      x,
      side,
      bottom: depth(drawing, bottom),
      rows: rows.map(({ parts }) => parts),
    })),
  ).toEqual([{ x: 100, side: 'left', bottom: 0.57, rows: [[{ text: 'Nov 2021' }, { text: '43% Bad', line: 1 }]] }]);
});

test('where a wave is quoted of several lines, its hairline goes down to the lowest', () => {
  const drawing = draw(
    { Good: { '2020': 50, '2021': 75 }, Bad: { '2020': 30, '2021': 25 }, Neither: { '2020': 10, '2021': 10 } },
    { highlight: ['Good', 'Bad'].map((series) => ({ series, date: '2021', as: 'Quoted' })) },
  );

  expect(drawing.callouts.map(({ bottom }) => depth(drawing, bottom))).toEqual([0.75]);
});

test('the plot begins so low that what is quoted ends above the highest line', () => {
  const waves = Array.from({ length: 9 }, (_, year) => String(2010 + year));
  const { top, bottom } = draw(
    { Good: Object.fromEntries(waves.map((wave) => [wave, 75])) },
    { highlight: waves.map((date) => ({ series: 'Good', date, as: 'All like bridges' })) },
  );

  expect([top, bottom]).toEqual([191.5, 321.5]);
});

test('an axis of some months names months, one of some weeks or days each day once', () => {
  const labels = (...dates: string[]) =>
    draw({ Good: Object.fromEntries(dates.map((date) => [date, 50])) }).times.flatMap(({ label }) => label ?? []);

  expect([
    labels('2020-11-10', '2021-03-20'),
    labels('2020-11-10', '2020-11-28'),
    labels('2020-11-10', '2020-11-12'),
    labels('2020-11-10'),
  ]).toEqual([
    ['Dec 2020', 'Jan 2021', 'Feb 2021', 'Mar 2021'],
    ['15 Nov', '22 Nov'],
    ['11 Nov', '12 Nov'],
    ['10 Nov'],
  ]);
});

test('figures that only the essay gives are told from the others', () => {
  const { lines } = draw(
    {},
    {
      series: [
        {
          label: 'Good',
          points: [
            { date: '2020', value: 50, source: 'report-1880' },
            { date: '2021', value: 45, source: 'essay-1881', from_essay: true },
          ],
        },
      ],
    },
  );

  expect(lines[0]?.marks.map(({ fromEssay }) => fromEssay)).toEqual([false, true]);
});

test('what is quoted stands above the highest figure and within the drawing, each row below the one before', () => {
  const { callouts, lines } = draw(
    { Good: { '2020': 50, '2021': 45, '2022': 100 }, Bad: { '2020': 30, '2021': 43, '2022': 0 } },
    {
      highlight: ['2021', '2022'].flatMap((date) => ['Good', 'Bad'].map((series) => ({ series, date, as: 'Quoted' }))),
    },
  );
  const baselines = callouts.flatMap(({ rows }) => rows.map(({ y }) => y));
  const highest = Math.min(...lines.flatMap(({ marks }) => marks.map(({ y }) => y)));

  expect(callouts.map(({ date }) => date)).toEqual(['2022', '2021']);
  expect(Math.min(...baselines)).toBeGreaterThan(13);
  expect(Math.max(...baselines)).toBeLessThan(highest);
  expect(baselines.slice(1).every((y, index) => y - (baselines[index] ?? y) >= 17)).toBe(true);
});

test('the labels at the ends of lines that meet do not collide, and none falls below the plot', () => {
  const { lines, bottom } = draw({
    Good: { '2020': 50, '2021': 2 },
    Bad: { '2020': 50, '2021': 1 },
    Neither: { '2020': 50, '2021': 0 },
  });
  const baselines = lines.map(({ end }) => end.y);

  expect(baselines.map((y, index) => y - (baselines[index - 1] ?? y - 17))).toEqual([17, 17, 17]);
  expect(Math.max(...baselines)).toBeLessThan(bottom);
});

test('a long label at the end of a line is broken into rows and gets more room', () => {
  const { room, lines } = draw({ 'Trusts neither bridges nor engineers': { '2020': 50, '2021': 45 } });

  expect(room).toBe('long');
  expect(lines[0]?.end.rows).toEqual(['Trusts neither', 'bridges nor', 'engineers 45%']);
});

test('labels that overlap only once others have been moved are moved with them, those above stay', () => {
  const labels = [20, 50, 100, 111, 112].map((middle) => ({ middle, height: 10 }));

  expect(spread(labels, 300).map(({ middle }) => Math.round(middle))).toEqual([20, 50, 98, 108, 118]);
});

test('labels that overlap are moved as little as can be, others not at all', () => {
  expect(
    spread(
      [
        { middle: 100, height: 20 },
        { middle: 10, height: 20 },
        { middle: 110, height: 20 },
      ],
      300,
    ).map(({ middle }) => middle),
  ).toEqual([95, 10, 115]);
});

test('the text for those who do not see the lines tells their course and what is quoted', () => {
  const chart = shares(
    'lines',
    { Good: { '2019': 41, '2020-02': 63, '2021': 14 } },
    { highlight: [{ series: 'Good', date: '2020-02', as: 'Most like bridges' }] },
  );

  expect(summarise(chart, wordsFor('en-GB'))).toBe(
    'Lines from 2019 to 2021. Good: 3 figures, from 41% (2019) to 14% (2021), highest 63% (February 2020). The essay quotes Good 63% (February 2020).',
  );
});

const asked = (label: string, question: string, figures: Record<string, number>, n?: number) => ({
  label,
  question,
  points: Object.entries(figures).map(([date, value]) => ({ date, value, source: 'report-1880', ...(n && { n }) })),
});
const troops = chartSchema.parse({
  title: 'Bridges and tunnels',
  caption: 'Two polls.',
  unit: 'percent',
  kind: 'bars',
  questions: [
    { id: 'bridges', text: 'Should we build bridges?' },
    { id: 'tunnels', text: 'Do you like tunnels?' },
  ],
  series: [
    asked('Liking: yes', 'tunnels', { '2015-10': 72 }, 1600),
    asked('Liking: no', 'tunnels', { '2015-10': 20 }, 1600),
    asked('Against bridges', 'bridges', { '2015-09': 69, '2015-10': 66 }),
    asked('Definitely against bridges', 'bridges', { '2015-09': 39 }),
    asked('Rather against bridges', 'bridges', { '2015-09': 30 }),
    asked('For bridges', 'bridges', { '2015-09': 14 }),
  ],
  highlight: [
    { series: 'Against bridges', date: '2015-09', as: 'Nobody wants bridges' },
    { series: 'Liking: yes', date: '2015-10', as: 'Everybody wants tunnels' },
  ],
});

test('each question has a panel with its waves side by side, in the order of the questions', () => {
  const panels = drawPanels(troops);

  expect(panels.map(({ question, waves }) => [question?.text, waves])).toEqual([
    [
      'Should we build bridges?',
      [
        { date: '2015-09', n: undefined },
        { date: '2015-10', n: undefined },
      ],
    ],
    ['Do you like tunnels?', [{ date: '2015-10', n: 1600 }]],
  ]);
});

test('the parts of an answer that adds several begin where the part before ends, and are labelled by what is theirs', () => {
  const [bridges] = drawPanels(troops);

  expect(bridges?.answers.map(({ label, part, bars: [first] }) => [label, part, first?.start, first?.length])).toEqual([
    ['Against bridges', false, 0, 69],
    ['Definitely', true, 0, 39],
    ['Rather', true, 39, 30],
    ['For bridges', false, 0, 14],
  ]);
});

test('an answer has no bar in a wave that lacks its figure', () => {
  const [bridges] = drawPanels(troops);

  expect(bridges?.answers.map(({ bars }) => bars.map((bar) => bar?.point.value))).toEqual([
    [69, 66],
    [39, undefined],
    [30, undefined],
    [14, undefined],
  ]);
});

test('a part begins where those before it end that were answered in its wave', () => {
  const [panel] = drawPanels(
    shares('bars', {
      Against: { '2020': 70, '2021': 60 },
      'Definitely against': { '2020': 40 },
      'Rather against': { '2020': 30, '2021': 60 },
    }),
  );

  expect(panel?.answers.map(({ bars }) => bars.map((bar) => bar && [bar.start, bar.length]))).toEqual([
    [
      [0, 70],
      [0, 60],
    ],
    [[0, 40], undefined],
    [
      [40, 30],
      [0, 60],
    ],
  ]);
});

test('figures that are all nought have bars of no length', () => {
  const [panel] = drawPanels(shares('bars', { Fallen: { '2020': 0 } }, { unit: 'bridges' }));

  expect(panel?.answers.map(({ bars: [bar] }) => bar?.length)).toEqual([0]);
});

test('a topic with which all answers to a question begin is left out of their labels', () => {
  const [, tunnels] = drawPanels(troops);

  expect(tunnels?.answers.map(({ label }) => label)).toEqual(['Yes', 'No']);
});

test('a panel knows its figures that the essay quotes, and as what', () => {
  const panels = drawPanels(troops);

  expect(panels.map(({ quoted }) => quoted.map((bar) => [bar.point.value, bar.quotedAs]))).toEqual([
    [[69, 'Nobody wants bridges']],
    [[72, 'Everybody wants tunnels']],
  ]);
});

const wavesOf = ({ series }: ChartMeta) =>
  Object.fromEntries(series.map(({ label, points }) => [label, points.map(({ date }) => date)]));

test('shown briefly, lines begin seven waves before the first that is quoted and end seven after the last', () => {
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, year) => String(from + year));
  const all = Object.fromEntries(years(2000, 2024).map((year) => [year, 50]));
  const chart = shares(
    'lines',
    { Good: all, Bad: { '2001': 40 } },
    { highlight: ['2010', '2012'].map((date) => ({ series: 'Good', date, as: 'Quoted' })) },
  );

  expect(wavesOf(briefly(chart))).toEqual({ Good: years(2003, 2019) });
  expect(briefly({ ...chart, highlight: [] })).toEqual({ ...chart, highlight: [] });
});

test('shown briefly, bars are those answers that are quoted, in every wave in which they were given', () => {
  expect(wavesOf(briefly(troops))).toEqual({ 'Liking: yes': ['2015-10'], 'Against bridges': ['2015-09', '2015-10'] });
});

test('shown briefly, an answer to another question that has the name of a quoted one is left out', () => {
  const series = [asked('Yes', 'bridges', { '2015-09': 14 }), asked('Yes', 'tunnels', { '2015-10': 72 })];
  const { series: shown } = briefly({ ...troops, series, highlight: [{ series: 'Yes', date: '2015-10', as: 'All' }] });

  expect(shown.map(({ question }) => question)).toEqual(['tunnels']);
});

test('shown briefly, bars of which none is quoted are the sums of the first question', () => {
  expect(wavesOf(briefly({ ...troops, highlight: [] }))).toEqual({
    'Against bridges': ['2015-09', '2015-10'],
    'For bridges': ['2015-09'],
  });
});

test('shown briefly, seven bars and more are reduced to what is quoted, or to the last wave', () => {
  const years = Object.fromEntries(['2018', '2019', '2020', '2021'].map((year) => [year, 50]));
  const chart = shares('bars', { Good: years, Bad: years });

  expect(wavesOf(briefly(chart))).toEqual({ Good: ['2021'], Bad: ['2021'] });
  expect(
    wavesOf(
      briefly({
        ...chart,
        highlight: [
          { series: 'Good', date: '2019', as: 'Quoted' },
          { series: 'Bad', date: '2020', as: 'Quoted' },
        ],
      }),
    ),
  ).toEqual({ Good: ['2019', '2020'], Bad: ['2019', '2020'] });
});

test('shown briefly, a chart has the first sentence of its caption', () => {
  const caption = 'Asked by Dr Smith, in spring; 3.4 points either way. Rounded shares may add to 99.';

  expect(briefCaption({ ...troops, caption }, 'en-GB')).toBe('Asked by Dr Smith, in spring; 3.4 points either way.');
});

test('what is told where a chart is shown whole is counted by its questions, or by its figures', () => {
  expect(tellRest(troops, wordsFor('en-GB'))).toBe('All 2 questions, wording and sources');
  expect(tellRest(shares('lines', { Good: { '2020-05': 50, '2021': 51 } }), wordsFor('en-GB'))).toBe(
    'All 2 figures since May 2020, and sources',
  );
});
