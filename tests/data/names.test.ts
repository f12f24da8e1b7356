import { expect, test } from 'vitest';
import { formatReference } from '../../src/data/citation/format-reference.ts';
import { toBibTeX } from '../../src/data/sources/bibtex.ts';
import { plainName } from '../../src/data/sources/plain-name.ts';
import { fullName, sortedName, type Name } from '../../src/model/schema/csl.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';
import { shortReference } from '../../src/words/short-reference.ts';
import { wordsFor } from '../../src/words/words.ts';

const written = (name: Name) => {
  const source = sourceSchema.parse({
    id: 'a',
    type: 'book',
    title: 'Title',
    author: [name],
    issued: '1888',
    language: 'en',
    custom: { read: 'whole' },
  });
  return {
    short: shortReference(source, wordsFor('en')),
    full: fullName(name),
    sorted: sortedName(name),
    plain: plainName(name),
    apa: formatReference(source, 'apa').replace(/ \(1888\).*/, ''),
    bibTeX: /author = \{(.*)\},/.exec(toBibTeX([source]))?.[1],
  };
};

test.each<[Name, ReturnType<typeof written>]>([
  [
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    {
      short: 'van Gogh, 1888',
      full: 'Vincent van Gogh',
      sorted: 'van Gogh, Vincent',
      plain: 'van Gogh, Vincent',
      apa: 'van Gogh, V.',
      bibTeX: 'van Gogh, Vincent',
    },
  ],
  [
    { family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La' },
    {
      short: 'La Fontaine, 1888',
      full: 'Jean de La Fontaine',
      sorted: 'La Fontaine, Jean de',
      plain: 'La Fontaine, Jean de',
      apa: 'La Fontaine, J. de.',
      bibTeX: 'de La Fontaine, Jean',
    },
  ],
  [
    { family: 'Alembert', given: 'Jean', 'dropping-particle': 'd’' },
    {
      short: 'Alembert, 1888',
      full: 'Jean d’Alembert',
      sorted: 'Alembert, Jean d’',
      plain: 'Alembert, Jean d’',
      apa: 'Alembert, J. d’.',
      bibTeX: 'd’Alembert, Jean',
    },
  ],
  [
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    {
      short: 'King, 1888',
      full: 'Martin Luther King Jr.',
      sorted: 'King, Martin Luther, Jr.',
      plain: 'King, Martin Luther, Jr.',
      apa: 'King, M. L., Jr.',
      bibTeX: 'King, Jr., Martin Luther',
    },
  ],
  [
    { family: '山田', given: '太郎' },
    {
      short: '山田, 1888',
      full: '山田太郎',
      sorted: '山田, 太郎',
      plain: '山田, 太郎',
      apa: '山田太郎.',
      bibTeX: '山田, 太郎',
    },
  ],
  [
    { literal: 'Board of Trade' },
    {
      short: 'Board of Trade, 1888',
      full: 'Board of Trade',
      sorted: 'Board of Trade',
      plain: 'Board of Trade',
      apa: 'Board of Trade.',
      bibTeX: '{Board of Trade}',
    },
  ],
])('%j', (name, forms) => {
  expect(written(name)).toEqual(forms);
});
