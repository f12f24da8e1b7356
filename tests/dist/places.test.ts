import { expect, test } from 'vitest';
import { byTag, textOf } from './dom.ts';
import { readPage } from './site.ts';

const whereOf = (incident: string) => {
  const [facts] = byTag(readPage(`incidents/${incident}.html`).document, 'dl');
  const terms = byTag(facts!, 'dt').map(textOf);
  return textOf(byTag(facts!, 'dd')[terms.indexOf('Where')]!);
};

test('a place has its country after its name, and at sea none', () => {
  expect(whereOf('malpasset-1959')).toBe('Fréjus, France (43.512, 6.7568; exact)');
  expect(whereOf('eddystone-1703')).toBe('Off Plymouth (50.18, -4.27; to the region)');
});
