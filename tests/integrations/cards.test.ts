import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../src/figures/card/card.ts';
import { cardSize, sheet } from '../../src/figures/card/sheet.ts';
import { typefacesFor } from '../../src/figures/card/typefaces.ts';
import { drawCard, fit, legible } from '../../src/integrations/cards/draw.ts';
import { fontsFor } from '../../src/integrations/cards/fonts.ts';
import { CardPress } from '../../src/integrations/cards/press.ts';

const card = (words: string, language = 'en', more: Partial<Card> = {}): Card => ({
  path: '/cards/bridges/too-cheap.png',
  kicker: 'Claim 3 of 23',
  words,
  language,
  mark: { name: 'Weak', sign: '<circle cx="5" cy="5" r="4" fill="none" stroke="currentColor"/>', color: '#7a2460' },
  site: 'Bridges',
  foot: 'They Fall',
  ...more,
});
/** As long as a statement may be. */
const long = (words: string) => words.repeat(160).slice(0, 160).trim();

const english = long('bridges fall in the wind of that winter, ');
const arabic = long('تسقط الجسور في رياح ذلك الشتاء، ');
const hebrew = long('גשרים נופלים ברוח של אותו חורף, ');
const hindi = long('उस सर्दी की हवा में पुल गिरते हैं, ');
const japanese = long('その冬の風で橋は落ちる、');
const chinese = long('那年冬天的风吹倒了桥，');
const korean = long('그해 겨울 바람에 다리가 무너진다, ');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  folders.push(folder);
  return folder;
}

const samples: [string, Card, size: number, breaks: string][] = [
  ['two words', card('Bridges fall'), 120, 'between-words'],
  ['160 characters of English', card(english), 68, 'between-words'],
  ['160 characters of Arabic', card(arabic, 'ar'), 54, 'between-words'],
  ['160 characters of Hebrew', card(hebrew, 'he'), 54, 'between-words'],
  ['160 characters of Hindi', card(hindi, 'hi'), 58, 'between-words'],
  ['160 characters of Japanese', card(japanese, 'ja'), 39, 'anywhere'],
  ['160 characters of Chinese', card(chinese, 'zh'), 39, 'anywhere'],
  ['160 characters of Korean', card(korean, 'ko'), 42, 'anywhere'],
  ['a word of 40 letters stays whole', card('x'.repeat(40)), 54, 'between-words'],
  ['a word of 160 letters is broken', card('x'.repeat(160)), 54, 'anywhere'],
  ['a title without end is cut', card('bridges fall '.repeat(99)), 33, 'cut'],
];

describe('the words fit', () => {
  test.each(samples)('%s', async (_, sample, size, breaks) => {
    expect(await fit(sample)).toMatchObject({ size, breaks });
  });

  test.each([
    ...samples.map(([name, sample]) => [name, sample] as const),
    [
      'with two lines of authors below',
      card(english, 'en', {
        detail: [long('Ann Author, '), long('The Daily Bridge, ')],
        site: long('Bridges '),
        foot: english,
      }),
    ] as const,
  ])('and touch neither the edge nor what stands below: %s', async (_, sample) => {
    const text = JSON.stringify(sample);
    const typefaces = typefacesFor(text, sample.language);
    const measured = await new Renderer().measure(sheet(sample, await fit(sample)), {
      ...cardSize,
      fonts: fontsFor(text + text.toUpperCase(), typefaces),
      fontFamilies: typefaces.map(({ family }) => family),
    });
    const [kicker, words, below, foot] = measured.children.map(({ transform, width, height }) => ({
      left: transform[4],
      right: transform[4] + width,
      top: transform[5],
      bottom: transform[5] + height,
    }));

    expect([kicker, words, below, foot].every((box) => box && box.left >= 72 && box.right <= 1200 - 72)).toBe(true);
    expect(kicker!.bottom).toBeLessThan(words!.top);
    expect(words!.bottom).toBeLessThan(below!.top);
    expect(below!.bottom).toBeLessThan(foot!.top);
    expect(foot!.bottom).toBeLessThan(630 - 40);
  });
});

describe('a card', () => {
  test.each(samples)('is a PNG of 1200 by 630 and at most 60 kB: %s', async (_, sample) => {
    const png = Buffer.from(await drawCard(sample));

    expect({
      signature: png.subarray(1, 4).toString(),
      width: png.readUInt32BE(16),
      height: png.readUInt32BE(20),
      small: png.length < 60_000,
    }).toEqual({ signature: 'PNG', width: 1200, height: 630, small: true });
  });

  test('is the same bytes whatever was drawn before', async () => {
    const arabicAfterEnglish = [await drawCard(card(english)), await drawCard(card(arabic, 'ar'))];
    vi.resetModules();
    const afresh = await import('../../src/integrations/cards/draw.ts');
    const englishAfterArabic = [await afresh.drawCard(card(arabic, 'ar')), await afresh.drawCard(card(english))];

    expect(englishAfterArabic.reverse()).toEqual(arabicAfterEnglish);
  });

  test('in a writing that cannot be drawn shows the name of the site', () => {
    expect(legible(card('สะพานถล่ม', 'th', { detail: ['ผู้เขียน'] }))).toEqual(card('Bridges', 'th', { detail: [''] }));
  });
});

describe('the folder of cards', () => {
  test('a card is drawn once, and then read', async () => {
    const folder = emptyFolder();
    const first = new CardPress(folder);
    const second = new CardPress(folder);
    const pngs = [await first.png(card('Bridges fall')), await second.png(card('Bridges fall'))];

    expect([first.drawn, second.drawn]).toEqual([1, 0]);
    expect(pngs[1]).toEqual(new Uint8Array(pngs[0]!));
  });

  test('a card that says something else is drawn anew', async () => {
    const press = new CardPress(emptyFolder());
    for (const words of ['Bridges fall', 'Bridges stand', 'Bridges fall']) await press.png(card(words));

    expect(press.drawn).toBe(2);
  });

  test('the cards of a site are drawn at once, and all others go', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'left-by-a-killed-build.png.7'), '');
    const press = new CardPress(folder);
    await press.drawAll([card('Old')]);
    await press.drawAll(['One', 'Two', 'Three', 'Three'].map((words) => card(words)));

    expect(readdirSync(folder).length).toBe(3);
  });
});
