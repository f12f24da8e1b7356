import { dateLabel, type Depth } from '../model/date.ts';
import { direction, runsAgainst } from '../model/language.ts';
import * as ar from './ar.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';
import * as ja from './ja.ts';
import { toolsFor, type Language, type Tools } from './tools.ts';

/** What every language has to say: the compiler names what a catalogue lacks. */
type Catalogue = { [Part in keyof typeof en]: ReturnType<(typeof en)[Part]> };

/** One row a language. What has none speaks the language of the site or, where that has none either, English. */
const catalogues = { ar, de, en, fr, ja } satisfies {
  [Of in Language]: { [Part in keyof Catalogue]: (tools: Tools<Of>) => Catalogue[Part] };
};

/** All that the site itself says, in one language. */
export interface Words extends Catalogue, Omit<Tools<Language>, 'count' | 'forms'> {
  /** BCP 47 tag of the language that they are in, with the region that was asked for. */
  language: string;
  /**
   * Attributes of an element that holds our words alone, on a page in a language that has no catalogue; elsewhere none. A new object for
   * each element, as Astro adds a class to it.
   */
  ours: () => { lang?: string; dir?: 'ltr' | 'rtl' };
  /** Where one turns back on the page, and where on: it may be read from right to left. */
  arrows: { back: string; on: string };
  /** In which direction the page is read. */
  direction: 'ltr' | 'rtl';
  /** `dir` for an element that holds a name or a title and nothing else, where that runs against the page; elsewhere nothing. */
  isolate: (text: string) => 'auto' | undefined;
  /** An EDTF date as people write it. */
  date: (text: string, depth?: Depth) => string;
}

const known = new Map<string, Words>();

/**
 * The words of a page: those of the language of its main text or, where that has no catalogue, of the site's, or else English.
 *
 * @param main BCP 47 tag of the main text.
 * @param site That of the site; left out, the page is in it.
 */
export function wordsFor(main: string, site = main): Words {
  const key = `${main} ${site}`;
  const words = known.get(key) ?? wordsIn([main, site].find((tag) => catalogueOf(tag)) ?? 'en', main);
  known.set(key, words);
  return words;
}

function wordsIn(language: string, main: string): Words {
  const tools = toolsFor(language);
  const parts = Object.entries(catalogueOf(language) ?? en);
  const catalogue = Object.fromEntries(parts.map(([name, part]) => [name, part(tools)])) as Catalogue;
  const foreign = nameOf(language) !== nameOf(main);
  const side = direction(main);
  return {
    ...tools,
    ...catalogue,
    language,
    ours: () => (foreign ? { lang: language, dir: direction(language) } : {}),
    direction: side,
    arrows: side === 'rtl' ? { back: '→', on: '←' } : { back: '←', on: '→' },
    isolate: (text) => (runsAgainst(text, side) ? 'auto' : undefined),
    date: (text, depth) => dateLabel(text, language, depth, catalogue.terms.dates),
  };
}

const nameOf = (tag: string) => new Intl.Locale(tag).language;

const catalogueOf = (tag: string) =>
  Object.hasOwn(catalogues, nameOf(tag)) ? catalogues[nameOf(tag) as Language] : undefined;
