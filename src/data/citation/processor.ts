import CSL from 'citeproc';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago.csl?raw';
import locale from './styles/en-US.xml?raw';
import mla from './styles/mla.csl?raw';

/** How references are written, by the names that readers know. */
export const referenceStyles = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } as const;
export type ReferenceStyle = keyof typeof referenceStyles;

const styles: Record<ReferenceStyle, string> = { apa, chicago, mla };

type Format = (item: object) => string;
const started = new Map<ReferenceStyle, Format>();

/**
 * What a processor makes of an item of CSL-JSON, as HTML without links.
 *
 * Each item is formatted alone: styles would tell apart those of one author and year by letters to which no text refers. An engine reads
 * its style once, which takes as long as formatting dozens of items. The styles write whole references as their `<citation>`: a
 * `<bibliography>` would be sorted and told apart for each item anew.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/running.html
 */
export function formatItem(item: object, style: ReferenceStyle): string {
  const format = started.get(style) ?? start(styles[style]);
  started.set(style, format);
  return format(item);
}

/** Of no script: stands for an apostrophe in an address, of which the processor would make a quotation mark. */
const apostrophe = '\uE000';

function start(style: string): Format {
  const id = 'item';
  let current = {};
  // Languages of the interface are those of the locale; there is one.
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => current }, style, 'en-US', true);
  engine.setOutputFormat('html');
  return (item) => {
    const { URL } = item as { URL?: string };
    current = { ...item, id, ...(URL && { URL: URL.replaceAll("'", apostrophe) }) };
    engine.updateItems([]);
    return engine.makeCitationCluster([{ id }]).replaceAll(apostrophe, "'");
  };
}
