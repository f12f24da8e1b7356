import { expect, test } from 'vitest';
import { licence, licenseUrl } from '../../src/model/schema/license.ts';

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['MIT', 'https://spdx.org/licenses/MIT.html'],
  ['LicenseRef-CC-BY-4.0', 'https://spdx.org/licenses/LicenseRef-CC-BY-4.0.html'],
  ['https://example.org/terms', 'https://example.org/terms'],
  ['all rights reserved', undefined],
])('%s is told in full at %s', (license, url) => {
  expect(licenseUrl(license)).toBe(url);
});

test.each([
  ['cc by 4.0', '"cc by 4.0" is neither an SPDX id nor an address.', 'Write "CC-BY-4.0".'],
  [
    'all rights reserved',
    '"all rights reserved" is neither an SPDX id nor an address.',
    'Write an id from https://spdx.org/licenses, such as CC-BY-4.0, or the address at which the licence can be read.',
  ],
])('"%s" is no licence', (text, message, remedy) => {
  const issue = licence.safeParse(text).error?.issues[0];

  expect(issue).toMatchObject({ params: { rule: 'license', message, remedy } });
});
