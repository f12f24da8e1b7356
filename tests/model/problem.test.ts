import { expect, test } from 'vitest';
import { excerpt, formatProblem } from '../../src/model/problem.ts';

const said = (message: string) =>
  formatProblem({
    file: 'content/site.yaml',
    line: 2,
    column: 1,
    rule: 'unknown-key',
    message,
    remedy: 'Take it out.',
  });

test('a problem is one line, in which what an author wrote commands neither a terminal nor a host', () => {
  expect(said('Unknown key "a\r\n::error file=x::y\u2028\u001b[31m\u009b1m\u202e\u200b\ud800\u{e0041}".')).toBe(
    String.raw`content/site.yaml:2:1  Unknown key "a\r\n::error file=x::y\u2028\u001B[31m\u009B1m\u202E\u200B\uD800\uDB40\uDC41". Take it out.  [unknown-key]`,
  );
});

test('words of any script and signs stay as they are', () => {
  expect(said('Unknown key "می\u200cخواهم ❤\ufe0f\u200d🔥 橋".')).toBe(
    'content/site.yaml:2:1  Unknown key "می\u200cخواهم ❤\ufe0f\u200d🔥 橋". Take it out.  [unknown-key]',
  );
});

test('words are cut between signs', () => {
  expect(excerpt('🌉'.repeat(41))).toBe(`${'🌉'.repeat(39)}…`);
  expect(excerpt('🌉'.repeat(40))).toBe('🌉'.repeat(40));
  expect(said(`Unknown key "a${'🌉'.repeat(500)}".`)).not.toContain('\\u');
});

test('a long quotation is cut in its middle', () => {
  expect(said(`Unknown key "${'a'.repeat(500)}${'b'.repeat(500)}".`)).toBe(
    `content/site.yaml:2:1  Unknown key "${'a'.repeat(160)} … ${'b'.repeat(80)}". Take it out.  [unknown-key]`,
  );
});
