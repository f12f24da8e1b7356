/**
 * What stands in for a typeface until it is here: fonts of the reader's own, brought to its width and height, so that little or nothing
 * moves when it comes. Widths are in units of the font size: those of regular weight are averages over English text as
 * @capsizecss/metrics 4 gives them; those of bold weight were measured over the essay that is published here, the typefaces' at the weight
 * of headings. Without a bold of its own a stand-in is thickened, which leaves it as wide as it was.
 */
const typefaces: readonly Typeface[] = [
  {
    family: 'Serif Fallback',
    width: { regular: 0.479, bold: 0.481 },
    ascent: 1.036,
    descent: 0.335,
    stands: [
      { local: ['Georgia'], width: { regular: 0.446, bold: 0.514 } },
      { local: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: { regular: 0.406 } },
      { local: ['Noto Serif'], width: { regular: 0.481, bold: 0.503 } },
      { local: ['DejaVu Serif'], width: { regular: 0.52 } },
    ],
  },
  {
    family: 'Sans Fallback',
    width: { regular: 0.418, bold: 0.427 },
    ascent: 1.024,
    descent: 0.4,
    stands: [
      { local: ['Arial', 'Liberation Sans', 'Arimo'], width: { regular: 0.446, bold: 0.478 } },
      { local: ['Roboto'], width: { regular: 0.446 } },
      { local: ['Noto Sans'], width: { regular: 0.473, bold: 0.496 } },
      { local: ['DejaVu Sans'], width: { regular: 0.512 } },
    ],
  },
];

interface Typeface {
  family: string;
  width: { regular: number; bold: number };
  ascent: number;
  descent: number;
  stands: { local: string[]; width: { regular: number; bold?: number } }[];
}

/** The families, in the order in which a browser should try them. Each has a number: the minifier takes the quotation marks off words alone, and no browser knows a family that begins with the word "serif". */
export const fallbackFaces = (): string[] =>
  typefaces.flatMap(({ family, width, ascent, descent, stands }) =>
    stands.flatMap((stand, index) => {
      const face = (local: string[], scale: number, weight: string) => `@font-face {
  font-family: '${family} ${index + 1}';${weight}
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascent / scale)};
  descent-override: ${percent(descent / scale)};
  line-gap-override: 0%;
}`;
      const { regular, bold } = stand.width;
      const names = stand.local.map((name) => `${name} Bold`);
      return [
        face(stand.local, width.regular / regular, ''),
        ...(bold === undefined ? [] : [face(names, width.bold / bold, '\n  font-weight: 600 700;')]),
      ];
    }),
  );

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
