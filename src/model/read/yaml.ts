import type { Document } from 'yaml';
import type { ReadFault } from './faults.ts';
import { isTooDeep, largestFile } from './limits.ts';
import { parseYaml, placesIn, yamlPart, type YamlPart, type YamlValue } from './yaml-places.ts';

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

  const { errors, data, error } = valueOf(part.text);
  const faults: ReadFault[] = errors.length > 0 ? [{ what: 'yaml', errors, part }] : [];
  if (error !== undefined) faults.push({ what: 'aliases', error, line: firstLine });
  if (!isTooDeep(data)) return { data, ...read, faults };
  return { data: undefined, ...read, faults: [...faults, { what: 'too-deep', line: firstLine }] };
}

/** The plain value, with what is wrong in the text; a key that is repeated leaves it readable. */
function valueOf(text: string): { errors: Document['errors']; data?: unknown; error?: string } {
  const { document } = parseYaml(text);
  const { errors } = document;
  if (errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { errors, data: undefined };
  try {
    return { errors, data: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    return { errors, data: undefined, error: String(error) };
  }
}
