import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontLoader } from '@takumi-rs/core';
import type { Typeface } from '../../figures/card/typefaces.ts';

/** Not from this file, which a build moves elsewhere. */
const require = createRequire(join(process.cwd(), 'package.json'));

/** A typeface in several files: which of them have the code point. */
type Files = Map<number, FontLoader[]>;

const known = new Map<string, Files>();

/** Only the files that a text needs, of all typefaces that have one of its letters; each is read once. */
export function fontsFor(text: string, typefaces: readonly Typeface[]): FontLoader[] {
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return [
    ...new Set(
      typefaces.flatMap((typeface) => {
        const files = filesOf(typeface);
        return codePoints.flatMap((codePoint) => files.get(codePoint) ?? []);
      }),
    ),
  ];
}

export const hasLetter = (codePoint: number, typefaces: readonly Typeface[]): boolean =>
  typefaces.some((typeface) => filesOf(typeface).has(codePoint));

function filesOf(typeface: Typeface): Files {
  let files = known.get(typeface.package);
  if (!files) {
    files = listFiles(typeface);
    known.set(typeface.package, files);
  }
  return files;
}

function listFiles({ family, package: name, axis }: Typeface): Files {
  const folder = `@fontsource-variable/${name}`;
  const subsets = JSON.parse(readFileSync(require.resolve(`${folder}/unicode.json`), 'utf8')) as Record<string, string>;
  const files: Files = new Map();
  for (const [subset, text] of Object.entries(subsets)) {
    // East Asian typefaces are cut into numbered parts: "[17]".
    const file = `${name}-${subset.replace(/[[\]]/g, '')}-${axis}-normal.woff2`;
    const unicodeRange = text.split(',').map(readRange);
    const data = () => readFileSync(require.resolve(`${folder}/files/${file}`));
    const font = { name: family, key: file, unicodeRange, data };
    for (const [first, last] of unicodeRange) {
      for (let codePoint = first; codePoint <= last; codePoint++) {
        files.set(codePoint, [...(files.get(codePoint) ?? []), font]);
      }
    }
  }
  return files;
}

/** `U+4E00-4E0F` or `U+4E00`. */
function readRange(text: string): [number, number] {
  const [first = 0, last = first] = text
    .replace(/^U\+/i, '')
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return [first, last];
}
