import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { formatProblem } from '../../src/model/problem.ts';

const matter = `---
title: Why Bridges Fall
summary: Bridges fall.
relation: own
editors: [{ name: Ada Pontefract }]
published: "2026-03-01"
rights: CC BY 4.0.
---

`;

/** What is told of an essay for the sake of its length. */
const told = (body: string): string[] =>
  checkContent([{ path: 'content/essays/long.mdx', text: matter + body }])
    .filter(({ file, rule }) => file === 'content/essays/long.mdx' && /file-size|nesting|text/.test(rule))
    .map(formatProblem);

const table = (cells: number, rows: number) => [
  '| a '.repeat(cells),
  '| - '.repeat(cells),
  ...Array<string>(rows - 1).fill('| a |'),
];

test.each([
  [
    'lines',
    'word\n\n'.repeat(5000),
    'content/essays/long.mdx:1:1  The file has 10,010 lines. Divide it: the limit is 10,000.  [file-size]',
  ],
  [
    'lines without an empty one between them',
    `Words.\n\n${'- a\n'.repeat(1500)}`,
    'content/essays/long.mdx:12:1  From here on 1,500 lines follow one another without an empty one. Put empty lines between them: the limit is 1,000.  [file-size]',
  ],
  [
    'characters in one paragraph',
    `Words.\n\n${'word '.repeat(2500)}`,
    'content/essays/long.mdx:12:1  This paragraph has 12,500 characters or more. Divide it with an empty line: the limit is 10,000.  [file-size]',
  ],
  [
    'signs in one paragraph',
    `Words.\n\n${'a]\n'.repeat(900)}${'[b'.repeat(200)}`,
    'content/essays/long.mdx:12:1  This paragraph holds 1,100 signs of Markdown or more, such as * and [. Divide it with an empty line: the limit is 1,000.  [file-size]',
  ],
  [
    'signs in one row of a table',
    `| a |\n| - |\n| ${'`'.repeat(1200)} |`,
    'content/essays/long.mdx:12:1  This paragraph holds 1,200 signs of Markdown or more, such as * and [. Divide it with an empty line: the limit is 1,000.  [file-size]',
  ],
  [
    'cells',
    table(300, 100).join('\n'),
    'content/essays/long.mdx:10:1  With this table the file has 30,000 cells, each row as wide as its head. Divide it, or offer it as a file to download: the limit is 20,000.  [file-size]',
  ],
  [
    'quotations and lists in one another',
    `Words.\n\n${'> - '.repeat(60)}a`,
    'content/essays/long.mdx:12:1  Things stand in one another here more than 100 deep. Take some out: readers follow two or three.  [nesting]',
  ],
  [
    'marks upon one letter',
    `Words.\n\na${'\u0301'.repeat(500)}${'\u0327'.repeat(500)}`,
    'content/essays/long.mdx:12:2  Here stand 1,000 marks upon one letter. Delete them, or type the word anew: no writing has more than a few.  [text]',
  ],
])('an essay of too many %s is not read, and told how many there may be', (_, body, message) => {
  expect(told(body)).toEqual([message]);
});

test('what an essay may well hold is read', () => {
  const long = [
    '- An item with [a link](https://example.org/), *stress* and `code`.\n'.repeat(200),
    table(20, 300).join('\n'),
    `${'| [a](https://example.org/) '.repeat(5)}|\n${'| - '.repeat(5)}|\n${'| [a](https://example.org/) *b* '.repeat(5)}|\n`.repeat(
      1,
    ),
    '- '.repeat(300).trim(),
    '* '.repeat(300).trim(),
    'word '.repeat(1500),
    'Lines.\n\n'.repeat(1000),
  ].join('\n\n');

  expect(told(long)).toEqual([]);
});

test('a chart of too many series says how many it may have', () => {
  const series = '  - { label: Bridges, points: [{ date: "1883", value: 486, source: tay-report-1880 }] }\n'.repeat(
    101,
  );
  const text = `title: Spans\ncaption: Bridges.\nunit: metres\nkind: lines\nseries:\n${series}`;
  const problems = checkContent([{ path: 'content/charts/spans.yaml', text }]);

  expect(problems.map(formatProblem)).toContain(
    'content/charts/spans.yaml:6:3  "series" has 101 items. Keep 100 at most.  [too-long]',
  );
});
