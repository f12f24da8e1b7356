import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWith } from './build.ts';
import { listFiles } from './site.ts';

// "xyzzy" stands in the draft's id, title, text, claim, note, source and chart, and nowhere else.
test.each([
  ['as it is', {}],
  ['in a shell that says NODE_ENV=development', { NODE_ENV: 'development' }],
])(
  'a draft is nowhere in what is built %s',
  (_how, env) => {
    const site = buildWith(['second-essay', 'draft'], env);
    try {
      const told = listFiles(site.dist).filter(
        (file) => /xyzzy/i.test(file) || /xyzzy/i.test(readFileSync(join(site.dist, file), 'latin1')),
      );

      expect(told).toEqual([]);
      expect(listFiles(site.dist)).toContain('essays/bridges.html');
    } finally {
      site.remove();
    }
  },
  120_000,
);
