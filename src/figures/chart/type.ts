import { fillLines, wordsOf } from '../text-lines.ts';
import { textWidth, type Type } from '../text-width.ts';

/** Of all type in charts, in pixels: it stays this size however wide the chart is. */
export const typeSize = 13;
export const lineHeight = 17;

/** Whether a text is no wider than this many pixels. */
export const fits = (text: string, width: number): boolean => textWidth(text, type) <= width;

const type: Type = { face: 'sans', size: typeSize };

/** Breaks a text between its parts so that each line fits; a part that is wider alone has its own line. */
export const wrap = <Part>(parts: readonly Part[], textOf: (part: Part) => string, width: number): Part[][] =>
  fillLines(parts, textOf, (line) => fits(line, width));

/** The words of a text, each in pieces that fit a line. */
export const wordsFor = (text: string, width: number): string[] => wordsOf(text, type, width);
