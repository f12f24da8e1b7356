import { expect, test } from 'vitest';
import { sameAddressKey, urlFault, strictAddress } from '../../src/model/schema/url.ts';

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

test('other parameters make another address, and so does the path of a page that a script shows', () => {
  expect(sameAddressKey('https://example.org/a#/1')).not.toBe(sameAddressKey('https://example.org/a#/2'));
  expect(sameAddressKey('https://example.org/#!a')).toBe('example.org#!a');
  expect(sameAddressKey('https://example.org/a?id=1&utm_source=x')).toBe('example.org/a?id=1');
});

test.each([
  ['https://example.org/?a=1|2', 'https://example.org/?a=1%7C2'],
  ['https://example.org/b[1]', 'https://example.org/b%5B1%5D'],
  ['https://example.org/(SICI)1:1<1::AID>3.0.CO;2-2', 'https://example.org/(SICI)1:1%3C1::AID%3E3.0.CO;2-2'],
  ['https://example.org/?q="x"', 'https://example.org/?q=%22x%22'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/{id}#a#b[c]', 'https://example.org/%7Bid%7D#a%23b%5Bc%5D'],
  ['https://example.org/a\\b^c`d', 'https://example.org/a/b%5Ec%60d'],
  ['http://[2001:db8::1]:80/x[1]', 'http://[2001:db8::1]/x%5B1%5D'],
  ["https://example.org/Hobson's_choice?x=%20", "https://example.org/Hobson's_choice?x=%20"],
  ['https://example.org', 'https://example.org/'],
  ['mailto:a|b@example.org?subject=x[1]', 'mailto:a%7Cb@example.org?subject=x%5B1%5D'],
])('%j is %j to readers that are stricter than browsers', (text, strict) => {
  expect(urlFault(text)).toBeUndefined();
  expect(strictAddress(text)).toBe(strict);
});
