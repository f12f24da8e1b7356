import CSL from 'citeproc';
import { titleVariables } from '../../model/schema/csl.ts';
import { writeCsl, type CslMarks } from '../../model/schema/csl-text.ts';
import type { Language } from '../../words/tools.ts';
import { escapeXml } from '../markup.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago.csl?raw';
import arabic from './styles/ar.xml?raw';
import german from './styles/de-DE.xml?raw';
import english from './styles/en-US.xml?raw';
import french from './styles/fr-FR.xml?raw';
import japanese from './styles/ja-JP.xml?raw';
import mla from './styles/mla.csl?raw';

/** How references are written, by the names that readers know. */
export const referenceStyles = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } as const;
export type ReferenceStyle = keyof typeof referenceStyles;

const styles: Record<ReferenceStyle, string> = { apa, chicago, mla };
const locales: Record<Language, string> = { ar: arabic, de: german, en: english, fr: french, ja: japanese };

// Raised letters stay as they were written.
CSL.SUPERSCRIPTS_REGEXP = /(?!)/;

type Format = (item: object) => string;
/** By style and language. */
const started = new Map<string, Format>();

/** Stands for an address, whose quotation marks and other signs the processor would set as those of a title. No text holds it. */
export const ADDRESS = '\u0001';

/** Signs that mean something to the processor wherever they stand; what stands for each, which no text holds; and how it is written. */
const SIGNS = [
  ['<', '\u0002', '&#60;'],
  ['$', '\u0003', '$'],
  ['|', '\u0004', '|'],
] as const;

/**
 * What a processor makes of an item of CSL-JSON, as HTML.
 *
 * Each item is formatted alone: styles would tell apart those of one author and year by letters to which no text refers. An engine reads
 * its style once, which takes as long as formatting dozens of items. The styles write whole references as their `<citation>`: a
 * `<bibliography>` would be sorted and told apart for each item anew.
 *
 * @param link Writes the address.
 * @param tag Of a language that has a catalogue of our words: in it a reference tells what is not of its source.
 * @see https://citeproc-js.readthedocs.io/en/latest/running.html
 */
export function formatItem(
  item: object,
  style: ReferenceStyle,
  link: (address: string) => string = escapeXml,
  tag = 'en',
): string {
  const { language } = new Intl.Locale(tag);
  const key = `${style} ${language}`;
  const format = started.get(key) ?? start(styles[style], locales[language as Language]);
  started.set(key, format);
  const { URL } = item as { URL?: string };
  const made = format({ ...readable(item), ...(URL !== undefined && { URL: ADDRESS }) }).replace(
    /<span style="([^"]*)">/g,
    (_, css: string) => `<span${classes[css] ?? ''}>`,
  );
  const html = SIGNS.reduce((text, [, hidden, written]) => text.replaceAll(hidden, written), made);
  return URL === undefined ? html : html.replaceAll(ADDRESS, () => link(URL));
}

/** The policy of a page allows no style in an attribute. */
const classes: Readonly<Record<string, string>> = {
  'font-style:normal;': ' class="upright"',
  'font-variant:small-caps;': ' class="small-capitals"',
};

function start(style: string, locale: string): Format {
  const id = 'item';
  let current = {};
  const [, tag = ''] = /xml:lang="([^"]*)"/.exec(locale) ?? [];
  // What it asks for besides is English, to fall back on.
  const retrieveLocale = (asked: string) => (asked === tag ? locale : english);
  const engine = new CSL.Engine({ retrieveLocale, retrieveItem: () => current }, style, tag, true);
  engine.setOutputFormat('html');
  return (item) => {
    current = { ...item, id };
    engine.updateItems([]);
    return engine.makeCitationCluster([{ id }]);
  };
}

const marks: CslMarks = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  raised: ['<sup>', '</sup>'],
  lowered: ['<sub>', '</sub>'],
  smallCapitals: ['<span style="font-variant:small-caps;">', '</span>'],
  asWritten: ['<span class="nocase">', '</span>'],
};

/** An item as the processor reads it: what is no mark of CSL is none to it either. */
function readable<Value>(value: Value, key = ''): Value {
  const words = (text: string) => SIGNS.reduce((kept, [sign, hidden]) => kept.replaceAll(sign, hidden), text);
  if (typeof value === 'string')
    return (titleVariables.includes(key) ? writeCsl(value, marks, words) : words(value)).replace(
      /[\t\n\r ]+/g,
      ' ',
    ) as Value;
  if (Array.isArray(value)) return value.map((part: unknown) => readable(part)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, readable(part as unknown, name)]),
  ) as Value;
}
