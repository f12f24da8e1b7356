/**
 * Cuts Source Serif 4 down to what the pages need and writes src/fonts/*.woff2 and src/styles/fonts.css.
 * Run by hand (`npm run fonts`) when the typeface, its weights or the letters change; the results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** English, the Western European languages, and the punctuation of all. */
const latin = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  0x152,
  0x153,
  ...range(0x2010, 0x2015),
  ...range(0x2018, 0x201e),
  0x2020,
  0x2022,
  0x2026,
  0x2032,
  0x2033,
  0x2039,
  0x203a,
  0x20ac,
  0x2122,
  0x2212,
];
/** Central European, Baltic, Turkish and transliterated names: fetched only by a page that has one. */
const latinExtended = [...range(0x100, 0x151), ...range(0x154, 0x17f), ...range(0x218, 0x21b), 0x1e24, 0x1e25];

const faces = [
  { name: 'roman', from: 'latin-wght-normal', letters: latin, style: 'normal', weight: { min: 400, max: 700 } },
  {
    name: 'roman-extended',
    from: 'latin-ext-wght-normal',
    letters: latinExtended,
    style: 'normal',
    weight: { min: 400, max: 700 },
  },
  { name: 'italic', from: 'latin-wght-italic', letters: latin, style: 'italic', weight: 400 },
] as const;

const blocks: string[] = [];
for (const face of faces) {
  const source = readFileSync(
    require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${face.from}.woff2`),
  );
  const font = await subsetFont(source, String.fromCodePoint(...face.letters), {
    targetFormat: 'woff2',
    // No small capitals, fractions and alternates: they would double the file.
    noLayoutClosure: true,
    variationAxes: { wght: face.weight },
  });
  writeFileSync(new URL(`${face.name}.woff2`, import.meta.url), font);
  const weight = typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`;
  blocks.push(`@font-face {
  font-family: 'Source Serif 4';
  font-style: ${face.style};
  font-weight: ${weight};
  font-display: optional;
  src: url('../fonts/${face.name}.woff2') format('woff2');
  unicode-range: ${unicodeRange(face.letters)};
}`);
  console.log(`${face.name}.woff2  ${font.length} bytes`);
}

writeFileSync(
  new URL('../styles/fonts.css', import.meta.url),
  `/* Written by src/fonts/subset.ts. "optional": a font that is not there at the first paint waits for the next page, so nothing ever moves. */
${blocks.join('\n\n')}
`,
);

function unicodeRange(letters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run && letter === run[1] + 1) run[1] = letter;
    else runs.push([letter, letter]);
  }
  const hex = (letter: number) => letter.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}
