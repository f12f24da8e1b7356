import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, root } from '../../dist/site.ts';
import { checkWithAce } from './ace.ts';
import { programs } from './programs.ts';

test.skipIf(!programs.Ace())(
  'Ace finds nothing in the books of the fixture’s site and of the published one',
  async () => {
    const books = [dist, join(root, 'dist')].flatMap((folder) =>
      globSync('editions/*.epub', { cwd: folder }).map((book) => join(folder, book)),
    );

    expect(books.length).toBeGreaterThan(2);
    expect(await checkWithAce(books)).toEqual([]);
  },
);
