import { expect, test } from 'vitest';
import { siteNames } from '../../src/model/address.ts';
import { filesIn } from './files-in.ts';
import { dist, listFiles, nowhere, root } from './site.ts';

test('the check knows every name that the site makes at its root, so that no file of public/ covers it', () => {
  // Hidden files may not lie in public/ at all.
  const copied = new Set([...filesIn(`${root}/public`), '.claim-by-claim']);
  const made = [...listFiles(dist), ...listFiles(nowhere)].filter((path) => !copied.has(path));
  const names = new Set(made.map((path) => path.split('/')[0]!));

  expect([...names].filter((name) => !siteNames.test(name))).toEqual([]);
});
