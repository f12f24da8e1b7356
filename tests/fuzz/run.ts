import fc from 'fast-check';
import { join } from 'node:path';
import { readContentFolder } from '../../src/integrations/content-folder.ts';
import type { ContentFile } from '../../src/model/read/mdx.ts';
import { bridges } from '../fixtures/bridges.ts';
import { hostileContent } from '../fixtures/hostile.ts';
import { mutate, mutations } from './mutations.ts';
import { verdictOn } from './sound.ts';

/** The same cases each time. */
const SEED = 1879;

/** Sound content to change: the site of the bad inputs, one with all that is hard to export, and one in which every text is hostile. */
export const sites: readonly (readonly ContentFile[])[] = [
  readContentFolder(join(import.meta.dirname, '../problems/base')).files,
  // Its second heading of the same words is a mistake, made on purpose.
  bridges.map(({ path, text }) => ({ path, text: text.replace(/(## Costs & sums)([^]*)\1/, '$1$2## More costs') })),
  hostileContent,
];

/**
 * Changes sound content at random, and holds the check and what is made of it to their promise.
 *
 * @returns Those changed contents that were accepted.
 * @throws {Error} With the smallest changes that break the promise.
 */
export function fuzz(cases: number): ContentFile[][] {
  const accepted: ContentFile[][] = [];
  fc.assert(
    fc.property(fc.constantFrom(...sites), mutations, (site, changes) => {
      const files = mutate(site, changes);
      if (verdictOn(files) === 'accepted') accepted.push(files);
    }),
    { seed: SEED, numRuns: cases },
  );
  return accepted;
}
