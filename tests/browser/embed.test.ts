import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeSource, findViolations } from '../browsers/axe-rules.ts';
import { readPage } from '../dist/site.ts';
import { byTag, textOf } from '../dist/dom.ts';
import { listen } from '../fixtures/ports.ts';
import { claim, edition, kinds, useSite } from './site.ts';

const site = useSite();
const card = `embeds/${claim.essay}/${claim.id}.html`;

/** Another host, and the page that it shows. */
let theirs = '';
const host = createServer((_, response) =>
  response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Theirs</title>${theirs}`),
);
let elsewhere = '';
beforeAll(async () => {
  elsewhere = `http://localhost:${await listen(host, 'localhost')}/`;
});
afterAll(() => void host.close());

async function holding(page: Page, html: string) {
  theirs = html;
  await page.goto(elsewhere);
}

test('the HTML offered on a claim’s page shows its card in a page of another host, by one request', async () => {
  const offered = byTag(readPage(kinds.claim).document, 'pre')
    .map((pre) => textOf(pre))
    .find((text) => text.startsWith('<iframe'))!;
  const page = await site.blank();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await holding(page, offered.replace('https://example.org/a/', site.url));
  const frame = page.frameLocator('iframe');

  expect(await frame.getByRole('heading').innerText()).toBe(claim.short);
  expect(await frame.locator('main').innerText()).toContain(claim.assessment.verdict);
  expect(asked).toEqual([elsewhere, site.url + card]);
});

test('the link of a card opens the claim’s page in another window', async () => {
  const page = await site.blank();
  await holding(page, `<iframe src="${site.url}${card}"></iframe>`);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe').getByRole('link').click(),
  ]);
  await opened.waitForLoadState();

  expect([page.url(), opened.url(), await opened.getByRole('heading', { level: 1 }).innerText()]).toEqual([
    elsewhere,
    site.url + kinds.claim,
    claim.statement,
  ]);
});

test('in a frame of the size that is offered no card has to be scrolled, not even on a narrow phone', async () => {
  const page = await site.blank({ viewport: { width: 320, height: 270 } });
  const tall: string[] = [];
  for (const { essay, id } of edition.essays.flatMap(({ claims }) => claims)) {
    await page.goto(`${site.url}embeds/${essay}/${id}.html`);
    const overflows = await page.evaluate(
      ([width, height]) =>
        document.documentElement.scrollHeight > height || document.documentElement.scrollWidth > width,
      [320, 270] as const,
    );
    if (overflows) tall.push(`${essay}/${id}`);
  }

  expect(tall).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds no violation in a card in %s colours', async (colorScheme) => {
  const page = await site.open(card, { colorScheme, bypassCSP: true });
  await page.evaluate(axeSource);

  expect(await page.evaluate(findViolations, [])).toEqual([]);
});

test.each([
  ['light', 'rgb(253, 252, 249)'],
  ['dark', 'rgb(21, 23, 26)'],
] as const)('a card in a %s page has the colours of that page', async (scheme, paper) => {
  const page = await site.blank({ colorScheme: scheme });
  await holding(page, `<meta name="color-scheme" content="light dark"><iframe src="${site.url}${card}"></iframe>`);
  const html = page.frameLocator('iframe').locator('html');

  expect(await html.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(paper);
});
