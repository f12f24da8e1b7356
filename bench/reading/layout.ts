import type { Page } from 'playwright-core';
import { PARAGRAPH } from './parts.ts';

export interface Layout {
  /** In px from the top of the page to the first line of the essay. */
  firstSentence: number;
  /** Of the whole page, in px. */
  height: number;
  elements: number;
}

export const layoutOf = (page: Page): Promise<Layout> => page.evaluate(look, PARAGRAPH.source);

/** Runs in the page. */
function look(paragraph: string): Layout {
  const number = new RegExp(paragraph);
  const place = [...document.querySelectorAll('[id]')].find(({ id }) => number.test(id))!;
  const range = document.createRange();
  range.selectNodeContents(place.matches('p') ? place : place.querySelector('p')!);
  const [line] = range.getClientRects();
  return {
    firstSentence: Math.round((line?.top ?? NaN) + scrollY),
    height: document.documentElement.scrollHeight,
    elements: document.querySelectorAll('*').length,
  };
}
