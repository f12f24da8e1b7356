import { direction } from '../../model/language.ts';

/** For elements that hold what an author wrote, on a page whose words may be in another language. */
export const ownLanguage = (language: string, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language === page ? {} : { lang: language, dir: direction(language) };
