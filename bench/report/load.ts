import type { LoadMeasurements } from '../load/measurements.ts';
import type { Visit } from '../load/visit.ts';
import { median, quantile } from '../measure/statistics.ts';
import { goalTable } from './goals.ts';
import { medianOf, paintRatios, scoresOf, sitesOf, weightOf } from './load-figures.ts';
import { loadGoals } from './load-goals.ts';
import { machineLine } from './machine.ts';
import { fixed, kilobytes, table } from './table.ts';

/** What `npm run bench:load` has measured, beside its goals. */
export function loadReport(measured: LoadMeasurements): string {
  const rounds = new Set(measured.visits.map(({ round }) => round)).size;
  return `${machineLine(measured.machine, `Chromium ${measured.chromium}`)}

${goalTable(loadGoals(measured))}

The limit is the same essay in bare HTML; the real essay has one of its own. “Before the first paint” is what has to arrive until a reader
sees the first paragraph of the text: the HTML to its end, and linked files that block rendering.

### How soon

${rounds} interleaved rounds; slow 4G (150 ms, 1.6 Mbit/s), processor 4 times slower, 412 × 823, empty cache, HTTP/1.1, brotli 11. Medians;
LCP ÷ limit is the median of each round’s own ratio, with its quartiles and its ends. TBT counts tasks over 50 ms from the first paint
until the network is quiet. The browser delays requests but does not slow TCP’s start, which flatters pages above 14.6 kB.

${readingTable(measured)}

### Weight

kB (1,000 bytes) of bodies after brotli 11, of all that is fetched at 1366 × 900 by a reader who scrolls to the end. Inline style and script
are parts of the HTML: by how much it is smaller without them. “Text” is the characters in the page, seen or folded away.

${weightTable(measured)}

### Lighthouse

Medians of ${new Set(measured.verdicts.map(({ round }) => round)).size} interleaved rounds, as Lighthouse comes (simulated phone).

${lighthouseTable(measured)}
`;
}

function readingTable(measured: LoadMeasurements): string {
  return table(
    [
      'page',
      'FCP ms',
      'LCP ms',
      'LCP ÷ limit',
      'quartiles',
      'ends',
      'TBT ms',
      'CLS',
      'requests',
      'linked script before, after FCP kB',
      'fonts before FCP kB',
    ],
    sitesOf(measured).map((site) => {
      const of = (key: keyof Visit) => medianOf(measured, site, key);
      const ratio = paintRatios(measured, site);
      const span = (low: number, high: number) =>
        `${fixed(quantile(ratio, low), 2)}–${fixed(quantile(ratio, high), 2)}`;
      return [
        site,
        fixed(of('firstPaint')),
        fixed(of('largestPaint')),
        fixed(median(ratio), 2),
        span(0.25, 0.75),
        span(0, 1),
        fixed(of('blocked')),
        fixed(of('shift'), 3),
        fixed(of('requests')),
        `${kilobytes(of('scriptBefore'))}, ${kilobytes(of('scriptAfter'))}`,
        kilobytes(of('fontBefore')),
      ];
    }),
  );
}

function weightTable(measured: LoadMeasurements): string {
  return table(
    [
      'page',
      'HTML',
      'of it style',
      'of it script',
      'CSS',
      'JS',
      'other',
      'fonts',
      'total',
      'before first paint',
      'without fonts ÷ limit',
      'text',
      'strays',
    ],
    measured.weights.map((weight) => {
      const { total, firstPaint, ratio } = weightOf(measured, weight.site);
      return [
        weight.site,
        ...[weight.html, weight.inlineCss, weight.inlineJs, weight.css, weight.js, weight.other, weight.fonts].map(
          kilobytes,
        ),
        kilobytes(total),
        kilobytes(firstPaint),
        fixed(ratio, 2),
        String(weight.text),
        String(weight.strays.length),
      ];
    }),
  );
}

function lighthouseTable(measured: LoadMeasurements): string {
  const pages = scoresOf(measured);
  const categories = Object.keys(pages[0]?.categories ?? {});
  return table(
    ['page', ...categories, 'not passed'],
    pages.map(({ name, categories: found, failed }) => [
      name,
      ...categories.map((category) => fixed(found[category] ?? NaN)),
      failed.join(', '),
    ]),
  );
}
