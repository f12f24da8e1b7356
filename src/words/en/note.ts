import type { Tools } from '../tools.ts';

/** What stands with the text of an essay: notes on its claims, footnotes, and the sources that both name. */
export const note = ({ count, number: written }: Tools<'en'>) => ({
  title: 'Notes',
  name: (number: number) => `Note on claim ${number}`,
  close: 'Close',
  /** More than two. */
  evidence: (number: number) => `All ${written(number)} pieces of evidence`,
  whole: 'The whole note',
  quote: 'Quote',
  back: 'Back',
  backTo: (number: number) => `Back to claim ${number}`,
  previous: 'Previous',
  previousIs: (number: number) => `Previous: note on claim ${number}`,
  next: 'Next',
  nextIs: (number: number) => `Next: note on claim ${number}`,
  sources: (number: number) =>
    count(number, { one: 'The # source named on this page', other: 'The # sources named on this page' }),
  /** The sign and number after the words of a claim. */
  sign: (number: string, level: string) => `Claim ${number}, ${level}: note`,
  footnotes: {
    title: 'Footnotes',
    /** @param mark The letter by which it goes in addresses, in every language one of a to z. */
    letter: (mark: string) => mark,
    /** @param letter Of the language, as all below. */
    name: (letter: string) => `Footnote ${letter}`,
    backTo: (letter: string) => `Back to ${letter}`,
    /** @param number Which of those that refer to it. */
    backToOne: (letter: string, number: number) => `Back to reference ${number} of ${letter}`,
  },
});

export type NoteWords = ReturnType<typeof note>;
