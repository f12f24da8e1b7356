import type { Document } from 'yaml';
import type { ReadFault } from './faults.ts';
import { isTooDeep, largestFile } from './limits.ts';
import { parseYaml, placesIn, repeatedKeys, yamlPart, type YamlPart, type YamlValue } from './yaml-places.ts';

/** A YAML text, read. */
export interface YamlText extends YamlValue, YamlPart {
  faults: ReadFault[];
}

/**
 * @param firstLine Line of the file on which the text begins, from 1.
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const part = yamlPart(text, firstLine);
  const read = { ...part, ...placesIn(() => part) };
  if (text.length > largestFile)
    return { data: undefined, ...read, faults: [{ what: 'too-large', characters: text.length, line: firstLine }] };

  const document = parseYaml(part.text);
  const { errors } = document;
  const repeated = repeatedKeys(document);
  const faults: ReadFault[] = errors.length + repeated.length > 0 ? [{ what: 'yaml', errors, repeated, part }] : [];
  const { data, error } = errors.length > 0 ? {} : valueOf(document);
  if (error !== undefined) faults.push({ what: 'aliases', error, part });
  if (!isTooDeep(data)) return { data, ...read, faults };
  return { data: undefined, ...read, faults: [...faults, { what: 'too-deep', line: firstLine }] };
}

/** The plain value; a key that is repeated leaves it readable. */
function valueOf(document: Document): { data?: unknown; error?: string } {
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    return { error: String(error) };
  }
}
