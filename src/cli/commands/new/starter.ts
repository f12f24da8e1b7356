import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const folder = join(import.meta.dirname, '../../../../starter');

/** Languages that have a sample of their own. */
export const starters: readonly string[] = readdirSync(folder).filter((name) => name !== 'files');

/** Of a sample, by its language. */
export const starterFolder = (language: string): string => join(folder, language);

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
