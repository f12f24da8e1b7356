import type { ReadingMeasurements } from '../reading/measurements.ts';
import type { Visit } from '../load/visit.ts';
import { median, ratios } from '../measure/statistics.ts';
import { atMost, type Goal } from './goals.ts';
import { medianScores } from './load-figures.ts';

type Key = 'firstPaint' | 'largestPaint';

/** Each round's paint as a multiple of that of the same words in bare HTML. */
export function ratiosOf({ visits }: ReadingMeasurements, key: Key): number[] {
  const of = (site: string) => visits.filter((visit) => visit.site === site);
  return ratios(of('essay'), of('bare'), (visit) => visit[key]);
}

/** The most of any; `NaN` where one was not found, or where there is none. */
const most = (values: readonly (number | null)[]): number =>
  values.length > 0 ? Math.max(...values.map((value) => value ?? NaN)) : NaN;

/** Each beside what it was on the first page. */
export function readingGoals(measured: ReadingMeasurements): Goal[] {
  const { layouts, ways, shifts, violations, verdicts, sheets } = measured;
  const at = (width: number) => layouts.find((layout) => layout.width === width);
  const moved = (width: number) => most(ways.filter((way) => way.width === width).map((way) => way.moved));
  const clicks = (key: 'verdict' | 'against' | 'source') =>
    most(ways.map((way) => way[key]).filter((value) => value !== undefined));
  const ofEssay = (key: keyof Visit) =>
    median(measured.visits.filter(({ site }) => site === 'essay').map((visit) => visit[key]));
  const paper = (kind: string) => most(sheets.filter((sheet) => sheet.kind === kind).map((sheet) => sheet.sheets));
  const contrast = (found: string) => found.startsWith('color-contrast-enhanced');
  const all = violations.flatMap(({ found }) => found);
  return [
    atMost('first sentence at y, 390 × 844', at(390)?.firstSentence ?? NaN, 620, ' px'),
    atMost('first sentence at y, 1440 × 900', at(1440)?.firstSentence ?? NaN, 380, ' px'),
    atMost('words underlined before any hover', measured.underlined.otherwise * 100, 10, ' %', 1),
    {
      what: 'words that lead to an incident, dotted',
      value: measured.underlined.dotted * 100,
      unit: ' %',
      decimals: 1,
    },
    atMost('words on the closed page that restate a claim', measured.restated, 0),
    atMost('the text moves when a note opens, 390', moved(390), 0, ' px'),
    atMost('the text moves when a note opens, 1440', moved(1440), 0, ' px'),
    atMost('clicks from the sentence to its verdict', clicks('verdict'), 0),
    atMost('clicks to the strongest evidence against it', clicks('against'), 1),
    atMost('clicks to that source itself', clicks('source'), 2),
    atMost('tabs from the skip link to the first claim', measured.tabs, 3),
    atMost('length on a phone', at(390)?.height ?? NaN, 9800, ' px'),
    atMost('elements', at(1440)?.elements ?? NaN, 2200),
    atMost('HTML', measured.html / 1000, 26, ' kB', 1),
    atMost('HTML until the first paragraph ends', measured.toFirstParagraph / 1000, 9, ' kB', 1),
    atMost('FCP ÷ bare HTML', median(ratiosOf(measured, 'firstPaint')), 1.1, '', 2),
    atMost('LCP ÷ bare HTML', median(ratiosOf(measured, 'largestPaint')), 1.1, '', 2),
    atMost('CLS, first visit', most(shifts.map(({ first }) => first)), 0, '', 3),
    atMost('CLS, next visit', most(shifts.map(({ next }) => next)), 0, '', 3),
    atMost('TBT', ofEssay('blocked'), 0, ' ms'),
    {
      ...atMost('Lighthouse, lowest category of any page', lowest(verdicts), 0),
      limit: { least: 100 },
    },
    atMost('claim printed, longest', paper('claim'), 2, ' pages'),
    atMost('incident printed, longest', paper('incident'), 4, ' pages'),
    atMost('essay printed', paper('essay'), 9, ' pages'),
    atMost('axe: AA and best practice', all.filter((found) => !contrast(found)).length, 0),
    atMost('axe: contrasts under 7', all.filter(contrast).length, 0),
    atMost('errors of the validator of the W3C', measured.invalid?.length ?? NaN, 0),
  ];
}

/** The median of the rounds, of the category and page where that is lowest. */
function lowest(verdicts: ReadingMeasurements['verdicts']): number {
  const pages = [...Map.groupBy(verdicts, ({ page }) => page).values()];
  const medians = pages.flatMap((rounds) => Object.values(medianScores(rounds)));
  return medians.length > 0 ? Math.min(...medians) : NaN;
}
