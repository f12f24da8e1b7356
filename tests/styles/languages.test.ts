import { expect, test } from 'vitest';
import { languageStyles } from '../../src/layouts/language-styles.ts';

test.each(['en-GB', 'fr', 'ru'])('pages in %s need no style sheet of their own', (language) => {
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

test.each(['ar', 'he'])('links in a list on a page in %s stand in its order, whatever their letters', (language) => {
  expect(languageStyles(language)).toContain('a{unicode-bidi:isolate}');
});

test.each([
  ['ja', true],
  ['zh-Hant', false],
  ['zh', false],
])(
  'lines in %s begin with no sign that may not begin one; headings are broken between words: %s',
  (language, byWords) => {
    expect(languageStyles(language)).toContain('line-break:strict');
    expect(languageStyles(language)).toContain(String.raw`.footnote-mark::before{content:"\2060"}`);
    expect(languageStyles(language)?.includes(':is(h1,h2,h3,nav,th){word-break:auto-phrase}')).toBe(byWords);
  },
);

test.each(['de-AT', 'nl', 'fi'])(
  'long words of a text in %s are parted, and those of headings on narrow screens',
  (language) => {
    expect(languageStyles(language)).toBe(
      'body{hyphens:auto;hyphenate-limit-chars:12 5 5}:is(pre,code){hyphens:none}@media (width>=40rem){:is(h1,h2,h3){hyphens:manual}}',
    );
  },
);
