import { expect, test } from 'vitest';
import { mark } from '../../src/cli/commands/mark.ts';
import { useProject } from './project.ts';

const project = useProject();
const { edit, read, type, write } = project;

const essay = 'essays/bridges.mdx';

test('words are marked where they stand, and the note on them is begun', async () => {
  expect(await type(mark, 'Engineers answer to accountants', 'in', 'bridges')).toEqual({
    status: 0,
    stdout: [
      'content/essays/bridges.mdx: the words are marked as the claim "engineers-answer-to-accountants".',
      'content/claims/bridges/engineers-answer-to-accountants.mdx:3:11  is written. Go on there; "npm run check" names what is still empty.\n',
    ].join('\n'),
    stderr: '',
  });
  expect(read(essay)).toContain(
    '\n<Claim id="engineers-answer-to-accountants">Engineers answer to accountants</Claim>. <Claim id="too-cheap">',
  );
  expect(read('claims/bridges/engineers-answer-to-accountants.mdx')).toContain('\nstatement:\n');
});

test('lines may be broken in other places, and quotation marks be of another form', async () => {
  edit(essay, 'Engineers answer to accountants.', 'Engineers’ “masters”\nare accountants.');

  expect(await type(mark, `Engineers' "masters" are`, 'in', 'bridges', '--id', 'masters')).toMatchObject({ status: 0 });
  expect(read(essay)).toContain('<Claim id="masters">Engineers’ “masters”\nare</Claim> accountants.');
});

test('a claim may stand around another, and a note that is there stays', async () => {
  write('claims/bridges/all.mdx', 'Mine.');
  const words = '<Claim id="pay-for-inspection">inspection ought to be paid for first</Claim>';

  expect(await type(mark, words, 'in', 'bridges', '--id', 'all')).toMatchObject({
    stdout:
      'content/essays/bridges.mdx: the words are marked as the claim "all".\ncontent/claims/bridges/all.mdx is there already, and stays as it is.\n',
  });
  expect(read('claims/bridges/all.mdx')).toBe('Mine.');
});

test.each([
  [
    ['nobody wrote this', 'in', 'bridges'],
    'The words “nobody wrote this” do not stand in content/essays/bridges.mdx. Copy them from there, with the signs that are between them.',
  ],
  [
    ['badly', 'in', 'bridges'],
    'The words “badly” stand in content/essays/bridges.mdx 3 times. Give more of the sentence, so that they stand there once.',
  ],
  [
    ['Why Bridges Fall', 'in', 'bridges'],
    'The words “Why Bridges Fall” do not stand in content/essays/bridges.mdx. Copy them from there, with the signs that are between them.',
  ],
  [
    ['tay-bridge', 'in', 'bridges'],
    'The words “tay-bridge” do not stand in content/essays/bridges.mdx. Copy them from there, with the signs that are between them.',
  ],
  [['Engineers answer', 'in', 'bridgs'], 'There is no essay "bridgs". Did you mean "bridges"?'],
  [
    ['Engineers answer', 'in', 'bridges', '--id', 'too-cheap'],
    'The essay marks a claim "too-cheap" already. Give this one another id: --id other-id.',
  ],
  [['橋は', 'in', 'bridges'], 'These words make no id, which has letters from a to z. Add one: --id short-name.'],
  [
    ['Wind and iron', 'in', 'bridges'],
    'These words cannot be marked: <Claim> stands in a heading. Mark words of a paragraph: notes stand beside paragraphs.',
  ],
  [
    ['Wind and iron', 'in', 'bridges', '--id', 'iron'],
    'These words cannot be marked: <Claim> stands in a heading. Mark words of a paragraph: notes stand beside paragraphs.',
  ],
  [
    ['to accountants. <Claim id="too-cheap">Bridges fall', 'in', 'bridges', '--id', 'half'],
    'These words begin outside of an element and end within it, or the other way round. Take all of its words, or none.',
  ],
])('%j is refused, and nothing is changed', async (args, stderr) => {
  const before = read(essay);

  expect(await type(mark, ...args)).toEqual({ status: 1, stdout: '', stderr: `${stderr}\n` });
  expect(read(essay)).toBe(before);
});
