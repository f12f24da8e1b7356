import { describe, expect, test } from 'vitest';
import { essay, essayPath, isReadable, noteText, useSite } from './site.ts';

const site = useSite();
/** First, in the middle and last in the text. */
const claims = [essay.claims[0]!, essay.claims[Math.floor(essay.claims.length / 2)]!, essay.claims.at(-1)!];

describe.each([
  ['on', true],
  ['off', false],
])('with script %s', (_script, javaScriptEnabled) => {
  test.each(claims)('#$id shows the words, not under the bar, and their note', async ({ id }) => {
    const page = await site.open(`${essayPath}#${id}`, { javaScriptEnabled });

    expect(await isReadable(page.locator(`[id="${id}"]`))).toBe(true);
    expect(await noteText(page, id).evaluate((words) => words.checkVisibility())).toBe(true);
  });

  test.each(claims)('#note-$id opens the note and shows it', async ({ id }) => {
    const page = await site.open(`${essayPath}#note-${id}`, { javaScriptEnabled });

    expect(await page.locator(`[data-note="${id}"]`).evaluate((note) => (note as HTMLDetailsElement).open)).toBe(true);
    expect(await isReadable(noteText(page, id))).toBe(true);
  });

  test('on a small screen #id shows the words as well, and the note after the paragraph', async () => {
    const { id } = claims[1]!;
    const page = await site.open(`${essayPath}#${id}`, { javaScriptEnabled, viewport: { width: 360, height: 640 } });

    expect(await isReadable(page.locator(`[id="${id}"]`))).toBe(true);
    expect(await noteText(page, id).evaluate((words) => words.checkVisibility())).toBe(true);
  });
});

test('with script on, #id opens the note as a reader would', async () => {
  const { id } = claims[1]!;
  const page = await site.open(`${essayPath}#${id}`);

  expect(
    await page.locator('.note[open]').evaluateAll((notes) => notes.map((note) => note.getAttribute('data-note'))),
  ).toEqual([id]);
});

test('the words under a target are tinted', async () => {
  const { id } = claims[1]!;
  const page = await site.open(`${essayPath}#${id}`);
  const colour = (one: string) =>
    page.locator(`[id="${one}"]`).evaluate((words) => getComputedStyle(words).backgroundColor);

  expect(await colour(id)).not.toBe(await colour(claims[0]!.id));
});
