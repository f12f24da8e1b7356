import { expect, test } from 'vitest';
import { paths } from './arbitrary.ts';
import { run } from './run.ts';

test('of 400 files of any name each is refused, or found where its pages and its address say, by a server and in a folder', async () => {
  const { published, lost } = await run(paths(400, 1879));

  expect(lost).toEqual([]);
  expect(published.length).toBeGreaterThan(100);
});
