import { toEdtf } from '../date/csl-date.ts';
import { dateVariables, numberVariables } from '../schema/csl.ts';
import { sourceSchema, type Source } from '../schema/source.ts';
import type { ReadFault } from './faults.ts';
import { isKeys, validate } from './values.ts';
import { readYaml, type YamlText } from './yaml.ts';
import { itemOf, type YamlValue } from './yaml-places.ts';

/** A list of sources, as it was written. */
export interface ReadList {
  /** The keys above the list: none, or that of Pandoc. */
  under: readonly string[];
  /** `meta` is missing where one breaks the schema. */
  sources: { id: string; data: unknown; meta?: Source }[];
}

/**
 * Reads a list of sources: CSL-YAML as we write it, or as Zotero’s Better BibTeX and Pandoc do.
 *
 * @param language That of the site, for sources that do not say theirs.
 */
export function readSources(text: string, language: string): ReadList & { yaml: YamlText; faults: ReadFault[] } {
  const yaml = readYaml(text);
  const faults = [...yaml.faults];
  const under = isKeys(yaml.data) && Object.keys(yaml.data).join() === PANDOC ? [PANDOC] : [];
  const list = isKeys(yaml.data) && under.length > 0 ? yaml.data[PANDOC] : yaml.data;
  if (faults.length === 0 && !Array.isArray(list)) faults.push({ what: 'no-list' });
  if (faults.length > 0) return { under, sources: [], yaml, faults };
  const sources = (list as unknown[]).map((written, index) => {
    const item = itemOf({ ...yaml, data: written }, [...under, index]);
    const data = inOurForms(item);
    const { id: given } = (data ?? {}) as { id?: unknown };
    const id = typeof given === 'object' ? '' : String(given ?? '');
    const valid = validate({ ...item, data: withDefaults(data, language) }, sourceSchema);
    for (const fault of valid.faults) faults.push(fault);
    return { id, data, ...(valid.meta && { meta: valid.meta }) };
  });
  return { under, sources, yaml, faults };
}

const PANDOC = 'references';

/** Dates in parts become EDTF, and numbers the texts that they are written as: an edition may be `010`. */
function inOurForms({ data, written }: YamlValue): unknown {
  if (!isKeys(data)) return data;
  const dates = dateVariables.flatMap((key) => {
    const value = data[key];
    const date = typeof value === 'object' && value !== null ? toEdtf(value) : yearOf(value);
    return date === undefined ? [] : [[key, date] as const];
  });
  const numbers = numberVariables.flatMap((key) =>
    typeof data[key] === 'number' ? [[key, written([key]) ?? String(data[key])] as const] : [],
  );
  return { ...data, ...Object.fromEntries([...dates, ...numbers]) };
}

/** A year without quotation marks; with fewer digits than four nobody knows what it was. */
const yearOf = (value: unknown): string | undefined =>
  typeof value === 'number' && /^\d{4}$/.test(String(value)) ? String(value) : undefined;

/** What may be missing, for which the check has a warning. */
function withDefaults(data: unknown, language: string): unknown {
  if (!isKeys(data)) return data;
  const { custom = {} } = data;
  return { language, ...data, custom: isKeys(custom) ? { read: 'no', ...custom } : custom };
}
