/**
 * What stands in for a typeface until it is here: fonts of the reader's own, brought to its width and height, so that little or nothing
 * moves when it comes. Widths are averages over English text as @capsizecss/metrics 4 gives them, in units of the font size.
 */
const typefaces = [
  {
    family: 'Serif Fallback',
    width: 0.479,
    ascent: 1.036,
    descent: 0.335,
    stands: [
      { local: ['Georgia'], width: 0.446 },
      { local: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 0.406 },
      { local: ['Noto Serif'], width: 0.481 },
      { local: ['DejaVu Serif'], width: 0.52 },
    ],
  },
  {
    family: 'Sans Fallback',
    width: 0.418,
    ascent: 1.024,
    descent: 0.4,
    stands: [
      { local: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto'], width: 0.446 },
      { local: ['Noto Sans'], width: 0.473 },
      { local: ['DejaVu Sans'], width: 0.512 },
    ],
  },
] as const;

/** The families, in the order in which a browser should try them. Each has a number: the minifier takes the quotation marks off words alone, and no browser knows a family that begins with the word "serif". */
export const fallbackFaces = (): string[] =>
  typefaces.flatMap(({ family, width, ascent, descent, stands }) =>
    stands.map((stand, index) => {
      const scale = width / stand.width;
      return `@font-face {
  font-family: '${family} ${index + 1}';
  src: ${stand.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascent / scale)};
  descent-override: ${percent(descent / scale)};
  line-gap-override: 0%;
}`;
    }),
  );

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
