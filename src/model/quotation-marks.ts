import { perName } from './read/once.ts';

/** Opening and closing marks by language, after the delimiters of CLDR; what is not listed has those of English. */
const marks: readonly (readonly [languages: string, open: string, close: string])[] = [
  ['bg cs de et is ka lb lt lv sk sl sr', '„', '“'],
  ['hr hu nl pl ro', '„', '”'],
  ['fr', '«\u202f', '\u202f»'],
  ['ar be ca el es fa hy it nb nn no pt ru sq uk', '«', '»'],
  ['fi he sv', '”', '”'],
  ['ja zh-Hant', '「', '」'],
];

const byLanguage = new Map(
  marks.flatMap(([languages, open, close]) =>
    languages.split(' ').map((language) => [language, [open, close] as const]),
  ),
);

/** @param language A BCP 47 tag; its script counts where marks go by script. */
export const quotationMarks = perName((tag): readonly [open: string, close: string] => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return byLanguage.get(`${language}-${script}`) ?? byLanguage.get(language) ?? ['“', '”'];
});
