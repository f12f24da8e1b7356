import type { Essay } from '../model/edition.ts';

/**
 * A style sheet that shows the note of a linked claim with script off: the target's words open the note in the same place among those of the
 * passage. It does so by a property, as Firefox does not draw a `::details-content` again that a `:has()` comes to match while the page is
 * loading; and it weighs nothing, so that on paper every note is open.
 */
export function openTargets({ passages }: Essay): string {
  const places = Math.max(0, ...passages.map(({ claims }) => claims.length));
  const targets = Array.from({ length: places }, (_, index) => index + 1).map((place) => {
    const claim = `.claim[data-place="${place}"]`;
    return `.passage:has(${claim}:target,${claim}>:target) .note:nth-child(${place})`;
  });
  return `${targets.join(',')}{--when-folded:visible}:where(.note:not([open]))::details-content{content-visibility:var(--when-folded,hidden)}`;
}
