import { expect, test } from 'vitest';
import { writeArchived } from '../../src/cli/commands/links/write.ts';

const copies = new Map([['tay', 'https://web.archive.org/web/2022/https://example.org/?a=1&b=#c']]);
const line = 'archived: https://web.archive.org/web/2022/https://example.org/?a=1&b=#c';

test('the key goes after the last one, whatever stands there', () => {
  const written = [
    '    read: true',
    '    read: true # by Ada',
    '    about: |\n      Two\n      lines',
    '    about:',
  ].map((last) => writeArchived(`- id: tay\n  custom:\n${last}\n- id: tacoma\n`, copies));

  expect(written).toEqual([
    `- id: tay\n  custom:\n    read: true\n    ${line}\n- id: tacoma\n`,
    `- id: tay\n  custom:\n    read: true # by Ada\n    ${line}\n- id: tacoma\n`,
    `- id: tay\n  custom:\n    about: |\n      Two\n      lines\n    ${line}\n- id: tacoma\n`,
    `- id: tay\n  custom:\n    about:\n    ${line}\n- id: tacoma\n`,
  ]);
});

test('a list as Pandoc has it gets it, too, and a source that says nothing of its own', () => {
  const text = (last: string) => `references:\n- id: tay\n  issued:\n  - year: 1880\n${last}- id: tacoma\n`;

  expect(writeArchived(text(''), copies)).toBe(text(`  custom: { archived: "${[...copies.values()][0]}" }\n`));
});

test('line ends stay those of the file, and one that is missing at its end is added', () => {
  expect([
    writeArchived('- id: tay\r\n  custom:\r\n    read: true\r\n  language: en\r\n', copies),
    writeArchived('- id: tay\n  custom:\n    read: true', copies),
  ]).toEqual([
    `- id: tay\r\n  custom:\r\n    read: true\r\n    ${line}\r\n  language: en\r\n`,
    `- id: tay\n  custom:\n    read: true\n    ${line}\n`,
  ]);
});

test('a copy that a source names already stays, and so does every other source', () => {
  const text =
    '- id: tay\n  custom: { archived: https://perma.cc/ABCD-1234 }\n- id: tacoma\n  custom: { read: true }\n';

  expect(writeArchived(text, copies)).toBe(text);
});
