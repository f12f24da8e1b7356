import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatItem, referenceStyles, type ReferenceStyle } from '../../src/data/citation/processor.ts';
import { toCslJson, type Reference } from '../../src/data/citation/reference.ts';
import { wordsFor } from '../../src/words/words.ts';

const styles = Object.keys(referenceStyles) as ReferenceStyle[];

/** What the styles make of a reference in a language, without markup. */
const told = (language: string, fields: Partial<Reference>) =>
  styles.map((style) =>
    formatItem(
      toCslJson({ id: 'a', type: 'webpage', title: 'Tay', author: [], language: 'en', ...fields }, wordsFor(language)),
      style,
      undefined,
      language,
    ).replace(/<[^>]*>/g, ''),
  );

const page: Partial<Reference> = {
  author: [{ family: 'Ito', given: 'Ada' }],
  issued: '2018-02-07',
  version: '2',
  'container-title': 'Site',
  URL: 'https://a.example/',
};
const decadeOf: Partial<Reference> = { type: 'book', issued: '187X' };
const broadcast: Partial<Reference> = {
  type: 'broadcast',
  publisher: 'BBC',
  accessed: '2020-03-05',
  URL: 'https://a.example/',
};

test.each([
  [
    'en',
    '2018, February 7',
    'Revision 2',
    '“Tay.”',
    'February 7, 2018',
    'n.d.',
    'Broadcast',
    'Retrieved March 5, 2020, from',
    '1870s',
  ],
  [
    'de',
    '2018, 7. Februar',
    'Revision 2',
    '„Tay“.',
    '7. Februar 2018',
    'o. J.',
    'Sendung',
    'Abgerufen am 5. März 2020, von',
    '1870er-Jahre',
  ],
  [
    'fr',
    '2018, 7 février',
    'Révision 2',
    '«-Tay-».',
    '7 février 2018',
    's. d.',
    'Émission',
    'Consulté le 5 mars 2020, à l’adresse',
    'années 1870',
  ],
  [
    'ar',
    '2018, 7 فبراير',
    'المراجعة 2',
    '«Tay».',
    '7 فبراير 2018',
    'د. ت.',
    'بث',
    'اطُّلع عليه في 5 مارس 2020, من',
    'عقد 1870',
  ],
  [
    'ja',
    '2018, 2月7日',
    '改訂 2',
    '「Tay」.',
    '2018年2月7日',
    '年不詳',
    '放送',
    '閲覧日： 2020年3月5日, 入手先',
    '1870年代',
  ],
])(
  'in %s a reference tells dates and what else is not of its source as there: %s',
  (language, day, version, quoted, date, undated, kind, retrieved, decade) => {
    const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, (space) => (space === '\u202f' ? '-' : ' '));

    expect(
      [told(language, page).slice(0, 2), told(language, broadcast)[0], told(language, decadeOf)[0]]
        .flat()
        .map((text) => spaced(text ?? '')),
    ).toEqual([
      `Ito, A. (${day}). Tay (${version}). Site. https://a.example/`,
      `Ito, Ada. ${quoted} Site. ${version}, ${date}. https://a.example/.`,
      `Tay. (${undated}). [${kind}]. BBC. ${retrieved} https://a.example/`,
      `Tay. (${decade}).`,
    ]);
  },
);

test('each language has all the terms that the styles have in English', () => {
  const names = (text: string) =>
    [...text.matchAll(/<term name="([^"]*)"( form="short")?/g)].map(([, ...term]) => term.join(''));
  const [english, ...others] = ['en-US', 'de-DE', 'fr-FR', 'ar', 'ja-JP'].map((tag) =>
    names(readFileSync(`src/data/citation/styles/${tag}.xml`, 'utf8')).sort(),
  );

  expect(others).toEqual(others.map(() => english));
});
