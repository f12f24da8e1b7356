import { expect, test } from 'vitest';
import { findInvalidHtml } from '../html.ts';
import { textsDist } from '../texts.ts';

test('the pages of texts of every kind are valid HTML', async () => {
  expect(await findInvalidHtml(textsDist)).toEqual([]);
});
