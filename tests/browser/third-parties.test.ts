import { expect, test } from 'vitest';
import { readPages } from '../dist/site.ts';
import { useSite } from './site.ts';

const site = useSite();

test('no page asks another host for anything, not even where its policy does not keep it from that', async () => {
  const page = await site.blank({ bypassCSP: true });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      elsewhere.push(`${page.url()} asks for ${request.url()}`);
  });
  // A page that leads on at once is gone before it can be looked at.
  const paths = readPages().flatMap(({ path, html }) => (html.includes('http-equiv="refresh"') ? [] : path));
  for (const path of paths) {
    await page.goto(site.url + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  expect(paths).toContain('index.html');
  expect(elsewhere).toEqual([]);
});
