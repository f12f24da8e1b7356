import { describe, expect, test } from 'vitest';
import { bytesUntil } from '../../bench/load/first-paragraph.ts';
import { roundsOf } from '../../bench/load/slow-start.ts';
import type { ReadingMeasurements } from '../../bench/reading/measurements.ts';
import { restatedWords, underlinedShare, type Piece } from '../../bench/reading/text.ts';
import { ratiosOf, readingGoals } from '../../bench/report/reading-goals.ts';

const piece = (text: string, changed: Partial<Piece> = {}): Piece => ({
  text,
  ofEssay: true,
  ...changed,
});

describe('the slow start of TCP', () => {
  test('ten packets go out in the first round trip, and twice as many in each that follows', () => {
    expect(roundsOf(50_000)).toEqual([14_600, 29_200, 6200]);
  });

  test('what fits into the first window goes out at once, on a connection that has carried more too', () => {
    expect(roundsOf(14_600)).toEqual([14_600]);
    expect(roundsOf(20_000, 20)).toEqual([20_000]);
  });
});

describe('words of the page', () => {
  test('of the words of the essay those that are underlined are told as a share; what stands beside it does not count', () => {
    const pieces = [
      piece('Bridges fall '),
      piece('because somebody saved', { underlined: 'otherwise' }),
      piece('money'),
      piece('on them.', { underlined: 'dotted' }),
      piece('Contested', { ofEssay: false, underlined: 'otherwise' }),
    ];

    expect(underlinedShare(pieces, 'otherwise')).toBe(3 / 8);
    expect(underlinedShare(pieces, 'dotted')).toBe(2 / 8);
  });

  test('words beside the essay restate a claim where seven in a row stand in its statement, each counted once', () => {
    const statements = ['Bridges fall mostly because money was saved.'];
    const beside = (text: string) => restatedWords([piece(text, { ofEssay: false })], statements);

    expect(beside('1 Bridges fall mostly because money was saved. Contested')).toBe(7);
    expect(beside('Bridges fall mostly because money was lost.')).toBe(0);
    expect(restatedWords([piece('Bridges fall mostly because money was saved.')], statements)).toBe(0);
  });
});

test('bytes until a character unpack to it', () => {
  const html = `<p id="p1">One.</p>${Array.from({ length: 2000 }, (_, index) => (index * 7919).toString(36)).join(' ')}`;

  expect(bytesUntil(html, html.indexOf('</p>') + 4)).toBeLessThan(bytesUntil(html, html.length) / 4);
});

describe('goals', () => {
  const visit = (site: 'essay' | 'bare', round: number, firstPaint: number) => ({
    site,
    round,
    firstPaint,
    largestPaint: firstPaint,
    blocked: 0,
    shift: 0,
    requests: 1,
    scriptBefore: 0,
    scriptAfter: 0,
    fontBefore: 0,
  });
  const measured: ReadingMeasurements = {
    machine: { date: '', cpu: '', cores: 2, memory: 8, system: '', node: 'v24.0.0', commit: '', load: 0 },
    chromium: '',
    layouts: [
      { width: 390, firstSentence: 941, height: 9000, elements: 2000 },
      { width: 1440, firstSentence: 300, height: 5000, elements: 2000 },
    ],
    underlined: { otherwise: 0.61, dotted: 0.1 },
    restated: 0,
    ways: [
      { width: 390, claim: 'a', moved: 0, verdict: 0, against: 1, source: 2 },
      { width: 390, claim: 'b', moved: 12, verdict: 0 },
      { width: 1440, claim: 'a', moved: 0, verdict: null, against: 1, source: 3 },
    ],
    tabs: 2,
    html: 26_000,
    toFirstParagraph: 9000,
    visits: [visit('essay', 1, 330), visit('bare', 0, 200), visit('bare', 1, 300), visit('essay', 0, 260)],
    shifts: [],
    verdicts: [],
    sheets: [
      { kind: 'claim', page: 'a', sheets: 2 },
      { kind: 'claim', page: 'b', sheets: 3 },
    ],
    violations: [
      { kind: 'home', theme: 'dark', width: 390, found: ['color-contrast-enhanced: <p>', 'region: <div>'] },
      { kind: 'home', theme: 'light', width: 390, found: [] },
    ],
  };
  const value = (what: string) => readingGoals(measured).find((goal) => goal.what === what)?.value;

  test('a paint is divided by that of the bare page in its own round', () => {
    expect(ratiosOf(measured, 'firstPaint')).toEqual([1.1, 1.3]);
  });

  test('of many claims and pages the worst one counts', () => {
    expect(value('the text moves when a note opens, 390')).toBe(12);
    expect(value('claim printed, longest')).toBe(3);
    expect(value('clicks to that source itself')).toBe(3);
  });

  test('a verdict that was not found is no verdict without a click', () => {
    expect(value('clicks from the sentence to its verdict')).toBeNaN();
  });

  test('contrasts under 7 are counted apart from what else is broken', () => {
    expect([value('axe: contrasts under 7'), value('axe: AA and best practice')]).toEqual([1, 1]);
  });

  test('what was not measured is no zero', () => {
    expect([value('CLS, first visit'), value('Lighthouse, lowest category of any page')]).toEqual([NaN, NaN]);
  });
});
