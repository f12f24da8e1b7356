import { ruled } from './fault.ts';

/** A BCP 47 tag, for example `en-GB`. */
export const language = ruled((text) => {
  try {
    Intl.getCanonicalLocales(text);
    return undefined;
  } catch {
    return {
      rule: 'language',
      message: `"${text}" is not a language tag.`,
      remedy: 'Write it as en, en-GB or zh-Hant (BCP 47).',
    };
  }
});

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** `rtl` for languages whose usual script runs from right to left. */
export function direction(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
