/**
 * Cuts Source Serif 4 and Source Sans 3 down to what the pages need and writes src/fonts/*.woff2,
 * src/styles/fonts.css and src/styles/stand-ins.css.
 * Run by hand (`npm run fonts`) when a typeface, its weights or the letters change; the results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { fallbackFaces } from './fallbacks.ts';

const require = createRequire(import.meta.url);

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const signs = (text: string) => [...text].map((sign) => sign.codePointAt(0) ?? 0);

/** English, the Western European languages, and the punctuation of all. */
const latin = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x2010, 0x2015),
  ...range(0x2018, 0x201e),
  ...signs('Œœ†•…′″‹›€™−'),
];
/** English: what the interface and nearly all notes are written with. */
const english = [...range(0x20, 0x7e), ...signs('\u00a0«°·»×–—‘’“”…€¶§↑')];
/** The rest of the Western European letters: fetched only by a page that has one. */
const accents = [...range(0xc0, 0xd6), ...range(0xd8, 0xf6), ...range(0xf8, 0xff), ...signs('Œœ')];
/** Central European, Baltic, Turkish and transliterated names: fetched only by a page that has one. */
const latinExtended = [...range(0x100, 0x151), ...range(0x154, 0x17f), ...range(0x218, 0x21b), ...signs('Ḥḥ')];

const serif = { family: 'Source Serif 4', package: 'source-serif-4', weight: { min: 400, max: 700 } };
const sans = { family: 'Source Sans 3', package: 'source-sans-3', weight: { min: 400, max: 650 } };

const faces = [
  { ...serif, name: 'roman', from: 'latin-wght-normal', letters: latin, style: 'normal' },
  { ...serif, name: 'roman-extended', from: 'latin-ext-wght-normal', letters: latinExtended, style: 'normal' },
  { ...serif, name: 'italic', from: 'latin-wght-italic', letters: latin, style: 'italic', weight: 400 },
  { ...sans, name: 'sans', from: 'latin-wght-normal', letters: english, style: 'normal' },
  { ...sans, name: 'sans-accents', from: 'latin-wght-normal', letters: accents, style: 'normal' },
  { ...sans, name: 'sans-extended', from: 'latin-ext-wght-normal', letters: latinExtended, style: 'normal' },
] as const;

const blocks: string[] = [];
for (const face of faces) {
  const source = readFileSync(
    require.resolve(`@fontsource-variable/${face.package}/files/${face.package}-${face.from}.woff2`),
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
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${weight};
  font-display: swap;
  src: url('../fonts/${face.name}.woff2') format('woff2');
  unicode-range: ${unicodeRange(face.letters)};
}`);
  console.log(`${face.name}.woff2  ${font.length} bytes`);
}

writeSheet('fonts.css', blocks);
writeSheet('stand-ins.css', fallbackFaces());

function writeSheet(name: string, rules: readonly string[]): void {
  const url = new URL(`../styles/${name}`, import.meta.url);
  writeFileSync(url, `/* Written by src/fonts/subset.ts. */\n${rules.join('\n\n')}\n`);
}

function unicodeRange(letters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const letter of letters.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && letter === run[1] + 1) run[1] = letter;
    else runs.push([letter, letter]);
  }
  const hex = (letter: number) => letter.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}
