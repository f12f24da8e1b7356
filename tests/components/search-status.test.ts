import { expect, test } from 'vitest';
import type { Findings, Reading } from '../../src/components/search/engine.ts';
import { statusOf } from '../../src/components/search/status.ts';
import { wordsFor } from '../../src/words/words.ts';

const found = (count: number, reading: Reading = 'exact'): Findings => ({
  reading,
  groups: [
    {
      kind: 'claim',
      hits: Array.from({ length: count }, () => ({ document: ['claims/e/mild.html', '', '', ''], words: new Set() })),
    },
  ],
});
const nothing: Findings = { reading: 'exact', groups: [] };

test.each([
  ['without a query nothing is said', '', false, nothing, ''],
  ['one result is told in the singular', 'rat', false, found(1), '1 result.'],
  ['more are counted', 'rat', false, found(2), '2 results.'],
  [
    'words that are only alike are called so',
    'rtt',
    false,
    found(2, 'alike'),
    'Nothing says “rtt”. With words like it: 2 results.',
  ],
  [
    'so is what has some words only',
    'a b',
    false,
    found(1, 'some'),
    'Nothing has all of these words. With some of them: 1 result.',
  ],
  ['nothing found is told with the query', 'xyz', false, nothing, 'Nothing found for “xyz”.'],
  ['before the index is whole nothing is said to be missing', 'rat', false, undefined, 'Loading …'],
  ['a part that failed is told first', 'rat', true, found(1), 'A part of the index could not be loaded. 1 result.'],
  ['and told without a query', '', true, undefined, 'A part of the index could not be loaded.'],
])('%s', (_, query, failed, findings, status) => {
  expect(statusOf({ query, failed, findings }, wordsFor('en').search.script, 'en')).toBe(status);
});

test.each([
  ['de', '2 Ergebnisse.', 'Nirgends steht „$&“. Mit ähnlichen Wörtern: 11 Ergebnisse.', 'Nichts gefunden für „$&“.'],
  [
    'fr',
    '2 résultats.',
    'Rien ne contient «\u202f$&\u202f». Avec des mots semblables\u202f: 11 résultats.',
    'Rien trouvé pour «\u202f$&\u202f».',
  ],
  ['ar', 'نتيجتان.', 'لا يرد «$&» في أي موضع. وبكلمات تشبهه: 11 نتيجة.', 'لم يُعثر على شيء عن «$&».'],
  ['ja', '結果 2件。', '「$&」は見つかりませんでした。似た語句：結果 11件。', '「$&」は見つかりませんでした。'],
])('a search is told in %s as there', (language, ...told) => {
  const status = (findings: Findings) =>
    statusOf({ query: '$&', failed: false, findings }, wordsFor(language).search.script, language);

  expect([found(2), found(11, 'alike'), nothing].map(status)).toEqual(told);
});
