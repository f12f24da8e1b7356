import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ink, levelInk } from '../../src/styles/ink.ts';

test('the colours of pictures are those of the light pages', () => {
  const [tokens = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media (prefers-contrast: more)');
  const light = Object.fromEntries(
    [...tokens.matchAll(/--color-([\w-]+): light-dark\((#\w+),/g)].map(([, name = '', color]) => [name, color]),
  );

  expect(light).toMatchObject({ ...ink, ...levelInk });
});
