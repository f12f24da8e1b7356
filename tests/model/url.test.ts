import { expect, test } from 'vitest';
import { sameAddressKey, urlFault } from '../../src/model/schema/url.ts';

test.each([
  'https://example.org/',
  'http://example.org',
  'https://example.org/a?b=c#d',
  'https://пример.рф/',
  'mailto:ada@example.org',
])('%s is an address', (url) => {
  expect(urlFault(url)).toBeUndefined();
});

test.each([
  ['javascript:alert(1)', 'Addresses with "javascript:" are not allowed.'],
  ['JavaScript:alert(1)', 'Addresses with "javascript:" are not allowed.'],
  ['data:text/html,x', 'Addresses with "data:" are not allowed.'],
  ['vbscript:x', 'Addresses with "vbscript:" are not allowed.'],
  ['file:///etc/passwd', 'Addresses with "file:" are not allowed.'],
  ['java\nscript:alert(1)', 'The address "java\\nscript:alert(1)" holds a space or control character.'],
  ['https://example.org/a b', 'The address "https://example.org/a b" holds a space or control character.'],
  ['//example.org/', 'The address "//example.org/" has no scheme.'],
  ['example.org', '"example.org" is not a whole address.'],
  ['/essays/bridges.html', '"/essays/bridges.html" is not a whole address.'],
  ['https://', '"https://" is not a valid address.'],
  ['https:example.org', '"https:example.org" is not a valid address.'],
  ['http:///example.org', '"http:///example.org" is not a valid address.'],
  ['mailto:', '"mailto:" is not a valid address.'],
  ['https://ada:secret@example.org/', 'The address "https://ada:secret@example.org/" holds a user name or password.'],
])('%j is refused', (url, message) => {
  expect(urlFault(url)?.message).toBe(message);
});

test('scheme, www, the last slash, the fragment and campaign parameters make no other address', () => {
  const keys = [
    'https://example.org/a',
    'http://www.example.org/a/',
    'https://example.org/a?utm_source=x&utm_medium=y',
    'https://example.org/a#b',
  ].map(sameAddressKey);

  expect(new Set(keys)).toEqual(new Set(['example.org/a']));
});

test('other parameters make another address', () => {
  expect(sameAddressKey('https://example.org/a?id=1&utm_source=x')).toBe('example.org/a?id=1');
});
