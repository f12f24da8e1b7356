import { expect, test } from 'vitest';
import { wordsFor } from '../../src/words/words.ts';

test.each([
  ['en', 'Ada Pontefract', undefined],
  ['en', 'محمود جلال', 'auto'],
  ['en', 'Gate of שמים', 'auto'],
  ['en', '橋本, 2018', undefined],
  ['ar', 'محمود جلال', undefined],
  ['ar', 'Ada Pontefract', 'auto'],
  ['ar', '橋本', 'auto'],
  ['he', '1879–1880', undefined],
  ['ur', 'Достоевский', 'auto'],
])('on a page in %s "%s" is isolated: %s', (language, text, isolated) => {
  expect(wordsFor(language, 'en').isolate(text)).toBe(isolated);
});
