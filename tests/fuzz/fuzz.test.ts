import { expect, test } from 'vitest';
import { fuzz, sites } from './run.ts';
import { verdictOn } from './sound.ts';

test('each sound site is accepted', () => {
  expect(sites.map(verdictOn)).toEqual(['accepted', 'accepted', 'accepted']);
});

test('of 200 changed sites each is refused with whole sentences, or whole in all that is made of it', () => {
  const accepted = fuzz(200);

  expect(accepted.length).toBeGreaterThan(20);
});
