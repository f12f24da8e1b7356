import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../../dist/site.ts';
import { programs } from './programs.ts';

const w3m = programs.w3m();

test.skipIf(!w3m)('w3m shows an essay as it is kept here', async () => {
  const page = join(dist, 'essays/lighthouses.html');
  const text = execFileSync(w3m!, ['-dump', '-cols', '100', '-O', 'UTF-8', page], { encoding: 'utf8' });

  await expect(text).toMatchFileSnapshot('../snapshots/lighthouses.w3m.txt');
});
