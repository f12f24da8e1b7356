import type { Fault } from './problem.ts';

/** In characters: far above any essay, far below what stalls an editor. */
const LARGEST = 1_000_000;

/** What is wrong with the size of a file, or nothing. */
export const sizeFault = (text: string): Fault | undefined =>
  text.length > LARGEST
    ? {
        rule: 'file-size',
        message: `The file has ${text.length.toLocaleString('en')} characters.`,
        remedy: `Divide it: the limit is ${LARGEST.toLocaleString('en')}.`,
      }
    : undefined;
