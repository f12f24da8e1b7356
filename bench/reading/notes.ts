import type { Page } from 'playwright-core';
import { NOT_THE_TEXT, opener, PARAGRAPH } from './parts.ts';
import type { PublishedClaim } from './published.ts';

/** How a reader gets on from the words of a claim. Clicks are counted from these: null where it is not found, left out where there is none. */
export interface Way {
  claim: string;
  /** In px, the most by which a line of the text moves when the note opens. */
  moved: number;
  verdict?: number | null;
  /** To the strongest evidence against it. */
  against?: number | null;
  /** To where that source itself stands. */
  source?: number | null;
}

/** A note has come when its animation is over. */
const SETTLED = 400;

/** What of a claim a reader looks for on the screen. */
type Sought = Pick<PublishedClaim, 'verdict' | 'against'>;
interface Found {
  verdict: boolean;
  against: boolean;
  link: boolean;
}

export async function wayFrom(page: Page, { id, verdict, against }: PublishedClaim): Promise<Way> {
  const sought: Sought = { verdict, against };
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ block: 'center' }), id);
  const closed = await page.evaluate(lookFor, sought);
  const before = await page.evaluate(linesAt, { paragraph: PARAGRAPH.source, others: NOT_THE_TEXT });
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), opener(id));
  await page.waitForTimeout(SETTLED);
  const after = await page.evaluate(linesAt, { paragraph: PARAGRAPH.source, others: NOT_THE_TEXT });
  const opened = await page.evaluate(lookFor, sought);
  await page.keyboard.press('Escape');

  const clicks = (what: keyof Found) => (closed[what] ? 0 : opened[what] ? 1 : null);
  const toLink = clicks('link');
  return {
    claim: id,
    moved: Math.max(...before.map((top, place) => Math.abs(top - (after[place] ?? NaN)))),
    ...(verdict !== undefined && { verdict: clicks('verdict') }),
    ...(against && { against: clicks('against') }),
    // Where the note has no link to it, by the list of sources: the note, the list, the link.
    ...(against?.url !== undefined && { source: toLink === null ? 3 : toLink + 1 }),
  };
}

/** Runs in the page: where the paragraphs of the essay stand on the screen, in px. */
function linesAt({ paragraph, others }: { paragraph: string; others: string }): number[] {
  const number = new RegExp(paragraph);
  return [...document.querySelectorAll('[id]')]
    .filter(({ id }) => number.test(id))
    .flatMap((place) => (place.matches('p') ? [place] : [...place.querySelectorAll('p, li')]))
    .filter((line) => !line.closest(others))
    .map((line) => line.getBoundingClientRect().top);
}

/** Runs in the page: what of a claim can be read there, with no more than a screen to scroll on, or within an open note. */
function lookFor({ verdict, against }: Sought): Found {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  const isOpen = (element: Element) => element.closest('[popover]')?.matches(':popover-open') ?? true;
  const isNear = (element: Element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 1 && bottom > -innerHeight && top < 2 * innerHeight;
  };
  const shown = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      isOpen(element) &&
      (isNear(element) || element.closest(':popover-open')),
  );
  const says = (text: string | undefined) =>
    text !== undefined &&
    // The smallest around it: a page as a whole says everything.
    shown.some((element) => {
      const all = fold(element.textContent);
      return all.length < text.length + 300 && all.includes(fold(text));
    });
  return {
    verdict: says(verdict),
    against: says(against?.note),
    link: shown.some((element) => element instanceof HTMLAnchorElement && element.href === against?.url),
  };
}
