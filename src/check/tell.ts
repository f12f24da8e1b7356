import type { Fault, Place, Problem } from '../model/problem.ts';

/** Tells of a mistake in a file. */
export type Tell = (file: string, place: Place, fault: Fault) => void;

/** The same where there is one file. */
export type TellHere = (place: Place, fault: Fault) => void;

/** The place of what is wrong with a file as a whole. */
export const TOP: Place = { line: 1, column: 1 };

/** Who tells of mistakes, and the list of those that were told. */
export function listen(): { tell: Tell; problems: Problem[] } {
  const problems: Problem[] = [];
  return { tell: (file, place, fault) => void problems.push({ file, ...place, ...fault }), problems };
}
