import { expect, test } from 'vitest';
import { sourceSchema } from '../../src/model/schema/source.ts';
import { shortReference } from '../../src/words/short-reference.ts';
import { wordsFor } from '../../src/words/words.ts';

const by = (families: readonly string[], issued?: string) =>
  sourceSchema.parse({
    id: 'tay',
    type: 'report',
    title: 'On a bridge',
    author: families.map((family) => ({ family })),
    language: 'en',
    ...(issued && { issued }),
    custom: { read: 'whole', about: 'It says so.' },
  });

test.each([
  ['en', 'Ada and Ben, c. 1880', 'Ada et al., 1880', 'Ada, n.d.'],
  ['de', 'Ada und Ben, um 1880', 'Ada u.\u00a0a., 1880', 'Ada, o.\u00a0J.'],
  ['fr', 'Ada et Ben, vers 1880', 'Ada et al., 1880', 'Ada, s.\u00a0d.'],
  ['ar', 'Ada وBen، نحو 1880', 'Ada وآخرون، 1880', 'Ada، د.\u00a0ت.'],
  ['ja', 'Ada・Ben、1880年頃', 'Adaほか、1880年', 'Ada、年不詳'],
])('a short reference in %s joins two names, shortens more and says what is not known: %s; %s; %s', (tag, ...told) => {
  const words = wordsFor(tag);

  expect(
    [by(['Ada', 'Ben'], '1880~'), by(['Ada', 'Ben', 'Cy'], '1880'), by(['Ada'])].map((one) =>
      shortReference(one, words),
    ),
  ).toEqual(told);
});
