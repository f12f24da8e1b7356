import type { ReadingMeasurements } from '../reading/measurements.ts';
import { median, quantile } from '../measure/statistics.ts';
import { goalTable } from './goals.ts';
import { machineLine } from './machine.ts';
import { ratiosOf, readingGoals } from './reading-goals.ts';
import { fixed, table } from './table.ts';

/** What `npm run bench:reading` has measured, beside its goals. */
export function readingReport(measured: ReadingMeasurements): string {
  const rounds = new Set(measured.visits.map(({ round }) => round)).size;
  const spread = (key: 'firstPaint' | 'largestPaint') => {
    const ratios = ratiosOf(measured, key);
    return `${fixed(quantile(ratios, 0.25), 2)}–${fixed(quantile(ratios, 0.75), 2)}`;
  };
  return `${machineLine(measured.machine, `Chromium ${measured.chromium}`)}

${goalTable(readingGoals(measured))}

Of the essay that is published here, as \`npm run build\` made it. Where many claims or pages are looked at, the figure is the worst of
them. Clicks are counted from the words of a claim in the middle of the screen; what can be read within a screen of them has taken none. Words restate a
claim where seven of them in a row stand in its statement too. ${rounds} interleaved rounds of arrival: slow 4G (150 ms, 1.6 Mbit/s),
processor 4 times slower, 412 × 823, empty cache, and a host that sends ten packets in the first round trip and twice as many in each that
follows, as TCP does; each round’s time is divided by that of the same words in bare HTML. Quartiles of FCP: ${spread('firstPaint')}, of LCP:
${spread('largestPaint')}. Printed on A4 with script off.

### Where notes move the text, or need more clicks

${waysTable(measured)}

### On paper

${paperTable(measured)}

### Rules that are broken

${rulesTable(measured)}
`;
}

function waysTable({ ways }: ReadingMeasurements): string {
  const clicks = (value: number | null | undefined) =>
    value === undefined ? '' : value === null ? 'not found' : String(value);
  const isMore = (value: number | null | undefined, most: number) => value === null || (value ?? 0) > most;
  const found = ways.filter(
    ({ moved, verdict, against, source }) =>
      moved !== 0 || isMore(verdict, 0) || isMore(against, 1) || isMore(source, 2),
  );
  if (found.length === 0) return 'Nowhere.';
  return table(
    ['claim', 'width', 'moved px', 'verdict', 'against', 'source'],
    found.map(({ claim, width, moved, verdict, against, source }) => [
      claim,
      String(width),
      fixed(moved),
      ...[verdict, against, source].map(clicks),
    ]),
  );
}

function paperTable({ sheets }: ReadingMeasurements): string {
  return table(
    ['page', 'pages', 'median', 'longest', ''],
    [...Map.groupBy(sheets, ({ kind }) => kind)].map(([kind, all]) => {
      const counts = all.map((one) => one.sheets);
      const longest = Math.max(...counts);
      return [
        kind,
        String(all.length),
        fixed(median(counts)),
        String(longest),
        all.find((one) => one.sheets === longest)!.page,
      ];
    }),
  );
}

function rulesTable({ violations, invalid = [] }: ReadingMeasurements): string {
  const found = [
    ...violations.flatMap(({ found, kind, theme, width }) =>
      found.map((one) => ({ rule: one.split(':')[0]!, page: `${kind}, ${theme}, ${width}` })),
    ),
    ...invalid.map((one) => ({ rule: 'valid HTML', page: one.split(':')[0]! })),
  ];
  if (found.length === 0) return 'None.';
  return table(
    ['rule', 'elements', 'pages'],
    [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, all]) => [
      rule,
      String(all.length),
      [...new Set(all.map(({ page }) => page))].join('; '),
    ]),
  );
}
