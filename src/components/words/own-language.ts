import { edition } from '../../edition.ts';
import type { Incident } from '../../model/edition.ts';
import { direction, languageOf } from '../../model/language.ts';
import type { Words } from '../../words/words.ts';

/** For elements that hold what an author wrote, on a page that may be in another language: in whichever its own words are. */
export const ownLanguage = (language: string, words: Words): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language === words.language && !words.ours().lang ? {} : { lang: language, dir: direction(language) };

/** The same for what an incident is called. */
export const languageOfIncident = (incident: Incident, words: Words) =>
  ownLanguage(languageOf(incident, edition.site), words);
