/** A typeface of `@fontsource-variable`, and how it is set. */
export interface Typeface {
  family: string;
  package: string;
  /** The variable axis in the names of its files. */
  axis: 'opsz' | 'wght';
  weight: number;
  /** Distance of lines that its tallest letters need, as a multiple of their size. */
  leading: number;
}

const noto = (name: string, leading: number): Typeface => ({
  family: `Noto Sans ${name}`,
  package: `noto-sans-${name.toLowerCase()}`,
  axis: 'wght',
  weight: 500,
  leading,
});

const serif: Typeface = {
  family: 'Source Serif 4',
  package: 'source-serif-4',
  axis: 'opsz',
  weight: 600,
  leading: 1.13,
};

const others = [
  { writing: /\p{Script=Arabic}/u, typeface: noto('Arabic', 1.45) },
  { writing: /\p{Script=Hebrew}/u, typeface: noto('Hebrew', 1.25) },
  { writing: /\p{Script=Devanagari}/u, typeface: noto('Devanagari', 1.4) },
] as const;

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const japanese = noto('JP', 1.3);
const korean = noto('KR', 1.3);
const chinese = noto('SC', 1.3);

export const typefaces: readonly Typeface[] = [
  serif,
  ...others.map(({ typeface }) => typeface),
  japanese,
  korean,
  chinese,
];

/** The typefaces that a text needs: of two that have a letter the first draws it. */
export const typefacesFor = (text: string, language: string): Typeface[] => [
  serif,
  ...others.filter(({ writing }) => writing.test(text)).map(({ typeface }) => typeface),
  ...(eastAsian.test(text) ? eastAsianFor(text, language) : []),
];

/** A character that the three countries share is not drawn alike in each. */
function eastAsianFor(text: string, language: string): Typeface[] {
  if (/^ja\b/.test(language) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    return [japanese, chinese, korean];
  }
  if (/^ko\b/.test(language) || /\p{Script=Hangul}/u.test(text)) return [korean, chinese, japanese];
  return [chinese, japanese, korean];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * What of a text can be drawn. Pictures and signs that no typeface has are left out.
 *
 * @param has Whether there is a drawing of the code point.
 * @returns Nothing if a letter or digit is missing: half a sentence would say something else.
 */
export function drawable(text: string, has: (codePoint: number) => boolean): string | undefined {
  let drawn = '';
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    if ([...segment].every((character) => has(character.codePointAt(0) ?? 0))) drawn += segment;
    else if (/[\p{L}\p{N}]/u.test(segment) && !segment.includes('\uFE0F')) return undefined;
    else drawn = drawn.trimEnd();
  }
  return drawn.replace(/\s+/g, ' ').trim();
}
