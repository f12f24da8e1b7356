import { expect, test } from 'vitest';
import { formatItem } from '../../../src/data/citation/processor.ts';
import { toCslJson } from '../../../src/data/citation/reference.ts';
import { hostileContent } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';
import { kept, listed, simpler } from '../kept-style.ts';

/** As the processor writes an address. In names it makes a comma of a bar. */
const asItDoes = (address: string) => address.replaceAll('&', '&#38;');

test.each([
  ['the site’s', site],
  ['hostile', joinContent(hostileContent)],
])('APA: %s sources are written as by the style that the CSL project keeps', (_, { sources }) => {
  const items = listed(sources.filter(({ type }) => !simpler.has(type)).map((source) => toCslJson(source)));

  expect(items.map((item) => formatItem(item, 'apa', asItDoes).toLowerCase().replaceAll(' | ', ', '))).toEqual(
    items.map((item) => kept(item).replaceAll(' | ', ', ')),
  );
});
