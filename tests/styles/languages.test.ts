import { expect, test } from 'vitest';
import { languageStyles } from '../../src/layouts/language-styles.ts';

test.each(['en-GB', 'de', 'fr', 'ru'])('pages in %s need no style sheet of their own', (language) => {
  expect(languageStyles(language)).toBeUndefined();
});

test.each(['ar', 'fa', 'ur'])('in %s letters that join are not set apart, and nothing is slanted', (language) => {
  expect(languageStyles(language)).toMatch(/h1[^}]*letter-spacing:0/);
  expect(languageStyles(language)).toMatch(/\[data-spacing=wide\] main\{letter-spacing:normal\}/);
  expect(languageStyles(language)).toMatch(/em[^}]*font-style:normal/);
});

test.each(['ar', 'he'])('code on a page in %s runs from left to right', (language) => {
  expect(languageStyles(language)).toContain(':is(pre,code){direction:ltr;');
});

test.each([
  ['ja', true],
  ['zh-Hant', false],
  ['zh', false],
])('lines in %s begin with no sign that may not begin one; between words they are broken: %s', (language, byWords) => {
  expect(languageStyles(language)).toContain('line-break:strict');
  expect(languageStyles(language)?.includes('word-break:auto-phrase')).toBe(byWords);
});
