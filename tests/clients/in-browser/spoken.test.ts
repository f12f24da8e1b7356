import { inject, expect, test } from 'vitest';
import { connect } from '../../browser/chromium.ts';
import { spokenText } from './spoken.ts';

test.each(['p2', 'p4'])('a screen reader says of passage %s of an essay what is kept here', async (passage) => {
  const browser = await connect();
  const page = await browser.newPage();
  await page.goto(`${inject('places')['at the root of a host']}essays/lighthouses.html`);

  await expect(`${await spokenText(page, `#${passage}`)}\n`).toMatchFileSnapshot(
    `../snapshots/lighthouses-${passage}.spoken.txt`,
  );
  await browser.close();
});
