import type { Verdict } from '../load/lighthouse.ts';
import type { LoadMeasurements } from '../load/measurements.ts';
import type { Visit } from '../load/visit.ts';
import { median, ratios } from '../measure/statistics.ts';

/* What is asked of the pages that were visited and weighed. */

export const sitesOf = ({ weights }: LoadMeasurements): string[] => weights.map(({ site }) => site);

const visitsOf = ({ visits }: LoadMeasurements, site: string) => visits.filter((visit) => visit.site === site);

export const medianOf = (measured: LoadMeasurements, site: string, key: keyof Visit): number =>
  median(visitsOf(measured, site).map((visit) => visit[key]));

const weighed = ({ weights }: LoadMeasurements, site: string | undefined) => weights.find((one) => one.site === site);

/** Each round's largest contentful paint as a multiple of that of the same essay in bare HTML. */
export const paintRatios = (measured: LoadMeasurements, site: string): number[] =>
  ratios(
    visitsOf(measured, site),
    visitsOf(measured, weighed(measured, site)?.limit ?? ''),
    ({ largestPaint }) => largestPaint,
  );

/** Of a page that was weighed; `NaN` where it was not. */
export function weightOf(measured: LoadMeasurements, site: string) {
  const weight = weighed(measured, site);
  const { html = NaN, css = NaN, js = NaN, fonts = NaN, other = NaN, inlineJs = NaN, blocking = NaN } = weight ?? {};
  const withoutFonts = html + css + js + other;
  return {
    total: withoutFonts + fonts,
    firstPaint: (weight?.toFirstParagraph ?? NaN) + blocking,
    script: js + inlineJs,
    fonts,
    /** Without fonts, by the same essay in bare HTML. */
    ratio: withoutFonts / (weighed(measured, weight?.limit)?.html ?? NaN),
  };
}

/** The median of each category, of the verdicts of all rounds on one page. */
export const medianScores = (rounds: readonly Verdict[]): Verdict['categories'] =>
  Object.fromEntries(
    Object.keys(rounds[0]!.categories).map((category) => [
      category,
      median(rounds.map(({ categories }) => categories[category]!)),
    ]),
  );

/** The median of each category on each page that Lighthouse has seen. */
export function scoresOf({ verdicts }: LoadMeasurements) {
  const pages = Map.groupBy(verdicts, ({ site, page }) => `${site}: ${page}`);
  return [...pages].map(([name, all]) => ({
    name,
    site: all[0]!.site,
    categories: medianScores(all),
    failed: [...new Set(all.flatMap(({ failed }) => failed))],
  }));
}
