/*
 * Questions for a page, to run in it: they see their argument, and nothing of this file.
 */

/** Once nothing has moved for ten frames: the page has come to rest where it was sent. */
export function atRest(): Promise<void> {
  return new Promise((done) => {
    let [top, frames] = [scrollY, 0];
    const look = () => {
      frames = scrollY === top ? frames + 1 : 0;
      top = scrollY;
      if (frames < 10) requestAnimationFrame(look);
      else done();
    };
    requestAnimationFrame(look);
  });
}

/** Whether what matches is drawn, even if out of the window. */
export function isShown(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() ?? false;
}

/** Whether the first words of what matches can be read where they stand: drawn, in the window, and covered by nothing. */
export function isReadable(selector: string): boolean {
  const element = document.querySelector(selector);
  const box = element?.getClientRects()[0];
  if (!element || !box || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 10), box.top + box.height / 2);
  return top !== null && element.contains(top);
}

/** What reaches beyond the right edge of a window that can then be scrolled sideways; a part with a scroll bar of its own may. */
export function tooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
  return [`${scrollWidth} px in a window of ${clientWidth} px`, ...wide.slice(0, 5)];
}

/**
 * Parts whose words do not fit into them and cannot be scrolled to. What is hidden from eyes on purpose is left out, and what ends in
 * three dots where the page says the same words in full.
 */
export function cutOff(): string[] {
  const said = document.querySelector('main')!.textContent;
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && element.clientWidth > 1 && element.clientHeight > 1)
    .filter((element) => {
      const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
      if (clipPath !== 'none') return false;
      if (textOverflow === 'ellipsis' && said.includes(element.textContent.trim())) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Glosses that do not stand at the side of their text, begin above their paragraph, or lie over the one before. */
export function glossesOutOfPlace(): string[] {
  const glosses = [...document.querySelectorAll('.gloss')].map((gloss) => ({
    gloss,
    box: gloss.getBoundingClientRect(),
  }));
  return glosses.flatMap(({ gloss, box }, index) => {
    const name = gloss.getAttribute('data-gloss')!;
    const text = gloss.closest('.passage')!.firstElementChild!.getBoundingClientRect();
    const before = glosses[index - 1];
    return [
      ...(box.left < text.right ? [`${name} is not beside its text`] : []),
      ...(box.top < text.top - 8 ? [`${name} begins ${text.top - box.top} px above its paragraph`] : []),
      ...(before && box.top < before.box.bottom ? [`${name} lies over the one before`] : []),
    ];
  });
}
