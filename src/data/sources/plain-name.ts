import { sortedName, type Name } from '../../model/schema/csl.ts';

/**
 * `Dostoevsky, Fyodor`, for formats in which a comma parts the names of a person: they know none within a part, so a body keeps its
 * name in one piece but for commas.
 */
export function plainName(name: Name): string {
  const parts = Object.entries(name).map(([key, text]) => [key, text?.replace(/\s*,\s*/g, ' ')]);
  return sortedName(Object.fromEntries(parts) as Name);
}
