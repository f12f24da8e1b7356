import type { LoadMeasurements } from '../load/measurements.ts';
import type { Visit } from '../load/visit.ts';
import { median } from '../measure/statistics.ts';
import { atMost, type Goal } from './goals.ts';
import { medianOf, paintRatios, scoresOf, weightOf } from './load-figures.ts';

/** Each beside the same figure of the essay that is published here. */
export function loadGoals(measured: LoadMeasurements): Goal[] {
  const lowest = (site: string) => {
    const found = scoresOf(measured).filter((page) => page.site === site);
    return found.length > 0 ? Math.min(...found.flatMap(({ categories }) => Object.values(categories))) : NaN;
  };
  const goal = (what: string, figure: (site: string) => number, most: number, unit = '', decimals = 0): Goal => ({
    ...atMost(what, figure('ours'), most, unit, decimals),
    real: figure('real essay'),
  });
  const kilo = (of: (site: string) => number) => (site: string) => of(site) / 1000;
  const weight = (key: keyof ReturnType<typeof weightOf>) => (site: string) => weightOf(measured, site)[key];
  const seen = (key: keyof Visit) => (site: string) => medianOf(measured, site, key);
  return [
    goal('LCP ÷ limit', (site) => median(paintRatios(measured, site)), 1.15, '', 2),
    goal('before the first paint', kilo(weight('firstPaint')), 14.6, ' kB', 1),
    goal('total without fonts ÷ limit', weight('ratio'), 1.6, '', 2),
    goal('linked script before the first paint', kilo(seen('scriptBefore')), 0, ' kB', 1),
    goal('all script, inline and linked', kilo(weight('script')), 2.5, ' kB', 1),
    goal('fonts', kilo(weight('fonts')), 60, ' kB', 1),
    goal('fonts before the first paint', kilo(seen('fontBefore')), 0, ' kB', 1),
    goal('TBT', seen('blocked'), 0, ' ms'),
    goal('CLS', seen('shift'), 0, '', 3),
    { ...goal('Lighthouse, lowest category of any page', lowest, 0), limit: { least: 100 } },
  ];
}
