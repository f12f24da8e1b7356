import type { Essay } from '../../model/edition.ts';

/**
 * The style sheet of one essay's claims, for what a sheet can do only with their names: the words of a claim are tinted while its note is
 * open, its gloss answers a link to it, and glosses stand level with their signs, each below the one before. So it needs no script.
 */
export function claimStyles({ claims, passages }: Essay): string {
  const open = claims.map(({ id }) => `:root:has(#note-${id}:is(:popover-open,:target)) .claim[data-claim="${id}"]`);
  const places = Math.max(0, ...passages.map(({ claims }) => claims.length));
  const linked = Array.from({ length: places }, (_, index) => {
    const claim = `.claim[data-place="${index + 1}"]`;
    return `.passage:has(${claim}:target,${claim}>:target:not(.claim)) .gloss:nth-child(${index + 1})`;
  });
  if (claims.length === 0) return '';
  return [
    `.tiles{--tile:${tileWidth(claims.length)}}`,
    `${open.join()}{background:var(--color-target)}`,
    `${linked.join()}{--sent:block;background:var(--color-target)}`,
    `@supports(top:anchor(bottom)) and (not (hanging-punctuation:first)){@container(width>=56.25rem){${claims.map(level).join('')}}}`,
  ].join('');
}

function level({ id }: Essay['claims'][number], index: number, claims: Essay['claims']): string {
  const above = claims[index - 1];
  const sign = `anchor(--sign-${id} top,0px)`;
  const top = `max(${sign},calc(anchor(--${above ? `gloss-${above.id}` : 'key'} bottom,0px) + .6rem))`;
  return `[href="#note-${id}"].chip{anchor-name:--sign-${id}}.gloss[data-gloss="${id}"]{anchor-name:--gloss-${id};top:${top}}`;
}

/** On a phone the strip has two rows, unless one is enough; or three, where a tile of two would be smaller than a finger needs, or four. */
function tileWidth(claims: number): string {
  const [two = '', three, four] = [2, 3, 4].map(
    (rows) => `(100% - 1px)/${claims <= 12 ? claims : Math.ceil(claims / rows)}`,
  );
  const orElse = (width: string, other: string) => `max(${width},min(${other},(24px - ${width})*999))`;
  return claims <= 24 ? `calc(${two})` : orElse(two, orElse(`${three}`, `${four}`));
}
