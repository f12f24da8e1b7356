import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEpubs, hasJava } from '../fixtures/epub-check.ts';
import { dist, root } from './site.ts';
import { textsDist } from './texts.ts';

test.runIf(hasJava)(
  'EPUBCheck finds neither errors nor warnings in the books of the fixtures’ sites and of the published one',
  () => {
    // The published site may not have been built yet.
    const books = [dist, textsDist, join(root, 'dist')].flatMap((folder) =>
      globSync('editions/*.epub', { cwd: folder }).map((book) => join(folder, book)),
    );

    expect(checkEpubs(books).filter(({ messages }) => messages.length > 0)).toEqual([]);
    expect(books.length).toBeGreaterThan(6);
  },
);
