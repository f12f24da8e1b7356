import { expect, test } from 'vitest';
import { MergedSheet, statementsIn } from '../../src/forms/edition/merged-sheet.ts';

function merge(...sheets: string[]): string {
  const merged = new MergedSheet();
  for (const sheet of sheets) merged.add(statementsIn(sheet));
  return merged.toString();
}

test('a rule of several sheets stands there once', () => {
  expect(merge('a{b:c}d{e:f}', 'a{b:c}')).toBe('a{b:c}d{e:f}');
});

test('a rule of one sheet alone stands behind those that stand before it there, and before those behind it', () => {
  expect(merge('a{b:c}z{b:c}', 'a{b:c}m{b:c}z{b:c}')).toBe('a{b:c}m{b:c}z{b:c}');
});

test('what stands in a condition or a layer stays in it, rule by rule', () => {
  expect(merge('@media print{a{b:c}@layer x{d{e:f}}}', '@media print{g{h:i}}@layer y,z;')).toBe(
    '@media print{g{h:i}}@layer y,z;@media print{a{b:c}}@media print{@layer x{d{e:f}}}',
  );
});

test('fonts, animations, pages and braces in strings are no rules', () => {
  const sheet =
    "@font-face{font-family:a}@keyframes k{from{a:b}}@page x{a:b;@top-left{c:d}}p:after{content:\"}{\"}q{content:'\\'}'}";

  expect(statementsIn(sheet)).toEqual([
    '@font-face{font-family:a}',
    '@keyframes k{from{a:b}}',
    '@page x{a:b;@top-left{c:d}}',
    'p:after{content:"}{"}',
    "q{content:'\\'}'}",
  ]);
});
