import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../fixtures/built-site.ts';
import { root } from '../fixtures/project.ts';
import { alternatesThatDepart } from './departures.ts';

test('where every text holds what a format may choke on, each Markdown alternate says what its page says', () => {
  expect(alternatesThatDepart(join(root, sites.hostile.folder, 'dist'))).toEqual([]);
});
