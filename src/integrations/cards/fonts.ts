import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontLoader } from '@takumi-rs/core';
import type { Typeface } from '../../figures/card/typefaces.ts';
import { perItem } from '../../model/read/once.ts';

/** Not from this file, which a build moves elsewhere. */
const require = createRequire(join(process.cwd(), 'package.json'));

/** Only the files that a text needs, of all typefaces that have one of its letters; each is read once. */
export function fontsFor(text: string, typefaces: readonly Typeface[]): FontLoader[] {
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return [
    ...new Set(typefaces.flatMap((typeface) => codePoints.flatMap((codePoint) => filesWith(codePoint, typeface)))),
  ];
}

export const hasLetter = (codePoint: number, typefaces: readonly Typeface[]): boolean =>
  typefaces.some((typeface) => filesWith(codePoint, typeface).length > 0);

const filesWith = (codePoint: number, typeface: Typeface) =>
  filesOf(typeface).filter(({ unicodeRange }) =>
    unicodeRange.some(([first, last]) => first <= codePoint && codePoint <= last),
  );

/** A typeface in several files, each with the code points that it has. */
const filesOf = perItem(({ family, package: name, axis }: Typeface) => {
  const folder = `@fontsource-variable/${name}`;
  const subsets = JSON.parse(readFileSync(require.resolve(`${folder}/unicode.json`), 'utf8')) as Record<string, string>;
  return Object.entries(subsets).map(([subset, text]) => {
    // East Asian typefaces are cut into numbered parts: "[17]".
    const key = `${name}-${subset.replace(/[[\]]/g, '')}-${axis}-normal.woff2`;
    const data = () => readFileSync(require.resolve(`${folder}/files/${key}`));
    return { name: family, key, unicodeRange: text.split(',').map(readRange), data };
  });
});

/** `U+4E00-4E0F` or `U+4E00`. */
function readRange(text: string): [number, number] {
  const [first = 0, last = first] = text
    .replace(/^U\+/i, '')
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return [first, last];
}
