import { expect, test } from 'vitest';
import { paths } from './arbitrary.ts';
import { run } from './run.ts';

test('of 25 files of any name each is refused, or found where its pages and its address say, by a server and in a folder', async () => {
  const { published, lost } = await run([...paths(24, 1940), 'f24/%20.svg']);

  expect(lost).toEqual([]);
  expect(published.length).toBeGreaterThan(5);
});
