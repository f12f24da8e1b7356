import { expect, test } from 'vitest';
import { readMdx } from '../../../src/model/read/mdx.ts';
import { parseNote } from '../../../src/model/read/markup/note.ts';

/** The blocks of a text as HTML; an element of authors is told by its name. */
const html = (body: string) =>
  parseNote(readMdx({ path: 'content/incidents/a.mdx', text: `---\n---\n\n${body}\n` }))
    .blocks.map((block) => block.map((part) => (typeof part === 'string' ? part : `{${part.element}}`)).join(''))
    .join('\n');

test('lines that end in a backslash are verse', () => {
  expect(html('> One line,\\\n> and another.\n>\n> No verse.')).toBe(
    '<blockquote>\n<p class="verse">One line,<br>\nand another.</p>\n<p>No verse.</p>\n</blockquote>',
  );
});

test.each([
  ['> Words.\n>\n> — Ann Bell', '<p class="attribution">— Ann Bell</p>'],
  ['> Words.\n>\n> — Ann <Cite source="a" />', '<p class="attribution">— Ann {Cite}</p>'],
  ['> Words.\n>\n> <Cite source="a" />', '<p class="attribution">{Cite}</p>'],
  // Nothing is quoted above it, or it is what is quoted.
  ['> — Yes, said Ann.', '<p>— Yes, said Ann.</p>'],
  ['> Words.\n>\n> Ann said it <Cite source="a" />', '<p>Ann said it {Cite}</p>'],
])('%j says whose it is in its last line, if it begins with a dash or is a reference', (quotation, last) => {
  expect(html(quotation)).toContain(`${last}\n</blockquote>`);
});
