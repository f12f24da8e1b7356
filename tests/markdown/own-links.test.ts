import { expect, test } from 'vitest';
import { ownLinks } from '../../src/markdown/own-links.ts';
import { run } from './run.ts';

test('a link with a kind leads to the page of that thing', () => {
  expect(
    run(ownLinks, '[a](incident:tay-bridge) [b](claim:too-cheap) [c](claim:dams/too-thin) [d](source:report-1880)'),
  ).toBe(
    '[a](/incidents/tay-bridge.html) [b](/claims/bridges/too-cheap.html) [c](/claims/dams/too-thin.html) [d](/sources/index.html#report-1880)\n',
  );
});

test('other links are left alone', () => {
  expect(run(ownLinks, '[a](https://example.org/) [b](mailto:a@example.org)')).toBe(
    '[a](https://example.org/) [b](mailto:a@example.org)\n',
  );
});
