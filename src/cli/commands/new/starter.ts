import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const folder = join(import.meta.dirname, '../../../../starter');

/** Languages that have a sample of their own. */
export const starters: readonly string[] = readdirSync(folder).filter((name) => name !== 'files');

/** The language of the sample for a site, by that of the site. */
export function sampleFor(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return starters.includes(language) ? language : 'en';
}

/** Of a sample, by its language. */
export const starterFolder = (language: string): string => join(folder, language);

/** What readers see of a new file, as the sample in the language of the site has it. */
export function sampleWords(tag: string, license: string): { rights: string; headings: string } {
  const read = (path: string) => readFileSync(join(starterFolder(sampleFor(tag)), path), 'utf8');
  const [, rights = ''] = /^rights: (.*)$/m.exec(read('essays/why-the-tay-bridge-fell.mdx')) ?? [];
  const headings = read('incidents/tay-bridge.mdx').match(/^## .*$/gm) ?? [];
  return { rights: inYaml(rights.replace('CC BY 4.0', license)), headings: headings.join('\n\n') };
}

/** Shown by every sample; it lies in `public/` then. */
export const samplePicture = 'tay-bridge.svg';

export const templateFile = (file: string): string => join(folder, 'files', file);

/** What a new file says, with values for its words that begin with `$`. */
export const template = (file: string, values: Readonly<Record<string, string>>): string =>
  readFileSync(templateFile(file), 'utf8').replace(/\$([a-z]+)/g, (word, name: string) => values[name] ?? word);

/** A text as a value in YAML, on one line. */
export const inYaml = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** Today, as content writes it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
