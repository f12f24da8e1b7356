import { Renderer } from '@takumi-rs/core';
import type { Card } from '../../figures/card/card.ts';
import { cardSize, sheet, words, wordsBox, wordSizes, type Breaks, type Setting } from '../../figures/card/sheet.ts';
import { drawable, typefacesFor, type Typeface } from '../../figures/card/typefaces.ts';
import { fontsFor, hasLetter } from './fonts.ts';

let renderer: Renderer | undefined;

/** A PNG: the same bytes for the same card, whatever was drawn before. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const shown = legible(card);
  const setting = await fit(shown);
  renderer ??= new Renderer();
  return renderer.render(sheet(shown, setting), { ...cardSize, ...typeOf(shown), format: 'png' });
}

/** Without what no typeface has. Where letters of the words are missing the name of the site stands in for them. */
export function legible(card: Card): Card {
  const typefaces = typefacesOf(card);
  const drawn = (text: string) => drawable(text, (codePoint) => hasLetter(codePoint, typefaces)) ?? '';
  const { words, site, kicker, detail, foot } = card;
  return {
    ...card,
    words: drawn(words) || drawn(site),
    site: drawn(site),
    ...(kicker && { kicker: drawn(kicker) }),
    ...(detail && { detail: detail.map(drawn) }),
    ...(foot && { foot: drawn(foot) }),
  };
}

/** Whole words as large as they fit; words broken if they would be small; the end cut off if nothing else helps. */
export async function fit(card: Card): Promise<Setting> {
  const large = wordSizes.filter((size) => size >= wholeWords);
  const smallest = Math.min(...wordSizes);
  return (
    (await largest(card, large, 'between-words')) ??
    (await largest(card, wordSizes, 'anywhere')) ??
    settingOf(card, smallest, 'cut')
  );
}

/** The size under which a long word is rather broken. */
const wholeWords = 46;

async function largest(card: Card, sizes: readonly number[], breaks: Breaks): Promise<Setting | undefined> {
  let fitting: Setting | undefined;
  for (let first = 0, end = sizes.length; first < end;) {
    const middle = Math.floor((first + end) / 2);
    const setting = settingOf(card, sizes[middle] ?? 0, breaks);
    if (await isWithin(card, setting)) {
      fitting = setting;
      end = middle;
    } else first = middle + 1;
  }
  return fitting;
}

function settingOf(card: Card, size: number, breaks: Breaks): Setting {
  const typefaces = typefacesFor(card.words, card.language);
  return {
    size,
    breaks,
    weight: Math.min(...typefaces.map(({ weight }) => weight)),
    leading: Math.max(...typefaces.map(({ leading }) => leading)),
  };
}

async function isWithin(card: Card, setting: Setting): Promise<boolean> {
  renderer ??= new Renderer();
  const { height, runs } = await renderer.measure(words(card, setting), typeOf(card));
  const box = wordsBox(card);
  // A run counts the space at its end, which may hang over.
  const space = setting.size * 0.3;
  return height <= box.height && runs.every(({ x, width }) => x + width <= box.width + space);
}

function typeOf(card: Card) {
  const typefaces = typefacesOf(card);
  return { fonts: fontsFor(textOf(card), typefaces), fontFamilies: typefaces.map(({ family }) => family) };
}

const typefacesOf = (card: Card): Typeface[] => typefacesFor(textOf(card), card.language);

const textOf = ({ kicker = '', words, mark, detail = [''], site, foot = '' }: Card) =>
  // The kicker is set in capitals; "…" stands where a text is cut.
  [kicker.toUpperCase(), words, mark?.name, ...detail, site, foot, '…'].join(' ');
