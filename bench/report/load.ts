import type { LoadMeasurements } from '../load/measurements.ts';
import type { Visit } from '../load/visit.ts';
import { median, quantile } from '../measure/statistics.ts';
import { goalTable } from './goals.ts';
import { machineLine } from './machine.ts';
import { fixed, kilobytes, table } from './table.ts';

/** What `npm run bench:load` has measured, beside its goals. */
export function loadReport(measured: LoadMeasurements): string {
  const rounds = new Set(measured.visits.map(({ round }) => round)).size;
  return `${machineLine(measured.machine, `Chromium ${measured.chromium}`)}

${goalTable(goalsOf(measured))}

### Reading

${rounds} interleaved rounds; slow 4G (150 ms, 1.6 Mbit/s), processor 4 times slower, 412 × 823, empty cache, HTTP/1.1, brotli 11. Medians;
LCP ÷ limit is the median of each round’s own ratio, with its quartiles and its ends. TBT counts tasks over 50 ms from the first paint
until the network is quiet. The browser delays requests but does not slow TCP’s start, which flatters pages above 14.6 kB.

${readingTable(measured)}

### Weight

kB (1,000 bytes) of bodies after brotli 11, of all that is fetched at 1366 × 900 by a reader who scrolls to the end. “First paint” is the HTML and
the linked files that block rendering. Inline style and script are parts of the HTML: by how much it is smaller without them. “Text” is
the characters in the page, seen or folded away; ours has more than the peers, whose pages lack levels, evidence and ways to go on.

${weightTable(measured)}

### Lighthouse

Medians of ${new Set(measured.verdicts.map(({ round }) => round)).size} interleaved rounds, as Lighthouse comes (simulated phone).

${lighthouseTable(measured)}
`;
}

const names = ({ weights }: LoadMeasurements) => weights.map(({ site }) => site);

const visitsOf = ({ visits }: LoadMeasurements, site: string) => visits.filter((visit) => visit.site === site);

const medianOf = (measured: LoadMeasurements, site: string, key: keyof Visit) =>
  median(visitsOf(measured, site).map((visit) => visit[key]));

/** Each round's largest contentful paint as a multiple of the limit's in the same round. */
const ratios = (measured: LoadMeasurements, site: string): number[] =>
  visitsOf(measured, site).flatMap(({ round, largestPaint }) => {
    const base = visitsOf(measured, 'limit').find((visit) => visit.round === round);
    return base ? [largestPaint / base.largestPaint] : [];
  });

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
    names(measured).map((site) => {
      const of = (key: keyof Visit) => medianOf(measured, site, key);
      const ratio = ratios(measured, site);
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

/** Of a page that was weighed; `NaN` where it was not. */
function weightOf({ weights }: LoadMeasurements, site: string) {
  const weight = weights.find((one) => one.site === site);
  const { html = NaN, css = NaN, js = NaN, fonts = NaN, other = NaN, inlineJs = NaN, blocking = NaN } = weight ?? {};
  const minimal = weights.find((one) => one.site === 'limit')?.html ?? NaN;
  const bare = html + css + js + other;
  return {
    bare,
    total: bare + fonts,
    firstPaint: html + blocking,
    script: js + inlineJs,
    fonts,
    ratio: bare / minimal,
  };
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
      'first paint',
      'without fonts ÷ minimal HTML',
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

/** The median of each category on each page that Lighthouse has seen. */
function scores({ verdicts }: LoadMeasurements) {
  const pages = Map.groupBy(verdicts, ({ site, page }) => `${site}: ${page}`);
  return [...pages].map(([name, all]) => ({
    name,
    site: all[0]!.site,
    categories: Object.fromEntries(
      Object.keys(all[0]!.categories).map((category) => [
        category,
        median(all.map(({ categories }) => categories[category]!)),
      ]),
    ),
    failed: [...new Set(all.flatMap(({ failed }) => failed))],
  }));
}

function lighthouseTable(measured: LoadMeasurements): string {
  const pages = scores(measured);
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

function goalsOf(measured: LoadMeasurements) {
  const lowest = (site: string) => {
    const found = scores(measured).filter((page) => page.site === site);
    return found.length > 0 ? Math.min(...found.flatMap(({ categories }) => Object.values(categories))) : NaN;
  };
  const figures = (site: string) => ({
    ...weightOf(measured, site),
    largest: median(ratios(measured, site)),
    scriptBefore: medianOf(measured, site, 'scriptBefore'),
    fontBefore: medianOf(measured, site, 'fontBefore'),
    blocked: medianOf(measured, site, 'blocked'),
    shift: medianOf(measured, site, 'shift'),
    lighthouse: lowest(site),
  });
  const [mine, real] = [figures('ours'), figures('real essay')];
  const goal = (what: string, key: keyof typeof mine, most: number, unit = '', decimals = 0, divisor = 1) => ({
    what,
    value: mine[key] / divisor,
    real: real[key] / divisor,
    limit: { most },
    unit,
    decimals,
  });
  return [
    goal('LCP ÷ limit, median of the rounds’ own ratios', 'largest', 1.15, '', 2),
    goal('HTML and what blocks rendering', 'firstPaint', 14.6, ' kB', 1, 1000),
    goal('total without fonts ÷ minimal HTML', 'ratio', 1.6, '', 2),
    goal('linked script before the first paint', 'scriptBefore', 0, ' kB', 1, 1000),
    goal('all script, inline and linked', 'script', 2.5, ' kB', 1, 1000),
    goal('fonts', 'fonts', 60, ' kB', 1, 1000),
    goal('fonts before the first paint', 'fontBefore', 0, ' kB', 1, 1000),
    goal('TBT', 'blocked', 0, ' ms'),
    goal('CLS', 'shift', 0, '', 3),
    { ...goal('Lighthouse, lowest category of any page', 'lighthouse', 0), limit: { least: 100 } },
  ];
}
