import { expect, test } from 'vitest';
import type { Segment } from '../../../src/model/read/markup/blocks.ts';
import { readMdx } from '../../../src/model/read/mdx.ts';
import { parseEssay } from '../../../src/model/read/markup/essay-text.ts';

/** The marks of claims in a text, each with what it tells its component. */
function marks(body: string): Record<string, string>[] {
  const document = readMdx({ path: 'content/essays/bridges.mdx', text: `---\ntitle: Bridges\n---\n\n${body}\n` });
  const within = (segments: readonly Segment[]): Record<string, string>[] =>
    segments.flatMap((segment) =>
      typeof segment === 'string' ? [] : [segment.attributes, ...within(segment.children)],
    );
  return parseEssay(document, { essay: 'bridges' }).passages.flatMap((passage) => within(passage.body));
}

test('claims are numbered in reading order, the outer before the inner', () => {
  expect(marks('A <Claim id="outer">b <Claim id="inner">c</Claim></Claim> and <Claim id="last">d</Claim>.')).toEqual([
    { id: 'outer', number: '1', last: '' },
    { id: 'inner', number: '2', last: '' },
    { id: 'last', number: '3', last: '' },
  ]);
});

test('a claim that goes on keeps its number, and only its last part shows it', () => {
  expect(marks('A <Claim id="one">b</Claim>.\n\nC <Claim id="one" continued>d</Claim>.')).toEqual([
    { id: 'one', number: '1' },
    { id: 'one', continued: '', number: '1', last: '' },
  ]);
});
