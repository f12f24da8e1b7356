/**
 * What stands in for a typeface until it is here: fonts of the reader's own, brought to its width and height, so that little or nothing
 * moves when it comes. `scale` and, for bold words, `bold` are those with which the fewest lines break elsewhere (docs/decisions/stand-ins-for-typefaces.md).
 * Without a bold of its own a font is thickened, which leaves it as wide as it was.
 */
const typefaces: readonly Typeface[] = [
  {
    family: 'Serif Fallback',
    ascent: 1.036,
    descent: 0.335,
    stands: [
      { local: ['Georgia'], scale: 1.071, bold: 0.945 },
      { local: ['Times New Roman', 'Liberation Serif', 'Tinos'], scale: 1.177, bold: 1.133 },
      { local: ['Noto Serif'], scale: 0.993, bold: 0.956 },
      { local: ['DejaVu Serif'], scale: 0.922, bold: 0.86 },
    ],
  },
  {
    family: 'Sans Fallback',
    ascent: 1.024,
    descent: 0.4,
    stands: [
      { local: ['Arial', 'Liberation Sans', 'Arimo'], scale: 0.933, bold: 0.9 },
      { local: ['Roboto'], scale: 0.935 },
      { local: ['Noto Sans'], scale: 0.884, bold: 0.864 },
      { local: ['DejaVu Sans'], scale: 0.818, bold: 0.752 },
    ],
  },
];

interface Typeface {
  family: string;
  ascent: number;
  descent: number;
  stands: { local: string[]; scale: number; bold?: number }[];
}

/** The families, in the order in which a browser should try them. Each has a number: the minifier takes the quotation marks off words alone, and no browser knows a family that begins with the word "serif". */
export const fallbackFaces = (): string[] =>
  typefaces.flatMap(({ family, ascent, descent, stands }) =>
    stands.flatMap(({ local, scale, bold }, index) => {
      const face = (names: string[], scale: number, weight = '') => `@font-face {
  font-family: '${family} ${index + 1}';${weight}
  src: ${names.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascent / scale)};
  descent-override: ${percent(descent / scale)};
  line-gap-override: 0%;
}`;
      const names = local.map((name) => `${name} Bold`);
      return [face(local, scale), ...(bold === undefined ? [] : [face(names, bold, '\n  font-weight: 600 700;')])];
    }),
  );

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
