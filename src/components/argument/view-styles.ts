/** In pixels: in less than this nobody reads a map that has to be pushed about. */
const least = 700;

/**
 * One view of an argument at a time: the map where all of it has room, else the list, and the other when a link leads into it. ":where"
 * takes the weight from the question, so that an edition can show both.
 *
 * @param width Of the map, in pixels.
 */
export const viewStyles = (width: number): string =>
  [
    `@container(width<${Math.min(width, least)}px){.picture,.switch{display:none}}`,
    `@container(${Math.min(width, least)}px<=width<${width}px){${only('picture', 'list')}${goesOn}}`,
    `@container(width>=${width}px){${only('list', 'picture')}}`,
  ]
    .join('')
    .replace(/^.*$/s, '@media screen{$&}');

/** Hides one view until something in it is led to, and then the other. */
const only = (hidden: string, other: string) =>
  `.views:where(:not(:has(.${hidden} :target)))>.${hidden},.views:where(:has(.${hidden} :target))>.${other}{display:none}`;

/** What goes on at the end of its lines shows that it does. */
const goesOn =
  '.map{mask-image:linear-gradient(to left,transparent,#000 2.5rem)}.map:dir(rtl){mask-image:linear-gradient(to right,transparent,#000 2.5rem)}.map>svg{margin-inline-end:2.5rem}';
