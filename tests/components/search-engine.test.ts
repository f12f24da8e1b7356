import { expect, test } from 'vitest';
import { SearchEngine } from '../../src/components/search/engine.ts';
import type { SearchPart } from '../../src/data/search/search-document.ts';

const parts: SearchPart[] = [
  {
    kind: 'source',
    documents: [
      ['sources/index.html#a', 'Moskova: Erdoğan özür diledi', 'Gap Haberleri, June 2016', 'It has the apology.', 'tr'],
      ['sources/index.html#b', 'Путин так и не стал королём', 'Portnikov, Vitaly', 'It weighs the rat.', 'ru'],
    ],
  },
  {
    kind: 'claim',
    documents: [
      [
        'claims/e/mild.html',
        'Putin answered mildly.',
        'Claim 1',
        'Erdoğan’s letter was enough.\nTrade sanctions ended.',
      ],
      ['claims/e/rat.html', 'The rat became a doctrine.', 'Claim 2', 'Officials cite the rat.'],
    ],
  },
];

async function find(query: string) {
  const engine = new SearchEngine();
  await Promise.all(parts.map((part) => engine.add(part)));
  const { reading, groups } = engine.find(query);
  return [reading, groups.map(({ kind, hits }) => [kind, ...hits.map(({ document: [address] }) => address)])];
}

test.each([
  ['marks over letters do not matter', 'erdogan', 'exact', ['claim claims/e/mild.html', 'source sources/index.html#a']],
  ['nor do they in the query', 'Èrdoğan', 'exact', ['claim claims/e/mild.html', 'source sources/index.html#a']],
  ['nor do they in Cyrillic', 'королем', 'exact', ['source sources/index.html#b']],
  ['a beginning finds the word', 'sanct', 'exact', ['claim claims/e/mild.html']],
  [
    'every word must be there',
    'putin rat',
    'some',
    ['claim claims/e/rat.html claims/e/mild.html', 'source sources/index.html#b'],
  ],
  ['words may stand in title and text', 'putin sanctions', 'exact', ['claim claims/e/mild.html']],
  ['a slip of the finger is forgiven if nothing else is found', 'sanctoins', 'alike', ['claim claims/e/mild.html']],
  ['so are two letters in each other’s place', 'lettre', 'alike', ['claim claims/e/mild.html']],
  [
    'and slips in all of several words',
    'erdogna sancitons rtx',
    'alike',
    ['claim claims/e/mild.html', 'source sources/index.html#a'],
  ],
  ['an author is found, though only the label names him', 'portnikov', 'exact', ['source sources/index.html#b']],
  ['the label of a claim only repeats', 'claim', 'exact', []],
  ['a number is never taken for another', '2017', 'exact', []],
  ['nothing is found by nothing', ' ', 'exact', []],
])('%s', async (_, query, reading, groups) => {
  expect(await find(query)).toEqual([reading, groups.map((group) => group.split(' '))]);
});
