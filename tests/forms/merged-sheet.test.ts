import { expect, test } from 'vitest';
import { readArticle } from '../../src/forms/article.ts';
import { MergedSheet, statementsIn } from '../../src/forms/edition/merged-sheet.ts';
import { wordsFor } from '../../src/words/words.ts';
import { Styles } from '../../src/forms/edition/styles.ts';

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

test('pages bring the styles in their head, those for what is seen later, and those for paper', () => {
  const files: Record<string, string> = {
    'assets/later.css': 'q{r:s}',
    'assets/paper.css': 't{u:v}',
    'assets/a.svg': '<svg/>',
  };
  const article = (path: string, head: string) =>
    readArticle(path, `<html lang="en" dir="ltr"><head>${head}</head><body><article></article></body></html>`);
  const links = ['later.css"', 'paper.css" media="print"']
    .map((link) => `<link rel="stylesheet" href="../assets/${link}>`)
    .join('');
  const styles = new Styles({ page: () => '', file: (path) => Buffer.from(files[path] ?? '') });
  const text = styles.of(
    [article('essays/a.html', `<style>a{b:url(../assets/a.svg)}</style>${links}`), article('pages/b.html', links)],
    wordsFor('en'),
  );

  expect(statementsIn(text.slice(0, text.indexOf('html'))).sort()).toEqual([
    '@media print{t{u:v}}',
    'a{b:url("data:image/svg+xml;base64,PHN2Zy8+")}',
    'q{r:s}',
  ]);
});
