import { expect, test } from 'vitest';
import { unread } from '../../../src/check/unread/unread.ts';
import { largestFile } from '../../../src/model/read/limits.ts';
import { readYaml } from '../../../src/model/read/yaml.ts';

const text = `title: Bridges
place:
  name: Firth of Tay
sources: [tay, "tacoma"]
evidence:
  - source: tay
    note: It fell.
`;

test('places are counted from the line on which the text begins in its file', () => {
  const yaml = readYaml(text, 2);

  expect([
    yaml.place(['title']),
    yaml.keyPlace(['title']),
    yaml.place(['place', 'name']),
    yaml.place(['sources', 1]),
    yaml.keyPlace(['evidence', 0, 'note']),
    yaml.place(['evidence', 0, 'note']),
  ]).toEqual([
    { line: 2, column: 8 },
    { line: 2, column: 1 },
    { line: 4, column: 9 },
    { line: 5, column: 16 },
    { line: 8, column: 5 },
    { line: 8, column: 11 },
  ]);
});

test('what is missing has the place of what it is missing from', () => {
  const yaml = readYaml(text);

  expect([yaml.place(['summary']), yaml.place(['evidence', 0, 'locator']), yaml.place(['evidence', 7])]).toEqual([
    { line: 1, column: 1 },
    { line: 6, column: 5 },
    { line: 6, column: 3 },
  ]);
});

test('dates stay strings', () => {
  expect(readYaml('date: 2018-02-07\nmonth: 2018-02').data).toEqual({
    date: '2018-02-07',
    month: '2018-02',
  });
});

test('letters with their accents apart are joined', () => {
  expect(readYaml('name: Tc\u0327a').data).toEqual({ name: 'Tça' });
});

test('of YAML that cannot be read there are no values, and a problem for each mistake', () => {
  const { data, faults } = readYaml('a: [1, 2\nb: 3\nc: d: e\n');

  const problems: unknown[] = [];
  unread('content/a.yaml', faults, (place, fault) => problems.push({ ...place, ...fault }));

  expect({ data, problems }).toEqual({
    data: undefined,
    problems: [
      {
        line: 1,
        column: 4,
        rule: 'syntax',
        message: 'The bracket that opens here is not closed.',
        remedy: 'Close it with "]".',
      },
      {
        line: 3,
        column: 4,
        rule: 'syntax',
        message: 'This text holds a colon and a space, which makes a key of it.',
        remedy: 'Put the whole text in quotation marks, or each key on a line of its own.',
      },
    ],
  });
});

test('aliases that multiply a hundred million times are refused, and not followed', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
    bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
  }

  expect(readYaml(bomb.join('\n')).faults.map(({ what }) => what)).toEqual(['aliases']);
});

test('a text that is too long is not parsed', () => {
  const text = `a: ${'x'.repeat(largestFile)}`;

  expect(readYaml(text, 2)).toMatchObject({
    data: undefined,
    faults: [{ what: 'too-large', characters: text.length, line: 2 }],
  });
});
