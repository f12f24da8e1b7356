import type { Page } from 'playwright-core';
import { NOT_THE_TEXT, PARAGRAPH } from './parts.ts';

/** A stretch of text that a reader sees without having done anything. */
export interface Piece {
  text: string;
  /** Whether it belongs to the essay itself. */
  ofEssay: boolean;
  /** Links to incidents have dotted lines. */
  underlined?: 'dotted' | 'otherwise';
}

export const readText = (page: Page): Promise<Piece[]> =>
  page.evaluate(piecesIn, { paragraph: PARAGRAPH.source, others: NOT_THE_TEXT });

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Of the words of the essay, the share that is underlined so. */
export function underlinedShare(pieces: readonly Piece[], how: NonNullable<Piece['underlined']>): number {
  const count = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const own = pieces.filter(({ ofEssay }) => ofEssay);
  return count(own.filter(({ underlined }) => underlined === how)) / count(own);
}

/** So many words in a row that stand in a statement too say it again; fewer may be the name of an incident. */
const FEWEST = 7;

/** Words beside the essay that say the statement of a claim again. */
export function restatedWords(pieces: readonly Piece[], statements: readonly string[]): number {
  const words = pieces.filter(({ ofEssay }) => !ofEssay).flatMap(({ text }) => wordsOf(text));
  const runs = new Set(statements.map(wordsOf).flatMap((of) => of.map((_, at) => of.slice(at, at + FEWEST).join(' '))));
  const restated = new Set<number>();
  for (let at = 0; at + FEWEST <= words.length; at++)
    if (runs.has(words.slice(at, at + FEWEST).join(' ')))
      for (let place = at; place < at + FEWEST; place++) restated.add(place);
  return restated.size;
}

/** Runs in the page. */
function piecesIn({ paragraph, others }: { paragraph: string; others: string }): Piece[] {
  const number = new RegExp(paragraph);
  const isSeen = (node: Text) => {
    const parent = node.parentElement!;
    if (parent.closest('script, style, template, noscript') || !parent.checkVisibility({ visibilityProperty: true }))
      return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
  };
  const paragraphAround = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (number.test(at.id)) return at;
    return undefined;
  };
  const isClear = (color: string) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
  const linesUnder = (element: Element, until: Element): string[] => {
    if (element === until) return [];
    const style = getComputedStyle(element);
    return [
      ...(style.textDecorationLine.includes('underline') && !isClear(style.textDecorationColor)
        ? [style.textDecorationStyle]
        : []),
      ...(style.display === 'inline' && style.borderBottomStyle !== 'none' && !isClear(style.borderBottomColor)
        ? [style.borderBottomStyle]
        : []),
      ...linesUnder(element.parentElement!, until),
    ];
  };
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() === '' || !isSeen(node)) continue;
    const parent = node.parentElement!;
    const around = parent.closest(others) ? undefined : paragraphAround(parent);
    const lines = around ? linesUnder(parent, around) : [];
    pieces.push({
      text: node.data,
      ofEssay: around !== undefined,
      ...(lines.length > 0 && { underlined: lines.every((line) => line === 'dotted') ? 'dotted' : 'otherwise' }),
    });
  }
  return pieces;
}
