import { expect, test } from 'vitest';
import { findInvalidHtml } from '../html.ts';

test('every page is valid HTML', async () => {
  expect(await findInvalidHtml()).toEqual([]);
});
