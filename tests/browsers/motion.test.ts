import { expect, test } from 'vitest';
import { kinds } from '../browser/site.ts';
import { inEveryEngine, useBrowser } from './every-engine.ts';
import { places } from './places.ts';

inEveryEngine((engine) => {
  const open = useBrowser(engine, { reducedMotion: true });

  test('nothing moves by itself for a reader who wants less motion', async () => {
    const home = places['opened from the disk'];
    const page = await open(`${home}index.html`);
    const moving: Record<string, unknown> = {};
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(home + path);
      // What opens over a page may move, too.
      await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
      moving[kind] = await page.evaluate(movement);
    }

    expect(moving).toEqual(Object.fromEntries(Object.keys(kinds).map((kind) => [kind, { asked: true, moves: [] }])));
  });
});

/** What goes with time, in styles as they now are; what goes with scrolling is the reader's own motion. To run in the page. */
function movement() {
  const styled = [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element);
      return scrollBehavior === 'smooth' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
    })
    .map((element) => element.outerHTML.slice(0, 80));
  const animated = document
    .getAnimations()
    .filter(({ timeline }) => timeline === document.timeline)
    .map((animation) => (animation as CSSAnimation).animationName);
  return {
    asked: matchMedia('(prefers-reduced-motion: reduce)').matches,
    moves: [...styled, ...animated],
  };
}
