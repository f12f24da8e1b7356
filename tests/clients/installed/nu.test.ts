import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, root } from '../../dist/site.ts';
import { errorsIn } from './nu.ts';
import { programs } from './programs.ts';

test.skipIf(!programs['the Nu Html Checker']())(
  'the validator of the W3C finds no error in any page of the fixture’s site and of the published one',
  () => {
    // The published site may not have been built yet.
    const folders = [dist, join(root, 'dist')].filter((folder) => existsSync(folder));

    expect(errorsIn(folders)).toEqual([]);
  },
);
