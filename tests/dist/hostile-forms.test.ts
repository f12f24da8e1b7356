import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFiles } from './build.ts';
import { hostileContent } from '../fixtures/hostile.ts';
import { alternatesThatDepart } from './departures.ts';

let site: ReturnType<typeof buildFiles>;
beforeAll(() => {
  site = buildFiles(hostileContent);
});
afterAll(() => site.remove());

test('where every text holds what a format may choke on, each Markdown alternate says what its page says', () => {
  expect(alternatesThatDepart(site.dist)).toEqual([]);
});
