import { expect, test } from 'vitest';
import { guard } from '../../src/markdown/guard.ts';
import { run } from './run.ts';

test('comments are dropped', () => {
  expect(run(guard, 'One {/* to be checked */}two.\n\n{/* a block */}\n\nThree.')).toBe('One two.\n\nThree.\n');
});

test.each([
  'import a from "b"',
  'export const a = 1',
  'One {1 + 1}.',
  '{process.exit()}',
  'One {/* a */ run() /* b */}.',
])('%s is refused', (text) => {
  expect(() => run(guard, text)).toThrow('Content never runs: braces, import, export and HTML are not allowed.');
});
