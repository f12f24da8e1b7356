import type { ReadingMeasurements } from '../reading/measurements.ts';
import type { Visit } from '../load/visit.ts';
import { median } from '../measure/statistics.ts';
import type { Goal } from './goals.ts';

type Key = 'firstPaint' | 'largestPaint';

/** Each round's paint as a multiple of that of the same words in bare HTML. */
export function ratiosOf({ visits }: ReadingMeasurements, key: Key): number[] {
  const of = (site: string) => visits.filter((visit) => visit.site === site);
  return of('essay').flatMap((visit) => {
    const bare = of('bare').find(({ round }) => round === visit.round);
    return bare ? [visit[key] / bare[key]] : [];
  });
}

/** The most of any; `NaN` where one was not found, or where there is none. */
const most = (values: readonly (number | null)[]): number =>
  values.length > 0 ? Math.max(...values.map((value) => value ?? NaN)) : NaN;

/** Each beside what it was on the first page. */
export function readingGoals(measured: ReadingMeasurements): Goal[] {
  const { layouts, ways, shifts, violations, verdicts, sheets } = measured;
  const at = (width: number) => layouts.find((layout) => layout.width === width);
  const goal = (what: string, value: number, limit: number, unit = '', decimals = 0): Goal => ({
    what,
    value,
    limit: { most: limit },
    unit,
    decimals,
  });
  const moved = (width: number) => most(ways.filter((way) => way.width === width).map((way) => way.moved));
  const clicks = (key: 'verdict' | 'against' | 'source') =>
    most(ways.map((way) => way[key]).filter((value) => value !== undefined));
  const ofEssay = (key: keyof Visit) =>
    median(measured.visits.filter(({ site }) => site === 'essay').map((visit) => visit[key]));
  const paper = (kind: string) => most(sheets.filter((sheet) => sheet.kind === kind).map((sheet) => sheet.sheets));
  const contrast = (found: string) => found.startsWith('color-contrast-enhanced');
  const all = violations.flatMap(({ found }) => found);
  return [
    goal('first sentence at y, 390 × 844', at(390)?.firstSentence ?? NaN, 620, ' px'),
    goal('first sentence at y, 1440 × 900', at(1440)?.firstSentence ?? NaN, 380, ' px'),
    goal('words underlined before any hover', measured.underlined.otherwise * 100, 10, ' %', 1),
    {
      what: 'words that lead to an incident, dotted',
      value: measured.underlined.dotted * 100,
      unit: ' %',
      decimals: 1,
    },
    goal('words on the closed page that restate a claim', measured.restated, 0),
    goal('the text moves when a note opens, 390', moved(390), 0, ' px'),
    goal('the text moves when a note opens, 1440', moved(1440), 0, ' px'),
    goal('clicks from the sentence to its verdict', clicks('verdict'), 0),
    goal('clicks to the strongest evidence against it', clicks('against'), 1),
    goal('clicks to that source itself', clicks('source'), 2),
    goal('tabs from the skip link to the first claim', measured.tabs, 3),
    goal('length on a phone', at(390)?.height ?? NaN, 9800, ' px'),
    goal('elements', at(1440)?.elements ?? NaN, 2200),
    goal('HTML', measured.html / 1000, 26, ' kB', 1),
    goal('HTML until the first paragraph ends', measured.toFirstParagraph / 1000, 9, ' kB', 1),
    goal('FCP ÷ bare HTML', median(ratiosOf(measured, 'firstPaint')), 1.1, '', 2),
    goal('LCP ÷ bare HTML', median(ratiosOf(measured, 'largestPaint')), 1.1, '', 2),
    goal('CLS, first visit', most(shifts.map(({ first }) => first)), 0, '', 3),
    goal('CLS, next visit', most(shifts.map(({ next }) => next)), 0, '', 3),
    goal('TBT', ofEssay('blocked'), 0, ' ms'),
    {
      ...goal('Lighthouse, lowest category of any page', lowest(verdicts), 0),
      limit: { least: 100 },
    },
    goal('claim printed, longest', paper('claim'), 2, ' pages'),
    goal('incident printed, longest', paper('incident'), 4, ' pages'),
    goal('essay printed', paper('essay'), 9, ' pages'),
    goal('axe: AA and best practice', all.filter((found) => !contrast(found)).length, 0),
    goal('axe: contrasts under 7', all.filter(contrast).length, 0),
    goal('errors of the validator of the W3C', measured.invalid?.length ?? NaN, 0),
  ];
}

/** The median of the rounds, of the category and page where that is lowest. */
function lowest(verdicts: ReadingMeasurements['verdicts']): number {
  const medians = [...Map.groupBy(verdicts, ({ page }) => page).values()].flatMap((rounds) =>
    Object.keys(rounds[0]!.categories).map((category) => median(rounds.map(({ categories }) => categories[category]!))),
  );
  return medians.length > 0 ? Math.min(...medians) : NaN;
}
