import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { slashed } from '../../src/integrations/path-name.ts';
import { patiently } from '../../src/integrations/publish/rename.ts';

test('a path of Windows has the slashes of addresses, as Vite looks modules up, and one of Linux stays as it is', () => {
  expect([
    slashed(win32.join('C:\\', 'Bridges & dams', 'src/edition.ts'), win32.sep),
    slashed(win32.relative('C:\\site\\public', 'C:\\site\\public\\photos\\tay.jpg'), win32.sep),
    slashed('/home/ada/a\\b.ts', posix.sep),
  ]).toEqual(['C:/Bridges & dams/src/edition.ts', 'photos/tay.jpg', '/home/ada/a\\b.ts']);
});

const failing = (code: string, times: number) => {
  let runs = 0;
  const run = () => {
    runs++;
    if (runs <= times) throw Object.assign(new Error(`${code}: rename`), { code });
  };
  return { run, runs: () => runs };
};

test('what another program has open is moved once that has let go of it', () => {
  const { run, runs } = failing('EPERM', 2);
  patiently(run, [0, 0, 0]);

  expect(runs()).toBe(3);
});

test.each([
  ['EBUSY', 3],
  ['ENOENT', 1],
])('what fails with %s to the end fails after %i runs', (code, tried) => {
  const { run, runs } = failing(code, 9);

  expect(() => patiently(run, [0, 0])).toThrow(`${code}: rename`);
  expect(runs()).toBe(tried);
});
