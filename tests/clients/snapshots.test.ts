import { expect, test } from 'vitest';
import { readPage } from '../dist/site.ts';
import { readers } from './readers.ts';

// What shows of an essay where its styles are not. After a change of the page: `npx vitest run tests/clients -u`, and read what has changed.
test('Readability shows an essay as it is kept here', async () => {
  const { lines } = await readers['Readability']!(readPage('essays/lighthouses.html').html, 'https://example.org/a/');

  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/lighthouses.readability.txt');
});
