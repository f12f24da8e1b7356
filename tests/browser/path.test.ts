import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  claim,
  essay,
  essayPath,
  incident,
  isReadable,
  kinds,
  noteText,
  numberOf,
  usePlaces,
  useSite,
} from './site.ts';

const site = useSite();
const places = usePlaces(site);

describe.each(Object.entries(places))('%s', (_place, home) => {
  test.each([
    ['on', true],
    ['off', false],
  ])('a reader goes from home to essay, note, claim, incident and back, with script %s', async (_script, script) => {
    const page = await site.blank({ javaScriptEnabled: script });
    const complaints = listen(page, home());
    const trail: string[] = [];
    const arrive = async () =>
      trail.push(`${page.url().slice(home().length)}: ${await page.locator('h1').innerText()}`);

    await page.goto(`${home()}index.html`);
    await arrive();
    await page.getByRole('link', { name: essay.title, exact: true }).click();
    await arrive();
    expect(await noteText(page, claim.id).evaluate((words) => words.checkVisibility())).toBe(false);
    await numberOf(page, claim.id).click();
    await arrive();
    expect(await isReadable(noteText(page, claim.id))).toBe(true);
    await page.locator(`[data-note="${claim.id}"]`).getByRole('link', { name: 'Full note' }).click();
    await arrive();
    await page.getByRole('region', { name: 'Incidents' }).getByRole('link', { name: incident.title }).click();
    await arrive();
    await page.goBack();
    await arrive();
    await page.getByRole('link', { name: 'Read it in its place' }).click();
    await arrive();
    expect(await isReadable(page.locator(`[id="${claim.id}"]`))).toBe(true);

    expect(trail).toEqual([
      `index.html: ${await siteTitle(page, home())}`,
      `${essayPath}: ${essay.title}`,
      `${essayPath}#note-${claim.id}: ${essay.title}`,
      `${kinds.claim}: ${claim.statement}`,
      `${kinds.incident}: ${incident.title}`,
      `${kinds.claim}: ${claim.statement}`,
      `${essayPath}#${claim.id}: ${essay.title}`,
    ]);
    expect(complaints).toEqual([]);
  });

  test('every kind of page loads without a complaint, and asks no one else for anything', async () => {
    const page = await site.blank();
    const complaints = listen(page, home());
    for (const path of Object.values(kinds)) {
      await page.goto(home() + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    }

    expect(complaints).toEqual([]);
  });
});

test('an address at which nothing stands shows the page that says so', async () => {
  const page = await site.blank();
  const answer = await page.goto(`${places['in the folder /a/b/ of a host']()}essays/none/such.html`);

  expect(answer?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
});

/** What the browser complains of from now on, and what it asks of others. */
function listen(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

async function siteTitle(page: Page, home: string): Promise<string> {
  await page.goto(`${home}index.html`);
  return page.locator('h1').innerText();
}
