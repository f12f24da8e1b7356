import subsetFont from 'subset-font';

/**
 * A page whose text a browser can print in fonts that it embeds. Of variable fonts, and of letters with an outline, it draws each letter by
 * itself, as Type 3 without a name. So a variable font becomes a static one for each weight that the styles name, and outlines go.
 *
 * @param html A page in which its fonts stand.
 */
export async function withEmbeddableText(html: string): Promise<string> {
  const weights = weightsIn(html);
  const faces = await Promise.all([...html.matchAll(fontFace)].map(([face]) => instances(face, weights)));
  return html
    .replace(fontFace, () => faces.shift() ?? '')
    .replace('</head>', '<style>svg text{stroke:none!important}</style></head>');
}

const fontFace = /@font-face\s*\{[^}]*\}/g;

/** Those that a style may ask for, by number or as a word. */
const weightsIn = (html: string): number[] =>
  [...new Set(['400', '700', ...[...html.matchAll(/font(?:-weight)?:\s*(\d{3})\b/g)].map(([, weight = '']) => weight)])]
    .map(Number)
    .sort((a, b) => a - b);

async function instances(face: string, weights: readonly number[]): Promise<string> {
  const [range, lightest, boldest] = /font-weight:\s*(\d+) (\d+)/.exec(face) ?? [];
  const [data, base64 = ''] = /(?<=base64,)([^")]*)/.exec(face) ?? [];
  if (range === undefined || data === undefined) return face;
  const known = weights.filter((weight) => weight >= Number(lightest) && weight <= Number(boldest));
  const made = await Promise.all(
    known.map(async (weight) => {
      const font = await subsetFont(Buffer.from(base64, 'base64'), '', {
        targetFormat: 'woff2',
        keepAllGlyphs: true,
        variationAxes: { wght: weight },
      });
      return face.replace(range, `font-weight:${weight}`).replace(data, Buffer.from(font).toString('base64'));
    }),
  );
  return made.join('');
}
