import type { Tools } from '../tools.ts';

/** @see src/components/chart */
export const chart = ({ count, number: written }: Tools<'en'>) => ({
  percent: (figure: string) => `${figure}%`,
  title: 'All figures, questions and sources',
  download: 'Download all figures (CSV)',
  /** What is found where it is shown whole. */
  rest: {
    questions: (number: number) => count(number, { one: '# question', other: 'All # questions' }),
    figures: (number: number, since: string) =>
      `${count(number, { one: '# figure', other: 'All # figures' })} since ${since}`,
    wording: (all: string) => `${all}, wording and sources`,
    sources: (all: string) => `${all}, and sources`,
  },
  otherQuestions: (number: number) => `The other questions (${written(number)})`,
  questions: 'Questions',
  /** What the signs of its lines mean. */
  signs: {
    scale: (unit: string) => `The scale is in ${unit}.`,
    ringed: 'Ringed: quoted in the essay.',
    hollow: 'Hollow: only the essay gives the figure.',
    dotted: 'Dotted: figures are missing in between.',
    none: 'No line: no figure was found for years.',
  },
  /** Of one figure. */
  mark: (series: string, date: string, figure: string) => `${series}, ${date}: ${figure}`,
  asked: 'Asked',
  question: 'Question',
  waves: 'Waves',
  from: (waves: number, first: string, last: string) =>
    `${written(waves)}, ${first} to ${last}; the dates of each are in the table.`,
  span: (least: string, most: string) => `${least} to ${most}`,
  /** How many were asked, after that. */
  sizes: (size: string, known: number) => `n\u00a0=\u00a0${size}, known for ${known} of them.`,
  size: (number: number) => `n = ${written(number)}`,
  noSize: 'n not known',
  quotedAs: (words: string) => `Quoted as: ${words}`,
  onlyHere: 'Only the essay gives this figure.',
  table: {
    name: (chart: string) => `Table: ${chart}`,
    /** Of one question without words. */
    figures: 'Figures',
    answer: 'Answer',
    when: 'When',
    source: 'Source',
    note: (number: number) => `note ${number}`,
    onlyHere: 'Only the essay gives it.',
  },
  /** For those who do not see it. */
  summary: {
    lines: (first: string, last: string) => `Lines from ${first} to ${last}.`,
    figure: (figure: string, date: string) => `${figure} (${date})`,
    course: (series: string, parts: readonly string[]) => `${series}: ${parts.join(', ')}.`,
    figures: (number: number) => count(number, { one: '# figure', other: '# figures' }),
    ends: (first: string, last: string) => `from ${first} to ${last}`,
    highest: (figure: string) => `highest ${figure}`,
    lowest: (figure: string) => `lowest ${figure}`,
    quotes: (quoted: readonly string[]) => `The essay quotes ${quoted.join('; ')}.`,
  },
});

export type ChartWords = ReturnType<typeof chart>;
