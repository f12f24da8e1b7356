import { perName } from './read/once.ts';
import { ruled } from './schema/ruled.ts';

/** A BCP 47 tag, for example `en-GB`. */
export const language = ruled((text) => {
  // "English" has the form of a tag, too, but no language has a name of more than three letters.
  if (/^[a-z]{2,3}(-|$)/i.test(text) && isTag(text)) return undefined;
  return {
    rule: 'language',
    message: `"${text}" is not a language tag.`,
    remedy: 'Write it as en, en-GB or zh-Hant (BCP 47).',
  };
});

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Of something that may say in which language it is, and else is in that of the site. */
export const languageOf = (one: { language?: string | undefined }, site: { language: string }): string =>
  one.language ?? site.language;

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** `rtl` for languages whose usual script runs from right to left. */
export const direction = perName((tag): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** Whether letters of a text run against the direction of the text in which it stands. */
export const runsAgainst = (text: string, direction: 'ltr' | 'rtl'): boolean =>
  direction === 'rtl' ? letter.test(text.replace(rightToLeft, '')) : text.search(rightToLeft) >= 0;

const letter = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Thaa}\p{Script=Syrc}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}]/gu;
