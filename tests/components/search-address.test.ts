import { expect, test } from 'vitest';
import { addressOf } from '../../src/components/search/address.ts';

test.each([
  ['a query stands in the address', 'search.html', 'rat', '', 'search.html?q=rat'],
  ['with the kind that alone is shown', 'search.html?q=old', 'rat', 'claim', 'search.html?q=rat&kind=claim'],
  ['a kind without a query says nothing', 'search.html?q=old&kind=claim', '', 'claim', 'search.html'],
  ['what else the address says stays', 'search.html?a=1#lists', 'rat', '', 'search.html?a=1&q=rat#lists'],
])('%s', (_, page, query, kind, address) => {
  expect(addressOf(`https://essays.example/${page}`, query, kind).href).toBe(`https://essays.example/${address}`);
});
