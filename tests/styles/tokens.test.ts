import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../fixtures/project.ts';

test('every colour that a style names is set in tokens.css', () => {
  const set = new Set(readFileSync(`${root}/src/styles/tokens.css`, 'utf8').match(/--color-[\w-]+(?=:)/g));
  const named = globSync('src/**/*.{astro,css,ts}', { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/var\((--color-[\w-]+)/g)].map(
      ([, name]) => `${file}: ${name}`,
    ),
  );

  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((one) => !set.has(one.slice(one.indexOf('--'))))).toEqual([]);
});
