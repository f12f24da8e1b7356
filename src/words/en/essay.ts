import type { Tools } from '../tools.ts';

/** The page of an essay, but for its notes. */
export const essay = ({ count }: Tools<'en'>) => ({
  claims: (number: number) => count(number, { one: '# claim', other: '# claims' }),
  incidents: (number: number) => count(number, { one: '# incident', other: '# incidents' }),
  draft: 'Draft, not published',
  /** Where it stood, after the names of those whose argument it is. */
  place: { both: ' ({publisher}, {date})', publisher: ' ({publisher})', date: ' ({date})' },
  noClaims: 'This essay marks no claims.',
  unknownAuthor: 'an unknown author',
  record: 'The record',
  /** @param level Of the thesis, as in a sentence. */
  recordIs: (level: string) => `The record: ${level}`,
  strip: {
    claims: 'The claims, in reading order',
    sections: 'The claims, section by section',
    /** Of one claim. */
    title: (number: number, words: string, level: string, verdict: string | undefined) =>
      `${number}. ${words}. ${level}${verdict ? `: ${verdict}` : ''}`,
  },
  /** What lines and signs in the text mean, for those who unfold it beneath the strip. */
  signs: {
    title: 'Signs',
    text: '{crux} are those on which a verdict turns. {chip} open the note on a claim. {dotted} leads to what happened.',
    /** Shown as they are in the text. */
    crux: 'Underlined words',
    chip: 'A sign and a number',
    dotted: 'A dotted line',
  },
  about: {
    title: 'About this page',
    original: 'After {original}.',
    annotated: 'Annotated by {editors} ·\u00a0published {published}{updated} ·\u00a0{method} ·\u00a0{corrections}',
    /** After the day of publication, where something was changed on a later one. */
    updated: ' ·\u00a0updated {date}',
    method: 'how notes are made',
    corrections: 'corrections',
    take: 'Take it along, notes and all: {html} ·\u00a0{epub} ·\u00a0{markdown}',
    /** After that, while an author writes and there are none. */
    missing: ' (made by a build)',
    /** What somebody who argues is, and when the original said so. */
    role: '{name}: {role}.',
    roleThen: (year: string) => `{name}: {role}, as given in ${year}.`,
    cite: 'Cite this essay',
  },
  /** The line beside the text on what was found of a claim. */
  gloss: {
    name: (number: number, level: string) => `${number} ${level}.`,
    whyOf: (number: number) => `Why: note on claim ${number}`,
    sent: (number: number, all: number) => `You were sent to claim ${number} of ${all}. {start}`,
    start: 'Read from the start',
  },
  rail: {
    name: 'Incidents cited, by section of the essay',
    title: 'Incidents cited',
    /** What stands before the first heading. */
    opening: 'Opening',
    claim: (number: number, level: string) => `Claim ${number}, ${level}`,
  },
  /** For the script that makes the worksheet. */
  worksheet: {
    print: 'Print as a worksheet',
    call: 'Before reading on, I would call this:',
    because: 'because:',
    answers: 'Answers',
  },
});

export type EssayWords = ReturnType<typeof essay>;
